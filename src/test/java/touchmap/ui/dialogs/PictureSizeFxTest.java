package touchmap.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/** The scale of a PNG: chosen or typed, with the pixels it makes, and refused where these are too many. */
@ExtendWith(Person.class)
class PictureSizeFxTest {
  private ModalLayer layer;
  private final List<ExportSheet.Choice> done = new ArrayList<>();

  @Start
  void start(Stage stage) {
    layer = new ModalLayer(new Motion(true));
    var scene = new Scene(new StackPane(layer), 900, 600);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    stage.setScene(scene);
    stage.show();
  }

  private void open(FxRobot robot) {
    var light = new ExportSheet.Colours("light", "Light");
    var formats =
        List.of(
            new ExportSheet.Format("svg", "SVG", "", true, true),
            new ExportSheet.Format("png", "PNG", "", true, true));
    ExportSheet.Measuring measuring =
        (journeys, scale) -> {
          long width = Math.round((journeys ? 500 : 2000) * scale);
          return new ExportSheet.Pixels(width, width / 2, width > 32_000, 32_000);
        };
    var offer = new ExportSheet.Offer(formats, List.of(light), light, true, measuring);
    Rehearsal.on(
        robot, () -> ExportSheet.show(layer, Words.in("en"), offer, choice -> done.add(choice)));
    Person.untilStill();
  }

  private Node node(String id) {
    return Rehearsal.ask(() -> layer.lookup("#" + id));
  }

  private String pixels() {
    return ((Label) node("export-pixels")).getText();
  }

  private void type(FxRobot robot, String said) {
    Rehearsal.on(robot, () -> ((TextField) node("export-scale")).setText(said));
    Person.untilStill();
  }

  @Test
  void itIsAskedForAPngAloneAndSaysThePixels(FxRobot robot) {
    open(robot);
    assertFalse(node("export-scale").getParent().getParent().isVisible());
    robot.push(KeyCode.DOWN);
    assertTrue(node("export-scale").getParent().getParent().isVisible());
    assertEquals("4000 × 2000 pixels", pixels());
    robot.clickOn("4×");
    assertEquals("8000 × 4000 pixels", pixels());
    assertEquals("4", ((TextField) node("export-scale")).getText());
    robot.clickOn("The journeys");
    assertEquals("2000 × 1000 pixels", pixels());
    robot.clickOn("Choose where");
    assertEquals(4, done.getFirst().scale());
    assertTrue(done.getFirst().journeys());
  }

  @Test
  void aTypedScaleIsTakenAndOneThatIsTooLargeIsNot(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.DOWN);
    type(robot, "20");
    assertEquals(
        "40000 × 20000 pixels: a PNG bears at most 32000 on a side and 500 million in all",
        pixels());
    robot.clickOn("Choose where");
    assertEquals(List.of(), done);
    type(robot, "many");
    assertEquals("A number from 0.1 to 100", pixels());
    robot.clickOn("Choose where");
    assertEquals(List.of(), done);
    type(robot, "2,5");
    assertEquals("5000 × 2500 pixels", pixels());
    robot.clickOn("Choose where");
    assertEquals(2.5, done.getFirst().scale());
  }
}
