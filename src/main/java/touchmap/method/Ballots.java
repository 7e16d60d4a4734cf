package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * What several raters said of the importance of the same touchpoints, each rater's answers as one ballot: in the newest
 * round with at least two raters who gave any, over the touchpoints that all of them rated.
 *
 * @param items the touchpoints, in map order; at least two
 * @param values one ballot a rater, with a value for each item; at least two, but for those of one round by itself
 */
public record Ballots(List<Id> items, List<List<Double>> values) {
  public Ballots {
    items = List.copyOf(items);
    values = values.stream().map(List::copyOf).toList();
  }

  /** A person in the role in which they answered. */
  private record Rater(String by, Viewpoint view) {}

  /** The ballots of a map; empty when there are not enough raters, or they have fewer than two touchpoints in common. */
  public static Optional<Ballots> of(TouchMap map, Register register) {
    List<Map<Id, Double>> newest = newest(map, register);
    return newest.isEmpty() ? Optional.empty() : of(newest, register);
  }

  /** The ballots of one round by themselves, be it of one rater; empty when there are not two touchpoints in common. */
  public static Optional<Ballots> in(Round round, Register register) {
    var ballots = List.copyOf(raters(round, register).values());
    return ballots.isEmpty() ? Optional.empty() : of(ballots, register);
  }

  /** How many said something of importance in a round. */
  public static int ratersIn(Round round, Register register) {
    return raters(round, register).size();
  }

  /** How many of the raters of a round answered for the customers. */
  public static int customers(Round round, Register register) {
    return (int)
        raters(round, register).keySet().stream()
            .filter(rater -> rater.view() == Viewpoint.CUSTOMER)
            .count();
  }

  /** What some raters of a round rated, but not all: it cannot be compared and is left out. In map order. */
  public static List<Id> partial(Round round, Register register) {
    var ballots = raters(round, register).values();
    return ballots.stream()
        .flatMap(ballot -> ballot.keySet().stream())
        .distinct()
        .filter(id -> !ballots.stream().allMatch(ballot -> ballot.containsKey(id)))
        .sorted(Comparator.comparingInt(register::place))
        .toList();
  }

  private static List<Map<Id, Double>> newest(TouchMap map, Register register) {
    return List.copyOf(raters(map, register).values());
  }

  /** What each rater said in the newest round with at least two of them; empty when there is none. */
  private static Map<Rater, Map<Id, Double>> raters(TouchMap map, Register register) {
    return Sittings.newestFirst(map).stream()
        .map(round -> raters(round, register))
        .filter(raters -> raters.size() >= 2)
        .findFirst()
        .orElse(Map.of());
  }

  private static Map<Rater, Map<Id, Double>> raters(Round round, Register register) {
    var raters = new LinkedHashMap<Rater, Map<Id, Double>>();
    for (Rating rating : round.answers().ratings()) {
      if (Importances.isSaid(rating) && register.isTouchpoint(rating.touchpoint()))
        raters
            .computeIfAbsent(new Rater(rating.by(), rating.view()), _ -> new LinkedHashMap<>())
            .put(rating.touchpoint(), rating.importance().getAsDouble());
    }
    return raters;
  }

  private static Optional<Ballots> of(List<Map<Id, Double>> ballots, Register register) {
    var common = new HashSet<>(ballots.getFirst().keySet());
    for (Map<Id, Double> ballot : ballots) common.retainAll(ballot.keySet());
    if (common.size() < 2) return Optional.empty();
    List<Id> items = common.stream().sorted(Comparator.comparingInt(register::place)).toList();
    var values = new ArrayList<List<Double>>();
    for (Map<Id, Double> ballot : ballots)
      values.add(items.stream().map(item -> ballot.getOrDefault(item, 0.0)).toList());
    return Optional.of(new Ballots(items, values));
  }

  public int raters() {
    return values.size();
  }

  /** Kendall's W; empty when every rater finds everything equally important, or there is one rater. */
  public Optional<Agreement> agreement() {
    return values.size() < 2 ? Optional.empty() : Agreement.of(values);
  }

  /** The points of each item by Borda: none for the last place, one less than there are items for the first. */
  public Map<Id, Double> borda() {
    var points = new LinkedHashMap<Id, Double>();
    for (List<Double> ballot : values) {
      double[] ranks = Ranks.of(ballot);
      for (int i = 0; i < items.size(); i++)
        points.merge(items.get(i), items.size() - ranks[i], Double::sum);
    }
    return points;
  }

  /** The items by Borda, the most important first; ties in map order. */
  public List<Id> order() {
    Map<Id, Double> points = borda();
    return items.stream()
        .sorted(Comparator.comparingDouble((Id item) -> -points.getOrDefault(item, 0.0)))
        .toList();
  }

  /** The item that beats every other, each pair taken by itself; there need not be one. */
  public Optional<Id> condorcetWinner() {
    for (int i = 0; i < items.size(); i++) {
      boolean wins = true;
      for (int j = 0; j < items.size() && wins; j++) wins = i == j || preferring(i, j) > 0;
      if (wins) return Optional.of(items.get(i));
    }
    return Optional.empty();
  }

  /** How many more raters put item i before item j than the other way round. */
  private int preferring(int i, int j) {
    int more = 0;
    for (List<Double> ballot : values)
      more += Integer.signum(Double.compare(ballot.get(i), ballot.get(j)));
    return more;
  }
}
