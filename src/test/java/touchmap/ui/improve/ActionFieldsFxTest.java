package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Describe;
import touchmap.edit.Trait;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

/** The fields of an action's form, and how the board divides its width. */
@ExtendWith(Person.class)
class ActionFieldsFxTest {
  private @Nullable ImproveRig made;

  @Start
  void start(Stage stage) {
    made = new ImproveRig(stage, ImproveRig.scored(), "en");
  }

  @AfterEach
  void end() {
    rig().panel.dispose();
  }

  private ImproveRig rig() {
    ImproveRig rig = made;
    if (rig == null) throw new AssertionError();
    return rig;
  }

  private static void keys(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    Person.untilStill();
  }

  private static void fill(FxRobot robot, String id, String text) {
    Rehearsal.on(robot, () -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }

  private void run(FxRobot robot, String action) {
    Rehearsal.on(
        robot,
        () ->
            rig().panel.actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void tabTakesTheOnlyOrTheChosenSuggestionAndGoesOnToTheNextField(FxRobot robot) {
    run(robot, "improve.add");
    Rehearsal.on(robot, () -> robot.lookup("#action-touchpoint").query().requestFocus());
    robot.write("first");
    keys(robot, KeyCode.TAB);
    assertEquals("First call", typed(robot, "#action-touchpoint"));
    assertTrue(robot.lookup("#action-owner").query().isFocused());
    fill(robot, "#action-owner", "");
    robot.write("a");
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.DOWN);
    keys(robot, KeyCode.UP);
    keys(robot, KeyCode.TAB);
    assertEquals("Marina Lund", typed(robot, "#action-owner"));
    assertFalse(robot.lookup("#action-owner").query().isFocused());
    Rehearsal.on(robot, () -> robot.lookup("#action-touchpoint").query().requestFocus());
    fill(robot, "#action-touchpoint", "");
    robot.write("first");
    keys(robot, KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("first", typed(robot, "#action-touchpoint"));
  }

  private static String typed(FxRobot robot, String id) {
    return Rehearsal.ask(() -> robot.lookup(id).queryAs(TextInputControl.class).getText());
  }

  @Test
  void theColumnsOfTheBoardAreEvenlyWide(FxRobot robot) {
    run(robot, "improve.board");
    Person.untilStill();
    assertEquals(1, widths(robot).size(), () -> widths(robot).toString());
  }

  private static Set<Long> widths(FxRobot robot) {
    return robot.lookup(".board-column").<Node>queryAll().stream()
        .map(each -> Math.round(each.getBoundsInParent().getWidth()))
        .collect(Collectors.toSet());
  }

  @Test
  void ctrlEnterSavesFromTheDayToo(FxRobot robot) {
    run(robot, "improve.add");
    fill(robot, "#action-title", "Call back");
    fill(robot, "#action-touchpoint", "First call");
    Rehearsal.on(robot, () -> robot.lookup("#action-due").query().requestFocus());
    fill(robot, "#action-due-field", "2026-05-16");
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(rig().layer.isOpen());
    assertEquals(
        java.util.Optional.of(java.time.LocalDate.of(2026, 5, 16)),
        rig().editor.map().study().actions().getLast().assignment().due());
  }

  @Test
  void theQuestionsStandAtTheTopAndTheLegendTellsOnlyWhatIsThere(FxRobot robot) {
    Rehearsal.on(
        robot, () -> robot.lookup("#improve-way-decisive").queryAs(ButtonBase.class).fire());
    assertTrue(
        ImproveRig.text(robot, "#improve-ask-meaning")
            .equals(Words.in("en").of("improve.ask.decisive.meaning")));
    Region legend = rig().panel.foot();
    String star = Words.in("en").of("lens.legend.star");
    assertTrue(legend.getAccessibleText().contains(star), legend.getAccessibleText());
    List<Id> starred =
        rig().editor.map().root().all().stream()
            .filter(each -> each.details().touch().isMomentOfTruth())
            .map(Topic::id)
            .toList();
    Rehearsal.on(
        robot, () -> rig().editor.apply(new Describe(starred, new Trait.MomentOfTruth(""))));
    assertFalse(legend.getAccessibleText().contains(star), legend.getAccessibleText());
    Rehearsal.on(robot, rig().editor::undo);
    assertTrue(legend.getAccessibleText().contains(star), legend.getAccessibleText());
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsSaidWhenTheFieldIsLeft(FxRobot robot) {
    run(robot, "improve.add");
    fill(robot, "#action-title", "Call back");
    Rehearsal.on(robot, () -> robot.lookup("#action-due").query().requestFocus());
    fill(robot, "#action-due-field", "30.2.2026");
    keys(robot, KeyCode.TAB);
    assertEquals(
        "The calendar has no such day. Write 2026-05-16 or 16 May.",
        ImproveRig.text(robot, "#action-due-wrong"));
    assertTrue(Rehearsal.ask(() -> robot.lookup("#action-due-wrong").query().isVisible()));
    assertEquals("30.2.2026", typed(robot, "#action-due-field"), "it is there to be mended");
    int before = rig().editor.map().study().actions().size();
    robot.clickOn("#action-save");
    assertEquals(before, rig().editor.map().study().actions().size());
    fill(robot, "#action-due-field", "28.2.2026");
    assertFalse(Rehearsal.ask(() -> robot.lookup("#action-due-wrong").query().isVisible()));
  }

  @Test
  void whatIsOverdueSaysSinceWhen(FxRobot robot) {
    Set<String> due =
        robot.lookup("#action-list .due").queryAllAs(javafx.scene.control.Label.class).stream()
            .map(javafx.scene.control.Label::getText)
            .collect(Collectors.toSet());
    assertTrue(due.stream().anyMatch(each -> each.matches("overdue, .*\\d.*")), due::toString);
  }
}
