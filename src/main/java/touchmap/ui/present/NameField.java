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
  void rename(Topic topic, Rect box) {
    String before = topic.nameOnOneLine();
    open(
        before,
        words.of("present.rename", before),
        box,
        text -> {
          if (!text.equals(before)) apply(new Rename(topic.id(), text));
        });
  }

  /** Writes the name of a new topic under that one; tells which came to be. */
  void addBelow(Topic parent, Rect box, Consumer<Id> onAdded) {
    open(
        "",
        words.of("present.add", parent.nameOnOneLine()),
        box,
        text -> {
          if (text.isEmpty()) return;
          Topic child = NewTopics.childOf(parent).withName(text);
          boolean added = apply(new Insert(parent.id(), parent.children().size(), List.of(child)));
          if (added) onAdded.accept(child.id());
        });
  }

  private void open(String text, String spoken, Rect box, Consumer<String> keeping) {
    close();
    var now = new TextField(text);
    now.setId("present-name");
    now.setAccessibleText(spoken);
    now.setPromptText(spoken);
    double size = Math.clamp(box.height() * 0.42, 16, 64);
    now.setStyle("-fx-font-size: " + size + "px;");
    now.setPrefSize(Math.max(box.width() + size, size * 12), Math.max(box.height(), size * 1.9));
    double x = Math.min(box.x(), getWidth() - now.getPrefWidth() - 8);
    double y =
        Math.min(box.centerY() - now.getPrefHeight() / 2, getHeight() - now.getPrefHeight() - 8);
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
