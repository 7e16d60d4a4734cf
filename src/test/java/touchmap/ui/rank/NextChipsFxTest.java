package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.model.RankingMethod;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** The chips below the shortlist, in a panel as low as a small screen leaves it. */
@ExtendWith(Person.class)
class NextChipsFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = new RankRig(stage, Small.map(), "en");
    rig.panel.view().setMaxHeight(300);
    rig.panel.view().setPrefHeight(300);
  }

  private List<Node> chips() {
    return new ArrayList<>(((Pane) rig.node("rank-next")).getChildren());
  }

  private Node focused() {
    return rig.frame.getScene().getFocusOwner();
  }

  private boolean isInSight(Node node) {
    Node port = ((ScrollPane) rig.panel.view()).lookup(".viewport");
    Bounds pane = port.localToScene(port.getLayoutBounds());
    return pane.contains(node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void aChipThatIsReachedByKeysIsInSightWithItsRingAlsoAfterOneWasTaken() {
    rig.on(() -> rig.node("rank-top-more").requestFocus());
    for (int i = 0; i < 40 && !chips().contains(focused()); i++) rig.keys(KeyCode.TAB);
    assertTrue(chips().contains(focused()));
    for (int i = 0; i < 3; i++) {
      rig.keys(KeyCode.ENTER);
      assertTrue(chips().contains(focused()));
      assertTrue(focused().isFocusVisible());
      assertTrue(isInSight(focused()));
    }
  }

  @Test
  void aButtonThatIsCutByTheEdgeIsPressedWithoutRunningFromUnderTheMouse() {
    rig.on(() -> rig.editor.apply(new OrderBy(RankRig.ids("blog"), RankingMethod.MANUAL)));
    Person.untilStill();
    Node chip = chips().getFirst();
    ScrollPane pane = (ScrollPane) rig.panel.view();
    rig.on(
        () -> {
          Bounds at = pane.getContent().sceneToLocal(chip.localToScene(chip.getLayoutBounds()));
          double hidden =
              pane.getContent().getLayoutBounds().getHeight()
                  - pane.getViewportBounds().getHeight();
          pane.setVvalue((at.getMinY() + 8 - pane.getViewportBounds().getHeight()) / hidden);
        });
    Person.untilStill();
    int before = rig.order().size();
    Bounds seen = chip.localToScreen(chip.getLayoutBounds());
    rig.clickOn(new Point2D(seen.getCenterX(), seen.getMinY() + 4));
    Person.untilStill();
    assertEquals(before + 1, rig.order().size());
  }

  @Test
  void aLongNameMakesNothingWiderThanThePanel() {
    rig.on(
        () ->
            rig.editor.apply(
                new Rename(Small.id("Price page"), "The price page with everything it says")));
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Price page"))));
    Person.untilStill();
    ScrollPane pane = (ScrollPane) rig.panel.view();
    double content = pane.getContent().getLayoutBounds().getWidth();
    assertTrue(content <= pane.getViewportBounds().getWidth() + 0.5, () -> "content " + content);
  }
}
