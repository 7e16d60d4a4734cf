package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.LockCriteria;
import touchmap.ui.Person;
import touchmap.ui.Reweighed;

/** Rounds that were scored by other criteria say so wherever a round is named to be chosen. */
@ExtendWith(Person.class)
class CriteriaMarksFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, ReviewPanelFxTest.scored(), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void changeCriteria(String day) {
    LocalDate on = LocalDate.parse(day);
    rig.on(() -> rig.editor.apply(new LockCriteria(on, true)));
    rig.on(() -> rig.editor.apply(new LockCriteria(on, false)));
    rig.on(() -> rig.editor.apply(Reweighed.of(rig.editor.map())));
    rig.on(() -> rig.editor.apply(new LockCriteria(on, true)));
  }

  @Test
  void theListOfRoundsSaysWhichWereScoredByOthers() {
    changeCriteria("2025-11-10");
    rig.act("review.rounds");
    List<String> said = rig.texts("round-list");
    assertEquals(2, said.stream().filter(each -> each.endsWith("other criteria")).count());
    assertFalse(said.contains("Check, 12 May 2026, open, scored by other criteria"));
  }

  @Test
  void theRoundsToChooseFromSayItAtOnce() {
    assertEquals("r2", shown("review-earlier"));
    changeCriteria("2025-11-10");
    assertEquals("r2 · other criteria", shown("review-earlier"));
    assertEquals("r3", shown("review-later"));
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    assertEquals("r2", shown("review-earlier"), "they are open, and as they were");
    rig.on(rig.editor::undo);
    assertEquals("r2", shown("review-earlier"));
    assertTrue(rig.shows("review-earlier"));
  }

  private String shown(String box) {
    var skin = (ComboBoxListViewSkin<?>) ((ComboBox<?>) rig.node(box)).getSkin();
    var said = new String[1];
    rig.on(() -> said[0] = ((ListCell<?>) skin.getDisplayNode()).getText());
    return said[0];
  }
}
