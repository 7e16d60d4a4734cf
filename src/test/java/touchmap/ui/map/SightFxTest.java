package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Insert;
import touchmap.geometry.ScreenPoint;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** With motion: what glides arrives, and what is looked at stays where it is. */
@ExtendWith(Person.class)
class SightFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio(), MapSettings.USUAL);
  }

  private ScreenPoint onScreen(String id) {
    var box = rig.view.sight().layout().at(Id.of(id)).orElseThrow().box();
    return rig.view.sight().camera().toScreen(box.center());
  }

  private void arrive() {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !rig.view.sight().isMoving());
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("still moving", e);
    }
    rig.settle();
  }

  @Test
  void theSelectedNodeStaysWhileTheMapMakesRoom() {
    rig.select("t2");
    arrive();
    ScreenPoint before = onScreen("t2");
    Topic[] more = new Topic[6];
    for (int i = 0; i < more.length; i++) more[i] = Topic.of(TopicType.OBJECT, "New " + i);
    boolean[] gliding = new boolean[1];
    rig.fx(
        () -> {
          rig.editor.apply(new Insert(Id.of("n0"), 0, List.of(more)));
          gliding[0] = rig.view.sight().isMoving();
        });
    assertTrue(gliding[0], "it glides");
    ScreenPoint during = onScreen("t2");
    assertEquals(before.y(), during.y(), 1);
    arrive();
    assertEquals(before.y(), onScreen("t2").y(), 1);
    assertEquals(rig.view.painted().layout(), rig.view.sight().layout());
  }

  @Test
  void nothingIsPaintedWhileNothingMoves() {
    arrive();
    rig.settle();
    int before = rig.view.paintings();
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    rig.settle();
    assertEquals(before, rig.view.paintings());
    assertFalse(rig.view.sight().isMoving());
  }

  @Test
  void aMovedNodeIsSeenMoving() {
    rig.select("t4");
    arrive();
    ScreenPoint parent = onScreen("o2");
    double before = onScreen("t4").y();
    rig.hit(KeyCode.CONTROL, KeyCode.UP);
    arrive();
    assertEquals(parent.y(), onScreen("o2").y(), 1, "the branch stays");
    assertTrue(onScreen("t4").y() < before - 20, "the node goes");
  }

  @Test
  void walkingBringsWhatIsOutOfViewIntoView() {
    rig.select("t1");
    arrive();
    rig.fx(() -> rig.view.setCamera(new Camera(4, rig.box("t1").x() - 20, rig.box("t1").y() - 20)));
    rig.hit(KeyCode.HOME);
    arrive();
    ScreenPoint business = onScreen("n0");
    assertTrue(business.x() > 0 && business.x() < rig.view.getWidth());
    assertTrue(business.y() > 0 && business.y() < rig.view.getHeight());
  }
}
