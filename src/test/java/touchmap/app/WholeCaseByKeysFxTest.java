package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.method.Register;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.method.Figures;
import java.util.Optional;
import java.time.LocalDate;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** The studio's whole case, from an empty start to what a second round changed, by keys alone. */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class WholeCaseByKeysFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void command(String words) {
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.until(() -> rig.shows("palette-field"));
    rig.type(words);
    rig.keys(KeyCode.ENTER);
  }

  private String name(Id id) {
    return rig.map().find(id).orElseThrow().name();
  }

  private List<String> order() {
    return rig.map().study().ranking().order().stream().map(this::name).toList();
  }

  @Test
  void fromAnEmptyStartToWhatASecondRoundChanged() {
    rig.start("Studio");
    TouchMap begun = rig.map();
    find();
    shortlist();
    duels();
    criteria();
    score();
    actions();
    secondRound();
    changes();
    for (int i = 0; i < 500 && rig.map() != begun; i++) rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(begun, rig.map());
  }

  private void find() {
    rig.keys(KeyCode.ESCAPE);
    Studio.TOUCHPOINTS.forEach(
        (object, names) -> {
          rig.keys(KeyCode.HOME);
          rig.keys(KeyCode.TAB);
          rig.type(object);
          rig.keys(KeyCode.ENTER);
          for (String each : names) {
            rig.keys(each.equals(names.getFirst()) ? KeyCode.TAB : KeyCode.ENTER);
            rig.type(each);
            rig.keys(KeyCode.ENTER);
          }
        });
    assertEquals(30, Register.of(rig.map()).touchpoints().size());
  }

  private void shortlist() {
    for (String each : Studio.TEN) {
      command(each);
      rig.keys(KeyCode.CONTROL, KeyCode.R);
    }
    assertEquals(Studio.TEN, order());
  }

  private void duels() {
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    command("Rank by duels");
    rig.until(() -> rig.shows("duel-left"));
    int asked = 0;
    for (; rig.shows("duel-left"); asked++) {
      boolean isLeft = rank(shown("duel-left")) < rank(shown("duel-right"));
      rig.keys(isLeft ? KeyCode.LEFT : KeyCode.RIGHT);
    }
    assertTrue(asked < 45, "what follows already is not asked");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> !rig.window().layer().isOpen());
    assertEquals(Studio.WORTH, order());
    command(Studio.WORTH.getFirst());
    rig.keys(KeyCode.CONTROL, KeyCode.T);
    rig.until(
        () -> rig.shows("moment-reason") && rig.node("moment-reason", Node.class).isFocused());
    rig.type("here they choose us");
    rig.keys(KeyCode.ENTER);
    assertEquals("here they choose us", touchpoint(0).details().touch().momentOfTruth());
  }

  private Topic touchpoint(int place) {
    return rig.map().find(rig.map().study().ranking().order().get(place)).orElseThrow();
  }

  private String shown(String card) {
    return rig.fx(() -> ((Labeled) rig.find(card).orElseThrow().lookup(".duel-name")).getText());
  }

  private static int rank(String name) {
    return Studio.WORTH.indexOf(name);
  }

  private void criteria() {
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    rig.until(() -> rig.shows("score-empty"));
    for (int i = 0; i < 6 && !focus().startsWith("set-"); i++) rig.keys(KeyCode.F6);
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("score-name"));
    command("Edit the criteria");
    rig.until(() -> rig.shows("criteria-sheet"));
    tabTo("criteria-lock");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.map().study().scoring().isLocked());
    rig.until(() -> !rig.window().layer().isOpen());
  }

  private String focus() {
    return rig.fx(
        () -> {
          Node owner = rig.window().stage().getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  private void score() {
    List<KeyCode> digits = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    for (int i = 0; i < 10; i++) {
      judge(digits.get(i % digits.size()));
      rig.keys(KeyCode.PAGE_DOWN);
    }
    assertEquals(10, ratings(0).size());
    assertEquals(10, Figures.of(rig.map()).order().size());
    assertTrue(
        rig.words().stream().anyMatch(each -> each.startsWith("10 of ")), rig.words()::toString);
  }

  /** The same digit for every criterion of the touchpoint in the form. */
  private void judge(KeyCode digit) {
    rig.map().study().scoring().criteria().forEach(each -> rig.keys(digit));
  }

  private List<Rating> ratings(int round) {
    return rig.map().study().rounds().get(round).answers().ratings();
  }

  private void actions() {
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
    rig.until(() -> rig.shows("improve-panel"));
    for (int i = 0; i < 3; i++) {
      command(order().get(i));
      command("New action");
      rig.until(() -> focus().equals("action-title"));
      rig.type("Mend " + order().get(i));
      tabTo("action-owner");
      rig.type("Irina");
      tabTo("action-due");
      rig.type("2030-01-1" + i);
      rig.keys(KeyCode.ENTER);
      rig.until(() -> !rig.window().layer().isOpen());
    }
    List<PlannedAction> actions = rig.map().study().actions();
    assertEquals(3, actions.size());
    for (int i = 0; i < 3; i++) {
      assertEquals("Mend " + order().get(i), actions.get(i).title());
      assertEquals(touchpoint(i).id(), actions.get(i).touchpoint());
      assertEquals("Irina", actions.get(i).assignment().owner());
      assertEquals(Optional.of(LocalDate.of(2030, 1, 10 + i)), actions.get(i).assignment().due());
    }
  }

  private void tabTo(String id) {
    for (int i = 0; i < 60 && !focus().equals(id); i++) rig.keys(KeyCode.TAB);
    assertEquals(id, focus());
  }

  private void secondRound() {
    command("Start a round");
    rig.until(() -> rig.shows("start-round"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> !rig.window().layer().isOpen());
    assertEquals(2, rig.map().study().rounds().size());
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    rig.until(() -> rig.shows("score-name"));
    for (KeyCode each : List.of(KeyCode.DIGIT5, KeyCode.DIGIT1, KeyCode.DIGIT4)) {
      judge(each);
      rig.keys(KeyCode.PAGE_DOWN);
    }
    assertEquals(3, ratings(1).size());
  }

  /** Every touchpoint scored twice is counted as better, worse or the same, and the biggest moves are named. */
  private void changes() {
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
    rig.until(() -> rig.shows("review-moves"));
    assertEquals(Changed.between(ratings(0), ratings(1)), Changed.shown(rig));
    assertTrue(rig.words().containsAll(List.of("better", "worse", "same")));
  }
}
