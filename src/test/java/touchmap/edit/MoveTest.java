package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;
import static touchmap.edit.EditsTest.children;
import static touchmap.edit.EditsTest.move;
import static touchmap.edit.EditsTest.placed;
import static touchmap.edit.EditsTest.topic;
import static touchmap.model.Studies.ids;

import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Side;
import touchmap.model.TouchMap;

/** Where topics come to stand when they are moved, and what is refused. */
class MoveTest {
  private static final TouchMap STUDIO = Maps.studio();
  private static final int END = Integer.MAX_VALUE;

  @Test
  void theIndexOfAMoveCountsTheChildrenAsTheyStandBeforeIt() {
    assertEquals("o2 o1 o4 t6", children(applied(STUDIO, move("n0", 2, "o1")), "n0"));
    assertEquals("o4 o1 o2 t6", children(applied(STUDIO, move("n0", 0, "o4")), "n0"));
    assertEquals("o2 o4 t6 o1", children(applied(STUDIO, move("n0", END, "o1")), "n0"));
    assertEquals("t6 o2 o1 o4", children(applied(STUDIO, move("n0", 0, "t6", "o2")), "n0"));
  }

  @Test
  void manyTopicsMoveInTheOrderGivenFromWhereverTheyStand() {
    TouchMap map = applied(STUDIO, move("o4", 0, "t6", "t1", "o3", "t6"));
    assertEquals("t6 t1 o3", children(map, "o4"));
    assertEquals("t5", children(map, "o3"));
    assertEquals("t2", children(map, "o1"));
  }

  @Test
  void movingUpWithinItsOwnBranchLeavesNothingBehind() {
    TouchMap map = applied(STUDIO, move("o2", 1, "t5"));
    assertEquals("t3 t5 t4 o3", children(map, "o2"));
    assertEquals("", children(map, "o3"));
  }

  @Test
  void aTopicInsideAnotherMovedBranchTravelsWithIt() {
    TouchMap map = applied(STUDIO, move("o4", 0, "t2a", "t2"));
    assertEquals("t2", children(map, "o4"));
    assertEquals("t2a", children(map, "t2"));
  }

  @Test
  void movingToWhereItStandsChangesNothing() {
    assertSame(STUDIO, applied(STUDIO, move("n0", 0, "o1")));
    assertSame(STUDIO, applied(STUDIO, move("n0", 1, "o1")));
    assertSame(STUDIO, applied(STUDIO, move("n0", 2, "o2", "o4")));
  }

  @Test
  void aTopicGoesNeitherUnderItselfNorUnderWhatItHolds() {
    assertEquals("edit.underItself", refusal(STUDIO, move("o2", 0, "o2")));
    assertEquals("edit.underItself", refusal(STUDIO, move("t5", 0, "t1", "o2")));
    assertEquals("edit.underItself", refusal(STUDIO, move("t5", 0, "o3")));
  }

  @Test
  void anObjectGoesOnlyUnderObjects() {
    assertEquals("edit.objectUnderTouchpoint", refusal(STUDIO, move("t6", 0, "o4")));
    assertEquals("edit.businessStays", refusal(STUDIO, move("o1", 0, "n0")));
    assertEquals("edit.gone", refusal(STUDIO, move("o1", 0, "nowhere")));
    assertEquals("edit.gone", refusal(STUDIO, move("nowhere", 0, "o1")));
    assertEquals("edit.nothing", refusal(STUDIO, move("o1", 0)));
  }

  @Test
  void aHandMadePlaceIsGivenUpWithTheParentAndKeptAmongSiblings() {
    TouchMap map = placed(placed(STUDIO, "t1", Side.AUTOMATIC, 30), "o1", Side.LEFT, 10);
    assertEquals(0, topic(applied(map, move("o4", 0, "t1")), "t1").details().form().offset().x());
    assertEquals(
        30, topic(applied(map, move("o1", END, "t1")), "t1").details().form().offset().x());
    assertEquals(
        Side.LEFT, topic(applied(map, move("n0", END, "o1")), "o1").details().form().side());
    assertEquals(
        Side.AUTOMATIC, topic(applied(map, move("o2", 0, "o1")), "o1").details().form().side());
  }

  @Test
  void aSideChosenByHandIsForFirstLevelBranches() {
    var toTheLeft = new Move(ids("o1", "t5"), Id.of("n0"), 0, Side.LEFT);
    TouchMap map = applied(STUDIO, toTheLeft);
    assertEquals(Side.LEFT, topic(map, "t5").details().form().side());
    assertEquals(Side.LEFT, topic(map, "o1").details().form().side());
    assertNotSame(STUDIO, applied(STUDIO, new Move(ids("o1"), Id.of("n0"), 0, Side.RIGHT)));
    TouchMap deeper = applied(STUDIO, new Move(ids("t5"), Id.of("o1"), 0, Side.LEFT));
    assertEquals(Side.AUTOMATIC, topic(deeper, "t5").details().form().side());
  }
}
