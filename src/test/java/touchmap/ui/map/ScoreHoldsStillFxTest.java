package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.geometry.Rect;
import touchmap.lens.RankLens;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.RankingMethod;
import touchmap.ui.Person;

/** What is said of a touchpoint widens it, as scores and beads do; the map under it stays where it is. */
@ExtendWith(Person.class)
class ScoreHoldsStillFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
    rig.view.setGuise(map -> Guise.of(RankLens.of(map).decor()));
  }

  /** Selects a node and leaves it that far from the right edge of the view. */
  private Camera atTheEdge(String id, double left) {
    rig.select(id);
    Rect box = rig.box(id);
    double across = box.right() - rig.view.getWidth() + left;
    rig.fx(() -> rig.view.setCamera(new Camera(1, across, box.centerY() - 300)));
    rig.settle();
    return rig.view.camera();
  }

  private void say(String id) {
    rig.fx(() -> rig.editor.apply(new OrderBy(List.of(Id.of(id)), RankingMethod.MANUAL)));
    rig.settle();
  }

  @Test
  void whatIsSaidOfATouchpointNearTheEdgeMovesNothing() {
    Camera before = atTheEdge("t3", 40);
    say("t3");
    assertEquals(before, rig.view.camera());
  }

  @Test
  void oneThatGoesOutOfSightIsBroughtBack() {
    Camera before = atTheEdge("t3", -10);
    say("t3");
    assertNotEquals(before, rig.view.camera());
    Rect seen = rig.view.camera().toScreen(rig.box("t3"));
    assertTrue(seen.right() <= rig.view.getWidth());
  }
}
