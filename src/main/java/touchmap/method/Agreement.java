package touchmap.method;

import java.util.List;
import java.util.Optional;

/**
 * How far raters agree: Kendall's coefficient of concordance, corrected for ties, and the mean of Spearman's rank
 * correlation over all pairs of raters that follows from it.
 */
public record Agreement(int raters, int items, double kendallW, double meanSpearman) {

  /** The agreement of at least two raters over at least two items; empty when nobody prefers anything. */
  static Optional<Agreement> of(List<List<Double>> ballots) {
    int m = ballots.size();
    int n = ballots.getFirst().size();
    double[] sums = new double[n];
    double ties = 0;
    for (List<Double> ballot : ballots) {
      double[] ranks = Ranks.of(ballot);
      for (int i = 0; i < n; i++) sums[i] += ranks[i];
      ties += Ranks.ties(ballot);
    }
    double mean = m * (n + 1) / 2.0;
    double s = 0;
    for (double sum : sums) s += (sum - mean) * (sum - mean);
    double most = (double) m * m * ((double) n * n * n - n) - m * ties;
    if (most <= 0) return Optional.empty();
    double w = 12 * s / most;
    return Optional.of(new Agreement(m, n, w, (m * w - 1) / (m - 1)));
  }
}
