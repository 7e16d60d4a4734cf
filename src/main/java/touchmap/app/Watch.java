package touchmap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import touchmap.files.Fingerprint;
import touchmap.ui.kit.FxThread;

/**
 * Looks every two seconds whether somebody else has written to a file that is open here: another program, a colleague, a
 * service that keeps folders alike. Looking asks only for the file's date and size; it is read when those have changed.
 */
final class Watch {
  private static final long EVERY = 2_000;

  private final Desk desk;
  private final Map<Path, Stamp> seen = new HashMap<>();
  private final Map<Document, Neighbours> neighbours = new HashMap<>();
  private final Set<Path> missing = new HashSet<>();
  private final ScheduledExecutorService work =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "touchmap-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** By what a file's content is taken for unchanged, without reading it. */
  private record Stamp(long modified, long size, @Nullable Object key) {
    static Optional<Stamp> of(Path file) {
      try {
        var has = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
            new Stamp(has.lastModifiedTime().to(TimeUnit.NANOSECONDS), has.size(), has.fileKey()));
      } catch (IOException notThere) {
        return Optional.empty();
      }
    }
  }

  /** A document that is open, its file, and what is known to be in it. */
  private record Asked(
      MapWindow window, Document document, Path file, Fingerprint known, boolean isSaving) {}

  Watch(Desk desk) {
    this.desk = desk;
  }

  void start() {
    var unused =
        work.scheduleWithFixedDelay(
            () -> FxThread.run(this::look), EVERY, EVERY, TimeUnit.MILLISECONDS);
  }

  void stop() {
    work.execute(() -> lookAround(List.of()));
    work.shutdown();
    try {
      if (!work.awaitTermination(EVERY, TimeUnit.MILLISECONDS)) work.shutdownNow();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who else is at these files; where a document was closed or moved, its mark is taken away. */
  private void lookAround(List<Asked> all) {
    Instant now = desk.keeping().clock().instant();
    var open = new HashSet<Document>();
    for (Asked each : all) {
      open.add(each.document());
      Neighbours around = neighbours.get(each.document());
      if (around == null || !around.isOf(each.file())) {
        if (around != null) around.leave();
        around = new Neighbours(each.window(), each.document(), each.file(), now);
        neighbours.put(each.document(), around);
      }
      around.look(now);
    }
    neighbours.entrySet().stream()
        .filter(each -> !open.contains(each.getKey()))
        .forEach(each -> each.getValue().leave());
    neighbours.keySet().retainAll(open);
  }

  /** Waits until what was asked for has been looked at. */
  void settle() {
    try {
      work.submit(() -> {}).get(EVERY, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException slow) {
      throw new IllegalStateException(slow);
    }
  }

  /** Looks once. */
  void look() {
    var all = new ArrayList<Asked>();
    for (MapWindow window : desk.windows()) {
      window
          .document()
          .ifPresent(
              each ->
                  each.file()
                      .ifPresent(
                          file ->
                              each.known()
                                  .ifPresent(
                                      it ->
                                          all.add(
                                              new Asked(
                                                  window,
                                                  each,
                                                  file,
                                                  it,
                                                  each.standing() == Document.Standing.SAVING)))));
    }
    if (work.isShutdown()) return;
    work.execute(() -> look(all));
    work.execute(() -> lookAround(all));
  }

  private void look(List<Asked> all) {
    for (Asked each : all) {
      if (each.isSaving()) continue;
      Optional<Stamp> now = Stamp.of(each.file());
      if (now.isPresent() && Objects.equals(now.get(), seen.get(each.file()))) continue;
      Optional<Fingerprint> content = Fingerprint.of(each.file());
      // what changed while it was read is looked at again
      if (!Stamp.of(each.file()).equals(now)) continue;
      // programs that save by deleting first leave a moment without a file
      boolean wasMissing = content.isPresent() && missing.remove(each.file());
      if (content.isEmpty() && missing.add(each.file())) continue;
      if (content.filter(each.known()::equals).isPresent()) {
        seen.put(each.file(), now.orElseThrow());
        if (wasMissing) FxThread.run(() -> each.window().disk().back(each.document()));
      } else FxThread.run(() -> tell(each, content));
    }
  }

  /** Told again at each look until it is dealt with; the window says it once. */
  private void tell(Asked asked, Optional<Fingerprint> content) {
    boolean still =
        asked.window().document().filter(asked.document()::equals).isPresent()
            && asked.document().standing() != Document.Standing.SAVING
            && asked.document().known().filter(asked.known()::equals).isPresent()
            && asked.document().file().filter(asked.file()::equals).isPresent();
    if (still) asked.window().disk().changed(asked.document(), asked.file(), content);
  }
}
