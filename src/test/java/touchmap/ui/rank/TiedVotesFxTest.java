package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.SetTop;
import touchmap.ui.Person;

/** Touchpoints that came out equal where the line of the key touches parts them. */
@ExtendWith(Person.class)
class TiedVotesFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = RankRig.voting(stage);
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void judge(String who) {
    rig.begin(who);
    for (String each : List.of("9", "8", "7", "5", "5", "5")) rig.typing(each);
    rig.keys(KeyCode.ENTER);
  }

  @Test
  void theirNamesAreWholeAndWhatPartsThemIsSaidOnce() {
    rig.on(() -> rig.editor.apply(new SetTop(5)));
    rig.on(() -> ((ToggleButton) ((HBox) rig.node("votes-kind")).getChildren().get(1)).fire());
    rig.fire("votes-all");
    rig.fire("votes-go");
    judge("Ann");
    rig.fire("ballot-next");
    judge("Ben");
    rig.fire("ballot-results");
    List<HBox> rows =
        rig.node("votes-results").lookupAll(".vote-row").stream().map(HBox.class::cast).toList();
    assertEquals(6, rows.size());
    for (HBox row : rows) {
      Label name = (Label) row.getChildren().get(1);
      assertTrue(name.getWidth() >= name.prefWidth(-1) - 0.5, name.getText());
    }
    String remark = "equal; the line of the key touches parts them";
    assertEquals(
        1,
        rig.node("votes-results").lookupAll(".label").stream()
            .filter(each -> ((Labeled) each).getText().equals(remark))
            .count());
    ScrollPane view = (ScrollPane) rig.panel.view();
    assertTrue(
        view.getContent().getLayoutBounds().getWidth() <= view.getViewportBounds().getWidth() + 0.5,
        "nothing is cut off at the right");
  }
}
