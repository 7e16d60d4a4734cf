package touchmap.ui.score;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.lens.ScoreLens;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/** What the lens saw in the last map it was asked about, as map and outline ask about the same one. */
final class Sight {
  private @Nullable TouchMap map;
  private @Nullable ScoreLens lens;
  private Set<Id> hidden = Set.of();

  /** Without the figures of those that are hidden. */
  ScoreLens of(TouchMap asked, ScoreLens.Eyes eyes, Set<Id> hiding) {
    ScoreLens before = lens;
    if (before != null && map == asked && before.eyes() == eyes && hidden.equals(hiding))
      return before;
    ScoreLens now = ScoreLens.of(asked, eyes).without(hiding);
    map = asked;
    hidden = hiding;
    lens = now;
    return now;
  }
}
