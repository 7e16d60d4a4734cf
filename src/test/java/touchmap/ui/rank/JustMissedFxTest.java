package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.edit.SetTop;
import touchmap.model.RankingMethod;
import touchmap.ui.Person;
import touchmap.ui.Small;

/** Below a full list stand those that nearly came on it, not all there are. */
@ExtendWith(Person.class)
class JustMissedFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = new RankRig(stage, Small.map(), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void order(String... order) {
    rig.on(() -> rig.editor.apply(new OrderBy(RankRig.ids(order), RankingMethod.MANUAL)));
  }

  @Test
  void onlyWhatStandsBehindTheListIsCountedAndTheOthersAreOneClickAway() {
    rig.on(() -> rig.editor.apply(new SetTop(5)));
    order("proposal", "first-call", "blog", "home-page");
    assertEquals("2 more", rig.text("rank-others"));
    order("proposal", "first-call", "blog");
    rig.on(() -> rig.editor.apply(new SetTop(2)));
    assertEquals("1 touchpoint", rig.text("rank-others"));
    assertEquals(List.of("+ Blog"), rig.texts("rank-next"));
    rig.fire("rank-next-more");
    assertEquals("4 more", rig.text("rank-others"));
    assertEquals(
        List.of("+ Blog", "+ Home page", "+ Price page", "+ Phone greeting"),
        rig.texts("rank-next"));
  }
}
