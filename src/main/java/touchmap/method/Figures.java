package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Vote;

/** The figures of every touchpoint of a map, worked out once. */
public final class Figures {
  private final Register register;
  private final Weights weights;
  private final List<Id> order;
  private final Set<Id> top;
  private final Map<Id, Standing> standings = new HashMap<>();
  private final Optional<Matrix.Cross> cross;

  private Figures(TouchMap map) {
    register = Register.of(map);
    weights = Weights.of(map.study().scoring());
    order = Orders.of(map, register);
    int shortest = Math.clamp(map.study().ranking().top(), 0, order.size());
    top = new HashSet<>(order.subList(0, shortest));
    Importances importances = Importances.of(map, order);
    Scores company = Scores.of(map, weights, Viewpoint.COMPANY);
    Scores customer = Scores.of(map, weights, Viewpoint.CUSTOMER);
    Map<Id, Integer> dots = Orders.dots(map, register);
    var ranks = new HashMap<Id, Integer>();
    for (Id id : order) ranks.put(id, ranks.size() + 1);
    List<Id> spoken = spokenOf(map);
    cross = cross(map, spoken, importances, company);
    for (Id id : spoken) {
      OptionalDouble importance = importances.of(id);
      OptionalDouble score = company.value(id);
      int rank = ranks.getOrDefault(id, 0);
      var significance =
          new Standing.Significance(
              rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
              top.contains(id),
              importance,
              dots.containsKey(id)
                  ? OptionalInt.of(dots.getOrDefault(id, 0))
                  : OptionalInt.empty());
      standings.put(
          id,
          new Standing(
              significance,
              company.of(id),
              customer.of(id),
              quadrant(importance, score),
              priority(importance, score, map.study().scoring().scale())));
    }
  }

  public static Figures of(TouchMap map) {
    return new Figures(map);
  }

  public Register register() {
    return register;
  }

  public Weights weights() {
    return weights;
  }

  /** The order of significance, most significant first. */
  public List<Id> order() {
    return order;
  }

  /** The first of the order, as many as make the shortlist. */
  public List<Id> shortlist() {
    return order.subList(0, top.size());
  }

  public Optional<Matrix.Cross> cross() {
    return cross;
  }

  public Standing of(Id touchpoint) {
    return standings.getOrDefault(touchpoint, Standing.UNKNOWN);
  }

  /** The touchpoints that are ranked, rated or voted on: those of the order first, then the others in map order. */
  public List<Id> spokenOf() {
    return standings.keySet().stream()
        .sorted(
            Comparator.comparingInt((Id id) -> of(id).rank().orElse(Integer.MAX_VALUE))
                .thenComparingInt(register::place))
        .toList();
  }

  /** What to work on first: by priority, on a tie the more important, then map order. */
  public List<Id> byPriority() {
    return standings.keySet().stream()
        .filter(id -> of(id).priority().isPresent())
        .sorted(
            Comparator.comparingDouble((Id id) -> -of(id).priority().orElse(0))
                .thenComparingDouble(id -> -of(id).importance().orElse(0))
                .thenComparingInt(register::place))
        .toList();
  }

  private List<Id> spokenOf(TouchMap map) {
    var spoken = new HashSet<>(order);
    for (Round round : map.study().rounds()) {
      // that an audit looked at a touchpoint is no rating of it
      for (Rating rating : round.answers().ratings())
        if (!rating.scores().isEmpty() || rating.importance().isPresent())
          spoken.add(rating.touchpoint());
      for (Vote vote : round.answers().votes()) spoken.add(vote.touchpoint());
    }
    return spoken.stream()
        .filter(register::isTouchpoint)
        .sorted(Comparator.comparingInt(register::place))
        .toList();
  }

  private static Optional<Matrix.Cross> cross(
      TouchMap map, List<Id> spoken, Importances importances, Scores company) {
    var both = new ArrayList<Matrix.Cross>();
    for (Id id : spoken) {
      OptionalDouble importance = importances.of(id);
      OptionalDouble score = company.value(id);
      if (importance.isPresent() && score.isPresent())
        both.add(new Matrix.Cross(importance.getAsDouble(), score.getAsDouble()));
    }
    return Matrix.cross(map, both);
  }

  private Optional<Quadrant> quadrant(OptionalDouble importance, OptionalDouble score) {
    if (importance.isEmpty() || score.isEmpty()) return Optional.empty();
    return cross.map(lines -> Quadrant.of(importance.getAsDouble(), score.getAsDouble(), lines));
  }

  private static OptionalDouble priority(
      OptionalDouble importance, OptionalDouble score, Scale scale) {
    if (importance.isEmpty() || score.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(
        importance.getAsDouble()
            * (scale.max() - score.getAsDouble())
            / (scale.max() - scale.min()));
  }
}
