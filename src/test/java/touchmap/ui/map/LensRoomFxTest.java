package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rename;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;
import touchmap.picture.Ornament.Chip;
import touchmap.picture.Ornament.Way;

/** What a lens adds makes room for itself on the map that is shown. */
@ExtendWith(Person.class)
final class LensRoomFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Placed at(String id) {
    return rig.fx(() -> rig.view.painted().at(Id.of(id)).orElseThrow());
  }

  private ScreenPoint onScreen(Rect box) {
    return rig.fx(() -> rig.view.sight().camera().toScreen(box.center()));
  }

  private static Decor driven() {
    Ornament signs = Ornament.of(new Chip.Change(Way.UP, "0.4")).withDriver("ML");
    return Decor.of(Map.of(Id.of("t1"), signs, Id.of("t4"), signs));
  }

  @Test
  void aLensWidensBoxesAndLeavesRowsAndZoomAlone() {
    Placed before = at("t1");
    Placed other = at("t3");
    double zoom = rig.fx(() -> rig.view.zoom().get());
    rig.fx(() -> rig.view.setGuise(map -> Guise.of(driven())));
    rig.settle();
    Placed after = at("t1");
    assertTrue(after.box().width() > before.box().width() + 40);
    assertTrue(after.beside() > 0);
    assertEquals(before.box().y(), after.box().y());
    assertEquals(other.box(), at("t3").box());
    assertEquals(zoom, rig.fx(() -> rig.view.zoom().get()));
    rig.fx(() -> rig.view.setGuise(map -> Guise.PLAIN));
    rig.settle();
    assertEquals(before.box(), at("t1").box());
  }

  @Test
  void roomIsAskedForAgainWhenTheMapChanges() {
    rig.fx(() -> rig.view.setGuise(map -> Guise.of(driven())));
    rig.fx(() -> rig.editor.apply(new Rename(Id.of("t1"), "Home page and more")));
    rig.settle();
    assertTrue(at("t1").beside() > 0);
  }

  @Test
  void whatIsSelectedStaysInPlaceOnScreen() {
    rig.select("t4");
    rig.settle();
    Rect before = at("t4").box();
    ScreenPoint was = onScreen(before);
    rig.fx(() -> rig.view.setGuise(map -> Guise.of(driven())));
    rig.settle();
    Rect after = at("t4").box();
    assertEquals(was.y(), onScreen(after).y(), 0.5);
    double zoom = rig.fx(() -> rig.view.zoom().get());
    double wider = (after.width() - before.width()) / 2 * zoom;
    boolean mirrored = at("t4").isMirrored();
    assertEquals(was.x() + (mirrored ? -wider : wider), onScreen(after).x(), 0.5);
  }

  private static Decor wide(TouchMap map) {
    Ornament signs = Ornament.of(new Chip.Change(Way.UP, "0.4".repeat(12))).withDriver("ML");
    var all = new java.util.HashMap<Id, Ornament>();
    map.root().walk(topic -> all.put(topic.id(), signs));
    return Decor.of(all);
  }

  private Rect inView() {
    return rig.fx(() -> rig.view.sight().camera().toScreen(rig.view.painted().layout().bounds()));
  }

  @Test
  void aMapThatWasShownAsAWholeStillIs() {
    rig.fx(rig.view::fit);
    double zoom = rig.fx(() -> rig.view.zoom().get());
    rig.fx(() -> rig.view.setGuise(map -> Guise.of(wide(map))));
    rig.settle();
    assertTrue(rig.fx(() -> rig.view.zoom().get()) < zoom);
    assertTrue(inView().x() >= 0 && inView().right() <= 1000, inView()::toString);
  }

  @Test
  void aWiderPanelLeavesTheZoomAloneAndTheSelectedNodeInView() {
    rig.select("t1");
    rig.fx(
        () ->
            rig.view.setCamera(
                new Camera(1.5, at("t1").box().right() - 600, at("t1").box().y() - 200)));
    rig.fx(() -> rig.view.setMaxWidth(560));
    rig.settle();
    Rect box = rig.fx(() -> rig.view.sight().camera().toScreen(at("t1").box()));
    assertEquals(1.5, rig.fx(() -> rig.view.zoom().get()));
    assertTrue(box.x() > 0 && box.right() <= 560, box::toString);
    // what was out of view before is not fetched back
    rig.fx(() -> rig.view.setMaxWidth(1000));
    rig.settle();
    rig.fx(() -> rig.view.setCamera(new Camera(1.5, at("t1").box().right() + 50, 0)));
    Camera chosen = rig.fx(rig.view::camera);
    rig.fx(() -> rig.view.setMaxWidth(700));
    rig.settle();
    assertEquals(chosen.left(), rig.fx(rig.view::camera).left());
  }

  /** A panel so wide that what it shows has to be looked for by moving the view. */
  private void lookedForBesideAWidePanel() {
    rig.fx(rig.view::fit);
    rig.fx(() -> rig.view.setMaxWidth(260));
    rig.settle();
    rig.fx(() -> rig.view.showLegibly(Id.of("t5")));
    rig.settle();
    assertTrue(inView().x() < 0 || inView().right() > 260, inView()::toString);
  }

  @Test
  void aMapThatWasWholeBeforeAWidePanelIsWholeAgainAfterIt() {
    lookedForBesideAWidePanel();
    rig.fx(() -> rig.view.setMaxWidth(1000));
    rig.settle();
    assertTrue(inView().x() >= 0 && inView().right() <= 1000, inView()::toString);
    assertTrue(rig.fx(rig.view::chosenCamera).isEmpty());
  }

  @Test
  void aViewThatAPersonMovedBesideAWidePanelIsLeftToThem() {
    lookedForBesideAWidePanel();
    rig.fx(() -> rig.view.zoomTo(2));
    rig.fx(() -> rig.view.setMaxWidth(1000));
    rig.settle();
    assertEquals(2.0, rig.fx(() -> rig.view.zoom().get()));
  }

  @Test
  void thePlusHandleStandsPastTheDriver() {
    rig.fx(() -> rig.view.setGuise(map -> Guise.of(driven())));
    rig.settle();
    Placed node = at("t1");
    var plus = rig.fx(() -> Handles.add(node, rig.view.painted().layout()));
    assertTrue(!node.extent().grown(Handles.RADIUS - 1).contains(plus));
    assertEquals(
        Handles.Kind.ADD,
        rig.fx(() -> Handles.at(plus, rig.view.painted(), 1).orElseThrow().kind()));
  }
}
