package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.pair;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.CriteriaChange;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.PairComparison;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;

/** Criteria, their weights and scale, and the lock that keeps them from changing while scores are given. */
class CriteriaEditsTest {
  private static final TouchMap STUDIO = Maps.studio();
  private static final TouchMap THREE = with(points(3, 2, 1));
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Extras UNKNOWN =
      new Extras(List.of(new Extras.Extra("", "x", new Json.Str("?"))));

  private static TouchMap with(Scoring scoring) {
    return STUDIO.withStudy(STUDIO.study().withScoring(scoring));
  }

  private static TouchMap with(PairComparison... pairs) {
    return with(scoring(WeightingMethod.PAIRS, List.of(pairs), 1, 1, 1));
  }

  /** t1 is scored by c1 and c2, t2 by c1 alone. */
  private static TouchMap scored() {
    return THREE.withStudy(
        THREE
            .study()
            .withRounds(
                List.of(
                    round("r1", "2026-01-01", rating("t1", "I", 0, 2, 5), rating("t2", "I", 0, 4)),
                    round("r2", "2026-02-01", rating("t1", "I", 0, 0, 0, 3)))));
  }

  private static Scoring scoringOf(TouchMap map) {
    return map.study().scoring();
  }

  private static SetCriteria set(TouchMap map, List<Criterion> criteria) {
    return new SetCriteria(criteria, scoringOf(map).weighting());
  }

  private static TouchMap locked(TouchMap map) {
    return applied(map, new LockCriteria(MONDAY, true));
  }

  @Test
  void criteriaAreAddedRenamedAndPutInOrder() {
    var criteria = new ArrayList<>(scoringOf(THREE).criteria());
    criteria.set(0, criteria.getFirst().withName("Clear").withAnchors(Map.of("1", "a riddle")));
    criteria.add(0, new Criterion(Id.of("c9"), "Warm", 1, Map.of(), Extras.NONE));
    TouchMap map = applied(THREE, set(THREE, criteria));
    assertEquals(criteria, scoringOf(map).criteria());
    assertSame(map, applied(map, set(map, criteria)));
  }

  @Test
  void scoresAndPairsGoWithTheirCriterionAndTheRestStays() {
    TouchMap map = scored();
    Weighting pairs =
        new Weighting(
            WeightingMethod.PAIRS, List.of(pair("c1", "c2", 3), pair("c2", "c3", 2)), Extras.NONE);
    var left = scoringOf(map).criteria().subList(1, 3);
    TouchMap after = applied(map, new SetCriteria(left, pairs));
    assertEquals(List.of(pair("c2", "c3", 2)), scoringOf(after).weighting().pairs());
    List<Rating> ratings = after.study().rounds().getFirst().answers().ratings();
    assertEquals(List.of(rating("t1", "I", 0, 0, 5)), ratings, "t2 had no other score");
    assertSame(map.study().rounds().getLast(), after.study().rounds().getLast());
  }

  @Test
  void aRatingThatStillSaysWhyStaysWithoutItsScores() {
    Rating why = rating("t1", "I", 0, 2).withWhy("slow");
    TouchMap map =
        THREE.withStudy(THREE.study().withRounds(List.of(round("r1", "2026-01-01", why))));
    TouchMap after = applied(map, set(map, List.of()));
    assertEquals(
        List.of(why.withScores(Map.of())), after.study().rounds().getFirst().answers().ratings());
  }

  @Test
  void whatCannotBeWeighedIsRefused() {
    Criterion first = scoringOf(THREE).criteria().getFirst();
    for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY})
      assertEquals("edit.badWeight", refusal(THREE, set(THREE, List.of(first.withWeight(weight)))));
    assertEquals("edit.twice", refusal(THREE, set(THREE, List.of(first, first))));
    var stranger = new Criterion(Id.of("t1"), "", 1, Map.of(), Extras.NONE);
    assertEquals("edit.twice", refusal(THREE, set(THREE, List.of(stranger))));
    var far = new Weighting(WeightingMethod.PAIRS, List.of(pair("c1", "c2", 10)), Extras.NONE);
    assertEquals("edit.badPair", refusal(THREE, new SetCriteria(scoringOf(THREE).criteria(), far)));
  }

  @Test
  void anchorsWithoutWordsAreNone() {
    Criterion first = scoringOf(THREE).criteria().getFirst();
    var typed = set(THREE, List.of(first.withAnchors(Map.of("1", " ", "5", "one glance"))));
    assertEquals(
        Map.of("5", "one glance"),
        scoringOf(applied(THREE, typed)).criteria().getFirst().anchors());
  }

  @Test
  void typingIntoOneCriterionIsOneStepAndAddingOneIsNot() {
    var editor = new Editor(Editor.State.opened(THREE));
    List<Criterion> rest = scoringOf(THREE).criteria().subList(1, 3);
    Criterion first = scoringOf(THREE).criteria().getFirst();
    for (String name : List.of("C", "Cl", "Cle")) {
      var criteria = new ArrayList<>(rest);
      criteria.addFirst(first.withName(name));
      editor.apply(set(THREE, criteria));
    }
    TouchMap typed = editor.map();
    editor.apply(set(THREE, rest));
    editor.undo();
    assertSame(typed, editor.map());
    editor.undo();
    assertSame(THREE, editor.map());
  }

  @Test
  void lockedCriteriaStayUntilTheyAreUnlocked() {
    TouchMap map = locked(THREE);
    assertEquals(Optional.of(MONDAY), scoringOf(map).locked());
    assertEquals("edit.criteriaLocked", refusal(map, set(map, List.of())));
    assertEquals("edit.criteriaLocked", refusal(map, new SetScale(Scale.STANDARD)));
    applied(applied(map, new LockCriteria(MONDAY, false)), set(map, List.of()));
  }

  @Test
  void everyChangeAfterTheFirstLockingIsPutDown() {
    TouchMap first = locked(THREE);
    assertEquals(List.of(), scoringOf(first).log(), "the first locking is no change");
    TouchMap open = applied(first, new LockCriteria(MONDAY.plusDays(1), false));
    assertFalse(scoringOf(open).isLocked());
    TouchMap again = applied(open, new LockCriteria(MONDAY.plusDays(2), true));
    assertEquals(Optional.of(MONDAY.plusDays(2)), scoringOf(again).locked());
    assertEquals(
        List.of(
            new CriteriaChange(
                MONDAY.plusDays(1), false, List.of(), scoringOf(THREE).digest(), Extras.NONE),
            new CriteriaChange(MONDAY.plusDays(2), true, Extras.NONE)),
        scoringOf(again).log());
    assertSame(again, applied(again, new LockCriteria(MONDAY.plusDays(9), true)));
    assertSame(THREE, applied(THREE, new LockCriteria(MONDAY, false)));
  }

  @Test
  void onlyFinishedCriteriaAreLocked() {
    var lock = new LockCriteria(MONDAY, true);
    assertEquals("edit.noCriteria", refusal(STUDIO, lock));
    var one = pair("c1", "c2", 3);
    var two = pair("c3", "c1", 2);
    assertEquals("edit.pairsUnfinished", refusal(with(one, two), lock));
    assertEquals("edit.pairsConfused", refusal(with(one, pair("c2", "c1", 3)), lock));
    assertEquals("edit.pairsConfused", refusal(with(pair("c1", "c1", 1)), lock));
    assertTrue(scoringOf(locked(with(one, two, pair("c2", "c3", 1)))).isLocked());
    var many = scoring(WeightingMethod.PAIRS, List.of(), new double[11]);
    assertEquals("edit.tooManyForPairs", refusal(with(many), lock));
  }

  @Test
  void scoresKeepTheScaleTheyWereGivenOn() {
    TouchMap map = scored();
    var upTo = new SetScale(new Scale(1, 10, Extras.NONE));
    assertEquals("edit.scaleInUse", refusal(map, upTo));
    TouchMap unscored = map.withStudy(map.study().withRounds(List.of()));
    assertEquals(10, scoringOf(applied(unscored, upTo)).scale().max());
    assertEquals("edit.badScale", refusal(map, new SetScale(new Scale(3, 3, Extras.NONE))));
    assertSame(map, applied(map, new SetScale(Scale.STANDARD)));
  }

  @Test
  void whatThisVersionDoesNotKnowOfCriteriaStays() {
    var criterion = new Criterion(Id.of("c1"), "", 1, Map.of(), UNKNOWN);
    var was =
        new Scoring(
            List.of(criterion),
            new Weighting(WeightingMethod.ORDER, List.of(), UNKNOWN),
            Optional.empty(),
            List.of(),
            new Scale(1, 7, UNKNOWN));
    var made = new Criterion(Id.of("c1"), "Clear", 2, Map.of(), Extras.NONE);
    TouchMap map = applied(with(was), new SetCriteria(List.of(made), Weighting.NONE));
    map = applied(map, new SetScale(new Scale(1, 10, Extras.NONE)));
    Scoring now = scoringOf(map);
    assertEquals(UNKNOWN, now.criteria().getFirst().extras());
    assertEquals(UNKNOWN, now.weighting().extras());
    assertEquals(UNKNOWN, now.scale().extras());
  }
}
