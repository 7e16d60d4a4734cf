package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.picture.Look;
import touchmap.ui.kit.Theme;

@ExtendWith(Person.class)
class LookingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  @AfterEach
  void nothingOfThisChangesTheDocument() {
    assertTrue(rig.editor.isSaved());
    assertFalse(rig.editor.canUndo());
  }

  private void wheel(double dx, double dy, boolean shift, boolean control, double x, double y) {
    rig.fx(
        () -> {
          Point2D screen = rig.view.localToScreen(x, y);
          EventTarget view = rig.view;
          rig.view.fireEvent(
              new ScrollEvent(
                  rig.view,
                  view,
                  ScrollEvent.SCROLL,
                  x,
                  y,
                  screen.getX(),
                  screen.getY(),
                  shift,
                  control,
                  false,
                  false,
                  false,
                  false,
                  dx,
                  dy,
                  dx,
                  dy,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  new PickResult(rig.view, x, y)));
        });
  }

  @Test
  void aMapOpensWithItsBusinessSelectedAndAllOfItInView() {
    assertEquals(List.of("n0"), rig.selected());
    Rect seen = rig.view.camera().seen(rig.view.size());
    Rect all = rig.view.painted().layout().bounds();
    assertTrue(seen.contains(new Point(all.x(), all.y())));
    assertTrue(seen.contains(new Point(all.right(), all.bottom())));
    assertEquals(1.1, rig.view.camera().zoom(), 1e-9, "a small map is not blown up");
  }

  @Test
  void theWheelPansAndWithShiftItPansSideways() {
    Camera start = rig.view.camera();
    wheel(0, -40, false, false, 300, 300);
    assertEquals(start.top() + 40 / start.zoom(), rig.view.camera().top(), 0.01);
    wheel(0, -40, true, false, 300, 300);
    assertEquals(start.left() + 40 / start.zoom(), rig.view.camera().left(), 0.01);
  }

  @Test
  void theWheelWithCtrlZoomsToThePointer() {
    Camera start = rig.view.camera();
    Point under = start.toMap(new ScreenPoint(200, 150));
    wheel(0, -40, false, true, 200, 150);
    Camera now = rig.view.camera();
    assertTrue(now.zoom() < start.zoom());
    assertEquals(0, under.distanceTo(now.toMap(new ScreenPoint(200, 150))), 0.001);
  }

  @Test
  void aPinchZoomsToThePointerAndEventsThatGoNowhereAreIgnored() {
    Camera start = rig.view.camera();
    wheel(0, 0, false, true, 10, 10);
    assertEquals(start, rig.view.camera());
    Point under = start.toMap(new ScreenPoint(400, 250));
    rig.fx(
        () ->
            rig.view.fireEvent(
                new ZoomEvent(
                    rig.view,
                    rig.view,
                    ZoomEvent.ZOOM,
                    400,
                    250,
                    400,
                    250,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    1.3,
                    1.3,
                    new PickResult(rig.view, 400, 250))));
    assertEquals(start.zoom() * 1.3, rig.view.camera().zoom(), 0.001);
    assertEquals(0, under.distanceTo(rig.view.camera().toMap(new ScreenPoint(400, 250))), 0.001);
  }

  @Test
  void theGroundIsDraggedAndSoIsAnyPlaceWithTheMiddleButtonOrSpace() {
    Point2D ground = rig.screen(new Point(0, -250));
    drag(MouseButton.PRIMARY, ground, 50, 30);
    drag(MouseButton.MIDDLE, rig.middle("o1"), 50, 30);
    rig.press(KeyCode.SPACE);
    drag(MouseButton.PRIMARY, rig.middle("o1"), 50, 30);
    rig.release(KeyCode.SPACE);
    rig.settle();
    assertEquals(List.of("n0"), rig.selected());
  }

  private void drag(MouseButton button, Point2D from, double dx, double dy) {
    Camera start = rig.view.camera();
    rig.moveTo(from).press(button).moveTo(from.add(dx / 2, dy / 2)).moveTo(from.add(dx, dy));
    rig.settle();
    assertInstanceOf(Panning.class, rig.pointer());
    rig.release(button);
    rig.settle();
    Camera now = rig.view.camera();
    assertEquals(start.left() - dx / start.zoom(), now.left(), 1.5);
    assertEquals(start.top() - dy / start.zoom(), now.top(), 1.5);
  }

  @Test
  void theMapCannotBeLost() {
    for (int i = 0; i < 40; i++) wheel(0, 900, false, false, 300, 300);
    Rect seen = rig.view.camera().seen(rig.view.size());
    assertTrue(seen.overlaps(rig.view.painted().layout().bounds()));
  }

  @Test
  void aRubberBandSelectsWhatItTouches() {
    Rect a = rig.box("t1");
    Rect b = rig.box("t2");
    Point2D from = rig.screen(new Point(Math.max(a.right(), b.right()) + 6, a.y() - 6));
    Point2D to = rig.screen(new Point(b.x() + 5, b.bottom() - 4));
    rig.select();
    rig.dragHolding(MapRig.Held.SHIFT, from, from.add(-20, 8), to);
    assertInstanceOf(Lassoing.class, rig.pointer());
    rig.mouse(MouseEvent.MOUSE_RELEASED, MapRig.Held.SHIFT, to);
    assertEquals(Set.of("t1", "t2"), withoutChildren());
  }

  private Set<String> withoutChildren() {
    var ids = new HashSet<>(rig.selected());
    ids.remove("t2a");
    return ids;
  }

  @Test
  void escGivesTheRubberBandUp() {
    rig.select("t1");
    Point2D from = rig.screen(new Point(0, -250));
    rig.dragHolding(MapRig.Held.SHIFT, from, from.add(50, 8), rig.middle("o2"));
    assertInstanceOf(Lassoing.class, rig.pointer());
    rig.hit(KeyCode.ESCAPE);
    assertInstanceOf(Idle.class, rig.pointer());
    assertEquals(List.of("t1"), rig.selected());
  }

  @Test
  void ctrlAndShiftClicksBuildASelection() {
    rig.clickNode("t3");
    rig.clickHolding(MapRig.Held.CONTROL, rig.middle("t1"));
    assertEquals(List.of("t3", "t1"), rig.selected());
    rig.clickHolding(MapRig.Held.CONTROL, rig.middle("t3"));
    assertEquals(List.of("t1"), rig.selected());
    rig.clickNode("t3");
    rig.clickHolding(MapRig.Held.SHIFT, rig.middle("o3"));
    assertEquals(Set.of("t3", "t4", "o3"), Set.copyOf(rig.selected()));
  }

  @Test
  void keysZoomAndFit() {
    Camera fitted = rig.view.camera();
    rig.hit(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(1.32, rig.view.camera().zoom(), 0.001);
    rig.hit(KeyCode.CONTROL, KeyCode.MINUS);
    rig.hit(KeyCode.CONTROL, KeyCode.MINUS);
    assertTrue(rig.view.camera().zoom() < fitted.zoom());
    rig.hit(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(fitted, rig.view.camera());
    assertEquals(
        "110%", ((javafx.scene.control.Button) rig.lookup("#zoom-zoom-100").query()).getText());
    rig.clickOn("#zoom-zoom-in");
    assertEquals(1.32, rig.view.camera().zoom(), 0.001);
    assertTrue(rig.fx(() -> rig.pen().isFocused()), "the map keeps the keyboard");
  }

  @Test
  void theMiniMapShowsOnlyWhenNeededAndMovesTheView() {
    var mini = rig.lookup("#mini-map").query();
    assertFalse(mini.isVisible());
    rig.fx(() -> rig.view.setCamera(new Camera(3, -100, -100)));
    rig.settle();
    assertTrue(mini.isVisible());
    Camera before = rig.view.camera();
    rig.clickOn(mini, MouseButton.PRIMARY);
    assertNotEquals(before.left(), rig.view.camera().left());
    assertEquals(3, rig.view.camera().zoom(), 1e-9);
  }

  @Test
  void movingTheViewPaintsOnlyTheFrameOnTheMiniMapAnew() {
    MiniMap mini = rig.lookup("#mini-map").query();
    rig.fx(() -> rig.view.setCamera(new Camera(3, -100, -100)));
    rig.settle();
    int painted = mini.painted();
    assertTrue(painted > 0);
    for (int i = 1; i <= 5; i++) {
      int left = -100 - 10 * i;
      rig.fx(() -> rig.view.setCamera(new Camera(3, left, -100)));
      rig.settle();
    }
    assertEquals(painted, mini.painted());
    rig.fx(() -> mini.relaid());
    rig.settle();
    assertEquals(painted + 1, mini.painted());
  }

  @Test
  void arrowsWalkToTheNearestNodeAndWithShiftTheyExtend() {
    rig.select("o1");
    boolean right = !rig.view.painted().at(Id.of("o1")).orElseThrow().isMirrored();
    rig.hit(right ? KeyCode.RIGHT : KeyCode.LEFT);
    assertTrue(List.of("t1", "t2").contains(rig.selected().getFirst()));
    rig.select("t1");
    rig.hit(KeyCode.DOWN);
    assertEquals(List.of("t2"), rig.selected());
    rig.hit(KeyCode.SHIFT, KeyCode.UP);
    assertEquals(List.of("t2", "t1"), rig.selected());
    rig.hit(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(List.of("t2"), rig.selected(), "walking back takes it out again");
    rig.hit(KeyCode.HOME);
    assertEquals(List.of("n0"), rig.selected());
  }

  @Test
  void ctrlASelectsAllAndEscNothing() {
    rig.hit(KeyCode.CONTROL, KeyCode.A);
    assertEquals(rig.editor.map().root().all().size(), rig.selected().size());
    rig.hit(KeyCode.ESCAPE);
    assertEquals(List.of(), rig.selected());
    rig.select("o2");
    rig.hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    assertEquals(Set.of("o2", "t3", "t4", "o3", "t5"), Set.copyOf(rig.selected()));
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheNode() {
    rig.select("t3");
    rig.hit(KeyCode.SHIFT, KeyCode.F10);
    assertTrue(rig.fx(() -> rig.view.menu().isShowing()));
    rig.fx(() -> rig.view.menu().hide());
    rig.hit(KeyCode.CONTEXT_MENU);
    assertTrue(rig.fx(() -> rig.view.menu().isShowing()));
    rig.fx(() -> rig.view.menu().hide());
    rig.moveTo(rig.middle("t1")).clickOn(MouseButton.SECONDARY);
    rig.settle();
    assertEquals(List.of("t1"), rig.selected());
    assertTrue(rig.fx(() -> rig.view.menu().isShowing()));
    rig.fx(() -> rig.view.menu().hide());
  }

  @Test
  void theRingAndTheBoxesAreWhereTheyShouldBe() {
    rig.select("t1");
    Rect box = rig.box("t1");
    assertEquals(
        Theme.color(Look.light().accent().plain()),
        rig.colour(new Point(box.centerX(), box.y() - 4)));
    assertEquals(
        Theme.color(Look.light().canvas()), rig.colour(new Point(box.centerX(), box.y() - 1.5)));
  }

  @Test
  void theMapIsPaintedOnlyWhenItHasChanged() {
    rig.settle();
    int before = rig.view.paintings();
    rig.select("t1");
    rig.moveTo(rig.middle("t2"));
    rig.select("t4");
    rig.settle();
    assertEquals(before, rig.view.paintings(), "rings and hover lie on a canvas of their own");
    wheel(0, -20, false, false, 300, 300);
    wheel(0, -20, false, false, 300, 300);
    rig.settle();
    assertTrue(rig.view.paintings() > before);
  }

  @Test
  void showingATopicOpensWhatHidesItForAMoment() {
    rig.fx(() -> rig.editor.apply(new touchmap.edit.Fold(List.of(Id.of("o1"), Id.of("o2")), true)));
    rig.fx(() -> rig.view.show(Id.of("t5")));
    assertEquals(List.of("t5"), rig.selected());
    assertTrue(rig.view.painted().at(Id.of("t5")).isPresent());
    assertTrue(
        rig.editor.map().view().folded().contains(Id.of("o2")), "the document keeps it folded");
    rig.fx(() -> rig.view.show(Id.of("t6")));
    assertTrue(rig.view.painted().at(Id.of("t5")).isEmpty(), "and it folds again");
    rig.fx(rig.editor::undo);
    rig.fx(() -> rig.editor.markSaved(rig.editor.map()));
  }

  @Test
  void aScreenReaderHearsWhatIsSelected() {
    rig.select("t4");
    assertEquals("Proposal, selected on the map", rig.view.getAccessibleText());
    assertEquals("Proposal", rig.pen().getAccessibleText());
  }

  @Test
  void everythingIsWhatAFilterLeaves() {
    rig.hit(KeyCode.CONTROL, KeyCode.A);
    List<String> all = rig.selected();
    String left = all.getLast();
    rig.fx(() -> rig.view.setQuiet(java.util.Set.of(Id.of(all.getFirst()))));
    rig.hit(KeyCode.CONTROL, KeyCode.A);
    assertEquals(all.size() - 1, rig.selected().size());
    assertEquals(left, rig.selected().getLast());
  }
}
