package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** What is typed into a spinner, right or wrong. */
@ExtendWith(Person.class)
class TypedSpinnerFxTest {
  private final Spinner<Integer> spinner = new Spinner<>(1, 9, 3);
  private final Button other = new Button("Other");
  private final List<Throwable> slips = new ArrayList<>();

  @Start
  void start(Stage stage) {
    TypedSpinner.into(spinner);
    Thread.currentThread().setUncaughtExceptionHandler((thread, slip) -> slips.add(slip));
    Rehearsal.show(stage, new VBox(spinner, other), 300, 200);
  }

  private void type(FxRobot robot, String text) {
    Rehearsal.on(
        robot,
        () -> {
          spinner.requestFocus();
          spinner.getEditor().setText(text);
        });
  }

  private void holds(int number) {
    assertEquals(List.of(), slips);
    assertEquals(number, spinner.getValue());
    assertEquals("" + number, spinner.getEditor().getText());
  }

  @ParameterizedTest
  @CsvSource({
    "park3, 3",
    "'', 3",
    "7, 7",
    "' 5 ', 5",
    "0, 1",
    "-4, 1",
    "12, 9",
    "99999999999999, 9",
    "2.5, 3"
  })
  void enterTakesWhatIsANumberAndBringsTheOldOneBackElse(String typed, int then, FxRobot robot) {
    type(robot, typed);
    robot.push(KeyCode.ENTER);
    Person.untilStill();
    holds(then);
  }

  @Test
  void leavingDoesTheSame(FxRobot robot) {
    type(robot, "park");
    Rehearsal.on(robot, other::requestFocus);
    holds(3);
    type(robot, "40");
    Rehearsal.on(robot, other::requestFocus);
    holds(9);
  }

  @Test
  void anArrowGoesOnFromTheNumberBefore(FxRobot robot) {
    type(robot, "park");
    robot.push(KeyCode.UP);
    Person.untilStill();
    holds(4);
  }

  @Test
  void newLimitsAreMindedAsWell(FxRobot robot) {
    Rehearsal.on(robot, () -> spinner.setValueFactory(new IntegerSpinnerValueFactory(1, 20, 2)));
    type(robot, "x");
    robot.push(KeyCode.ENTER);
    Person.untilStill();
    holds(2);
    type(robot, "15");
    robot.push(KeyCode.ENTER);
    Person.untilStill();
    holds(15);
  }

  /** Who makes a spinner editable by the toolkit alone brings the exception back. */
  @Test
  void noSpinnerOfTheProgramIsTypedIntoInAnyOtherWay() throws IOException {
    var made = Pattern.compile("Spinner<Integer>\\s*(?:\\(|(\\w+)\\s*=)");
    int seen = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (!made.matcher(text).find() || file.endsWith("TypedSpinner.java")) continue;
        seen++;
        assertTrue(!text.contains("setEditable(true)"), file::toString);
      }
    }
    assertTrue(seen > 1, "spinners are there to be looked at");
  }
}
