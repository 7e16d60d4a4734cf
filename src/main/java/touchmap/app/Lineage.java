package touchmap.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.files.History;
import touchmap.files.MapFiles;
import touchmap.merge.Arrivals;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/**
 * Finds the map that two copies began with among the versions that were kept of ours. The work done on either side adds
 * to the distance, so of all versions the one nearest to theirs is that from which theirs went its own way; of several
 * as near the oldest, since what was done here after it must not pass for work of theirs.
 */
record Lineage(History history, Path file) implements Ancestry {
  /** Older ones than so many versions are not looked at. */
  private static final int MOST = 80;

  @Override
  public Optional<TouchMap> ancestor(TouchMap ours, TouchMap theirs) {
    Optional<TouchMap> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    List<History.Version> versions = history.of(file);
    for (History.Version each : versions.subList(0, Math.min(MOST, versions.size()))) {
      Optional<TouchMap> map = map(each);
      if (map.isEmpty() || !isKin(map.get(), theirs)) continue;
      int distance = Arrivals.count(map.get(), theirs);
      if (distance > least) continue;
      least = distance;
      nearest = map;
    }
    return nearest;
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
