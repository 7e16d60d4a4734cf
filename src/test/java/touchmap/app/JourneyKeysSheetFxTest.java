package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;

/** The keys of a journey on their sheet. */
@ExtendWith(Person.class)
class JourneyKeysSheetFxTest extends JourneyWindow {
  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void theKeysOfTableAndLinkingAreOnTheirSheet() throws IOException {
    openExample();
    rig.keys(KeyCode.F1);
    List<String> words = rig.words();
    assertTrue(words.contains("In the journey’s table"), words::toString);
    assertTrue(words.contains("While linking a chain"), words::toString);
    for (String key : List.of("Shift ↑ ↓", "Alt ← →", "Insert", "Delete"))
      assertTrue(words.contains(key), key);
  }
}
