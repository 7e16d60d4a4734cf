package touchmap.ui.kit;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What a lens' signs mean, floating below the map: each sign with a word beside it; in two rows where one has no room. */
public final class LegendBar extends FlowPane {
  private final String title;

  public LegendBar(String title) {
    super(16, 6);
    this.title = title;
    setRowValignment(VPos.CENTER);
    setId("legend");
    setAlignment(Pos.CENTER);
    getStyleClass().addAll("float", "legend");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(title);
  }

  /** Adds a sign with its word. */
  public LegendBar with(Node sign, String word) {
    var label = new Label(word, sign);
    label.setGraphicTextGap(7);
    label.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(label);
    setAccessibleText(title + ": " + words());
    return this;
  }

  /** Shows a sign, by its word, only while it is on the map; a legend of nothing is not seen. */
  public void present(String word, boolean isOnMap) {
    for (Node each : getChildren())
      if (((Label) each).getText().equals(word)) Parts.show(each, isOnMap);
    setAccessibleText(title + ": " + words());
    setOpacity(getManagedChildren().isEmpty() ? 0 : 1);
  }

  /** As wide as one row of all there is; given less, it wraps. */
  @Override
  protected double computePrefWidth(double height) {
    double width = getInsets().getLeft() + getInsets().getRight();
    for (Node each : getManagedChildren()) width += Math.ceil(each.prefWidth(-1)) + getHgap();
    return Math.max(0, width - getHgap());
  }

  private String words() {
    return String.join(
        ", ", getManagedChildren().stream().map(each -> ((Label) each).getText()).toList());
  }

  /** The bead of a place in the order: filled for a key touch, a ring for the rest of the shortlist. */
  public static Label bead(String text, boolean isKey) {
    var bead = new Label(text);
    bead.getStyleClass().addAll("bead", isKey ? "key" : "ring");
    return bead;
  }

  /** The star of the moment of truth. */
  public static Node star(double size) {
    Node star = Icons.node("star", size);
    star.getStyleClass().add("moment-star");
    return star;
  }
}
