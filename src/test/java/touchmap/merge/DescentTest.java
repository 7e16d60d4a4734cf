package touchmap.merge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.edit.Remove;
import touchmap.edit.Rename;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;

class DescentTest {
  private static final TouchMap FIRST = Maps.studio();
  private static final TouchMap SECOND = renamed(FIRST, "t1", "Start page");
  private static final TouchMap THIRD = renamed(SECOND, "t3", "Phone call");

  private static TouchMap renamed(TouchMap map, String id, String name) {
    return new Rename(Id.of(id), name).applyTo(map);
  }

  private static TouchMap without(TouchMap map, String id) {
    return new Remove(List.of(Id.of(id))).applyTo(map);
  }

  @Test
  void aCopyBeginsWithTheLastVersionWhoseWorkItHolds() {
    var descent = new Descent(without(renamed(SECOND, "t4", "Offer"), "t2"));
    assertFalse(descent.beganWith(FIRST, false), "lacks a node, and nothing speaks for it");
    assertTrue(descent.beganWith(SECOND, false), "holds what this version brought");
    assertFalse(descent.beganWith(THIRD, false), "has what this version replaced");
  }

  @Test
  void aCopyWithoutANodeOfALaterVersionBeganBeforeIt() {
    var descent = new Descent(renamed(without(FIRST, "t4"), "t1", "Front page"));
    assertTrue(descent.beganWith(without(FIRST, "t4"), false));
    assertFalse(descent.beganWith(FIRST, false));
    assertFalse(descent.beganWith(SECOND, false), "nor with any that came after");
  }

  @Test
  void whatWeMerelyHaveSaysNothingUnlessTheyHoldWhatIsNewInIt() {
    TouchMap theirs = renamed(SECOND, "t3", "Ring");
    assertFalse(new Descent(theirs).beganWith(SECOND, true));
    var descent = new Descent(theirs);
    assertTrue(descent.beganWith(FIRST, false));
    assertTrue(descent.beganWith(SECOND, true));
  }

  @Test
  void theSameMapIsWhereItBegan() {
    assertTrue(new Descent(THIRD).beganWith(THIRD, true));
  }
}
