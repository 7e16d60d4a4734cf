package touchmap.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import touchmap.files.History;
import touchmap.files.MapFiles;
import touchmap.merge.Arrivals;
import touchmap.merge.Descent;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Finds the map that two copies began with among what this window has opened and saved and the versions that were kept of
 * ours. Only one that they surely enough began with is taken for it, see {@link Descent}: what we merely have would make all
 * that they lack work of theirs. The work done on either side adds to the distance, so of several the one nearest to theirs
 * is that from which theirs went its own way; of several as near the oldest, since what was done here after it must not
 * pass for work of theirs. Where none is sure, the nearest is told as one that a person may know better about.
 */
record Lineage(History history, Optional<Path> file, OwnPast past) implements Ancestry {
  /** Older ones than so many versions are not looked at. */
  private static final int MOST = 80;

  /** Something that stood in the file, read only when its turn comes. */
  private record Candidate(Instant when, Supplier<Optional<TouchMap>> map, Phrase which) {}

  Lineage(History history, Path file) {
    this(history, Optional.of(file), new OwnPast());
  }

  @Override
  public Optional<Beginning> beginning(TouchMap ours, TouchMap theirs) {
    var descent = new Descent(theirs);
    Optional<Beginning> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Candidate each : candidates()) {
      Optional<TouchMap> map = each.map.get();
      if (map.isEmpty() || !isKin(map.get(), theirs)) continue;
      boolean isSure = descent.beganWith(map.get(), map.get().equals(ours));
      boolean wasSure = nearest.filter(Beginning::isSure).isPresent();
      int distance = Arrivals.count(map.get(), theirs);
      boolean isNearer = isSure == wasSure ? distance < least : isSure;
      boolean isKnown = nearest.map(Beginning::map).equals(map);
      if (!isNearer && !isKnown) continue;
      least = distance;
      nearest = Optional.of(new Beginning(map.get(), each.which, isSure));
    }
    return nearest;
  }

  /** The oldest first. */
  private List<Candidate> candidates() {
    var all = new ArrayList<Candidate>();
    for (OwnPast.Moment each : past.moments()) {
      Phrase which =
          each.isOpened()
              ? Phrase.of("app.bringIn.base.opened")
              : Phrase.of("app.bringIn.base.saved", each.when());
      all.add(new Candidate(each.when(), () -> Optional.of(each.map()), which));
    }
    List<History.Version> versions = file.map(history::of).orElse(List.of());
    for (History.Version each : versions.subList(0, Math.min(MOST, versions.size())))
      all.add(
          new Candidate(
              each.when(), () -> map(each), Phrase.of("app.bringIn.base.version", each.when())));
    all.sort(Comparator.comparing(Candidate::when));
    return all;
  }

  private Optional<TouchMap> map(History.Version version) {
    return history
        .read(version)
        .map(content -> MapFiles.read(content, ""))
        .flatMap(
            opened ->
                opened instanceof Opened.Fine(TouchMap map, var notes)
                    ? Optional.of(map)
                    : Optional.empty());
  }

  /** Whether they have most topics in common, by their ids. */
  private static boolean isKin(TouchMap version, TouchMap theirs) {
    Set<Id> known = new HashSet<>();
    version.root().walk(topic -> known.add(topic.id()));
    Set<Id> shared = new HashSet<>();
    theirs
        .root()
        .walk(
            topic -> {
              if (known.contains(topic.id())) shared.add(topic.id());
            });
    return shared.size() > 1 && shared.size() * 2 >= known.size();
  }
}
