package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** What is pressed may have left the screen by the press itself. */
@ExtendWith(Person.class)
class SceneDragFxTest {
  @Test
  void aNodeThatIsOnNoScreenIsNotTakenUp(FxRobot robot) {
    var asked = new ArrayList<String>();
    var gone = new Region();
    Rehearsal.on(
        robot,
        () -> {
          new SceneDrag().watch(gone, () -> asked.add("ready"), () -> null);
          Event.fireEvent(gone, pressed());
        });
    assertEquals(List.of(), asked);
  }

  private static MouseEvent pressed() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}
