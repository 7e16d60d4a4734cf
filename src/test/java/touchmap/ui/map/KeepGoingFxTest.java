package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.ui.kit.Motion;

@ExtendWith(Person.class)
class KeepGoingFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio(), new MapSettings(true, new Motion(true)));
  }

  @Test
  void enterGoesOnBesideAndTabBelowUntilOneIsLeftEmpty() {
    rig.select("o4");
    rig.hit(KeyCode.TAB);
    rig.write("One");
    rig.hit(KeyCode.ENTER);
    rig.write("Two");
    rig.hit(KeyCode.TAB);
    rig.write("Inner");
    rig.hit(KeyCode.ENTER);
    assertTrue(rig.writes());
    rig.hit(KeyCode.ENTER);
    assertFalse(rig.writes());
    assertEquals(List.of("One", "Two"), rig.names("o4"));
    assertEquals(List.of("Inner"), rig.names(rig.children("o4").getLast()));
  }
}
