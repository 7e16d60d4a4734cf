package touchmap.merge;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * Makes two copies of a map one. With the map that both began with, what one side changed, added, moved or took away is
 * so; without it, all that is on either side stays. Where both changed the same thing and not alike, ours stands and
 * theirs is written into a note, unless a person chose otherwise.
 */
public final class Merge {
  private Merge() {}

  public static Merged of(Optional<TouchMap> base, TouchMap ours, TouchMap theirs) {
    return of(base, ours, theirs, Map.of());
  }

  /**
   * Merges once more, with choices made.
   *
   * @param choices by the keys of the conflicts that the same merge has without them; the others stay as they are
   */
  public static Merged of(
      Optional<TouchMap> base, TouchMap ours, TouchMap theirs, Map<String, Choice> choices) {
    Id root = ours.root().id();
    TouchMap other = rooted(theirs, root);
    Optional<TouchMap> then = base.map(map -> rooted(map, root));
    TouchMap here = Renamed.of(ours, Renamed.clashing(ours, other, then));
    TouchMap there = Renamed.of(other, Renamed.clashing(other, ours, then));
    var verdicts = new Verdicts(choices, Words.in(ours.language()));
    var sides = new Sides(then, here, there, verdicts);
    var blend = new Blend(sides, verdicts);
    Topic tree = new Branches(sides, blend, verdicts).under(root);
    TouchMap merged = new Around(blend, then, here, there).around(tree);
    TouchMap sound = new Mending(merged, sides, verdicts).sound();
    return new Merged(remarked(sound, verdicts), verdicts.conflicts());
  }

  /** Blends the parts of the map around its tree. */
  private record Around(Blend blend, Optional<TouchMap> base, TouchMap here, TouchMap there) {
    TouchMap around(Topic tree) {
      return new TouchMap(
          of("title", TouchMap::title),
          of("language", TouchMap::language),
          tree,
          of("ideas", TouchMap::ideas),
          of("study", TouchMap::study),
          of("view", TouchMap::view),
          of("extras", TouchMap::extras));
    }

    private <T> T of(String name, Function<TouchMap, T> part) {
      @Nullable T then = base.map(part).orElse(null);
      return blend.of(Spot.MAP.in(name), then, part.apply(here), part.apply(there));
    }
  }

  /** The business is the same, whatever its id. */
  private static TouchMap rooted(TouchMap map, Id root) {
    Id its = map.root().id();
    return its.equals(root) ? map : Renamed.of(map, Map.of(its, root, root, its));
  }

  private static TouchMap remarked(TouchMap map, Verdicts verdicts) {
    TouchMap noted = map;
    for (Optional<Id> where : verdicts.remarks().keySet()) {
      Id id = where.filter(each -> map.find(each).isPresent()).orElse(map.root().id());
      noted =
          noted.replacing(
              id,
              topic ->
                  topic.withDetails(
                      topic
                          .details()
                          .withNote(verdicts.withRemarks(where, topic.details().note()))));
    }
    return noted;
  }
}
