package touchmap.picture;

import java.util.Map;
import java.util.Set;
import touchmap.model.Id;

/**
 * What a lens adds to the picture: badges by topic, and the topics that stay quiet (filtered out: no fill, quieter text,
 * thinner branch). The moment of truth needs no decor; it is painted in every lens.
 */
public record Decor(Map<Id, Badge> badges, Set<Id> quiet) {
  public static final Decor NONE = new Decor(Map.of(), Set.of());

  /** A round sign at a box's outer corner. */
  public enum Badge {
    /** Worth a second look. */
    BULB
  }

  public Decor {
    badges = Map.copyOf(badges);
    quiet = Set.copyOf(quiet);
  }

  public Decor withQuiet(Set<Id> to) {
    return new Decor(badges, to);
  }
}
