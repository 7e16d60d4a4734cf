package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.ui.Rehearsal;
import touchmap.ui.dialogs.Question;

@ExtendWith(ApplicationExtension.class)
class ModalLayerFxTest {
  private ModalLayer layer;

  @Start
  void start(Stage stage) {
    layer = new ModalLayer(new Motion(true));
    var scene = new Scene(new StackPane(new TextField(), layer), 900, 600);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    stage.setScene(scene);
    stage.show();
  }

  private Node focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return Rehearsal.ask(() -> layer.getScene().getFocusOwner());
  }

  private void isSeenOn(String id) {
    Node focused = focused();
    assertEquals(id, focused.getId());
    assertTrue(Rehearsal.ask(focused::isFocusVisible), () -> id + " shows that it has the focus");
  }

  @Test
  void whereverTabGoesInASheetItIsSeen(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            new Question("Save?", "Or not.")
                .answer("Save", () -> {})
                .answer("Drop", () -> {})
                .quietAnswer("Cancel", () -> {})
                .ask(layer));
    isSeenOn("answer-1");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-quiet");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-2");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-1");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    isSeenOn("answer-2");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    isSeenOn("answer-1");
  }

  @Test
  void aSingleButtonIsSeenAndTabStaysOnIt(FxRobot robot) {
    Rehearsal.on(robot, () -> new Question("So it is.").answer("OK", () -> {}).ask(layer));
    isSeenOn("answer-1");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-1");
    robot.push(KeyCode.SPACE);
    assertFalse(Rehearsal.ask(layer::isOpen));
  }
}
