package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** In which order names are offered, and that a shadow goes where what it belongs to has gone. */
@ExtendWith(Person.class)
class SuggestionsFxTest {
  private final List<String> taken = new ArrayList<>();
  private TextField field;
  private Label bar;
  private Shade shade;

  @Start
  void start(Stage stage) {
    field = new TextField();
    bar = new Label("bar");
    shade = new Shade(bar);
    new Suggestions(field, () -> List.of("Aftercare call", "Car park", "Oscar night"), taken::add);
    Rehearsal.show(stage, new VBox(field, shade, bar), 300, 200);
  }

  @Test
  void whatBeginsWithTheLettersComesFirst(FxRobot robot) {
    Rehearsal.on(
        robot,
        () -> {
          field.requestFocus();
          field.setText("car");
        });
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    Person.untilStill();
    assertEquals(List.of("Car park"), taken);
  }

  @Test
  void whatIsNotSeenCastsNoShadow(FxRobot robot) {
    Rehearsal.on(robot, () -> bar.setOpacity(0));
    assertEquals(0.0, shade.getOpacity());
  }
}
