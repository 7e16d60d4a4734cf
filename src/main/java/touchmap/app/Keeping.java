package touchmap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import touchmap.files.Fingerprint;
import touchmap.files.History;
import touchmap.files.Leftover;
import touchmap.files.SafeWrite;
import touchmap.files.Saved;
import touchmap.words.Phrase;

/**
 * Where the program keeps what must not be lost, in the person's state folder: a journal for each open map, and earlier
 * versions of each file. One thread does all of it, in the order in which it was asked for.
 */
final class Keeping {
  private static final long DEEP_STACK = 256L << 20;
  private static final long PATIENCE = 5;

  private final Path journals;
  private final History history;
  private final InstantSource clock;
  private final AtomicBoolean told = new AtomicBoolean();
  private final ScheduledExecutorService work =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(null, task, "touchmap-keeping", DEEP_STACK);
            thread.setDaemon(true);
            return thread;
          });

  Keeping(Path folder, InstantSource clock) {
    journals = folder.resolve("recovery");
    history = new History(folder.resolve("history"));
    this.clock = clock;
  }

  Path journals() {
    return journals;
  }

  History history() {
    return history;
  }

  InstantSource clock() {
    return clock;
  }

  ScheduledExecutorService work() {
    return work;
  }

  /** Does it on the keeping thread after so many milliseconds. */
  void later(long milliseconds, Runnable task) {
    if (work.isShutdown()) return;
    var unused = work.schedule(task, milliseconds, TimeUnit.MILLISECONDS);
  }

  /** What earlier runs of the program left without ending properly, the newest first. */
  List<Leftover> leftovers() {
    return Leftover.in(journals);
  }

  /**
   * Writes a file after keeping what it held, and keeps what it holds then. Saving does not fail when that cannot be done;
   * it is said once.
   *
   * @param isMilestone whether this version is never to be thinned
   */
  Saved write(Path file, byte[] content, boolean isMilestone) {
    Optional<Phrase> before = keepWhatIsThere(file);
    Saved saved = SafeWrite.write(file, content);
    if (!(saved instanceof Saved.Done(Path real, List<Phrase> notes))) return saved;
    Optional<Phrase> after = history.keep(real, content, clock.instant(), isMilestone);
    Optional<Phrase> unkept = before.or(() -> after);
    if (unkept.isEmpty()) {
      told.set(false);
      return saved;
    }
    if (told.getAndSet(true)) return saved;
    var all = new ArrayList<>(notes);
    all.add(unkept.get());
    return new Saved.Done(real, all);
  }

  private Optional<Phrase> keepWhatIsThere(Path file) {
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      // it is as old as the file, not as the save that replaces it
      Instant written = Files.getLastModifiedTime(file).toInstant();
      Instant now = clock.instant();
      Instant when = written.isAfter(now) ? now : written;
      return history.keep(file, Files.readAllBytes(file), when, false);
    } catch (IOException unreadable) {
      return Optional.of(Phrase.of("files.history.notKept", FileWork.nameOf(file)));
    }
  }

  /** A file was opened: if it has been renamed meanwhile, its earlier versions go with it. */
  void opened(Path file, Fingerprint content) {
    try {
      history.follow(file, content);
    } catch (IOException stays) {
      System.getLogger("touchmap").log(System.Logger.Level.INFO, "History stays", stays);
    }
  }

  /** Waits until all that was asked for is done, for a few seconds at most. */
  void settle() {
    try {
      work.submit(() -> {}).get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException slow) {
      System.getLogger("touchmap").log(System.Logger.Level.WARNING, "Still keeping", slow);
    }
  }
}
