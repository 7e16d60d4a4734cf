package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.lens.Lens;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class TopBarFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void aLongTitleGivesWayToTheNamesOfTheLenses() throws IOException {
    TouchMap map = Small.map();
    TouchMap named =
        map.withRoot(map.root().withName("Manufacturer of very large machine tools and presses"));
    rig.open(rig.write("long.touchmap", named));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.interact(() -> rig.window().stage().setWidth(1100));
    rig.settle();
    for (Lens each : Lens.values()) {
      ToggleButton button = rig.node("lens-" + each.key(), ToggleButton.class);
      boolean isWhole =
          rig.fx(
              () ->
                  button.lookupAll(".text").stream()
                      .anyMatch(part -> button.getText().equals(((Text) part).getText())));
      assertTrue(isWhole, button.getText());
    }
    assertTrue(rig.fx(() -> rig.node("map-name", Node.class).getLayoutBounds().getWidth()) >= 100);
  }
}
