package touchmap.ui.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.words.Phrase;

/** What the map tells the window around it, and asks it to open. */
public final class Reports {
  private static final BoundingBox NOWHERE = new BoundingBox(0, 0, -1, -1);
  private Runnable details = () -> {};
  private Runnable moveTo = () -> {};
  private Consumer<Phrase> message = phrase -> {};
  private Consumer<Bounds> inHand = box -> {};
  private @Nullable Consumer<Phrase> undoable;
  private Outside outside = Outside.NOWHERE;
  private Predicate<Path> isMap = file -> true;
  private BiConsumer<List<Path>, Id> pasted = (files, on) -> {};

  public void onDetails(Runnable run) {
    details = run;
  }

  public void onMoveTo(Runnable run) {
    moveTo = run;
  }

  /** Hears what there is to say: why something was refused. */
  public void onMessage(Consumer<Phrase> listener) {
    message = listener;
  }

  /**
   * Hears of what should be said together with a way to undo it; without a listener it is a plain
   * message.
   */
  public void onUndoable(Consumer<Phrase> listener) {
    undoable = listener;
  }

  /**
   * Hears where in the view the node is that is written on or selected, whenever that is painted.
   */
  public void onInHand(Consumer<Bounds> listener) {
    inHand = listener;
  }

  /** Where beside the map nodes may be dragged to. */
  public void onDraggedOut(Outside to) {
    outside = to;
  }

  /** Asks whether a file that is dragged over the map can be read as a map. */
  public void onFileOver(Predicate<Path> question) {
    isMap = question;
  }

  /** Hears of files that are pasted, and on which node. */
  public void onFilesPasted(BiConsumer<List<Path>, Id> listener) {
    pasted = listener;
  }

  void pasted(List<Path> files, Id on) {
    pasted.accept(files, on);
  }

  boolean isMap(Path file) {
    return isMap.test(file);
  }

  Outside outside() {
    return outside;
  }

  void inHand(Optional<Rect> box) {
    inHand.accept(
        box.map(it -> new BoundingBox(it.x(), it.y(), it.width(), it.height())).orElse(NOWHERE));
  }

  void details() {
    details.run();
  }

  void moveTo() {
    moveTo.run();
  }

  void say(Phrase phrase) {
    message.accept(phrase);
  }

  void sayUndoable(Phrase phrase) {
    Consumer<Phrase> listener = undoable;
    if (listener == null) message.accept(phrase);
    else listener.accept(phrase);
  }
}
