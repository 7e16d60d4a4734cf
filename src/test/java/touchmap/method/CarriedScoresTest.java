package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.edit.Remove;
import touchmap.method.Change.Verdict;
import touchmap.model.Closed;
import touchmap.model.CriteriaChange;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** A round that scores only some touchpoints says nothing against the scores the others have. */
class CarriedScoresTest {
  private static final Round AUGUST =
      round(
          "aug",
          "2026-08-10",
          rating("t1", "I", 0, 2),
          rating("t2", "I", 0, 3),
          rating("t3", "I", 0, 4),
          rating("t4", "I", 0, 5));
  private static final Round SEPTEMBER = round("sep", "2026-09-10", rating("t1", "I", 0, 4));
  private static final Round OCTOBER =
      round(
          "oct",
          "2026-10-10",
          rating("t1", "I", 0, 5),
          rating("t2", "I", 0, 1),
          rating("t3", "I", 0, 4),
          rating("t4", "I", 0, 2),
          rating("t5", "I", 0, 3));

  private static TouchMap diner(Round... rounds) {
    return Maps.studio().withStudy(Study.NONE.withScoring(points(1)).withRounds(List.of(rounds)));
  }

  private static Change of(Comparison comparison, String id) {
    return comparison.touchpoints().stream()
        .filter(each -> each.id().equals(Id.of(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatARoundLeftAloneKeepsItsScoreAndIsNotNew() {
    TouchMap map = diner(AUGUST, SEPTEMBER, OCTOBER);
    Comparison found = Comparison.of(map, SEPTEMBER, OCTOBER);
    assertEquals(ids("t5"), found.those(Verdict.NEW));
    assertEquals(ids("t5"), found.firstScored().stream().map(Change::id).toList());
    assertEquals(ids("t4", "t2", "t1"), found.biggest().stream().map(Change::id).toList());
    assertEquals(OptionalDouble.of(-3), of(found, "t4").score().change());
    assertEquals(ids("t3"), found.those(Verdict.SAME));
    assertEquals(ids("t2", "t3", "t4"), found.basis().carried());
    assertEquals(List.of(), found.unscored());
  }

  @Test
  void whatWasNotScoredAgainIsNeitherTheSameNorGone() {
    Comparison found = Comparison.of(diner(AUGUST, SEPTEMBER), AUGUST, SEPTEMBER);
    assertEquals(ids("t1"), found.those(Verdict.BETTER));
    assertEquals(0, found.count(Verdict.SAME));
    assertEquals(ids("t2", "t3", "t4"), found.basis().left());
    assertEquals(0, found.count(Verdict.GONE));
  }

  @Test
  void aRoundInWhichNothingWasScoredSinceTellsNothing() {
    Round empty = round("empty", "2026-11-10", customer("t1", "C", 0, 1));
    TouchMap map = diner(AUGUST, SEPTEMBER, empty);
    assertEquals(List.of(empty), Comparison.of(map, SEPTEMBER, empty).unscored());
    assertEquals(List.of(), Comparison.of(map, AUGUST, empty).unscored());
    Round first = round("first", "2026-07-10");
    assertEquals(List.of(first), Comparison.of(diner(first, AUGUST), first, AUGUST).unscored());
  }

  @Test
  void whatWasNotOnTheMapWhenTheEarlierRoundWasClosedIsNew() {
    TouchMap before = diner();
    Round closed =
        SEPTEMBER.withClosed(Closed.of(new Remove(ids("t4")).applyTo(before), ids("t1")));
    Comparison found = Comparison.of(diner(AUGUST, closed, OCTOBER), closed, OCTOBER);
    assertEquals(Optional.of(Verdict.NEW), of(found, "t4").score().verdict());
    assertEquals(Optional.of(Verdict.WORSE), of(found, "t2").score().verdict());
  }

  @Test
  void aProtocolHasTheScoreThatStandsAtTheEndOfItsRound() {
    TouchMap map = diner(AUGUST, SEPTEMBER);
    TouchMap ranked = map.withStudy(map.study().withRanking(order(5, "t1", "t4", "t5")));
    Protocol protocol = Protocol.of(ranked, SEPTEMBER, LocalDate.parse("2026-09-30"));
    assertEquals(
        List.of(OptionalDouble.of(4), OptionalDouble.of(5), OptionalDouble.empty()),
        protocol.entries().stream().map(Protocol.Entry::score).toList());
  }

  @Test
  void anOlderScoreByOtherCriteriaIsSaid() {
    TouchMap map = diner(AUGUST, SEPTEMBER, OCTOBER);
    Scoring before = map.study().scoring();
    Scoring opened =
        new Scoring(
            before.criteria(),
            before.weighting(),
            before.locked(),
            List.of(new CriteriaChange(LocalDate.parse("2026-08-20"), false, Extras.NONE)),
            before.scale());
    TouchMap changed = map.withStudy(map.study().withScoring(opened));
    Comparison found = Comparison.of(changed, SEPTEMBER, OCTOBER);
    assertFalse(found.otherCriteria());
    assertEquals(ids("t2", "t3", "t4"), found.basis().otherCriteria());
    assertEquals(List.of(), Comparison.of(map, SEPTEMBER, OCTOBER).basis().otherCriteria());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theScoreOfARoundIsTheNewestThatIsFoundByGoingBackOneRoundAfterTheOther(long seed) {
    var random = new Random(seed);
    List<String> points = List.of("t1", "t2", "t2a", "t3", "t4", "t5", "t6");
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      var said = new ArrayList<Rating>();
      for (String point : points) {
        if (random.nextInt(3) == 0) said.add(rating(point, "I", 0, 1 + random.nextInt(5)));
        if (random.nextInt(4) == 0) said.add(rating(point, "P", 0, 1 + random.nextInt(5)));
        if (random.nextInt(4) == 0) said.add(customer(point, "C", 0, 1 + random.nextInt(5)));
      }
      String day = random.nextInt(6) == 0 ? "" : "2026-0" + (1 + random.nextInt(4)) + "-01";
      rounds.add(round("r" + i, day, said.toArray()));
    }
    TouchMap map = diner(rounds.toArray(Round[]::new));
    for (Round one : rounds)
      for (Round other : rounds) {
        Comparison found = Comparison.of(map, one, other);
        for (Change each : found.touchpoints()) {
          assertEquals(goingBack(rounds, one, each.id()), each.score().was());
          assertEquals(goingBack(rounds, other, each.id()), each.score().is());
        }
      }
  }

  /** By day and place in the list, without any of the program's own reading. */
  private static OptionalDouble goingBack(List<Round> rounds, Round from, Id touchpoint) {
    OptionalDouble found = OptionalDouble.empty();
    long newest = Long.MIN_VALUE;
    for (int i = 0; i < rounds.size(); i++) {
      OptionalDouble mean =
          rounds.get(i).answers().ratings().stream()
              .filter(each -> each.view() == Viewpoint.COMPANY)
              .filter(each -> each.touchpoint().equals(touchpoint))
              .mapToDouble(each -> each.scores().get(Id.of("c1")))
              .average();
      long age = age(rounds, i);
      if (mean.isEmpty() || age > age(rounds, rounds.indexOf(from)) || age < newest) continue;
      newest = age;
      found = mean;
    }
    return found;
  }

  private static long age(List<Round> rounds, int index) {
    return rounds.get(index).date().map(LocalDate::toEpochDay).orElse(-1L) * 100 + index;
  }
}
