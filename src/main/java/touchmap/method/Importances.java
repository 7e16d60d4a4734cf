package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/**
 * How important touchpoints are, 1 to 10: what raters of both sides said in the newest round that says anything of it;
 * where nobody did, from the place in the order; else unknown.
 */
final class Importances {
  private final Map<Id, Double> importances = new HashMap<>();

  private Importances() {}

  static Importances of(TouchMap map, List<Id> order) {
    var found = new Importances();
    for (Round round : Sittings.newestFirst(map)) {
      Map<Id, List<Double>> said = new HashMap<>();
      for (Rating rating : round.answers().ratings()) {
        if (!found.importances.containsKey(rating.touchpoint()) && isSaid(rating))
          said.computeIfAbsent(rating.touchpoint(), _ -> new ArrayList<>())
              .add(rating.importance().getAsDouble());
      }
      said.forEach((touchpoint, each) -> found.importances.put(touchpoint, mean(each)));
    }
    int n = order.size();
    for (int r = 1; r <= n; r++)
      found.importances.putIfAbsent(order.get(r - 1), 10.0 * (n - r + 1) / n);
    return found;
  }

  OptionalDouble of(Id touchpoint) {
    Double importance = importances.get(touchpoint);
    return importance == null ? OptionalDouble.empty() : OptionalDouble.of(importance);
  }

  /** Whether a rating says how important its touchpoint is, on the scale there is for it. */
  static boolean isSaid(Rating rating) {
    return rating.importance().isPresent()
        && rating.importance().getAsDouble() >= 1
        && rating.importance().getAsDouble() <= 10;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
