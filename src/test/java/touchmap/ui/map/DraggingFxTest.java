package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Drop;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Side;
import touchmap.model.TouchMap;

@ExtendWith(Person.class)
class DraggingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  @Test
  void aNodeIsDroppedBeforeAnother() {
    rig.carry("t4", rig.within("t1", 0.1));
    Drop drop =
        rig.view.showing().pointer() instanceof Dragging it ? it.drop().orElseThrow() : fail();
    assertEquals(Drop.Where.BEFORE, drop.where());
    rig.letGo();
    assertEquals(List.of("t4", "t1", "t2"), rig.children("o1"));
    assertEquals(List.of("t4"), rig.selected());
  }

  @Test
  void anObjectKeepsItsIconOnTheWay() {
    rig.carry("o2", rig.screen(new Point(0, 200)));
    Ghost ghost = rig.view.drawn().orElseThrow();
    Rect icon = ghost.icon().orElseThrow().bounds();
    assertTrue(ghost.box().contains(icon.center()));
    assertTrue(icon.right() < ghost.lines().getFirst().baseline().x());
    Rect seen = rig.view.camera().toScreen(icon);
    Image image = rig.fx(() -> rig.view.snapshot(null, null));
    long strokes =
        IntStream.range((int) seen.x(), (int) seen.right())
            .mapToObj(x -> image.getPixelReader().getColor(x, (int) seen.centerY()))
            .filter(colour -> colour.getBrightness() > 0.9 && colour.getSaturation() < 0.2)
            .count();
    assertTrue(strokes > 0, "the icon is painted");
    rig.letGo();
  }

  private static Drop fail() {
    throw new AssertionError("nothing is dragged");
  }

  @Test
  void aNodeIsDroppedBehindAnotherAndInsideIt() {
    rig.carry("t4", rig.within("t1", 0.9));
    rig.letGo();
    assertEquals(List.of("t1", "t4", "t2"), rig.children("o1"));
    rig.carry("t3", rig.within("t1", 0.5));
    rig.letGo();
    assertEquals(List.of("t3"), rig.children("t1"));
  }

  @Test
  void undoBringsTheNodeAndTheSelectionBack() {
    TouchMap before = rig.editor.map();
    rig.select("t1");
    rig.carry("t4", rig.within("t1", 0.9));
    rig.letGo();
    assertNotEquals(before, rig.editor.map());
    rig.hit(KeyCode.CONTROL, KeyCode.Z);
    assertSame(before, rig.editor.map());
    assertEquals(List.of("t4"), rig.selected());
    assertTrue(rig.editor.isSaved());
  }

  @Test
  void whereItWillLandIsShownAndTheGapOpens() {
    double before = rig.box("t2").y();
    rig.carry("t4", rig.within("t1", 0.9));
    Gap gap = rig.view.dropping().gap().orElseThrow();
    assertEquals(Id.of("o1"), gap.parent().id());
    var shown = rig.view.dropping().layout();
    double t1 = shown.at(Id.of("t1")).orElseThrow().box().bottom();
    double t2 = shown.at(Id.of("t2")).orElseThrow().box().y();
    assertTrue(gap.slot().y() >= t1 && gap.slot().bottom() <= t2, "it lies between the two");
    assertEquals(before, rig.box("t2").y(), "the map itself has not changed");
    assertFalse(rig.editor.canUndo());
    rig.letGo();
  }

  @Test
  void escGivesADragUp() {
    TouchMap before = rig.editor.map();
    rig.carry("t4", rig.within("t1", 0.9));
    assertInstanceOf(Dragging.class, rig.pointer());
    rig.hit(KeyCode.ESCAPE);
    assertInstanceOf(Idle.class, rig.pointer());
    rig.letGo();
    assertSame(before, rig.editor.map());
    assertEquals(List.of("t4"), rig.selected());
  }

  @Test
  void aRefusedDropSaysWhyAndChangesNothing() {
    TouchMap before = rig.editor.map();
    rig.carry("o4", rig.within("t3", 0.5));
    var dragging = assertInstanceOf(Dragging.class, rig.pointer());
    assertEquals("edit.objectUnderTouchpoint", dragging.refused().orElseThrow().key());
    assertTrue(rig.view.dropping().gap().isEmpty());
    rig.letGo();
    assertSame(before, rig.editor.map());
    assertEquals("edit.objectUnderTouchpoint", rig.message().orElseThrow());
  }

  @Test
  void aBranchDoesNotGoUnderItself() {
    TouchMap before = rig.editor.map();
    rig.carry("t2", rig.within("t2a", 0.5));
    assertTrue(assertInstanceOf(Dragging.class, rig.pointer()).refused().isPresent());
    rig.letGo();
    assertSame(before, rig.editor.map());
  }

  @Test
  void manyNodesGoTogetherInTheirOrder() {
    rig.select("t4", "t3");
    rig.carry("t3", rig.within("t2", 0.9));
    assertEquals(2, rig.view.dropping().ghost().orElseThrow().count());
    rig.letGo();
    assertEquals(List.of("t1", "t2", "t3", "t4"), rig.children("o1"));
    assertEquals("t3", rig.selected().getLast());
  }

  @Test
  void anObjectGoesToTheOtherSide() {
    double x = rig.box("o1").centerX();
    Point2D across = rig.screen(new Point(-x, rig.box("o1").centerY()));
    rig.carry("o1", across);
    rig.letGo();
    assertTrue(Math.signum(rig.box("o1").centerX()) == -Math.signum(x));
    assertNotEquals(Side.AUTOMATIC, rig.topic("o1").details().form().side());
  }

  @Test
  void aFoldedBranchOpensAfterAMomentAndClosesAgain() {
    rig.select("o1");
    rig.hit(KeyCode.SPACE);
    TouchMap folded = rig.editor.map();
    assertTrue(rig.view.painted().at(Id.of("t1")).isEmpty());
    rig.carry("t3", rig.within("o1", 0.5));
    waitUntilShown("t1", true);
    assertSame(folded, rig.editor.map());
    rig.hit(KeyCode.ESCAPE);
    rig.letGo();
    waitUntilShown("t1", false);
    rig.carry("t3", rig.within("o1", 0.5));
    waitUntilShown("t1", true);
    rig.moveTo(rig.within("t1", 0.9));
    rig.letGo();
    assertEquals(List.of("t1", "t3", "t2"), rig.children("o1"));
    waitUntilShown("t1", true);
  }

  private void waitUntilShown(String id, boolean shown) {
    try {
      WaitForAsyncUtils.waitFor(
          8, TimeUnit.SECONDS, () -> rig.view.painted().at(Id.of(id)).isPresent() == shown);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(id + (shown ? " did not open" : " did not close"), e);
    }
    rig.settle();
  }

  @Test
  void theViewGoesAlongAtItsEdge() throws Exception {
    Camera before = rig.view.camera();
    Point2D edge = rig.fx(() -> rig.view.localToScreen(rig.view.getWidth() / 2, 4));
    rig.carry("t3", edge);
    WaitForAsyncUtils.waitFor(
        8, TimeUnit.SECONDS, () -> rig.view.camera().top() < before.top() - 40);
    rig.hit(KeyCode.ESCAPE);
    rig.letGo();
    assertTrue(rig.editor.isSaved());
  }

  @Test
  void withAltANodeIsMovedByHandAndBack() {
    Point2D from = rig.middle("t3");
    rig.select("t3");
    rig.dragHolding(MapRig.Held.ALT, from, from.add(20, 0), from.add(60, 33));
    assertInstanceOf(ByHand.class, rig.pointer());
    rig.mouse(MouseEvent.MOUSE_RELEASED, MapRig.Held.ALT, from.add(60, 33));
    double zoom = rig.view.camera().zoom();
    var offset = rig.topic("t3").details().form().offset();
    assertEquals(60 / zoom, offset.x(), 1.5);
    assertEquals(33 / zoom, offset.y(), 1.5);
    rig.fx(() -> rig.view.mapActions().named("automatic").fire());
    assertTrue(rig.topic("t3").details().form().offset().isNone());
  }

  @Test
  void withControlAndAltItIsMovedByHandTooForDesktopsThatKeepAltToThemselves() {
    rig.select("t3");
    Point2D from = rig.middle("t3");
    Camera before = rig.view.camera();
    rig.dragHoldingBoth(from, from.add(60, 33));
    assertEquals(before, rig.view.camera(), "the map stays, only the node goes");
    assertEquals(60 / rig.view.camera().zoom(), rig.topic("t3").details().form().offset().x(), 1.5);
    assertEquals(List.of("t3"), rig.selected());
  }

  @Test
  void whatWasPaintedLastIsWhereItLandsAlsoWhenPaintingFellBehind() {
    rig.carry("t4", rig.within("t1", 0.9));
    Drop painted = rig.view.drawn().orElseThrow().drop().orElseThrow();
    assertEquals(Drop.Where.AFTER, painted.where());
    rig.throwTo(rig.within("t1", 0.5));
    assertEquals(List.of("t1", "t4", "t2"), rig.children("o1"));
    assertEquals(List.of(), rig.children("t1"));
  }

  @Test
  void thrownFarAheadOfThePictureItLandsWhereThePointerIs() {
    rig.carry("t4", rig.within("t1", 0.9));
    rig.throwTo(rig.within("t3", 0.5));
    assertEquals(List.of("t4"), rig.children("t3"));
  }

  @Test
  void aRefusalThatWasPaintedIsWhatIsSaid() {
    TouchMap before = rig.editor.map();
    rig.carry("o4", rig.within("t3", 0.5));
    rig.throwTo(rig.within("t3", 0.4));
    assertSame(before, rig.editor.map());
    assertEquals("edit.objectUnderTouchpoint", rig.message().orElseThrow());
  }

  @Test
  void aNodeThatLandsWhereItWasIsNoStep() {
    rig.carry("t4", rig.within("t3", 0.9));
    rig.letGo();
    assertFalse(rig.editor.canUndo());
    assertTrue(rig.editor.isSaved());
  }

  @Test
  void aReleaseOutsideTheMapIsNotMissed() {
    rig.carry("t4", new Point2D(2, 2));
    rig.letGo();
    assertInstanceOf(Idle.class, rig.pointer());
  }
}
