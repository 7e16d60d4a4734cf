package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Rect;
import touchmap.model.Topic;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;

/** The view goes where the work is: with the text, with another layout, with what was looked for. */
@ExtendWith(Person.class)
class FramingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Rect whole() {
    return new Rect(0, 0, rig.view.getWidth(), rig.view.getHeight() - 60);
  }

  private static void assertWithin(Rect outer, Rect inner) {
    boolean within =
        inner.x() >= outer.x()
            && inner.y() >= outer.y()
            && inner.right() <= outer.right()
            && inner.bottom() <= outer.bottom();
    assertTrue(within, inner + " in " + outer);
  }

  private Rect frame() {
    return rig.view.showing().frame().orElseThrow().box();
  }

  /** Pushes the view until the node is at its right and lower edge. */
  private void toTheCorner(String id) {
    Rect box = rig.box(id);
    Rect view = whole();
    rig.fx(
        () ->
            rig.view.setCamera(
                new Camera(1, box.right() - view.width() + 50, box.bottom() - view.height() + 50)));
  }

  @Test
  void theViewGoesAlongWithATextThatGrowsOutOfIt() {
    rig.select("t3");
    toTheCorner("t3");
    rig.hit(KeyCode.F2);
    rig.write(" and then some more words than there is room for at the edge of the view");
    rig.settle();
    assertTrue(rig.writes());
    assertWithin(whole(), frame());
  }

  @Test
  void ofATextLargerThanTheViewTheCaretStaysInIt() {
    rig.select("t3");
    rig.hit(KeyCode.F2);
    rig.fx(() -> rig.pen().appendText("\nline".repeat(60)));
    rig.settle();
    assertTrue(frame().height() > rig.view.getHeight());
    assertTrue(frame().bottom() <= rig.view.getHeight() + 20, "the end is seen: " + frame());
    rig.fx(() -> rig.pen().positionCaret(0));
    rig.settle();
    assertTrue(frame().y() >= -20, "now the start is: " + frame());
    rig.hit(KeyCode.ESCAPE);
  }

  @Test
  void aMapThatIsInViewAsAWholeStaysWhereItIsWhileOneWalksOverIt() {
    rig.select("t1");
    rig.fx(
        () -> {
          Rect all = rig.view.painted().extent();
          rig.view.setCamera(new Camera(1, all.right() - rig.view.getWidth() + 12, all.y() - 12));
        });
    Camera before = rig.view.sight().destination();
    for (Topic each : rig.editor.map().root().all()) {
      rig.select(each.id().value());
      rig.settle();
      assertEquals(before, rig.view.sight().destination(), each.name());
    }
    rig.hit(KeyCode.PAGE_DOWN);
    rig.hit(KeyCode.PAGE_UP);
    rig.settle();
    assertEquals(before, rig.view.sight().destination());
  }

  @Test
  void anotherLayoutIsFittedWhenMostOfItWouldBeOutOfView() {
    rig.select("t5");
    rig.fx(() -> rig.view.setCamera(new Camera(3, rig.box("t5").x() - 30, rig.box("t5").y() - 30)));
    rig.fx(() -> rig.view.mapActions().folding().layout(LayoutKind.DOWN));
    rig.settle();
    Rect all = rig.view.painted().layout().bounds();
    assertWithin(rig.view.camera().seen(rig.view.size()), all);
    assertEquals(Optional.empty(), rig.view.chosenCamera());
  }

  @Test
  void anotherLayoutLeavesTheZoomAloneWhileMostOfItIsInView() {
    rig.select("n0");
    rig.fx(
        () ->
            rig.view.setCamera(
                rig.view.camera().zoomed(0.5, new touchmap.geometry.ScreenPoint(500, 320))));
    rig.fx(() -> rig.view.mapActions().folding().layout(LayoutKind.RIGHT));
    rig.settle();
    assertEquals(0.5, rig.view.camera().zoom(), 1e-9);
  }

  @Test
  void whatWasLookedForIsShownLargeEnoughToRead() {
    rig.fx(() -> rig.view.zoomTo(0.3));
    rig.fx(() -> rig.view.show(Id.of("t5")));
    assertEquals(0.3, rig.view.camera().zoom(), 1e-9, "a mere click elsewhere does not zoom");
    rig.fx(() -> rig.view.showLegibly(Id.of("t5")));
    rig.settle();
    assertEquals(0.6, rig.view.camera().zoom(), 1e-9);
    assertWithin(whole(), rig.view.camera().toScreen(rig.box("t5")));
    rig.fx(() -> rig.view.zoomTo(0.5));
    rig.fx(() -> rig.view.showLegibly(Id.of("t1")));
    assertEquals(0.5, rig.view.camera().zoom(), 1e-9, "names show at this zoom");
  }

  @Test
  void theFrameOnTheMiniMapIsNeverTooSmallAndNeverOutOfIt() {
    Rect tiny = MiniMap.frame(new Rect(60, 40, 1, 0.4), 134, 84);
    assertEquals(new Rect(57.5, 37.2, 6, 6), tiny);
    assertEquals(new Rect(1, 77, 6, 6), MiniMap.frame(new Rect(-3, 83, 1, 5), 134, 84));
    assertEquals(new Rect(20, 10, 50, 30), MiniMap.frame(new Rect(20, 10, 50, 30), 134, 84));
  }

  @Test
  void aVeryThinMapIsDrawnWideEnoughToTell() {
    var onto = MiniMap.onto(new Rect(-100, -5000, 200, 10_000), 134, 84);
    assertEquals(24, onto.of(new Rect(-100, -5000, 200, 10_000)).width(), 1e-9);
    assertEquals(70, onto.of(new Rect(-100, -5000, 200, 10_000)).height(), 1e-9);
    assertEquals(0, onto.from(67, 42).distanceTo(touchmap.geometry.Point.ORIGIN), 1e-9);
    var plain = MiniMap.onto(new Rect(0, 0, 1200, 700), 134, 84);
    assertEquals(plain.across(), plain.down(), 1e-12, "any other keeps its shape");
  }
}
