package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.orderFrom;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Maps;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Ranking by hand, by duels and by what was computed; the shortlist; the moment of truth. */
class RankingEditsTest {
  private static final TouchMap STUDIO = Maps.studio();
  private static final TouchMap RANKED = ranked(order(10, "t4", "t3", "t1"));

  private static TouchMap ranked(Ranking ranking) {
    return STUDIO.withStudy(STUDIO.study().withRanking(ranking));
  }

  private static Ranking ranking(TouchMap map) {
    return map.study().ranking();
  }

  private static List<Id> after(TouchMap map, Edit edit) {
    return ranking(applied(map, edit)).order();
  }

  private static Rank rank(String touchpoint, int place) {
    return new Rank(Id.of(touchpoint), place);
  }

  private static AnswerDuel duel(String a, String b) {
    return new AnswerDuel(Duel.of(Id.of(a), Id.of(b), DuelAnswer.A));
  }

  @Test
  void aTouchpointMovesToItsPlaceOrComesIn() {
    assertEquals(ids("t1", "t4", "t3"), after(RANKED, rank("t1", 0)));
    assertEquals(ids("t3", "t4", "t1"), after(RANKED, rank("t4", 1)));
    assertEquals(ids("t4", "t5", "t3", "t1"), after(RANKED, rank("t5", 1)));
    assertEquals(ids("t4", "t1", "t3"), after(RANKED, rank("t3", 99)));
    assertEquals(ids("t6", "t4", "t3", "t1"), after(RANKED, rank("t6", -3)));
    assertEquals(ids("t2a"), after(STUDIO, rank("t2a", 5)));
    assertSame(RANKED, applied(RANKED, rank("t3", 1)));
  }

  @Test
  void whatIsMovedByHandIsAnOrderByHand() {
    TouchMap byDuels = applied(RANKED, new OrderBy(ids("t4", "t3", "t1"), RankingMethod.DUELS));
    assertEquals(RankingMethod.DUELS, ranking(byDuels).method());
    assertEquals(RankingMethod.MANUAL, ranking(applied(byDuels, rank("t1", 0))).method());
    assertSame(byDuels, applied(byDuels, rank("t1", 2)));
  }

  @Test
  void onlyTouchpointsAreRanked() {
    assertEquals("edit.noTouchpoint", refusal(STUDIO, rank("o1", 0)));
    assertEquals("edit.noTouchpoint", refusal(STUDIO, rank("n0", 0)));
    assertEquals("edit.gone", refusal(STUDIO, rank("nowhere", 0)));
    assertEquals(
        "edit.noTouchpoint",
        refusal(STUDIO, new OrderBy(ids("t1", "t2", "o2"), RankingMethod.MANUAL)));
    assertEquals(
        "edit.gone", refusal(STUDIO, new OrderBy(ids("t1", "nowhere"), RankingMethod.MANUAL)));
  }

  @Test
  void takingOutPassesOverWhatIsNotRanked() {
    assertEquals(ids("t3"), after(RANKED, new Unrank(ids("t4", "t1", "t5"))));
    assertEquals("edit.notRanked", refusal(RANKED, new Unrank(ids("t5"))));
    assertEquals("edit.nothing", refusal(RANKED, new Unrank(List.of())));
  }

  @Test
  void anEmptiedOrderIsNotComputedAnew() {
    TouchMap byVotes = applied(STUDIO, new OrderBy(ids("t1"), RankingMethod.VOTES));
    TouchMap emptied = applied(byVotes, new Unrank(ids("t1")));
    assertEquals(Ranking.NONE, ranking(emptied));
  }

  @Test
  void aComputedOrderIsWrittenDownAndThenChangedInOneStep() {
    TouchMap computed = ranked(orderFrom(RankingMethod.RATINGS));
    var edit =
        new Batch(
            Phrase.of("edit.rank"),
            List.of(new OrderBy(ids("t3", "t4"), RankingMethod.RATINGS), rank("t4", 0)));
    assertEquals(ids("t4", "t3"), after(computed, edit));
  }

  @Test
  void aWholeOrderHasEveryTouchpointOnce() {
    assertEquals(
        ids("t2", "t1"), after(RANKED, new OrderBy(ids("t2", "t1", "t2"), RankingMethod.VOTES)));
    assertEquals(List.of(), after(RANKED, new OrderBy(List.of(), RankingMethod.VOTES)));
    assertSame(RANKED, applied(RANKED, new OrderBy(ids("t4", "t3", "t1"), RankingMethod.MANUAL)));
  }

  @Test
  void theShortlistHoldsAtLeastOne() {
    assertEquals("edit.topTooSmall", refusal(RANKED, new SetTop(0)));
    assertEquals(ids("t4"), ranking(applied(RANKED, new SetTop(1))).shortlist());
    assertSame(RANKED, applied(RANKED, new SetTop(10)));
    var editor = new Editor(Editor.State.opened(RANKED));
    for (int top : new int[] {9, 8, 7}) editor.apply(new SetTop(top));
    assertEquals(7, ranking(editor.map()).top());
    editor.undo();
    assertSame(RANKED, editor.map());
  }

  @Test
  void answersOfDuelsAreKeptInTheOrderInWhichTheyWereGiven() {
    TouchMap two = applied(applied(RANKED, duel("t1", "t2")), duel("t2", "t3"));
    assertEquals(List.of(duel("t1", "t2").duel(), duel("t2", "t3").duel()), ranking(two).duels());
    assertEquals(ranking(RANKED).order(), ranking(two).order());
    assertEquals(
        List.of(duel("t1", "t2").duel()), ranking(applied(two, new TakeBackDuel())).duels());
    assertEquals(RANKED, applied(two, new ForgetDuels()));
    assertEquals("edit.noDuels", refusal(RANKED, new TakeBackDuel()));
    assertEquals("edit.noDuels", refusal(RANKED, new ForgetDuels()));
    assertEquals("edit.duelWithItself", refusal(RANKED, duel("t1", "t1")));
    assertEquals("edit.noTouchpoint", refusal(RANKED, duel("t1", "o1")));
  }

  @Test
  void whatThisVersionDoesNotKnowOfTheRankingStays() {
    var unknown = new Extras(List.of(new Extras.Extra("top", "x", new Json.Num(BigDecimal.ONE))));
    TouchMap map = ranked(new Ranking(7, ids("t1", "t2"), RankingMethod.DUELS, List.of(), unknown));
    for (Edit edit :
        List.of(
            rank("t2", 0),
            new Unrank(ids("t1")),
            new OrderBy(ids("t6"), RankingMethod.VOTES),
            new SetTop(5),
            duel("t1", "t2"))) assertEquals(unknown, ranking(applied(map, edit)).extras());
  }

  @Test
  void theStarMovesFromWhereverItWasAndIsTypedInOneStep() {
    TouchMap first = applied(STUDIO, new MarkMoment(Id.of("t1"), "here"));
    TouchMap moved = applied(first, new MarkMoment(Id.of("t4"), "there"));
    assertFalse(EditsTest.topic(moved, "t1").details().touch().isMomentOfTruth());
    assertEquals("there", EditsTest.topic(moved, "t4").details().touch().momentOfTruth());
    assertSame(moved, applied(moved, new MarkMoment(Id.of("t4"), "there")));
    assertEquals("edit.momentNeedsReason", refusal(STUDIO, new MarkMoment(Id.of("t1"), " ")));
    assertEquals("edit.noTouchpoint", refusal(STUDIO, new MarkMoment(Id.of("o1"), "here")));
    var editor = new Editor(Editor.State.opened(first));
    for (String typed : List.of("t", "th", "the")) editor.apply(new MarkMoment(Id.of("t4"), typed));
    editor.undo();
    assertSame(first, editor.map());
  }
}
