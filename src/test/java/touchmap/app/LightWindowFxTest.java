package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;
import touchmap.ui.kit.Shade;
import touchmap.ui.map.Camera;

/** What keeps a window quick: nothing in it is made, styled or painted that nobody asked to see. */
@ExtendWith(Person.class)
class LightWindowFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void openStudio() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field") && rig.shows("side-panel"));
  }

  private Node one(String selector) {
    return rig.fx(() -> rig.window().stage().getScene().lookup(selector));
  }

  /** A shadow that is an effect of what floats is computed anew with every frame of the map behind it. */
  @Test
  void whatFloatsOverTheMapHasItsShadowInANodeOfItsOwn() throws IOException {
    openStudio();
    rig.interact(
        () -> {
          rig.window().stage().setWidth(1050);
          rig.window().main().orElseThrow().map().setCamera(new Camera(3, -100, -100));
        });
    rig.settle();
    for (String floats : List.of("#mini-map", "#zoom-bar", ".quick-add-bar", "#side-panel")) {
      Node node = one(floats);
      assertTrue(node.isVisible(), floats);
      assertNull(node.getEffect(), floats);
      Shade shade = behind(node);
      assertNotNull(shade.getEffect(), floats);
      assertTrue(shade.isCache(), floats);
      assertEquals(layoutOf(node), layoutOf(shade), floats);
    }
  }

  private static Shade behind(Node node) {
    List<Node> beside = node.getParent().getChildrenUnmodifiable();
    return (Shade) beside.get(beside.indexOf(node) - 1);
  }

  private static Bounds layoutOf(Node node) {
    return node.localToParent(node.getLayoutBounds());
  }

  @Test
  void whatNobodyLookedAtIsNotInTheWindow() throws IOException {
    openStudio();
    Parent panel = (Parent) one("#side-panel");
    for (String later : List.of("#rank-panel", "#score-panel", "#improve-panel", "#details-panel"))
      assertNull(panel.lookup(later), later);
    rig.keys(KeyCode.F4);
    rig.until(() -> panel.lookup("#details-panel") != null);
    assertFalse(panel.lookupAll(".details-fold").isEmpty());
    for (Node fold : panel.lookupAll(".details-fold")) {
      boolean isOpen = fold.getPseudoClassStates().contains(PseudoClass.getPseudoClass("open"));
      int parts = ((Parent) fold).getChildrenUnmodifiable().size();
      assertEquals(isOpen ? 2 : 1, parts, "a section");
    }
  }

  @Test
  void theRailKeepsItsButtonsWhileTheObjectsStay() throws IOException {
    openStudio();
    rig.press("outline-close");
    Set<Node> before = railed();
    assertEquals(1 + Maps.studio().root().children().size(), before.size());
    MainView main = rig.window().main().orElseThrow();
    rig.interact(() -> main.map().show(Id.of("t1")));
    rig.keys(KeyCode.DELETE);
    assertEquals(before, railed());
    rig.interact(() -> main.map().show(Id.of("o1")));
    rig.keys(KeyCode.DELETE);
    assertEquals(before.size() - 1, railed().size());
    assertSame(one("#outline-open"), one(".outline-rail .button"));
  }

  private Set<Node> railed() {
    return rig.fx(() -> Set.copyOf(one(".outline-rail").lookupAll(".button")));
  }
}
