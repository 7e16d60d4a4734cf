package touchmap.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Scoring;
import touchmap.words.Phrase;

/**
 * How much each criterion counts, in the order of the criteria; together they make one. Empty when there are no
 * criteria, or when comparing them in pairs is not finished: {@code missing} then says why.
 */
public record Weights(Map<Id, Double> of, Optional<Pairs.Result> pairs, Optional<Phrase> missing) {
  public Weights {
    of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
  }

  public static Weights of(Scoring scoring) {
    List<Criterion> criteria = scoring.criteria();
    if (criteria.isEmpty()) return known(new LinkedHashMap<>());
    return switch (scoring.weighting().method()) {
      case POINTS, SWING -> known(shares(criteria));
      case ORDER -> known(centroids(criteria));
      case PAIRS -> Pairs.weights(criteria, scoring.weighting().pairs());
    };
  }

  /** The consistency ratio of comparisons in pairs. */
  public OptionalDouble consistencyRatio() {
    return pairs.map(result -> OptionalDouble.of(result.ratio())).orElse(OptionalDouble.empty());
  }

  /** The same as it is told. */
  public OptionalDouble toldRatio() {
    return pairs.map(result -> OptionalDouble.of(result.told())).orElse(OptionalDouble.empty());
  }

  /** The weight of a criterion, zero when there is none. */
  public double of(Id criterion) {
    return of.getOrDefault(criterion, 0.0);
  }

  /**
   * With how many decimals the weights are told in percent: none, or one where whole numbers would add up to more or less
   * than a hundred, as 75, 12.5 and 12.5 do.
   */
  public int percentDecimals() {
    long sum = of.values().stream().mapToLong(each -> Math.round(each * 100)).sum();
    return of.isEmpty() || sum == 100 ? 0 : 1;
  }

  /** The rank order centroid of place i of n, both counted from 1: (1/n) Σ 1/k for k from i to n. */
  static double centroid(int i, int n) {
    double sum = 0;
    for (int k = i; k <= n; k++) sum += 1.0 / k;
    return sum / n;
  }

  private static Weights known(Map<Id, Double> of) {
    return new Weights(of, Optional.empty(), Optional.empty());
  }

  private static Map<Id, Double> centroids(List<Criterion> criteria) {
    var of = new LinkedHashMap<Id, Double>();
    for (Criterion each : criteria) of.put(each.id(), centroid(of.size() + 1, criteria.size()));
    return of;
  }

  private static Map<Id, Double> shares(List<Criterion> criteria) {
    double sum = criteria.stream().mapToDouble(Weights::points).sum();
    var of = new LinkedHashMap<Id, Double>();
    for (Criterion each : criteria)
      of.put(each.id(), sum > 0 ? points(each) / sum : 1.0 / criteria.size());
    return of;
  }

  private static double points(Criterion criterion) {
    return Math.max(criterion.weight(), 0);
  }
}
