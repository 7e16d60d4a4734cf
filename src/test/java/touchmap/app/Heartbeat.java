package touchmap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Asks the window's thread again and again whether it is free, and keeps the longest time it took to answer, and what it
 * was at meanwhile. Where the system tells it (Linux), the time that the thread, or the one that paints for it, was ready
 * but others had the processor does not count.
 */
final class Heartbeat implements AutoCloseable {
  private static final int LOOK_AFTER = 10;
  private static final int FRAMES_TOLD = 3;

  /** How long the window's thread was not free, in milliseconds, and what it was seen at most often. */
  record Wait(long millis, String at) {
    static final Wait NONE = new Wait(0, "");

    @Override
    public String toString() {
      return millis + (at.isEmpty() ? "" : " at " + at);
    }
  }

  private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
  private final List<Path> schedules = schedules();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Thread window;
  private final Thread asking;
  private volatile boolean goesOn = true;
  private Wait longest = Wait.NONE;

  Heartbeat() {
    window =
        Thread.getAllStackTraces().keySet().stream()
            .filter(each -> each.getName().equals("JavaFX Application Thread"))
            .findFirst()
            .orElseThrow();
    asking = new Thread(this::ask, "heartbeat");
    asking.setDaemon(true);
    asking.start();
  }

  private void ask() {
    try {
      while (goesOn) {
        long asked = System.nanoTime();
        long others = others();
        seen.clear();
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        while (!answered.await(LOOK_AFTER, TimeUnit.MILLISECONDS)) look();
        long wait = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        if (wait > LOOK_AFTER) wait -= TimeUnit.NANOSECONDS.toMillis(others() - others);
        note(Math.max(0, wait));
        Thread.sleep(2);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void note(long wait) {
    waits.add(wait);
    if (wait <= longest.millis()) return;
    String at =
        seen.isEmpty()
            ? ""
            : Collections.max(seen.entrySet(), Map.Entry.comparingByValue()).getKey();
    longest = new Wait(wait, at);
  }

  /** Sees what the window's thread is at: the program's own part of it, or that it waits for what is painted. */
  private void look() {
    StackTraceElement[] stack = window.getStackTrace();
    List<String> own =
        Arrays.stream(stack)
            .filter(each -> each.getClassName().startsWith("touchmap."))
            .map(each -> each.getFileName() + ":" + each.getLineNumber())
            .limit(FRAMES_TOLD)
            .toList();
    boolean paints =
        Arrays.stream(stack)
            .anyMatch(each -> each.getMethodName().equals("waitForRenderingToComplete"));
    String at = paints ? "painting" : own.isEmpty() ? "the toolkit" : String.join(" < ", own);
    seen.merge(at, 1, Integer::sum);
  }

  /** Where the system tells about the window's thread and the one that paints for it. */
  private static List<Path> schedules() {
    Path threads = Path.of("/proc/self/task");
    if (!Files.isDirectory(threads)) return List.of();
    try (var each = Files.list(threads)) {
      return each.filter(Heartbeat::isOfTheWindow).map(at -> at.resolve("schedstat")).toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static boolean isOfTheWindow(Path thread) {
    try {
      String name = Files.readString(thread.resolve("comm")).strip();
      return "JavaFX Application Thread".startsWith(name) || "QuantumRenderer-0".startsWith(name);
    } catch (IOException gone) {
      return false;
    }
  }

  /** How long those threads have waited for a processor since they began, in nanoseconds. */
  private long others() {
    return schedules.stream().mapToLong(Heartbeat::waited).sum();
  }

  private static long waited(Path schedule) {
    try {
      return Long.parseLong(Files.readString(schedule).split(" ", -1)[1]);
    } catch (IOException gone) {
      return 0;
    }
  }

  /** The longest wait since the last reading. */
  synchronized Wait read() {
    Wait read = longest;
    longest = Wait.NONE;
    return read;
  }

  /** What was measured so far does not count. */
  void forget() {
    waits.clear();
  }

  /** The wait in milliseconds that this share of all waits is not longer than. */
  long usually(double share) {
    long[] sorted = waits.stream().mapToLong(each -> each).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  String told() {
    return waits.size() + " waits, 99 of 100 at most " + usually(0.99) + " ms";
  }

  @Override
  public void close() {
    goesOn = false;
    asking.interrupt();
  }
}
