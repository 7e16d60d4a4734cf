package touchmap.ui.score;

import org.jspecify.annotations.Nullable;
import touchmap.lens.ScoreLens;
import touchmap.model.TouchMap;

/** What the lens saw in the last map it was asked about, as map and outline ask about the same one. */
final class Sight {
  private @Nullable TouchMap map;
  private @Nullable ScoreLens lens;

  ScoreLens of(TouchMap asked, ScoreLens.Eyes eyes) {
    ScoreLens before = lens;
    if (before != null && map == asked && before.eyes() == eyes) return before;
    ScoreLens now = ScoreLens.of(asked, eyes);
    map = asked;
    lens = now;
    return now;
  }
}
