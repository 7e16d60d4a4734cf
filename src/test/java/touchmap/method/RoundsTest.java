package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;
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
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.method.Change.Verdict;
import touchmap.method.Comparison.Moved;
import touchmap.method.Comparison.Place;
import touchmap.method.Comparison.Renamed;
import touchmap.model.Closed;
import touchmap.model.CriteriaChange;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** Rounds compared with each other, and one after another. */
class RoundsTest {

  /** A round closed over that map. */
  private static Round closed(Round round, TouchMap map, String... order) {
    var nodes = new ArrayList<Closed.Was>();
    map.root()
        .walk(
            topic ->
                nodes.add(
                    new Closed.Was(
                        topic.id(),
                        map.parentOf(topic.id()).map(Topic::id),
                        topic.name(),
                        Extras.NONE)));
    Closed closed = new Closed(ids(order), nodes, Extras.NONE);
    return new Round(
        round.id(),
        round.name(),
        round.date(),
        round.kind(),
        round.answers(),
        Optional.of(closed),
        Extras.NONE);
  }

  private static TouchMap with(Round... rounds) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(1))
                .withRanking(order(2, "t4", "t1", "t3"))
                .withRounds(List.of(rounds)));
  }

  private static Comparison compared(TouchMap map) {
    List<Round> rounds = map.study().rounds();
    return Comparison.of(map, rounds.getFirst(), rounds.getLast());
  }

  private static TouchMap changed(String day, boolean locked, TouchMap map) {
    Scoring scoring = map.study().scoring();
    return map.withStudy(
        map.study()
            .withScoring(
                new Scoring(
                    scoring.criteria(),
                    scoring.weighting(),
                    scoring.locked(),
                    List.of(new CriteriaChange(LocalDate.parse(day), locked, Extras.NONE)),
                    scoring.scale())));
  }

  @Test
  void whatCameWentMovedAndWasRenamedIsNamed() {
    TouchMap before = Maps.studio();
    Topic root =
        before
            .root()
            .withChildren(
                List.of(
                    object("o1", "Website", point("t1", "Front\npage"), point("t3", "Call")),
                    object(
                        "o2",
                        "Sales",
                        point("t4", "Proposal"),
                        point("t9", "Invoice"),
                        object("o3", "Manager")),
                    object("o4", "Empty"),
                    point("t6", "Advice")));
    TouchMap now =
        before
            .withRoot(root)
            .withStudy(
                Study.NONE.withRounds(
                    List.of(closed(round("r1", "2026-01-01"), before), round("r2", "2026-02-01"))));
    Comparison.Tree tree = compared(now).tree();
    assertEquals(List.of(new Place(Id.of("t9"), "Invoice", "Sales")), tree.added());
    assertEquals(
        List.of(
            new Place(Id.of("t2"), "Prices", "Website"),
            new Place(Id.of("t2a"), "Discount", "Website"),
            new Place(Id.of("t5"), "Greeting", "Manager")),
        tree.removed());
    assertEquals(List.of(new Moved(Id.of("t3"), "Call", "Sales", "Website")), tree.moved());
    assertEquals(List.of(new Renamed(Id.of("t1"), "Home", "Front page")), tree.renamed());
    assertFalse(tree.isSame());
  }

  @Test
  void nothingIsSaidToHaveComeOrGoneSinceARoundOfWhichNobodyNotedTheTree() {
    TouchMap before =
        with(
            round("r1", "2025-11-01", rating("t1", "I", 0, 2), rating("t2", "I", 0, 2)),
            closed(
                round(
                    "r2",
                    "2026-05-01",
                    rating("t1", "I", 0, 3),
                    rating("t2", "I", 0, 2),
                    rating("t3", "I", 0, 2)),
                Maps.studio(),
                "t1",
                "t4"),
            round("r3", "2026-11-01"));
    TouchMap after = new touchmap.edit.Remove(ids("t2")).applyTo(before);
    for (TouchMap map : List.of(before, after)) {
      List<Round> rounds = map.study().rounds();
      Comparison old = Comparison.of(map, rounds.get(0), rounds.get(1));
      assertFalse(old.tree().isKnown());
      assertTrue(old.tree().isSame());
      assertEquals(ids("t3"), old.those(Verdict.NEW));
      assertTrue(old.touchpoints().stream().allMatch(each -> each.rank().was().isEmpty()));
    }
    List<Round> rounds = after.study().rounds();
    Comparison.Tree since = Comparison.of(after, rounds.get(1), rounds.get(2)).tree();
    assertTrue(since.isKnown());
    assertEquals(ids("t2", "t2a"), since.removed().stream().map(Place::id).toList());
  }

  @Test
  void whatHeldOthersRightUnderTheBusinessAndIsGoneWasAnObjectUnlessItWasRanked() {
    TouchMap before = Maps.studio();
    TouchMap now =
        before.withRoot(before.root().withChildren(before.root().children().subList(1, 4)));
    for (boolean ranked : List.of(true, false)) {
      String[] order = ranked ? new String[] {"o1"} : new String[0];
      Round closed = closed(round("r1", "2026-01-01"), before, order);
      TouchMap map =
          now.withStudy(Study.NONE.withRounds(List.of(closed, round("r2", "2026-02-01"))));
      List<Id> gone = compared(map).tree().removed().stream().map(Place::id).toList();
      assertEquals(ranked ? ids("o1", "t1", "t2", "t2a") : ids("t1", "t2", "t2a"), gone);
    }
  }

  @Test
  void scoresAreComparedAndWhatIsLessThanATwentiethIsNothing() {
    TouchMap map =
        with(
            round(
                "r1",
                "2026-01-01",
                rating("t1", "I", 0, 2),
                rating("t2", "I", 0, 3),
                rating("t3", "I", 0, 4),
                rating("t5", "I", 0, 1),
                customer("t4", "C", 0, 1)),
            round(
                "r2",
                "2026-02-01",
                rating("t1", "I", 0, 3),
                rating("t1", "P", 0, 4),
                rating("t2", "I", 0, 3.049),
                rating("t3", "I", 0, 3.5),
                rating("t4", "I", 0, 5)));
    Comparison compared = compared(map);
    assertEquals(1, compared.count(Verdict.BETTER));
    assertEquals(1, compared.count(Verdict.WORSE));
    // what the second round left alone, t5, is not known to be the same
    assertEquals(ids("t2"), compared.those(Verdict.SAME));
    assertEquals(1, compared.count(Verdict.NEW));
    assertEquals(0, compared.count(Verdict.GONE));
    assertEquals(ids("t1", "t3"), compared.biggest().stream().map(Change::id).toList());
    assertEquals(OptionalDouble.of(1.5), compared.biggest().getFirst().score().change());
    Change website = compared.objects().getFirst();
    assertEquals("Website", website.name());
    assertEquals(OptionalDouble.of(2.5), website.score().was());
    assertEquals((3.5 + 3.049) / 2, website.score().is().orElseThrow(), 1e-12);
    assertEquals(
        List.of("Website", "Sales"), compared.objects().stream().map(Change::name).toList());
    assertTrue(compared.tree().isSame());
  }

  @Test
  void placesComeFromTheClosedRoundsAndFromTheMapOfNow() {
    TouchMap map =
        with(
            closed(round("r1", "2026-01-01"), Maps.studio(), "t1", "t2", "t4"),
            round("r2", "2026-02-01"));
    List<Change> changes = compared(map).touchpoints();
    assertEquals(OptionalInt.of(2), rank(changes, "t4").climbed());
    assertEquals(OptionalInt.of(-1), rank(changes, "t1").climbed());
    assertEquals(OptionalInt.empty(), rank(changes, "t2").climbed());
    assertEquals(OptionalInt.of(2), rank(changes, "t2").was());
    assertEquals(OptionalInt.of(3), rank(changes, "t3").is());
  }

  private static Change.Rank rank(List<Change> changes, String id) {
    return changes.stream()
        .filter(each -> each.id().equals(Id.of(id)))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  @Test
  void criteriaThatChangedInBetweenAreMarked() {
    TouchMap map = with(round("r1", "2026-01-01"), round("r2", "2026-02-01"));
    assertFalse(compared(map).otherCriteria());
    assertFalse(compared(changed("2026-01-01", false, map)).otherCriteria());
    assertTrue(compared(changed("2026-01-02", false, map)).otherCriteria());
    assertTrue(compared(changed("2026-02-01", true, map)).otherCriteria());
    assertFalse(compared(changed("2026-02-02", false, map)).otherCriteria());
    List<Round> rounds = map.study().rounds();
    TouchMap change = changed("2026-01-02", false, map);
    assertTrue(Comparison.of(change, rounds.getLast(), rounds.getFirst()).otherCriteria());
    assertTrue(Sittings.isUnderOtherCriteria(change, rounds.getFirst()));
    assertFalse(Sittings.isUnderOtherCriteria(change, rounds.getLast()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void aRoundComparedWithItselfIsTheSameAndTurnedRoundEveryChangeIsTurned(long seed) {
    TouchMap map = Maps.grown(seed);
    for (Round one : map.study().rounds()) {
      Comparison same = Comparison.of(map, one, one);
      assertTrue(same.tree().isSame());
      assertEquals(List.of(), same.biggest());
      assertEquals(0, same.count(Verdict.NEW) + same.count(Verdict.GONE));
      assertFalse(same.otherCriteria());
      for (Round other : map.study().rounds()) {
        Comparison there = Comparison.of(map, one, other);
        Comparison back = Comparison.of(map, other, one);
        assertEquals(there.count(Verdict.BETTER), back.count(Verdict.WORSE));
        long scored = firstScores(there);
        assertEquals(scored, back.count(Verdict.GONE));
        assertTrue(there.count(Verdict.NEW) >= scored, "what came to the map is new, too");
        assertEquals(there.tree().added().size(), back.tree().removed().size());
        assertEquals(there.tree().moved().size(), back.tree().moved().size());
        assertEquals(there.otherCriteria(), back.otherCriteria());
      }
    }
  }

  private static long firstScores(Comparison comparison) {
    return comparison.touchpoints().stream()
        .filter(each -> each.score().verdict().equals(Optional.of(Verdict.NEW)))
        .count();
  }

  @Test
  void aTrendGoesByDateAndLeavesOutWhatWasNotScored() {
    TouchMap map =
        with(
            round("r3", "2026-03-01", rating("t1", "I", 0, 5)),
            round("r1", "2026-01-01", rating("t1", "I", 0, 2), rating("t2", "I", 0, 4)),
            round("r2", "2026-02-01", customer("t1", "C", 0, 1), rating("gone", "I", 0, 1)));
    Trend trend = Trend.of(map);
    assertEquals(List.of(2.0, 5.0), trend.of(Id.of("t1")).stream().map(Trend.Dot::score).toList());
    assertEquals(List.of(), trend.of(Id.of("t3")));
    assertEquals(List.of(), trend.of(Id.of("gone")));
    // in the third round only t1 was scored: t2 keeps what it had
    assertEquals(List.of(3.0, 4.5), trend.whole().stream().map(Trend.Dot::score).toList());
    assertEquals(List.of(2, 1), trend.whole().stream().map(Trend.Dot::scored).toList());
    assertEquals(
        List.of(1.0),
        Trend.of(map, Viewpoint.CUSTOMER).whole().stream().map(Trend.Dot::score).toList());
    assertEquals(
        List.of(true, false),
        Trend.of(changed("2026-02-10", true, map)).whole().stream()
            .map(Trend.Dot::otherCriteria)
            .toList());
  }
}
