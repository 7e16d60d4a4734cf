package touchmap.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;

/**
 * How much the leader depends on the weights (one-way sensitivity analysis, as in Goodwin and Wright, Decision Analysis
 * for Management Judgment): for each criterion, how far its weight may move, the others keeping their proportions, until
 * another touchpoint has the highest score. Every score is linear in one weight, so that the crossings are exact.
 *
 * <p>Compared are the touchpoints that each of our raters scored on every criterion: a score in which an answer is
 * missing does not move along a line.
 */
public record Sensitivity(Id leader, List<Reach> criteria) {
  /** Differences of weight below this are slips of the arithmetic. */
  private static final double NONE = 1e-9;

  public Sensitivity {
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

  /** A touchpoint's score as a function of one weight: from {@code rest} at 0 to {@code own} at 1. */
  private record Line(Id touchpoint, double rest, double own) {
    double at(double weight) {
      return rest + weight * (own - rest);
    }

    double slope() {
      return own - rest;
    }
  }

  /** Empty when there are fewer than two criteria with known weights, or fewer than two touchpoints to compare. */
  public static Optional<Sensitivity> of(TouchMap map) {
    Scoring scoring = map.study().scoring();
    Map<Id, Double> weights = Weights.of(scoring).of();
    Map<Id, Map<Id, Double>> values = values(map, scoring);
    if (weights.size() < 2 || values.size() < 2) return Optional.empty();
    var reaches = new ArrayList<Reach>();
    Optional<Id> leader = leader(values, weights);
    for (Criterion criterion : scoring.criteria()) {
      double weight = weights.getOrDefault(criterion.id(), 0.0);
      List<Line> lines = lines(values, weights, criterion.id());
      Line leading =
          lines.stream()
              .filter(line -> Optional.of(line.touchpoint()).equals(leader))
              .findFirst()
              .orElseThrow();
      reaches.add(
          new Reach(
              criterion,
              weight,
              turn(leading, lines, weight, false),
              turn(leading, lines, weight, true)));
    }
    return leader.map(id -> new Sensitivity(id, reaches));
  }

  private static Optional<Id> leader(Map<Id, Map<Id, Double>> values, Map<Id, Double> weights) {
    Optional<Id> leader = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Id, Map<Id, Double>> each : values.entrySet()) {
      double score = 0;
      for (Map.Entry<Id, Double> weight : weights.entrySet())
        score += weight.getValue() * each.getValue().getOrDefault(weight.getKey(), 0.0);
      if (score <= highest + NONE) continue;
      highest = score;
      leader = Optional.of(each.getKey());
    }
    return leader;
  }

  private static List<Line> lines(
      Map<Id, Map<Id, Double>> values, Map<Id, Double> weights, Id criterion) {
    var lines = new ArrayList<Line>();
    double others = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    others -= weights.getOrDefault(criterion, 0.0);
    for (Map.Entry<Id, Map<Id, Double>> each : values.entrySet()) {
      double rest = 0;
      for (Map.Entry<Id, Double> weight : weights.entrySet()) {
        if (weight.getKey().equals(criterion)) continue;
        double share = others > NONE ? weight.getValue() / others : 1.0 / (weights.size() - 1);
        rest += share * each.getValue().getOrDefault(weight.getKey(), 0.0);
      }
      lines.add(new Line(each.getKey(), rest, each.getValue().getOrDefault(criterion, 0.0)));
    }
    return lines;
  }

  /** The nearest weight on one side past which another line is higher; of several that cross there, the steepest. */
  private static Optional<Turn> turn(Line leading, List<Line> lines, double weight, boolean above) {
    Optional<Turn> nearest = Optional.empty();
    double steepest = 0;
    for (Line line : lines) {
      double gain = (line.slope() - leading.slope()) * (above ? 1 : -1);
      if (gain <= NONE) continue;
      double behind = Math.max(0, leading.at(weight) - line.at(weight));
      double away = behind / gain;
      double at = above ? weight + away : weight - away;
      if (above ? at >= 1 - NONE : at <= NONE) continue;
      double soFar = nearest.map(turn -> Math.abs(turn.weight() - weight)).orElse(Double.MAX_VALUE);
      if (away > soFar + NONE || (away > soFar - NONE && gain <= steepest)) continue;
      nearest = Optional.of(new Turn(at, line.touchpoint()));
      steepest = gain;
    }
    return nearest;
  }

  /** For each touchpoint that was scored on everything, in map order, the mean of its raters for each criterion. */
  private static Map<Id, Map<Id, Double>> values(TouchMap map, Scoring scoring) {
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
    Map<Id, Map<Id, Double>> values = new LinkedHashMap<>();
    for (Topic touchpoint : Register.of(map).touchpoints()) {
      List<Rating> ratings = newest.getOrDefault(touchpoint.id(), List.of());
      if (!ratings.isEmpty() && ratings.stream().allMatch(each -> isFull(each, scoring)))
        values.put(touchpoint.id(), means(ratings, scoring));
    }
    return values;
  }

  private static boolean isFull(Rating rating, Scoring scoring) {
    Scale scale = scoring.scale();
    return scoring.criteria().stream()
        .map(criterion -> rating.scores().get(criterion.id()))
        .allMatch(value -> value != null && scale.holds(value));
  }

  private static Map<Id, Double> means(List<Rating> ratings, Scoring scoring) {
    var means = new LinkedHashMap<Id, Double>();
    for (Criterion criterion : scoring.criteria()) {
      double sum = 0;
      for (Rating rating : ratings) sum += rating.scores().getOrDefault(criterion.id(), 0.0);
      means.put(criterion.id(), sum / ratings.size());
    }
    return means;
  }

  /** The weights at which the leader changes, each in a sentence; or that it leads whatever one of them is. */
  public List<Phrase> sentences(Register register) {
    var sentences = new ArrayList<Phrase>();
    for (Reach reach : criteria) {
      String name = reach.criterion().name();
      reach.below().ifPresent(turn -> sentences.add(sentence("less", name, turn, register)));
      reach.above().ifPresent(turn -> sentences.add(sentence("more", name, turn, register)));
    }
    return sentences.isEmpty()
        ? List.of(Phrase.of("method.sensitivity.never", name(leader, register)))
        : List.copyOf(sentences);
  }

  private static Phrase sentence(String way, String criterion, Turn turn, Register register) {
    String successor = name(turn.successor(), register);
    return Phrase.of("method.sensitivity." + way, criterion, turn.weight(), successor);
  }

  private static String name(Id id, Register register) {
    return register.topic(id).map(Topic::nameOnOneLine).orElse("");
  }
}
