package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.RankingMethod;
import touchmap.ui.Person;

@ExtendWith(Person.class)
class StarOutsideTopFxTest {
  private MapRig rig;

  @Start
  void start(Stage stage) {
    rig = MapRig.on(stage, Maps.studio());
  }

  private Label warning() {
    return rig.lookup("#moment-outside-top").query();
  }

  private void rank(String... ids) {
    var order = List.of(ids).stream().map(Id::of).toList();
    rig.fx(() -> rig.editor.apply(new OrderBy(order, RankingMethod.MANUAL)));
  }

  @Test
  void theCardWarnsOfAStarOutsideTheShortlistAndStillSetsIt() {
    rank("t1", "t2");
    rig.select("t4");
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    assertTrue(warning().isVisible());
    assertEquals(
        "It is not among the top 2: one of the two choices contradicts the other.",
        warning().getText());
    Region card = rig.lookup("#moment-card").query();
    assertTrue(card.getBoundsInParent().getMaxY() <= rig.view.getHeight());
    rig.write("they sign here");
    rig.hit(KeyCode.ENTER);
    assertEquals("they sign here", rig.topic("t4").details().touch().momentOfTruth());
  }

  @Test
  void theCardIsSilentAboutAShortlistedOneAndWhileThereIsNoShortlist() {
    rig.select("t4");
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    assertFalse(warning().isVisible());
    rig.hit(KeyCode.ESCAPE);
    rank("t4", "t2");
    rig.hit(KeyCode.CONTROL, KeyCode.T);
    assertFalse(warning().isVisible());
  }
}
