package touchmap.ui.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
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

  /** So far it stays from the window's edge. */
  private static final double EDGE = 8;

  /** So much air is beside the text, in heights of its type. */
  private static final double AROUND = 0.5;

  /** How wide and how high it is at least, in heights of its type. */
  private static final double LEAST_WIDE = 12;

  private static final double HIGH = 1.9;

  /** What it lies over: a box with the signs on its edge, and the size of the type in it. */
  record Over(Rect box, List<Rect> signs, double type) {
    private double size() {
      return type > 0 ? type : Math.clamp(box.height() * 0.42, 16, 64);
    }

    /** Wide enough to write a name; away from the bead, which is where the branch comes from. */
    Over wide() {
      double width = Math.max(box.width(), size() * LEAST_WIDE);
      double x = beadAtRight() ? box.right() - width : box.x();
      return new Over(new Rect(x, box.y(), width, box.height()), signs, type);
    }

    /** Wide enough to write a name, as far as there is room away from what it hangs on. */
    Over wideAwayFrom(Rect parent, double room) {
      boolean isLeft = box.centerX() < parent.centerX();
      double most = (isLeft ? box.right() : room - box.x()) - EDGE;
      double width = Math.max(box.width(), Math.min(size() * LEAST_WIDE, most));
      double x = isLeft ? box.right() - width : box.x();
      return new Over(new Rect(x, box.y(), width, box.height()), signs, type);
    }

    /** Right below it, or above it where the window ends. */
    Over nextTo(double height) {
      double high = Math.max(box.height(), size() * HIGH);
      double gap = 3 * BORDER;
      boolean isRoom = box.bottom() + gap + high + EDGE < height;
      double y = isRoom ? box.bottom() + gap : box.y() - gap - high;
      return new Over(new Rect(box.x(), y, box.width(), high), List.of(), size()).wide();
    }

    private boolean isHalfway(Rect sign) {
      return sign.y() < box.centerY() && sign.bottom() > box.centerY();
    }

    private boolean beadAtRight() {
      return signs.stream().anyMatch(each -> isHalfway(each) && each.centerX() > box.centerX());
    }
  }

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
  void rename(Topic topic, Over over) {
    String before = topic.nameOnOneLine();
    open(
        before,
        words.of("present.rename", before),
        over,
        text -> {
          if (!text.equals(before)) apply(new Rename(topic.id(), text));
        });
  }

  /** Writes the name of a new topic under that one; tells which came to be. */
  void addBelow(Topic parent, Over over, Consumer<Id> onAdded) {
    open(
        "",
        words.of("present.add", parent.nameOnOneLine()),
        over,
        text -> {
          if (text.isEmpty()) return;
          Topic child = NewTopics.childOf(parent).withName(text);
          boolean added = apply(new Insert(parent.id(), parent.children().size(), List.of(child)));
          if (added) onAdded.accept(child.id());
        });
  }

  private void open(String text, String spoken, Over over, Consumer<String> keeping) {
    close();
    Rect box = over.box;
    var now = new TextField(text);
    now.setId("present-name");
    now.setAccessibleText(spoken);
    now.setPromptText(spoken);
    double size = over.size();
    double width = box.width() + 2 * BORDER;
    double height = Math.max(box.height() + 2 * BORDER, size * HIGH);
    now.setMinWidth(width);
    now.setPrefWidth(width);
    double x = Math.max(EDGE, Math.min(box.x() - BORDER, getWidth() - width - EDGE));
    double y = Math.max(EDGE, Math.min(box.centerY() - height / 2, getHeight() - height - EDGE));
    now.relocate(x, y);
    double left = size * AROUND;
    double right = size * AROUND;
    for (Rect sign : over.signs) {
      if (!over.isHalfway(sign)) continue;
      if (sign.centerX() < box.centerX()) left = Math.max(left, sign.right() - x);
      else right = Math.max(right, x + width - sign.x());
    }
    // as a style, since the height of text fields is said in the sheet of styles, which has the
    // last word
    now.setStyle(
        "-fx-font-size: %1$spx; -fx-min-height: %2$spx; -fx-pref-height: %2$spx; -fx-max-height: %2$spx; -fx-padding: 0 %4$spx 0 %3$spx;"
            .formatted(size, height, left, right));
    setClip(without(over.signs));
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

  /** All of this pane but where the signs are, which are seen on the slide below it. */
  private @Nullable Shape without(List<Rect> signs) {
    if (signs.isEmpty()) return null;
    Shape rest = new Rectangle(getWidth(), getHeight());
    for (Rect sign : signs)
      rest = Shape.subtract(rest, new Circle(sign.centerX(), sign.centerY(), sign.width() / 2));
    return rest;
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
    setClip(null);
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
