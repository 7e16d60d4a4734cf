package touchmap.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the window's thread again and again whether it is free, and keeps the longest time it took to answer. */
final class Heartbeat implements AutoCloseable {
  private final AtomicLong longest = new AtomicLong();
  private final Thread asking;
  private volatile boolean goesOn = true;

  Heartbeat() {
    asking = new Thread(this::ask, "heartbeat");
    asking.setDaemon(true);
    asking.start();
  }

  private void ask() {
    try {
      while (goesOn) {
        long asked = System.nanoTime();
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        answered.await();
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(2);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** The longest wait since the last reading, in milliseconds. */
  long read() {
    return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
  }

  @Override
  public void close() {
    goesOn = false;
    asking.interrupt();
  }
}
