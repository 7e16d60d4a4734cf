package touchmap.ui.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.NewTopics;
import touchmap.edit.Rename;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.words.Words;

/**
 * The field in which a name is written on the slide itself: a topic's, or that of a new one below
 * it. Enter keeps it, Esc does not.
 */
final class NameField extends Pane {
  /** So much of it lies around what it covers. */
  private static final double BORDER = 3;

  private final Editor editor;
  private final Words words;
  private final Runnable onClosed;
  private @Nullable TextField field;

  NameField(Editor editor, Words words, Runnable onClosed) {
    this.editor = editor;
    this.words = words;
    this.onClosed = onClosed;
    setPickOnBounds(false);
  }

  boolean isOpen() {
    return field != null;
  }

  /** Writes the topic's own name, over its box. */
  void rename(Topic topic, Rect box, double type) {
    String before = topic.nameOnOneLine();
    open(
        before,
        words.of("present.rename", before),
        box,
        type,
        text -> {
          if (!text.equals(before)) apply(new Rename(topic.id(), text));
        });
  }

  /** Writes the name of a new topic under that one; tells which came to be. */
  void addBelow(Topic parent, Rect box, double type, Consumer<Id> onAdded) {
    open(
        "",
        words.of("present.add", parent.nameOnOneLine()),
        box,
        type,
        text -> {
          if (text.isEmpty()) return;
          Topic child = NewTopics.childOf(parent).withName(text);
          boolean added = apply(new Insert(parent.id(), parent.children().size(), List.of(child)));
          if (added) onAdded.accept(child.id());
        });
  }

  private void open(String text, String spoken, Rect box, double type, Consumer<String> keeping) {
    close();
    var now = new TextField(text);
    now.setId("present-name");
    now.setAccessibleText(spoken);
    now.setPromptText(spoken);
    double size = type > 0 ? type : Math.clamp(box.height() * 0.42, 16, 64);
    double width = Math.max(box.width() + 2 * BORDER, size * 12);
    double height = Math.max(box.height() + 2 * BORDER, size * 1.9);
    // as a style, since the height of text fields is said in the sheet of styles, which has the
    // last word
    now.setStyle(
        "-fx-font-size: %1$spx; -fx-min-height: %2$spx; -fx-pref-height: %2$spx; -fx-max-height: %2$spx;"
            .formatted(size, height));
    now.setMinWidth(width);
    now.setPrefWidth(width);
    double x = Math.min(box.x() - BORDER, getWidth() - width - 8);
    double y = Math.min(box.centerY() - height / 2, getHeight() - height - 8);
    now.relocate(Math.max(8, x), Math.max(8, y));
    now.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            keep(now, keeping);
          }
        });
    now.focusedProperty()
        .addListener(
            (value, was, is) -> {
              if (was && !is) keep(now, keeping);
            });
    field = now;
    getChildren().setAll(now);
    now.requestFocus();
    now.selectAll();
  }

  private void keep(TextField of, Consumer<String> keeping) {
    if (field != of) return;
    String text = of.getText().strip();
    close();
    keeping.accept(text);
  }

  /** Ends without keeping. */
  void close() {
    if (field == null) return;
    field = null;
    getChildren().clear();
    onClosed.run();
  }

  private boolean apply(Edit edit) {
    if (edit.objection(editor.map()).isPresent()) return false;
    editor.endStep();
    editor.apply(edit);
    editor.endStep();
    return true;
  }
}
