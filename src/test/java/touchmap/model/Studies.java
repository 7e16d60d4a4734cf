package touchmap.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes studies for tests in a few words. */
public final class Studies {
  private Studies() {}

  public static Ranking order(int top, String... ids) {
    return new Ranking(top, ids(ids), RankingMethod.MANUAL, List.of(), Extras.NONE);
  }

  public static Ranking orderFrom(RankingMethod method) {
    return new Ranking(10, List.of(), method, List.of(), Extras.NONE);
  }

  public static List<Id> ids(String... ids) {
    return List.of(ids).stream().map(Id::of).toList();
  }

  /** Criteria c1, c2 … with these points. */
  public static Scoring points(double... points) {
    return scoring(WeightingMethod.POINTS, List.of(), points);
  }

  public static Scoring scoring(
      WeightingMethod method, List<PairComparison> pairs, double... points) {
    var criteria = new ArrayList<Criterion>();
    for (double each : points) {
      String id = "c" + (criteria.size() + 1);
      criteria.add(new Criterion(Id.of(id), id, each, Map.of(), Extras.NONE));
    }
    return new Scoring(
        criteria,
        new Weighting(method, pairs, Extras.NONE),
        Optional.empty(),
        List.of(),
        Scale.STANDARD);
  }

  public static Scoring locked(Scoring scoring, String day) {
    return new Scoring(
        scoring.criteria(),
        scoring.weighting(),
        Optional.of(LocalDate.parse(day)),
        scoring.log(),
        scoring.scale());
  }

  public static PairComparison pair(String a, String b, double value) {
    return new PairComparison(Id.of(a), Id.of(b), value, Extras.NONE);
  }

  /** The studio with four ranked touchpoints, t1 to t4, and one criterion, scored in these rounds. */
  public static TouchMap scoredIn(Round... rounds) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(1))
                .withRounds(List.of(rounds))
                .withRanking(order(4, "t1", "t2", "t3", "t4")));
  }

  /** A round of ratings, votes and metrics. */
  public static Round round(String id, String day, Object... answers) {
    var ratings = new ArrayList<Rating>();
    var votes = new ArrayList<Vote>();
    var metrics = new ArrayList<Metric>();
    for (Object answer : answers) {
      switch (answer) {
        case Rating rating -> ratings.add(rating);
        case Vote vote -> votes.add(vote);
        case Metric metric -> metrics.add(metric);
        default -> throw new IllegalArgumentException(answer.toString());
      }
    }
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return new Round(
        Id.of(id),
        id,
        date,
        RoundKind.CHECK,
        new Round.Answers(ratings, votes, metrics),
        Optional.empty(),
        Extras.NONE);
  }

  /** A rating of ours; importance 0 is not said, scores are for c1, c2 …, and 0 is not answered. */
  public static Rating rating(String touchpoint, String by, double importance, double... scores) {
    return rating(Viewpoint.COMPANY, touchpoint, by, importance, scores);
  }

  public static Rating customer(String touchpoint, String by, double importance, double... scores) {
    return rating(Viewpoint.CUSTOMER, touchpoint, by, importance, scores);
  }

  private static Rating rating(
      Viewpoint view, String touchpoint, String by, double importance, double... scores) {
    var byCriterion = new LinkedHashMap<Id, Double>();
    for (int i = 0; i < scores.length; i++)
      if (scores[i] != 0) byCriterion.put(Id.of("c" + (i + 1)), scores[i]);
    return new Rating(
        Id.of(touchpoint),
        by,
        view,
        importance == 0 ? OptionalDouble.empty() : OptionalDouble.of(importance),
        byCriterion,
        "",
        Extras.NONE);
  }

  public static Vote vote(String by, String touchpoint, int dots) {
    return new Vote(by, Id.of(touchpoint), dots, Extras.NONE);
  }

  public static Metric metric(String touchpoint, String kind, double value, String day) {
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return new Metric(
        Id.of(touchpoint),
        kind,
        value,
        new Metric.Measured(OptionalInt.of(100), date, Optional.empty(), ""),
        Extras.NONE);
  }

  public static Chain chain(String id, String goal, Step... steps) {
    return new Chain(
        Id.of(id), id, Optional.empty(), new Chain.Aim(goal, ""), List.of(steps), Extras.NONE);
  }

  /** A step; NaN is not said. */
  public static Step step(String touchpoint, double feeling, double goOn) {
    return new Step(
        Id.of(touchpoint), Optional.empty(), maybe(feeling), maybe(goOn), "", Extras.NONE);
  }

  private static OptionalDouble maybe(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  public static Study chains(Study study, Chain... chains) {
    return study.withJourney(new Journey(List.of(), List.of(), List.of(chains), List.of()));
  }

  public static PlannedAction action(
      String id, String touchpoint, String due, ActionStatus status, String done) {
    return new PlannedAction(
        Id.of(id),
        Id.of(touchpoint),
        "Do " + id,
        new PlannedAction.Assignment("", maybe(due), status, maybe(done)),
        PlannedAction.Rice.NONE,
        "",
        Extras.NONE);
  }

  public static Optional<Review> review(int everyMonths, int auditEveryMonths, String nextAudit) {
    return Optional.of(
        new Review("Irina", everyMonths, auditEveryMonths, maybe(nextAudit), Extras.NONE));
  }

  private static Optional<LocalDate> maybe(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
