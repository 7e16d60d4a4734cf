package touchmap.method;

import java.util.List;

/** Places by value, the highest value first. */
final class Ranks {
  private Ranks() {}

  /** The rank of each value, 1 for the highest; equal values share the mean of their places. */
  static double[] of(List<Double> values) {
    double[] ranks = new double[values.size()];
    for (int i = 0; i < ranks.length; i++) {
      int higher = 0;
      int same = 0;
      for (double other : values) {
        if (other > values.get(i)) higher++;
        if (other == values.get(i)) same++;
      }
      ranks[i] = higher + (same + 1) / 2.0;
    }
    return ranks;
  }

  /** Σ(t³ − t) over the groups of t equal values: how much ties take from what ranks can tell. */
  static double ties(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      long same = values.stream().filter(other -> other == value).count();
      sum += same * same - 1;
    }
    return sum;
  }
}
