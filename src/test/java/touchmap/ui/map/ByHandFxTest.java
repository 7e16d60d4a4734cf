package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;

/** Nodes placed by hand: beside what is there, and for as long as Alt is held. */
@ExtendWith(Person.class)
class ByHandFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Rect shown(String id) {
    var byHand = assertInstanceOf(ByHand.class, rig.pointer());
    return byHand.layout(rig.view.painted()).at(Id.of(id)).orElseThrow().box();
  }

  @Test
  void aNodePutOnAnotherLiesBesideItJustWhereTheDragShowedIt() {
    Point2D from = rig.middle("t3");
    Point2D onto = rig.middle("t1").add(0, 6);
    Rect before = rig.box("t3");
    rig.select("t3");
    rig.dragHolding(MapRig.Held.ALT, from, from.midpoint(onto), onto);
    Rect seen = shown("t3");
    rig.mouse(MouseEvent.MOUSE_RELEASED, MapRig.Held.ALT, onto);
    assertEquals(seen, rig.box("t3"));
    assertFalse(seen.overlaps(rig.box("t1")));
    var offset = rig.topic("t3").details().form().offset();
    double zoom = rig.view.camera().zoom();
    assertEquals((onto.getX() - from.getX()) / zoom, offset.x(), 1.5, "the document says where");
    assertEquals((onto.getY() - from.getY()) / zoom, offset.y(), 1.5, "it was let go");
    assertTrue(Math.abs(seen.y() - before.y() - offset.y()) > 4, "which is not where it lies");
  }

  @Test
  void altPressedWhileDraggingPlacesByHandAndLetGoDropsAgain() {
    TouchMap before = rig.editor.map();
    rig.carry("t4", rig.within("t1", 0.9));
    assertInstanceOf(Dragging.class, rig.pointer());
    rig.press(KeyCode.ALT);
    rig.settle();
    assertInstanceOf(ByHand.class, rig.pointer());
    assertTrue(rig.view.dropping().gap().isEmpty(), "no gap is held open");
    rig.release(KeyCode.ALT);
    rig.settle();
    assertEquals(
        Id.of("o1"), assertInstanceOf(Dragging.class, rig.pointer()).drop().orElseThrow().parent());
    rig.hit(KeyCode.ESCAPE);
    rig.letGo();
    assertSame(before, rig.editor.map());
  }

  @Test
  void whatIsHeldWhenTheButtonIsLetGoCounts() {
    rig.carry("t4", rig.within("t1", 0.9));
    rig.press(KeyCode.ALT);
    rig.settle();
    rig.letGo();
    rig.release(KeyCode.ALT);
    assertEquals(java.util.List.of("t3", "t4", "o3"), rig.children("o2"));
    assertFalse(rig.topic("t4").details().form().offset().isNone());
  }

  @Test
  void anAltDragWithoutAltDropsUnderAnotherNode() {
    Point2D from = rig.middle("t4");
    Point2D onto = rig.within("t1", 0.9);
    rig.select("t4");
    rig.dragHolding(MapRig.Held.ALT, from, from.midpoint(onto));
    assertInstanceOf(ByHand.class, rig.pointer());
    rig.throwTo(onto);
    assertEquals(java.util.List.of("t1", "t4", "t2"), rig.children("o1"));
    assertTrue(rig.topic("t4").details().form().offset().isNone());
  }
}
