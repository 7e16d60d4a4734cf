package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Insert;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Topic;

/** What is added as a whole branch comes into view as a whole. */
@ExtendWith(Person.class)
class NewcomersFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private void add(Topic branch) {
    rig.fx(
        () ->
            rig.editor.apply(
                new Insert(Id.of("n0"), 4, List.of(branch)), Selection.of(branch.id())));
    rig.settle();
  }

  private boolean isSeen(String id) {
    Rect seen = rig.view.camera().seen(rig.view.size());
    Rect box = rig.box(id);
    return seen.x() <= box.x()
        && seen.y() <= box.y()
        && seen.right() >= box.right()
        && seen.bottom() >= box.bottom();
  }

  @Test
  void aBranchThatIsAddedIsSeenToItsEnd() {
    rig.fx(() -> rig.view.zoomTo(1.6));
    Topic deep = Maps.point("p1", "Stories", Maps.point("p2", "Story of the week"));
    add(Maps.object("x1", "Instagram", deep));
    for (String id : List.of("x1", "p1", "p2")) assertTrue(isSeen(id), id + " is out of sight");
  }

  @Test
  void ofABranchTooBigForTheViewTheTopIsSeen() {
    rig.fx(() -> rig.view.zoomTo(4));
    Topic deep =
        Maps.point("p1", "A rather long name", Maps.point("p2", "Another rather long name"));
    add(Maps.object("x1", "Instagram", deep));
    assertTrue(isSeen("x1"));
  }

  @Test
  void whatIsInViewAnywayMovesNothing() {
    Camera before = rig.view.camera();
    rig.select("t3");
    rig.fx(
        () ->
            rig.editor.apply(
                new Insert(Id.of("t3"), 0, List.of(Maps.point("p1", "Script"))),
                Selection.of(Id.of("p1"))));
    assertEquals(before.zoom(), rig.view.camera().zoom());
    assertTrue(isSeen("p1") && isSeen("t3"));
  }
}
