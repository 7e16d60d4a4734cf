package touchmap.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;

/**
 * How much the leader depends on the weights (one-way sensitivity analysis, as in Goodwin and Wright, Decision Analysis
 * for Management Judgment): for each criterion, how far its weight may move, the others keeping their proportions, until
 * another touchpoint has the highest score. Compared is every touchpoint that has a score; {@code partly} says how many
 * of them have answers missing, which count with what was answered.
 *
 * @param leader the first of the leaders in map order, from whom another takes over
 * @param leaders all that have the same, highest score now
 */
public record Sensitivity(Id leader, List<Id> leaders, List<Reach> criteria, int partly) {
  /** Differences of weight below this are slips of the arithmetic. */
  private static final double NONE = 1e-9;

  public Sensitivity {
    leaders = List.copyOf(leaders);
    criteria = List.copyOf(criteria);
  }

  /** Where somebody else takes over. */
  public record Turn(double weight, Id successor) {}

  /** A criterion with its weight, and where the leader changes when it is given less, or more. */
  public record Reach(
      Criterion criterion, double weight, Optional<Turn> below, Optional<Turn> above) {
    public boolean isSafe() {
      return below.isEmpty() && above.isEmpty();
    }
  }

  /** Empty when there are fewer than two criteria with known weights, or fewer than two touchpoints to compare. */
  public static Optional<Sensitivity> of(TouchMap map) {
    Scoring scoring = map.study().scoring();
    Map<Id, Double> weights = Weights.of(scoring).of();
    Map<Id, List<Rating>> compared = compared(map, scoring);
    if (weights.size() < 2 || compared.size() < 2) return Optional.empty();
    var reaches = new ArrayList<Reach>();
    Optional<Id> leader = Optional.empty();
    List<Id> leaders = List.of();
    for (Criterion criterion : scoring.criteria()) {
      double weight = weights.getOrDefault(criterion.id(), 0.0);
      Map<Id, ScoreCurve> curves = new LinkedHashMap<>();
      compared.forEach(
          (id, ratings) -> curves.put(id, ScoreCurve.of(ratings, scoring, weights, criterion)));
      Id leads = leader.orElseGet(() -> highest(curves, weight));
      if (leader.isEmpty()) leaders = asHigh(leads, curves, weight);
      leader = Optional.of(leads);
      reaches.add(
          new Reach(
              criterion,
              weight,
              turn(leads, curves, weight, false),
              turn(leads, curves, weight, true)));
    }
    int partly = (int) compared.values().stream().filter(each -> isPartly(each, scoring)).count();
    List<Id> tied = leaders;
    return leader.map(id -> new Sensitivity(id, tied, reaches, partly));
  }

  private static List<Id> asHigh(Id leads, Map<Id, ScoreCurve> curves, double weight) {
    double most = Objects.requireNonNull(curves.get(leads)).at(weight);
    return curves.entrySet().stream()
        .filter(each -> each.getValue().at(weight) >= most - NONE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Id highest(Map<Id, ScoreCurve> curves, double weight) {
    Id highest = curves.keySet().iterator().next();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Id, ScoreCurve> each : curves.entrySet()) {
      double score = each.getValue().at(weight);
      if (score <= most + NONE) continue;
      most = score;
      highest = each.getKey();
    }
    return highest;
  }

  /** The nearest weight on one side past which another is higher; of several that cross there, the highest behind it. */
  private static Optional<Turn> turn(
      Id leads, Map<Id, ScoreCurve> curves, double weight, boolean above) {
    ScoreCurve leading = Objects.requireNonNull(curves.get(leads));
    Optional<Turn> nearest = Optional.empty();
    double away = Double.MAX_VALUE;
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Id, ScoreCurve> each : curves.entrySet()) {
      OptionalDouble crossing = each.getValue().overtakes(leading, weight, above);
      if (crossing.isEmpty()) continue;
      double at = crossing.getAsDouble();
      double far = Math.abs(at - weight);
      double behind = each.getValue().at(at + (above ? 1 : -1) * ScoreCurve.JUST_PAST);
      if (far > away + NONE || (far > away - NONE && behind <= highest)) continue;
      nearest = Optional.of(new Turn(at, each.getKey()));
      away = far;
      highest = behind;
    }
    return nearest;
  }

  /** The ratings behind the score of each touchpoint that has one, in map order. */
  private static Map<Id, List<Rating>> compared(TouchMap map, Scoring scoring) {
    Weights weights = Weights.of(scoring);
    Map<Id, List<Rating>> newest = new LinkedHashMap<>();
    for (Round round : Sittings.newestFirst(map)) {
      Map<Id, List<Rating>> found = new LinkedHashMap<>();
      for (Rating rating : round.answers().ratings()) {
        if (rating.view() == Viewpoint.COMPANY
            && Scores.of(rating, weights, scoring.scale()).isPresent())
          found.computeIfAbsent(rating.touchpoint(), _ -> new ArrayList<>()).add(rating);
      }
      found.forEach(newest::putIfAbsent);
    }
    Map<Id, List<Rating>> compared = new LinkedHashMap<>();
    for (Topic touchpoint : Register.of(map).touchpoints()) {
      List<Rating> ratings = newest.getOrDefault(touchpoint.id(), List.of());
      if (!ratings.isEmpty()) compared.put(touchpoint.id(), ratings);
    }
    return compared;
  }

  private static boolean isPartly(List<Rating> ratings, Scoring scoring) {
    return ratings.stream()
        .anyMatch(
            rating ->
                scoring.criteria().stream()
                    .map(criterion -> rating.scores().get(criterion.id()))
                    .anyMatch(value -> value == null || !scoring.scale().holds(value)));
  }

  /** The weights at which the leader changes, each in a sentence; or that it leads whatever one of them is. */
  public List<Phrase> sentences(Register register) {
    var sentences = new ArrayList<Phrase>();
    if (isTie()) sentences.add(Phrase.of("method.sensitivity.tie", names(register)));
    for (Reach reach : criteria) {
      String name = reach.criterion().name();
      reach.below().ifPresent(turn -> sentences.add(sentence("less", name, turn, register)));
      reach.above().ifPresent(turn -> sentences.add(sentence("more", name, turn, register)));
    }
    return sentences.isEmpty()
        ? List.of(Phrase.of("method.sensitivity.never", name(leader, register)))
        : List.copyOf(sentences);
  }

  /** Whether several have the same, highest score. */
  public boolean isTie() {
    return leaders.size() > 1;
  }

  /** The leaders' names, one after the other. */
  public String names(Register register) {
    return leaders.stream().map(id -> name(id, register)).collect(Collectors.joining(", "));
  }

  private static Phrase sentence(String way, String criterion, Turn turn, Register register) {
    String successor = name(turn.successor(), register);
    return Phrase.of("method.sensitivity." + way, criterion, turn.weight(), successor);
  }

  private static String name(Id id, Register register) {
    return register.topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
