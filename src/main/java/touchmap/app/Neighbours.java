package touchmap.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.files.ConflictCopies;
import touchmap.files.Presence;
import touchmap.ui.kit.FxThread;
import touchmap.words.Words;

/**
 * Who else has a document's file open, and what copies of it services have laid beside it. Of the watch's thread, but for
 * what is said in the window.
 */
final class Neighbours {
  private static final Duration COPIES_EACH = Duration.ofSeconds(10);

  private final MapWindow window;
  private final Document document;
  private final Path file;
  private final Presence.Person me;
  private final Presence presence;
  private final Set<Presence.Person> told = new HashSet<>();
  private final Set<Path> offered = new HashSet<>();
  private Instant beaten = Instant.EPOCH;
  private Instant searched = Instant.EPOCH;

  Neighbours(MapWindow window, Document document, Path file, Instant now) {
    this.window = window;
    this.document = document;
    this.file = file;
    me = Presence.Person.here(now);
    presence = new Presence(file, me);
  }

  boolean isOf(Path other) {
    return file.equals(other);
  }

  /** Looks who is there, and tells it once. */
  void look(Instant now) {
    if (Duration.between(beaten, now).compareTo(Presence.BEAT) >= 0) {
      presence.beat();
      beaten = now;
    }
    List<Presence.Person> there = presence.others();
    told.retainAll(there);
    for (Presence.Person each : there) if (told.add(each)) FxThread.run(() -> tell(each));
    if (Duration.between(searched, now).compareTo(COPIES_EACH) < 0) return;
    searched = now;
    var fresh = new ArrayList<Path>();
    for (Path each : ConflictCopies.beside(file)) if (offered.add(each)) fresh.add(each);
    fresh.forEach(each -> FxThread.run(() -> offer(each)));
  }

  void leave() {
    presence.leave();
  }

  private boolean isOpen() {
    return window.document().filter(document::equals).isPresent();
  }

  private void tell(Presence.Person other) {
    if (!isOpen()) return;
    Words words = window.words();
    String name = FileWork.nameOf(file);
    String since = Moments.said(other.since(), ZoneId.systemDefault(), words);
    window.say(
        other.computer().equals(me.computer())
            ? words.of("app.others.here", name, since)
            : words.of("app.others.there", name, other.name(), other.computer(), since));
  }

  private void offer(Path copy) {
    if (!isOpen()) return;
    Words words = window.words();
    window.offer(
        words.of("app.others.copy", FileWork.nameOf(copy)),
        words.of("app.others.look"),
        () -> new BringInWork(window).take(copy));
  }
}
