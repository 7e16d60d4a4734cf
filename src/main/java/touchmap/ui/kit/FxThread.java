package touchmap.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The way between the window's thread and work behind it; the one place that knows the toolkit's queue. */
public final class FxThread {
  /** A map may be two thousand topics deep, and reading one goes down as deep. */
  private static final long DEEP_STACK = 256L << 20;

  private FxThread() {}

  /** Runs on the window's thread: at once when already there, else soon. */
  public static void run(Runnable task) {
    if (Platform.isFxApplicationThread()) task.run();
    else Platform.runLater(task);
  }

  /** Runs on the window's thread after what is going on now. */
  public static void later(Runnable task) {
    Platform.runLater(task);
  }

  /**
   * Works behind the window and brings the result, or the failure, back to the window's thread.
   *
   * @return the thread that works
   */
  public static <T> Thread background(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
    Runnable task =
        () -> {
          try {
            T result = work.call();
            later(() -> done.accept(result));
          } catch (Exception e) {
            later(() -> failed.accept(e));
          }
        };
    return behind(task);
  }

  /** Works behind the window; whoever wants the result asks for it. */
  public static Thread behind(Runnable task) {
    var thread = new Thread(null, task, "touchmap-work", DEEP_STACK);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
