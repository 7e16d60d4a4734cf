package touchmap.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.words.Phrase;

/**
 * Weights from comparing criteria in pairs (Saaty's analytic hierarchy process): the principal eigenvector of the matrix
 * of answers, found by power iteration. Answers that agree with each other make its eigenvalue equal to the number of
 * criteria; the consistency ratio says how far it is from that, compared with answers given by chance.
 */
public final class Pairs {
  /** Above this ratio the answers should be looked at again. */
  public static final double TOLERABLE = 0.10;

  /** More criteria than this would mean more than 45 questions. */
  private static final int MOST = 10;

  private static final int MOST_DECIMALS = 6;

  /** Saaty's mean consistency index of random matrices, by the number of criteria. */
  private static final double[] BY_CHANCE = {0, 0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

  /** What the answers come to, and the one that fits the others least ({@code fitting} would agree with them). */
  public record Result(
      double eigenvalue, double ratio, Optional<PairComparison> disturbing, double fitting) {
    public boolean isTolerable() {
      return ratio <= TOLERABLE;
    }

    /**
     * The ratio as it is told wherever it is: with two decimals, or with as many as it takes to see that it is above what
     * is tolerable.
     */
    public double told() {
      double told = rounded(2);
      for (int decimals = 3;
          !isTolerable() && told <= TOLERABLE && decimals <= MOST_DECIMALS;
          decimals++) told = rounded(decimals);
      return told;
    }

    private double rounded(int decimals) {
      return BigDecimal.valueOf(ratio).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
  }

  private Pairs() {}

  static Weights weights(List<Criterion> criteria, List<PairComparison> pairs) {
    int n = criteria.size();
    if (n > MOST) return unknown("report.pairs.many", MOST);
    var places = new LinkedHashMap<Id, Integer>();
    for (Criterion each : criteria) places.put(each.id(), places.size());
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) matrix[i][i] = 1;
    for (PairComparison pair : pairs) {
      Integer a = places.get(pair.a());
      Integer b = places.get(pair.b());
      if (a == null || b == null || !(pair.value() > 0)) continue;
      if (a.equals(b)) return unknown("report.pairs.self", criteria.get(a).name());
      if (matrix[a][b] != 0)
        return unknown("report.pairs.twice", criteria.get(a).name(), criteria.get(b).name());
      matrix[a][b] = pair.value();
      matrix[b][a] = 1 / pair.value();
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (matrix[i][j] == 0)
          return unknown("report.pairs.missing", criteria.get(i).name(), criteria.get(j).name());
      }
    }
    return solved(criteria, pairs, places, matrix);
  }

  private static Weights unknown(String key, Object... arguments) {
    return new Weights(Map.of(), Optional.empty(), Optional.of(Phrase.of(key, arguments)));
  }

  private static Weights solved(
      List<Criterion> criteria,
      List<PairComparison> pairs,
      Map<Id, Integer> places,
      double[][] matrix) {
    int n = criteria.size();
    double[] weights = eigenvector(matrix);
    double eigenvalue = eigenvalue(matrix, weights);
    double ratio = n <= 2 ? 0 : Math.max(0, (eigenvalue - n) / (n - 1) / BY_CHANCE[n]);
    var of = new LinkedHashMap<Id, Double>();
    for (Criterion each : criteria) of.put(each.id(), weights[of.size()]);

    Optional<PairComparison> worst = Optional.empty();
    double fitting = 1;
    double most = 1e-9;
    for (PairComparison pair : pairs) {
      if (!places.containsKey(pair.a()) || !places.containsKey(pair.b())) continue;
      double fits = of.getOrDefault(pair.a(), 0.0) / of.getOrDefault(pair.b(), 0.0);
      double off = Math.abs(Math.log(pair.value() / fits));
      if (off > most) {
        most = off;
        worst = Optional.of(pair);
        fitting = fits;
      }
    }
    return new Weights(
        of, Optional.of(new Result(eigenvalue, ratio, worst, fitting)), Optional.empty());
  }

  private static double[] eigenvector(double[][] matrix) {
    int n = matrix.length;
    double[] vector = new double[n];
    Arrays.fill(vector, 1.0 / n);
    for (int round = 0; round < 10_000; round++) {
      double[] next = times(matrix, vector);
      double sum = Arrays.stream(next).sum();
      double change = 0;
      for (int i = 0; i < n; i++) {
        next[i] /= sum;
        change = Math.max(change, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (change < 1e-15) break;
    }
    return vector;
  }

  private static double eigenvalue(double[][] matrix, double[] vector) {
    double[] next = times(matrix, vector);
    double sum = 0;
    for (int i = 0; i < vector.length; i++) sum += next[i] / vector[i];
    return sum / vector.length;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) product[i] += matrix[i][j] * vector[j];
    }
    return product;
  }
}
