package touchmap.ui.details;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** A section under a title that opens and closes; closed, the title says in a few words what is inside. */
final class Foldout extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Section section;
  private final Words words;
  private final Label summary = new Label();
  private final Button title = new Button();
  private final HBox line;
  private boolean open;

  /** {@code onToggle} hears the section's id and whether it is open now. */
  Foldout(Section section, Words words, BiConsumer<String, Boolean> onToggle) {
    super(10);
    this.section = section;
    this.words = words;
    getStyleClass().addAll("details-section", "details-fold");
    var name = new Label(words.of("details.section." + section.id()));
    name.getStyleClass().add("section-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    summary.getStyleClass().add("section-summary");
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setMinWidth(0);
    HBox.setHgrow(summary, Priority.ALWAYS);
    line = new HBox(8, name, summary, Icons.node("chevron-right", 15));
    line.setAlignment(Pos.CENTER_LEFT);
    title.setId("fold-" + section.id());
    title.setGraphic(line);
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().addAll("flat", "fold-button");
    title.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    title.setOnAction(
        event -> {
          setOpen(!open);
          onToggle.accept(section.id(), open);
        });
    line.prefWidthProperty().bind(title.widthProperty());
    getChildren().add(title);
    setOpen(false);
  }

  Section section() {
    return section;
  }

  void setOpen(boolean to) {
    open = to;
    Fields.show(section.node(), to);
    // What was never opened is nothing yet to find looks and sizes for.
    if (to && getChildren().size() == 1) getChildren().add(section.node());
    line.getChildren().set(2, Icons.node(to ? "chevron-down" : "chevron-right", 15));
    summary.setVisible(!to);
    pseudoClassStateChanged(OPEN, to);
    title.setAccessibleText(
        words.of(
            to ? "details.section.isOpen" : "details.section.isClosed",
            words.of("details.section." + section.id())));
    title.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  void show(Chosen chosen) {
    boolean suits = section.suits(chosen);
    Fields.show(this, suits);
    if (!suits) return;
    section.show(chosen);
    summary.setText(section.summary(chosen).replace('\n', ' '));
  }
}
