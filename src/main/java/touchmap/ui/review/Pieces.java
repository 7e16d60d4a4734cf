package touchmap.ui.review;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Sheet;

/** Pieces that only this panel and its sheets are put together from. */
final class Pieces {
  private Pieces() {}

  /** A quiet word beside a section's heading. */
  static Label aside(String said) {
    var label = new Label(said);
    label.getStyleClass().add("section-aside");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** A section's heading with something quiet at its end. */
  static HBox heading(String said, Label aside) {
    Label title = Parts.name(said);
    title.getStyleClass().add("section-title");
    return Parts.row(8, title, aside);
  }

  /** One of the panel's sections, with a line below it. */
  static VBox section(Node... parts) {
    var section = new VBox(8, parts);
    section.getStyleClass().add("review-section");
    return section;
  }

  /** A sheet in the colours of this room. */
  static Sheet sheet(String id, String title, double width, Node... content) {
    var sheet = new Sheet(title, width, content);
    sheet.setId(id);
    sheet.getStylesheets().add(ReviewPanel.stylesheet());
    return sheet;
  }

  /** A row over the panel's whole width that can be pressed. */
  static Button pressable(Node content, String spoken, Runnable run) {
    var button = new Pressable(content);
    button.getStyleClass().addAll("flat", "review-row");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(spoken);
    button.setOnAction(event -> run.run());
    if (content instanceof Region region)
      region.prefWidthProperty().bind(button.widthProperty().subtract(16));
    return button;
  }

  /** As high as its texts are when they are wrapped to the width it is given; a button by itself asks at no width. */
  private static final class Pressable extends Button {
    private final Node content;

    Pressable(Node content) {
      super("", content);
      this.content = content;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      if (width <= 0) return super.computePrefHeight(width);
      double room = width - snappedLeftInset() - snappedRightInset();
      return snapSizeY(snappedTopInset() + content.prefHeight(room) + snappedBottomInset());
    }
  }

  static VBox labelled(String name, Node field) {
    return Parts.labelled(name, field, field);
  }

  static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
