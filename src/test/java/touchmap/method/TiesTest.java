package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.vote;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.edit.OrderBy;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.RankingMethod;
import touchmap.model.Study;
import touchmap.model.TouchMap;

/** An order that was taken over still knows which places were equal, until somebody changes it by hand. */
class TiesTest {
  private static TouchMap voted(Object... answers) {
    return Maps.studio()
        .withStudy(Study.NONE.withRounds(List.of(round("r1", "2026-01-01", answers))));
  }

  private static Set<Id> tied(TouchMap map) {
    return Ties.of(map, Figures.of(map).order()).touchpoints();
  }

  @Test
  void equalDotsStayEqualInTheOrderTakenFromThem() {
    TouchMap map =
        voted(vote("I", "t1", 3), vote("I", "t2", 2), vote("P", "t3", 2), vote("P", "t4", 1));
    TouchMap taken =
        new OrderBy(DotCount.of(map).orElseThrow().order(), RankingMethod.VOTES).applyTo(map);
    assertEquals(Set.copyOf(ids("t2", "t3")), tied(taken));
    Ties among = Ties.of(taken, ids("t1", "t2", "t3", "t4")).among(ids("t1", "t2", "t3"));
    assertEquals(2, among.touchpoints().size());
    assertEquals(Set.copyOf(ids("t3")), among.following());
    TouchMap byHand = new OrderBy(ids("t1", "t3", "t2", "t4"), RankingMethod.MANUAL).applyTo(taken);
    assertEquals(Set.of(), tied(byHand));
  }

  @Test
  void equalPointsOfMergedImportanceDoToo() {
    TouchMap map =
        voted(
            rating("t1", "I", 9),
            rating("t2", "I", 5),
            rating("t3", "I", 7),
            rating("t1", "P", 9),
            rating("t2", "P", 7),
            rating("t3", "P", 5));
    List<Id> order = Merged.of(map, Merged.Way.BORDA).orElseThrow().order();
    TouchMap taken = new OrderBy(order, RankingMethod.RATINGS).applyTo(map);
    assertEquals(Set.copyOf(ids("t2", "t3")), tied(taken));
  }
}
