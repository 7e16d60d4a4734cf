package touchmap.ui.rank;

import java.util.OptionalInt;
import touchmap.lens.RankLens;
import touchmap.model.Id;
import touchmap.picture.Ink;

/**
 * One touchpoint of the shortlist as its row shows it; places count from 1.
 *
 * @param isFollowing whether the answers put it level with the one right before it
 */
record Entry(
    Id id,
    int place,
    int of,
    Face face,
    OptionalInt dots,
    boolean isMoment,
    Level level,
    boolean isFollowing) {
  /** How sure the answers are of its place. */
  enum Level {
    SURE,
    TIED,
    UNDECIDED
  }

  /** How a touchpoint is named, with its object in the object's colour. */
  record Face(String name, String object, Ink colour) {}

  boolean isKey() {
    return place <= RankLens.KEY;
  }

  /** Whether the line that ends the key touches is right above it. */
  boolean isFirstPastKey() {
    return place == RankLens.KEY + 1;
  }

  boolean isLast() {
    return place == of;
  }
}
