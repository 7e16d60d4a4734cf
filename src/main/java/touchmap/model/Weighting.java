package touchmap.model;

import java.util.List;

/** How the weights of the criteria were found, and what was answered on the way. */
public record Weighting(WeightingMethod method, List<PairComparison> pairs, Extras extras) {
  public static final Weighting NONE =
      new Weighting(WeightingMethod.POINTS, List.of(), Extras.NONE);

  public Weighting {
    pairs = List.copyOf(pairs);
  }

  public Weighting withMethod(WeightingMethod to) {
    return new Weighting(to, pairs, extras);
  }

  public Weighting withPairs(List<PairComparison> to) {
    return new Weighting(method, to, extras);
  }
}
