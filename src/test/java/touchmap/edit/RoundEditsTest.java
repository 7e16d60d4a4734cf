package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.metric;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import touchmap.model.Closed;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.model.Vote;

/** Rounds, and what people say and customers measure in them. */
class RoundEditsTest {
  private static final TouchMap STUDIO = Maps.studio();
  private static final Id R1 = Id.of("r1");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final TouchMap MAP = with(round("r1", "2026-01-01"), round("r2", "2026-02-01"));
  private static final Extras UNKNOWN =
      new Extras(List.of(new Extras.Extra("", "x", new Json.Str("?"))));

  private static TouchMap with(Round... rounds) {
    return STUDIO.withStudy(
        STUDIO
            .study()
            .withRanking(order(10, "t4", "t1"))
            .withScoring(points(1, 1))
            .withRounds(List.of(rounds)));
  }

  private static Round.Answers first(TouchMap map) {
    return map.study().rounds().getFirst().answers();
  }

  private static TouchMap rated(TouchMap map, Rating rating) {
    return applied(map, new Rate(R1, rating));
  }

  private static String refused(Rating rating) {
    return refusal(MAP, new Rate(R1, rating));
  }

  @Test
  void aRoundStartsIsChangedAndRemoved() {
    Round third = Round.of("Third", TODAY, RoundKind.AUDIT);
    TouchMap map = applied(MAP, new StartRound(third));
    assertEquals(third, map.study().rounds().getLast());
    assertEquals("edit.twice", refusal(map, new StartRound(third)));
    TouchMap changed =
        applied(map, new ChangeRound(R1, "First", Optional.of(TODAY), RoundKind.AUDIT));
    assertEquals("First", changed.study().rounds().getFirst().name());
    assertSame(map.study().rounds().getLast(), changed.study().rounds().getLast());
    assertEquals(1, applied(MAP, new RemoveRound(R1)).study().rounds().size());
    Id none = Id.of("none");
    assertEquals("edit.roundGone", refusal(MAP, new RemoveRound(none)));
    assertEquals(
        "edit.roundGone",
        refusal(MAP, new ChangeRound(none, "", Optional.empty(), RoundKind.CHECK)));
    assertEquals("edit.roundGone", refusal(MAP, new Rate(none, rating("t1", "I", 1))));
  }

  @Test
  void typingTheNameOfARoundIsOneStep() {
    var editor = new Editor(Editor.State.opened(MAP));
    for (String name : List.of("F", "Fi"))
      editor.apply(new ChangeRound(R1, name, Optional.of(TODAY), RoundKind.CHECK));
    editor.undo();
    assertSame(MAP, editor.map());
  }

  @Test
  void aClosedRoundRemembersTheOrderAndTheWholeTree() {
    TouchMap map = applied(MAP, new CloseRound(R1, Closed.of(MAP)));
    Closed closed = map.study().rounds().getFirst().closed().orElseThrow();
    assertEquals(ids("t4", "t1"), closed.order());
    assertEquals(MAP.root().all().size(), closed.nodes().size());
    assertEquals(Optional.empty(), closed.nodes().getFirst().parent());
    assertTrue(
        closed
            .nodes()
            .contains(
                new Closed.Was(Id.of("t5"), Optional.of(Id.of("o3")), "Greeting", Extras.NONE)));
    assertEquals("edit.roundClosed", refusal(map, new CloseRound(R1, Closed.of(MAP))));
    TouchMap later = applied(map, new Remove(ids("o2")));
    assertEquals(Optional.of(closed), later.study().rounds().getFirst().closed());
  }

  @Test
  void whatOneRaterSaysTakesThePlaceOfWhatWasSaidBefore() {
    TouchMap map = rated(MAP, rating("t1", "Irina", 8, 2));
    map = rated(map, rating("t1", "Pavel", 5));
    map = rated(map, customer("t1", "Irina", 3));
    map = rated(map, rating("t1", "Irina", 8, 4, 5));
    assertEquals(
        List.of(
            rating("t1", "Irina", 8, 4, 5), rating("t1", "Pavel", 5), customer("t1", "Irina", 3)),
        first(map).ratings());
    assertSame(map, rated(map, rating("t1", "Irina", 8, 4, 5)));
  }

  @Test
  void aRatingThatSaysNothingAnyMoreIsTakenAway() {
    TouchMap map = rated(MAP, rating("t1", "Irina", 0, 2));
    assertEquals(List.of(), first(rated(map, rating("t1", "Irina", 0))).ratings());
    assertSame(MAP, rated(MAP, rating("t1", "Irina", 0).withWhy(" ")));
    Rating why = rating("t1", "Irina", 0).withWhy("slow");
    assertEquals(List.of(why), first(rated(map, why)).ratings());
  }

  @Test
  void whatThisVersionDoesNotKnowOfAnAnswerStays() {
    Rating known = rating("t1", "Irina", 0, 2).withExtras(UNKNOWN);
    var dots = new Vote("Irina", Id.of("t1"), 1, UNKNOWN);
    Metric nps = metric("t1", "NPS", 10, "2026-11-20").withExtras(UNKNOWN);
    TouchMap map = with(round("r1", "2026-01-01", known, dots, nps));
    assertEquals(
        List.of(rating("t1", "Irina", 0).withExtras(UNKNOWN)),
        first(rated(map, rating("t1", "Irina", 0))).ratings());
    TouchMap cast = applied(map, new CastDots(R1, "Irina", Id.of("t1"), 3));
    assertEquals(UNKNOWN, first(cast).votes().getFirst().extras());
    TouchMap taken =
        applied(map, new TakeMetrics(R1, List.of(metric("t1", "NPS", 12, "2026-11-20"))));
    assertEquals(UNKNOWN, first(taken).metrics().getFirst().extras());
  }

  @Test
  void scoresLieOnTheScaleAndImportanceBetweenOneAndTen() {
    assertEquals("edit.scoreOffScale", refused(rating("t1", "I", 0, 6)));
    assertEquals("edit.scoreOffScale", refused(rating("t1", "I", 0, Double.NaN)));
    assertEquals("edit.badImportance", refused(rating("t1", "I", 11)));
    assertEquals("edit.badImportance", refused(rating("t1", "I", 0.5)));
    assertEquals("edit.criterionGone", refused(rating("t1", "I", 0, 1, 1, 1)));
    assertEquals("edit.noTouchpoint", refused(rating("o1", "I", 5)));
    rated(MAP, rating("t1", "I", 10, 1, 5));
    Round bad = round("r3", "2026-03-01", rating("t1", "I", 0, 6));
    assertEquals("edit.scoreOffScale", refusal(MAP, new StartRound(bad)));
  }

  @Test
  void typingAReasonIsOneStepAndEveryScoreIsOne() {
    var editor = new Editor(Editor.State.opened(MAP));
    editor.apply(new Rate(R1, rating("t1", "I", 0, 2)));
    TouchMap two = editor.map();
    editor.apply(new Rate(R1, rating("t1", "I", 0, 3)));
    TouchMap three = editor.map();
    editor.endStep();
    for (String why : List.of("s", "sl", "slow"))
      editor.apply(new Rate(R1, rating("t1", "I", 0, 3).withWhy(why)));
    editor.undo();
    assertSame(three, editor.map());
    editor.undo();
    assertSame(two, editor.map());
  }

  @Test
  void dotsAreSetAndNoDotsAreNoVote() {
    Id t1 = Id.of("t1");
    TouchMap map = applied(MAP, new CastDots(R1, "Irina", t1, 2));
    map = applied(map, new CastDots(R1, "Pavel", t1, 1));
    map = applied(map, new CastDots(R1, "Irina", t1, 3));
    assertEquals(List.of(vote("Irina", "t1", 3), vote("Pavel", "t1", 1)), first(map).votes());
    map = applied(map, new CastDots(R1, "Irina", t1, 0));
    assertEquals(List.of(vote("Pavel", "t1", 1)), first(map).votes());
    assertSame(MAP, applied(MAP, new CastDots(R1, "Irina", t1, 0)));
    assertEquals("edit.badDots", refusal(MAP, new CastDots(R1, "Irina", t1, -1)));
    assertEquals("edit.noTouchpoint", refusal(MAP, new CastDots(R1, "I", Id.of("o1"), 1)));
  }

  @Test
  void aNumberOfTheSameDayTakesThePlaceOfTheOneBefore() {
    TouchMap map =
        applied(
            MAP,
            new TakeMetrics(
                R1,
                List.of(
                    metric("t1", "NPS", 10, "2026-11-20"),
                    metric("t1", "NPS", 12, "2026-11-21"),
                    metric("t1", "CSAT", 80, "2026-11-20"),
                    metric("t1", "NPS", 11, "2026-11-20"))));
    assertEquals(
        List.of(11.0, 12.0, 80.0), first(map).metrics().stream().map(Metric::value).toList());
    assertSame(MAP, applied(MAP, new TakeMetrics(R1, List.of())));
    assertEquals("edit.badMetric", refusal(MAP, take(metric("t1", "NPS", Double.NaN, ""))));
    assertEquals("edit.noTouchpoint", refusal(MAP, take(metric("o1", "NPS", 1, ""))));
    assertEquals("edit.badMetric", refusal(MAP, take(measured(-1, 5))));
    assertEquals("edit.badScale", refusal(MAP, take(measured(1, 0))));
  }

  private static TakeMetrics take(Metric metric) {
    return new TakeMetrics(R1, List.of(metric));
  }

  private static Metric measured(int n, double upTo) {
    var how =
        new Metric.Measured(
            OptionalInt.of(n), Optional.empty(), Optional.of(new Scale(0, upTo, Extras.NONE)), "");
    return new Metric(Id.of("t1"), "CES", 3, how, Extras.NONE);
  }

  @Test
  void answersGoIntoTheNewestRoundAndNeverIntoOneOfThePast() {
    var sitting = Sitting.of(MAP, "New", TODAY);
    assertFalse(sitting.isNew());
    assertEquals(Id.of("r2"), sitting.round().id());
    TouchMap closed = applied(MAP, new CloseRound(Id.of("r2"), Closed.of(MAP)));
    assertTrue(Sitting.of(closed, "New", TODAY).isNew());
  }

  @Test
  void whereNoRoundIsOpenOneStartsWithTheFirstAnswer() {
    TouchMap none = with();
    var sitting = Sitting.of(none, "First scoring", TODAY);
    TouchMap map = applied(none, sitting.rate(rating("t1", "I", 0, 2)));
    Round round = map.study().rounds().getFirst();
    assertEquals("First scoring", round.name());
    assertEquals(Optional.of(TODAY), round.date());
    assertEquals(List.of(rating("t1", "I", 0, 2)), round.answers().ratings());
    TouchMap more = applied(map, Sitting.of(map, "", TODAY).castDots("I", Id.of("t1"), 1));
    assertEquals(1, more.study().rounds().size());
    var editor = new Editor(Editor.State.opened(none));
    editor.apply(sitting.takeMetrics(List.of(metric("t1", "NPS", 1, ""))));
    editor.undo();
    assertSame(none, editor.map());
  }
}
