package touchmap.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import touchmap.model.ActionStatus;
import touchmap.model.Closed;
import touchmap.model.Criterion;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.PairComparison;
import touchmap.model.PlannedAction;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;

/** Makes up edits of the study, of every kind: ranking, criteria, rounds, actions and review. */
final class AnyStudyEdit {
  private final Random chance;

  AnyStudyEdit(Random chance) {
    this.chance = chance;
  }

  Edit on(TouchMap map) {
    return switch (chance.nextInt(22)) {
      case 0 -> new Rank(touchpoint(map), chance.nextInt(9) - 1);
      case 1 -> new Unrank(ranked(map));
      case 2 -> new OrderBy(touchpoints(map), any(RankingMethod.values()));
      case 3 -> new SetTop(chance.nextInt(12));
      case 4 -> new AnswerDuel(duel(map));
      case 5 -> new TakeBackDuel();
      case 6 -> new ForgetDuels();
      case 7 -> new MarkMoment(touchpoint(map), oneOf("here", "and nowhere else", ""));
      case 8 -> new SetCriteria(criteria(map), weighting(map));
      case 9 -> new LockCriteria(date(), chance.nextInt(3) == 0);
      case 10 -> new SetScale(oneOf(Scale.STANDARD, scale(1, 10), scale(-0.0, 7), scale(3, 3)));
      case 11 -> new StartRound(Round.of("round", date(), any(RoundKind.values())));
      case 12 ->
          new ChangeRound(
              round(map), "round " + chance.nextInt(3), maybeDate(), any(RoundKind.values()));
      case 13 -> new CloseRound(round(map), Closed.of(map));
      case 14 -> new RemoveRound(round(map));
      case 15 -> rate(map);
      case 16 ->
          new CastDots(round(map), oneOf("Irina", "Pavel"), touchpoint(map), chance.nextInt(5) - 1);
      case 17 -> new TakeMetrics(round(map), List.of(metric(map), metric(map)));
      case 18 -> new PlanAction(action(map));
      case 19 -> new DropActions(someActions(map));
      case 20 ->
          new RenameRater(oneOf("Irina", "Pavel", "Olga"), oneOf("Irina", "Pavel", "Vera", ""));
      default ->
          new SetReview(
              new Review(oneOf("Irina", ""), chance.nextInt(4), 12, maybeDate(), Extras.NONE));
    };
  }

  /** Into a round by its id, or into the one that is open now. */
  private Edit rate(TouchMap map) {
    return chance.nextBoolean()
        ? new Rate(round(map), rating(map))
        : Sitting.of(map, "first", date()).rate(rating(map));
  }

  private Rating rating(TouchMap map) {
    var scores = new LinkedHashMap<Id, Double>();
    Scoring scoring = map.study().scoring();
    for (Criterion each : scoring.criteria()) {
      if (chance.nextBoolean()) continue;
      scores.put(each.id(), scoring.scale().min() + chance.nextInt(5));
    }
    if (chance.nextInt(20) == 0) scores.put(Id.of("none"), 3.0);
    return new Rating(
        touchpoint(map),
        oneOf("Irina", "Pavel", "Olga"),
        any(Viewpoint.values()),
        maybe(chance.nextInt(11)),
        scores,
        oneOf("", "", "takes four days"),
        Extras.NONE);
  }

  private Metric metric(TouchMap map) {
    var measured =
        new Metric.Measured(
            OptionalInt.of(chance.nextInt(100)),
            maybeDate(),
            chance.nextBoolean() ? Optional.empty() : Optional.of(scale(0, 10)),
            "mean");
    return new Metric(
        touchpoint(map), oneOf("NPS", "CSAT"), chance.nextGaussian(), measured, Extras.NONE);
  }

  private List<Criterion> criteria(TouchMap map) {
    var criteria = new ArrayList<>(map.study().scoring().criteria());
    switch (chance.nextInt(4)) {
      case 0 -> criteria.add(Criterion.of("new"));
      case 1 -> {
        if (!criteria.isEmpty()) criteria.remove(chance.nextInt(criteria.size()));
      }
      case 2 -> Collections.shuffle(criteria, chance);
      default ->
          criteria.replaceAll(
              each ->
                  each.withName(oneOf("Clear", "Warm"))
                      .withWeight(chance.nextInt(5) - 0.5)
                      .withAnchors(Map.of("1", oneOf("a riddle", " "))));
    }
    return criteria;
  }

  private Weighting weighting(TouchMap map) {
    Weighting was = map.study().scoring().weighting();
    List<Criterion> criteria = map.study().scoring().criteria();
    if (criteria.isEmpty() || chance.nextBoolean())
      return was.withMethod(any(WeightingMethod.values()));
    var pairs = new ArrayList<>(was.pairs());
    pairs.add(
        new PairComparison(
            any(criteria).id(), any(criteria).id(), oneOf(1.0 / 9, 3.0, 9.0, 10.0), Extras.NONE));
    return was.withPairs(pairs);
  }

  private PlannedAction action(TouchMap map) {
    List<PlannedAction> all = map.study().actions();
    PlannedAction action =
        all.isEmpty() || chance.nextBoolean() ? PlannedAction.of(touchpoint(map), "Do") : any(all);
    PlannedAction.Assignment how = action.assignment();
    return switch (chance.nextInt(4)) {
      case 0 -> action.withTitle(oneOf("Answer within a day", ""));
      case 1 -> action.withAssignment(how.withStatus(any(ActionStatus.values()), date()));
      case 2 -> action.withAssignment(how.withDue(maybeDate()).withOwner("Pavel"));
      default ->
          action.withRice(
              new PlannedAction.Rice(
                  maybe(40), maybe(chance.nextInt(4) - 1), maybe(0.8), OptionalDouble.empty()));
    };
  }

  private List<Id> someActions(TouchMap map) {
    return map.study().actions().stream()
        .map(PlannedAction::id)
        .filter(_ -> chance.nextBoolean())
        .toList();
  }

  private Duel duel(TouchMap map) {
    return Duel.of(touchpoint(map), touchpoint(map), any(DuelAnswer.values()));
  }

  private List<Id> ranked(TouchMap map) {
    List<Id> order = map.study().ranking().order();
    return order.isEmpty() ? touchpoints(map) : List.of(any(order));
  }

  private List<Id> touchpoints(TouchMap map) {
    return map.root().all().stream()
        .filter(topic -> topic.isTouchpoint() && chance.nextInt(3) == 0)
        .map(Topic::id)
        .toList();
  }

  /** Mostly a touchpoint, as nothing else will do. */
  private Id touchpoint(TouchMap map) {
    List<Topic> all = map.root().all();
    List<Topic> fitting = all.stream().filter(Topic::isTouchpoint).toList();
    return any(fitting.isEmpty() || chance.nextInt(20) == 0 ? all : fitting).id();
  }

  private Id round(TouchMap map) {
    List<Round> rounds = map.study().rounds();
    return rounds.isEmpty() || chance.nextInt(20) == 0 ? Id.of("none") : any(rounds).id();
  }

  private static Scale scale(double min, double max) {
    return new Scale(min, max, Extras.NONE);
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1 + chance.nextInt(12), 1 + chance.nextInt(28));
  }

  private Optional<LocalDate> maybeDate() {
    return chance.nextBoolean() ? Optional.empty() : Optional.of(date());
  }

  private OptionalDouble maybe(double number) {
    return chance.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[chance.nextInt(values.length)];
  }

  private <E> E any(E[] values) {
    return values[chance.nextInt(values.length)];
  }

  private <T> T any(List<T> values) {
    return values.get(chance.nextInt(values.size()));
  }
}
