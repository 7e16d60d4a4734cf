package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

@ExtendWith(Person.class)
class LatinKeysFxTest {
  private TextField field;
  private final List<String> done = new ArrayList<>();

  @Start
  void start(Stage stage) {
    field = new TextField();
    var scene = new Scene(new StackPane(field), 400, 200);
    var actions = new Actions(Words.in("en"));
    actions.add(
        Action.of("undo", "", () -> done.add("undo"), "Shortcut+Z"),
        Action.of("save", "", () -> done.add("save"), "Shortcut+S"));
    actions.install(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void type(FxRobot robot) {
    robot.clickOn(field).write("Window", 0);
  }

  /** As the toolkit on Linux sends it where a Russian layout comes first: a letter, and no key. */
  private void ctrl(FxRobot robot, String letter, boolean shift) {
    Rehearsal.on(
        robot,
        () -> {
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            var event =
                new KeyEvent(
                    type,
                    KeyEvent.CHAR_UNDEFINED,
                    letter,
                    KeyCode.UNDEFINED,
                    shift,
                    true,
                    false,
                    false);
            Event.fireEvent(field, event);
          }
        });
  }

  private String text() {
    return Rehearsal.ask(field::getText);
  }

  @Test
  void aFieldSelectsCopiesCutsAndPastesByRussianKeys(FxRobot robot) {
    ctrl(robot, "ф", false);
    assertEquals("Window", Rehearsal.ask(field::getSelectedText));
    ctrl(robot, "с", false);
    assertEquals("Window", Rehearsal.ask(() -> Clipboard.getSystemClipboard().getString()));
    ctrl(robot, "ч", false);
    assertEquals("", text());
    ctrl(robot, "м", false);
    ctrl(robot, "м", false);
    assertEquals("WindowWindow", text());
  }

  @Test
  void undoOnARussianKeyIsTheFieldsOwnAndNotTheMaps(FxRobot robot) {
    ctrl(robot, "ф", false);
    ctrl(robot, "ч", false);
    ctrl(robot, "я", false);
    assertEquals("Window", text());
    ctrl(robot, "Я", true);
    assertEquals("", text());
    assertTrue(done.isEmpty(), done::toString);
  }

  @Test
  void whatTheFieldHasNoUseForStillReachesTheWindowAndOnlyOnce(FxRobot robot) {
    ctrl(robot, "ы", false);
    assertEquals(List.of("save"), done);
    assertEquals("Window", text());
  }
}
