package touchmap.ui.find;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.picture.Look;
import touchmap.words.Words;

/**
 * The list of places over quick-add: it answers to {@code @} and the name that is begun behind it
 * in the field. Where no place is called that, it says so, and offers to make the object.
 */
final class QuickTarget extends VBox {
  private final Editor editor;
  private final Sitting sitting;
  private final TextField field;
  private final Runnable aimed;
  private final TargetList list;
  private final Words words;
  private final Label help = new Label();
  private boolean asked;
  private boolean putAside;

  /** {@code aimed} hears that another place was chosen. */
  QuickTarget(
      Editor editor, Words words, Look look, Sitting sitting, TextField field, Runnable aimed) {
    super(6);
    this.editor = editor;
    this.sitting = sitting;
    this.field = field;
    this.aimed = aimed;
    this.words = words;
    list = new TargetList(words, look, editor.map());
    help.setId("quick-add-places-help");
    help.getStyleClass().add("caption");
    help.setWrapText(true);
    help.setPadding(new Insets(0, 0, 0, 8));
    setId("quick-add-places");
    getStyleClass().addAll("float", "move-to");
    setMaxWidth(Region.USE_PREF_SIZE);
    setPrefWidth(320);
    getChildren().addAll(list, help);
    list.setOnMouseClicked(event -> choose());
    field.textProperty().addListener((value, before, text) -> typed(text));
    close();
  }

  boolean isOpen() {
    return isVisible();
  }

  /** Begins to name a place in the field, as if {@code @} had been typed there. */
  void ask(String typed) {
    asked = true;
    putAside = false;
    String before = Mention.in(field.getText()).map(Mention::name).orElse(field.getText().strip());
    field.requestFocus();
    String text = (before.isEmpty() ? "" : before + " ") + "@" + typed;
    if (text.equals(field.getText())) typed(text);
    else field.setText(text);
    field.end();
    if (typed.isEmpty()) list.mark(sitting.target());
  }

  private void typed(String text) {
    Optional<Mention> mention = Mention.in(text);
    if (mention.isEmpty()) {
      asked = false;
      putAside = false;
    }
    boolean open = !putAside && mention.isPresent();
    setVisible(open);
    setManaged(open);
    if (!open) return;
    boolean found = list.fill(editor.map(), mention.get().typed());
    list.setVisible(found);
    list.setManaged(found);
    help.setText(
        found
            ? words.of("find.quick.places")
            : words.of("find.quick.noPlace", mention.get().typed().strip()));
  }

  /** The object to make: what is typed behind the {@code @} names none that is there. */
  Optional<Mention> unknown() {
    return isOpen() && !list.isVisible() ? Mention.in(field.getText()) : Optional.empty();
  }

  /**
   * The list goes. What was begun by the keys for it goes with it; an {@code @} that a person typed
   * stays as text.
   */
  void putAside() {
    if (asked) Mention.in(field.getText()).ifPresent(this::without);
    else putAside = true;
    close();
  }

  private void close() {
    setVisible(false);
    setManaged(false);
  }

  void step(KeyEvent event) {
    list.step(event.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
  }

  /** Aims at what is chosen in the list; the name before the {@code @} stays in the field. */
  void choose() {
    Optional<Mention> mention = Mention.in(field.getText());
    Optional<Sitting.Target> chosen = list.chosen();
    if (mention.isEmpty() || chosen.isEmpty()) return;
    sitting.aimAt(chosen.get());
    without(mention.get());
    close();
    field.requestFocus();
    field.end();
    aimed.run();
  }

  private void without(Mention mention) {
    field.setText(mention.name());
    field.end();
  }
}
