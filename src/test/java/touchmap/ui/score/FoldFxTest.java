package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

@ExtendWith(Person.class)
class FoldFxTest {
  private final Region content = tall(150);
  private final ScrollPane pane =
      new ScrollPane(new VBox(tall(380), new Fold("fold", "More", content, () -> {})));

  private static Region tall(double height) {
    var region = new Region();
    region.setMinHeight(height);
    return region;
  }

  @Start
  void start(Stage stage) {
    Rehearsal.show(stage, pane, 300, 420);
  }

  @Test
  void whatIsOpenedAtTheFootOfAPanelComesIntoView(FxRobot robot) {
    robot.clickOn("#fold");
    Person.untilStill();
    Bounds shown = content.localToScene(content.getLayoutBounds());
    assertTrue(shown.getMaxY() <= 420, shown::toString);
    assertEquals(150, shown.getHeight());
  }
}
