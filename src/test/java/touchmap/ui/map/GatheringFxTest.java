package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.ui.Person;

/** Several topics that were chosen somewhere else come into view together, and the view moves no more than that takes. */
@ExtendWith(Person.class)
class GatheringFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private boolean isSeen(Id id) {
    Rect seen = rig.view.camera().seen(rig.view.size());
    Rect box = rig.box(id.value());
    return seen.x() <= box.x()
        && seen.y() <= box.y()
        && seen.right() >= box.right()
        && seen.bottom() >= box.bottom();
  }

  private void look(String at, double zoom) {
    Point middle = rig.box(at).center();
    rig.fx(() -> rig.view.setCamera(Camera.centred(middle, zoom, rig.view.size())));
    rig.settle();
  }

  private void gather(List<Id> topics) {
    rig.fx(() -> Gathering.show(rig.view, topics));
    rig.settle();
  }

  @Test
  void allOfThemComeIntoViewFromAsFarAsItTakes() {
    List<Id> all =
        rig.editor.map().root().all().stream().filter(Topic::isTouchpoint).map(Topic::id).toList();
    look("t1", 3);
    assertTrue(all.stream().anyMatch(each -> !isSeen(each)), "not seen before");
    gather(all);
    assertEquals(all, rig.editor.selection().ids());
    all.forEach(each -> assertTrue(isSeen(each), each::value));
    assertTrue(rig.view.camera().zoom() < 3);
  }

  @Test
  void theViewStaysWhereTheyAreSeenAndIsPushedWhereTheyHaveRoom() {
    look("t1", 1);
    Camera before = rig.view.camera();
    gather(List.of(Id.of("t1")));
    assertEquals(before, rig.view.camera());
    rig.fx(() -> rig.view.setCamera(before.pushed(900, 0)));
    rig.settle();
    gather(List.of(Id.of("t1")));
    assertTrue(isSeen(Id.of("t1")));
    assertEquals(1, rig.view.camera().zoom());
    gather(List.of(Id.of("gone")));
    assertTrue(isSeen(Id.of("t1")));
  }
}
