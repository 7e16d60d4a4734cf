package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import touchmap.edit.Describe;
import touchmap.edit.Trait;
import touchmap.model.ActionStatus;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;

/** Which rounds are compared, how far an audit is, and what goes on record of a round. */
class ReviewRoundsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  private static TouchMap map(Round... rounds) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(1))
                .withRanking(order(2, "t1", "t3", "t4"))
                .withRounds(List.of(rounds)));
  }

  private static Round audit(String id, String day, Object... answers) {
    Round round = round(id, day, answers);
    return round.withHead(id, round.date(), RoundKind.AUDIT);
  }

  private static List<String> named(Optional<RoundPair> pair) {
    return pair.map(two -> List.of(two.earlier().id().value(), two.later().id().value()))
        .orElse(List.of());
  }

  @Test
  void aRoundThatWasJustStartedIsNotComparedYet() {
    TouchMap map =
        map(
            round("b", "2026-05-01", rating("t1", "Ann", 0, 3)),
            round("a", "2025-05-01", rating("t1", "Ann", 0, 2)),
            round("c", "2026-11-01", rating("t1", "Ann", 7), customer("t1", "Bob", 0, 4)));
    assertEquals(List.of("a", "b"), named(RoundPair.usual(map)));
  }

  @Test
  void whereNothingWasScoredTheNewestTwoAreCompared() {
    TouchMap map = map(round("a", "2025-05-01"), round("b", "2026-05-01"));
    assertEquals(List.of("a", "b"), named(RoundPair.usual(map)));
    assertEquals(List.of(), named(RoundPair.usual(map(round("a", "2025-05-01")))));
  }

  @Test
  void twoChosenRoundsStandInTheOrderOfTheirDays() {
    TouchMap map = map(round("b", "2026-05-01"), round("a", "2025-05-01"));
    assertEquals(List.of("a", "b"), named(RoundPair.of(map, Id.of("b"), Id.of("a"))));
    assertEquals(List.of(), named(RoundPair.of(map, Id.of("b"), Id.of("b"))));
    assertEquals(List.of(), named(RoundPair.of(map, Id.of("b"), Id.of("gone"))));
  }

  @Test
  void anAuditHasSeenWhatAnybodyWroteAnythingOf() {
    TouchMap map = map(audit("a", "2026-11-20", rating("t3", "Ann", 0).withWhy("Still there.")));
    Audit audit = Audit.underWay(map, Register.of(map), TODAY).orElseThrow();
    assertEquals(ids("t3"), audit.seen());
    assertEquals(ids("t1", "t2", "t2a", "t4", "t5", "t6"), audit.left());
    assertEquals(7, audit.all());
  }

  @Test
  void anAuditPassesOverWhatWasMarkedAsRemovedBefore() {
    TouchMap map = map(audit("a", "2026-11-20"));
    TouchMap without = new Describe(ids("t2"), new Trait.StateIs(TouchState.REMOVED)).applyTo(map);
    assertEquals(6, Audit.underWay(without, Register.of(without), TODAY).orElseThrow().all());
  }

  @Test
  void onlyTheNewestOpenRoundOfLateIsUnderWay() {
    assertEquals(Optional.empty(), Audit.openRound(map(audit("a", "2026-05-12")), TODAY));
    Round closed = audit("a", "2026-11-20");
    TouchMap map = map(closed);
    assertEquals(Optional.empty(), Audit.openRound(map(closed.withClosed(Closed.of(map))), TODAY));
    TouchMap check = map(round("c", "2026-11-20"));
    assertEquals(Optional.empty(), Audit.underWay(check, Register.of(check), TODAY));
    assertEquals("c", Audit.openRound(check, TODAY).orElseThrow().id().value());
  }

  @Test
  void aProtocolHasTheShortlistOfItsRoundWithScoresAndChanges() {
    TouchMap map =
        map(
            round("a", "2025-05-01", rating("t1", "Ann", 8, 2), rating("t4", "Ann", 0, 3)),
            round("b", "2026-05-01", rating("t1", "Ann", 9, 3), rating("t1", "Bob", 7, 4)));
    Protocol protocol = Protocol.of(map, map.study().rounds().getLast(), TODAY);
    assertEquals(List.of("Ann", "Bob"), protocol.people());
    assertEquals(
        List.of("Home", "Call"), protocol.entries().stream().map(Protocol.Entry::name).toList());
    Protocol.Entry home = protocol.entries().getFirst();
    assertEquals("Website", home.object());
    assertEquals(OptionalDouble.of(8), home.importance());
    assertEquals(OptionalDouble.of(3.5), home.score());
    assertEquals(OptionalDouble.of(1.5), home.change().orElseThrow().change());
    assertEquals(OptionalDouble.empty(), protocol.entries().getLast().score());
    assertEquals("a", protocol.comparison().orElseThrow().earlier().id().value());
  }

  private static TouchMap audited() {
    TouchMap before = map();
    Closed was = Closed.of(new touchmap.edit.Remove(ids("t6")).applyTo(before), ids("t1", "t3"));
    Round scored =
        round("a", "2026-10-01", rating("t1", "Ann", 8, 2), rating("t3", "Ann", 8, 2))
            .withClosed(was);
    TouchMap map =
        map(
            scored,
            audit(
                "b",
                "2026-11-20",
                rating("t1", "Ann", 0).withWhy("Still there."),
                rating("t3", "Ann", 0).withWhy("Removed.")));
    return new Describe(ids("t3"), new Trait.StateIs(TouchState.REMOVED)).applyTo(map);
  }

  @Test
  void whatCameToTheMapCountsAsNewLikeWhatIsScoredForTheFirstTime() {
    TouchMap map = audited();
    List<Round> rounds = map.study().rounds();
    Comparison found = Comparison.of(map, rounds.getFirst(), rounds.getLast());
    assertEquals(1, found.tree().added().size());
    assertEquals(ids("t6"), found.those(Change.Verdict.NEW));
    assertEquals(List.of(rounds.getLast()), found.unscored());
    TouchMap scored =
        map(
            round("a", "2025-05-01", rating("t1", "Ann", 8, 2)),
            round("b", "2026-05-01", rating("t1", "Ann", 8, 2), rating("t4", "Ann", 8, 2)));
    Comparison first =
        Comparison.of(
            scored, scored.study().rounds().getFirst(), scored.study().rounds().getLast());
    assertEquals(ids("t4"), first.firstScored().stream().map(Change::id).toList());
    assertEquals(1, first.count(Change.Verdict.NEW));
    assertEquals(List.of(), first.unscored());
  }

  @Test
  void aProtocolOfAnAuditTellsHowFarItCameAndWhatItFound() {
    TouchMap map = audited();
    assertEquals(
        Optional.of(new Protocol.Walk(2, 7, 1, 1, 1)),
        Protocol.of(map, map.study().rounds().getLast(), TODAY).walk());
    assertEquals(Optional.empty(), Protocol.of(map, map.study().rounds().getFirst(), TODAY).walk());
  }

  @Test
  void whatAnAuditAddedIsNewAndNotStillThere() {
    TouchMap map = audited();
    Round audit = map.study().rounds().getLast();
    Round met =
        audit.withAnswers(
            audit
                .answers()
                .withRatings(
                    java.util.stream.Stream.concat(
                            audit.answers().ratings().stream(),
                            java.util.stream.Stream.of(
                                rating("t6", "Ann", 0).withWhy("Still there.")))
                        .toList()));
    TouchMap walked =
        map.withStudy(map.study().withRounds(List.of(map.study().rounds().getFirst(), met)));
    assertEquals(
        Optional.of(new Protocol.Walk(3, 7, 1, 1, 1)), Protocol.of(walked, met, TODAY).walk());
  }

  @Test
  void aProtocolOfAClosedRoundKeepsTheOrderOfThatDay() {
    TouchMap map = map(round("a", "2025-05-01", rating("t1", "Ann", 8, 2)));
    Round closed = map.study().rounds().getFirst().withClosed(Closed.of(map, ids("t4", "t1")));
    Protocol protocol =
        Protocol.of(map.withStudy(map.study().withRounds(List.of(closed))), closed, TODAY);
    assertEquals(
        List.of("Proposal", "Home"),
        protocol.entries().stream().map(Protocol.Entry::name).toList());
    assertEquals(Optional.empty(), protocol.comparison());
  }

  @Test
  void aProtocolNamesOpenActionsAndThoseDoneSinceTheRoundBefore() {
    TouchMap scored =
        map(
            round("a", "2025-05-01", rating("t1", "Ann", 8, 2)),
            round("b", "2026-05-01", rating("t1", "Ann", 9, 3)));
    TouchMap map =
        scored.withStudy(
            scored
                .study()
                .withActions(
                    List.of(
                        Studies.action("late", "t1", "2026-12-01", ActionStatus.PLANNED, ""),
                        Studies.action("old", "t1", "", ActionStatus.DONE, "2025-04-01"),
                        Studies.action("fresh", "t3", "", ActionStatus.DONE, "2026-04-01"),
                        Studies.action("no", "t3", "", ActionStatus.DROPPED, ""),
                        Studies.action("soon", "t3", "2026-06-01", ActionStatus.DOING, ""))));
    Protocol protocol = Protocol.of(map, map.study().rounds().getLast(), TODAY);
    assertEquals(
        List.of("soon", "late", "fresh"),
        protocol.actions().stream().map(each -> each.action().id().value()).toList());
  }

  @Test
  void whatIsDueIsKnownWithoutFigures() {
    TouchMap map = map(round("a", "2025-05-01"));
    TouchMap reviewed = map.withStudy(map.study().withReview(Studies.review(1, 12, "")));
    assertEquals(
        List.of(Check.Code.AUDIT_DUE, Check.Code.MONTH_MISSED),
        Checks.due(reviewed, TODAY).stream().map(Check::code).toList());
    assertEquals(List.of(), Checks.due(map, TODAY));
  }
}
