package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import touchmap.method.Comparison;
import touchmap.method.Sittings;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.model.Weighting;

/** Criteria that are opened and fixed again on the day of a round: days alone do not tell what was before what. */
class SameDayCriteriaTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Rating RATING = rating("t1", "I", 0, 2, 5);
  private final TouchMap fixed =
      applied(
          Maps.studio().withStudy(Maps.studio().study().withScoring(points(2, 1))),
          new LockCriteria(DAY, true));

  private static Round round(String name) {
    return Round.of(name, DAY, RoundKind.CHECK);
  }

  private static TouchMap scored(TouchMap map, Round round) {
    return applied(applied(map, new StartRound(round)), new Rate(round.id(), RATING));
  }

  /** Opened, weighed otherwise and fixed again. */
  private static TouchMap reopened(TouchMap map) {
    return applied(opened(map), new LockCriteria(DAY, true));
  }

  private static TouchMap opened(TouchMap map) {
    TouchMap open = applied(map, new LockCriteria(DAY, false));
    return applied(open, new SetCriteria(points(3, 1).criteria(), Weighting.NONE));
  }

  private static Round in(TouchMap map, Id round) {
    return Rounds.find(map, round).orElseThrow();
  }

  @Test
  void whatWasScoredBeforeTheyWereOpenedIsUnderOtherCriteria() {
    Round round = round("First");
    TouchMap map = scored(fixed, round);
    assertFalse(Sittings.isUnderOtherCriteria(map, in(map, round.id())));
    TouchMap open = opened(map);
    assertTrue(Sittings.isUnderOtherCriteria(open, in(open, round.id())));
    TouchMap again = reopened(map);
    assertTrue(Sittings.isUnderOtherCriteria(again, in(again, round.id())));
  }

  @Test
  void whatIsScoredAfterTheyWereFixedAgainIsNot() {
    Round begun = round("Begun");
    TouchMap map = reopened(applied(fixed, new StartRound(begun)));
    map = applied(map, new Rate(begun.id(), RATING));
    assertFalse(Sittings.isUnderOtherCriteria(map, in(map, begun.id())));
  }

  @Test
  void whatIsOpenedAndFixedAgainAsItWasMarksNothing() {
    Round round = round("First");
    TouchMap map = scored(fixed, round);
    TouchMap open = applied(map, new LockCriteria(DAY, false));
    assertFalse(Sittings.isUnderOtherCriteria(open, in(open, round.id())));
    TouchMap again = applied(open, new LockCriteria(DAY.plusDays(1), true));
    assertFalse(Sittings.isUnderOtherCriteria(again, in(again, round.id())));
    assertEquals(2, again.study().scoring().log().size(), "it is put down all the same");

    TouchMap twice = reopened(applied(open, new LockCriteria(DAY, true)));
    assertTrue(Sittings.isUnderOtherCriteria(twice, in(twice, round.id())));
  }

  @Test
  void whatWasChangedAtAnEarlierOpeningStaysMarked() {
    Round round = round("First");
    TouchMap map = reopened(scored(fixed, round));
    TouchMap idly = applied(map, new LockCriteria(DAY, false));
    assertTrue(Sittings.isUnderOtherCriteria(idly, in(idly, round.id())));
    assertFalse(Sittings.isChanging(idly));
    assertTrue(Sittings.isChanging(opened(scored(fixed, round))));
  }

  @Test
  void twoRoundsOfTheDayHaveTheChangeBetweenThem() {
    Round first = round("First");
    Round second = round("Second");
    TouchMap map = scored(reopened(scored(fixed, first)), second);
    assertTrue(Sittings.isUnderOtherCriteria(map, in(map, first.id())));
    assertFalse(Sittings.isUnderOtherCriteria(map, in(map, second.id())));
    Comparison compared = Comparison.of(map, in(map, first.id()), in(map, second.id()));
    assertTrue(compared.otherCriteria());
    assertEquals(1, compared.basis().otherCriteria().size());
  }

  @Test
  void aChangeAfterBothIsNotBetweenThemAlthoughTheLaterIsOfItsDay() {
    Round before = Round.of("Before", DAY.minusDays(30), RoundKind.CHECK);
    Round today = round("Today");
    TouchMap map = reopened(scored(scored(fixed, before), today));
    Comparison compared = Comparison.of(map, in(map, before.id()), in(map, today.id()));
    assertFalse(compared.otherCriteria());
  }
}
