package touchmap.ui.review;

import java.util.Optional;
import touchmap.lens.ReviewLens;
import touchmap.method.Comparison;
import touchmap.method.Figures;
import touchmap.method.RoundPair;
import touchmap.model.TouchMap;

/**
 * What the panel and the map show of a map at one moment, worked out once: its figures, and two
 * rounds compared.
 */
record Sight(
    TouchMap map, Optional<RoundPair> pair, Figures figures, Optional<Comparison> comparison) {
  static Sight of(TouchMap map, Optional<RoundPair> pair) {
    Figures figures = Figures.of(map);
    return new Sight(
        map,
        pair,
        figures,
        pair.map(two -> Comparison.of(map, figures, two.earlier(), two.later())));
  }

  ReviewLens lens() {
    return ReviewLens.of(figures.register(), comparison);
  }
}
