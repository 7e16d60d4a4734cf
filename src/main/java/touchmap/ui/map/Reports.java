package touchmap.ui.map;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchmap.words.Phrase;

/** What the map tells the window around it, and asks it to open. */
public final class Reports {
  private Runnable details = () -> {};
  private Runnable moveTo = () -> {};
  private Consumer<Phrase> message = phrase -> {};
  private @Nullable Consumer<Phrase> undoable;

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

  /** Hears of what should be said together with a way to undo it; without a listener it is a plain message. */
  public void onUndoable(Consumer<Phrase> listener) {
    undoable = listener;
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
