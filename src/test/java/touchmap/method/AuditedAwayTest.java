package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;

/** What an audit marked as removed stays on the map, and is gone for whoever compares rounds. */
class AuditedAwayTest {
  private static final Round MAY = Studies.round("may", "2026-05-01", rating("t1", "I", 0, 3));

  private static Rating said(String touchpoint, String why) {
    return rating(touchpoint, "I", 0).withWhy(why);
  }

  private static Round audit(String id, String day, Rating... said) {
    Round round = Studies.round(id, day, (Object[]) said);
    return round.withHead(id, round.date(), RoundKind.AUDIT);
  }

  private static TouchMap map(Round... rounds) {
    TouchMap map = Maps.studio().withStudy(Study.NONE.withScoring(Studies.points(1)));
    return removed(map.withStudy(map.study().withRounds(List.of(rounds))), "t2");
  }

  private static TouchMap removed(TouchMap map, String touchpoint) {
    return map.replacing(
        Id.of(touchpoint),
        topic ->
            topic.withDetails(
                topic.details().withTouch(topic.details().touch().withState(TouchState.REMOVED))));
  }

  private static List<Id> gone(TouchMap map, Round from, Round to) {
    return Comparison.of(map, from, to).tree().removed().stream()
        .map(Comparison.Place::id)
        .toList();
  }

  @Test
  void whatTheAuditMarkedIsGoneSinceTheRoundBefore() {
    Round june = audit("june", "2026-06-01", said("t1", "Still there."), said("t2", "Removed."));
    Round july = Studies.round("july", "2026-07-01", rating("t1", "I", 0, 3));
    TouchMap map = map(MAY, june, july);
    assertEquals(ids("t2"), gone(map, MAY, june));
    assertEquals(ids("t2"), gone(map, MAY, july));
    assertEquals(ids(), gone(map, june, july));
    assertEquals(1, Comparison.of(map, july, MAY).tree().added().size());
    assertFalse(Comparison.of(map, MAY, june).tree().isSame());
  }

  @Test
  void whatTheAuditFoundIsNotGoneHoweverItWasMarkedSince() {
    Round june = audit("june", "2026-06-01", said("t2", "Still there."));
    assertEquals(ids(), gone(map(MAY, june), MAY, june));
    Round noted = audit("june", "2026-06-01", said("t2", "Closed in spring"));
    assertEquals(ids("t2"), gone(map(MAY, noted), MAY, noted));
  }

  @Test
  void aScoreIsNoAnswerOfAnAudit() {
    LocalDate day = LocalDate.of(2026, 6, 2);
    Round june = audit("june", "2026-06-01", rating("t1", "I", 0, 3), said("t3", "Still there."));
    TouchMap map = map(MAY, june);
    assertEquals(ids("t3"), Audit.of(map, Register.of(map), june).seen());
    assertEquals(1, Protocol.of(map, june, day).walk().orElseThrow().there());
  }

  @Test
  void anAuditOfLongAgoThatWasOnlyScoredTellsWhatWasScored() {
    Round april = audit("april", "2026-04-01", rating("t1", "I", 0, 3), rating("t3", "I", 0, 3));
    LocalDate later = LocalDate.of(2026, 6, 2);
    assertEquals(2, Protocol.of(map(april, MAY), april, later).walk().orElseThrow().there());
    LocalDate then = LocalDate.of(2026, 4, 2);
    assertEquals(0, Protocol.of(map(april), april, then).walk().orElseThrow().there());
  }

  @Test
  void onlyWhatWasScoredAnewIsTheSame() {
    var all = new ArrayList<Object>();
    for (String each : List.of("t1", "t3", "t4", "t5")) all.add(rating(each, "I", 0, 3));
    Round may = Studies.round("may", "2026-05-01", all.toArray());
    Round june = Studies.round("june", "2026-06-01", rating("t1", "I", 0, 3));
    Comparison compared = Comparison.of(map(may, june), may, june);
    assertEquals(ids("t1"), compared.those(Change.Verdict.SAME));
    assertEquals(ids("t3", "t4", "t5"), compared.basis().left());
    assertEquals(4, Comparison.of(map(may, june), may, may).count(Change.Verdict.SAME));
  }
}
