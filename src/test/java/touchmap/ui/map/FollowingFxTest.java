package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Describe;
import touchmap.edit.Fold;
import touchmap.edit.Selection;
import touchmap.edit.Trait;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** The view goes along with what was done, no farther than needed, and not at all with what was given up. */
@ExtendWith(Person.class)
class FollowingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private boolean isSeen(String id) {
    Rect seen = rig.view.camera().seen(rig.view.size());
    Rect box = rig.box(id);
    return seen.x() <= box.x()
        && seen.y() <= box.y()
        && seen.right() >= box.right()
        && seen.bottom() >= box.bottom();
  }

  private static void until(Callable<Boolean> is) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, is));
  }

  private void look(Camera to) {
    rig.fx(() -> rig.view.setCamera(to));
    rig.settle();
  }

  @Test
  void whatIsDroppedInsideAnotherIsSeen() {
    boolean right = !rig.view.painted().at(Id.of("t1")).orElseThrow().isMirrored();
    assertTrue(right, "Website is on the right");
    Rect into = rig.box("t1");
    Camera camera = rig.view.camera();
    look(
        new Camera(
            camera.zoom(),
            into.right() + 4 - rig.view.size().width() / camera.zoom(),
            camera.top()));
    rig.carry("t6", rig.within("t1", 0.5));
    rig.letGo();
    assertEquals(List.of("t6"), rig.children("t1"));
    assertTrue(isSeen("t6"));
  }

  @Test
  void anUnfoldedBranchComesIntoViewWithItsTop() {
    rig.fx(() -> rig.editor.apply(new Fold(List.of(Id.of("o1")), true), Selection.of(Id.of("o1"))));
    Rect top = rig.box("o1");
    Camera camera = rig.view.camera();
    look(
        new Camera(
            camera.zoom(),
            top.right() + 50 - rig.view.size().width() / camera.zoom(),
            camera.top()));
    rig.hit(KeyCode.SPACE);
    for (String id : List.of("o1", "t1", "t2", "t2a")) assertTrue(isSeen(id), id);
  }

  @Test
  void ofAnUnfoldedBranchThatIsTooBigTheTopStaysInView() {
    rig.fx(() -> rig.editor.apply(new Fold(List.of(Id.of("o1")), true), Selection.of(Id.of("o1"))));
    rig.fx(() -> rig.view.zoomTo(4));
    rig.fx(() -> rig.view.show(Id.of("o1")));
    rig.hit(KeyCode.SPACE);
    assertTrue(isSeen("o1"));
  }

  @Test
  void anUnfoldedBranchThatIsInViewMovesNothing() {
    rig.fx(() -> rig.editor.apply(new Fold(List.of(Id.of("o1")), true), Selection.of(Id.of("o1"))));
    rig.fx(() -> rig.view.zoomTo(0.8));
    Rect before = rig.view.camera().toScreen(rig.box("o1"));
    rig.hit(KeyCode.SPACE);
    Rect after = rig.view.camera().toScreen(rig.box("o1"));
    assertEquals(before.x(), after.x(), 0.5);
    assertEquals(before.centerY(), after.centerY(), 0.5);
  }

  @Test
  void backToItsAutomaticPlaceANodeMovesAndNotTheMapUnderIt() {
    rig.fx(
        () ->
            rig.editor.apply(
                new Describe(List.of(Id.of("t3")), new Trait.MovedBy(300, 180)),
                Selection.of(Id.of("t3"))));
    rig.fx(() -> rig.view.fit());
    rig.settle();
    Rect before = rig.view.camera().toScreen(rig.box("n0"));
    rig.fx(() -> rig.view.mapActions().named("automatic").fire());
    rig.settle();
    Rect after = rig.view.camera().toScreen(rig.box("n0"));
    assertEquals(before.x(), after.x(), 0.5);
    assertEquals(before.y(), after.y(), 0.5);
    assertTrue(isSeen("t3"));
  }

  @Test
  void aDragThatIsGivenUpLeavesViewAndFoldingAsTheyWere() throws TimeoutException {
    rig.fx(() -> rig.editor.apply(new Fold(List.of(Id.of("o1")), true), Selection.of(Id.of("t4"))));
    rig.settle();
    Camera before = rig.view.camera();
    Optional<Camera> chosen = rig.view.chosenCamera();
    Point2D folded = rig.middle("o1");
    rig.carry("t4", folded);
    until(() -> rig.view.painted().at(Id.of("t1")).isPresent());
    rig.moveTo(rig.fx(() -> rig.view.localToScreen(990, 350)));
    until(() -> rig.view.camera().left() > before.left() + 40);
    rig.hit(KeyCode.ESCAPE);
    rig.release(MouseButton.PRIMARY);
    rig.settle();
    assertEquals(before, rig.view.camera());
    assertEquals(chosen, rig.view.chosenCamera());
    assertTrue(rig.view.painted().at(Id.of("t1")).isEmpty(), "the target is folded again");
  }
}
