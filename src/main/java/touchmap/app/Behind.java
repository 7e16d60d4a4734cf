package touchmap.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.ui.kit.FxThread;
import touchmap.words.Phrase;

/**
 * One piece of work behind a window: what takes longer than a moment is named there and can be
 * stopped, by a button or a key.
 */
final class Behind {
  /** How long nothing is said: most work is done by then. */
  static final Duration PATIENCE = Duration.millis(400);

  /** What is done behind the window. */
  @FunctionalInterface
  interface Work<T> {
    T of(Behind behind) throws Exception;
  }

  private enum State {
    RUNNING,
    STOPPED,
    SETTLED
  }

  private final MapWindow window;
  private final Phrase what;
  private final Runnable stopped;
  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private boolean isSaid;
  private boolean isOver;
  private @Nullable Thread worker;

  private Behind(MapWindow window, Phrase what, Runnable stopped) {
    this.window = window;
    this.what = what;
    this.stopped = stopped;
  }

  /** Works, then takes what came of it; a failure is taken by the other. */
  static <T> void run(
      MapWindow window,
      Phrase what,
      Work<T> work,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    run(window, what, work, done, failed, () -> {});
  }

  /** The same, telling when a person stopped it. */
  static <T> void run(
      MapWindow window,
      Phrase what,
      Work<T> work,
      Consumer<? super T> done,
      Consumer<? super Exception> failed,
      Runnable stopped) {
    new Behind(window, what, stopped).start(work, done, failed);
  }

  private <T> void start(
      Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    window.works().add(this);
    patience.setOnFinished(event -> speakUp());
    patience.play();
    worker =
        FxThread.background(
            () -> work.of(this),
            result -> {
              if (end()) done.accept(result);
            },
            failure -> {
              if (end()) failed.accept(failure);
            });
  }

  /**
   * From here on it is no longer to be stopped, because something will be written.
   *
   * @throws CancellationException when it was stopped before
   */
  void settle() {
    if (!state.compareAndSet(State.RUNNING, State.SETTLED)) throw new CancellationException();
  }

  /** Says in the window what is going on; the window shows itself for it. */
  private void speakUp() {
    isSaid = true;
    window.showWaiting();
    say();
  }

  /** Says it in a window that was built anew. */
  void say() {
    if (isSaid && !isOver)
      window.working(window.words().of(what), window.words().of("app.busy.stop"), this::stopOrStay);
  }

  private void stopOrStay() {
    if (!stop()) say();
  }

  /** Whether there was something to stop; nothing more comes of it. */
  boolean stop() {
    if (!state.compareAndSet(State.RUNNING, State.STOPPED)) return false;
    if (worker != null) worker.interrupt();
    leave();
    window.show();
    window.say(Phrase.of("app.busy.stopped"));
    stopped.run();
    return true;
  }

  /** Whether what came of it is still wanted. */
  private boolean end() {
    if (state.getAndSet(State.SETTLED) == State.STOPPED) return false;
    leave();
    return true;
  }

  private void leave() {
    isOver = true;
    patience.stop();
    window.works().remove(this);
    window.withdraw(window.words().of(what));
  }
}
