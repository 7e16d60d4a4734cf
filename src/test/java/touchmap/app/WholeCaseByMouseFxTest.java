package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.method.Register;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Rating;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** The studio's whole case by mouse: the keyboard writes names and presses nothing. */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class WholeCaseByMouseFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private String name(Id id) {
    return rig.map().find(id).orElseThrow().name();
  }

  private List<String> order() {
    return rig.map().study().ranking().order().stream().map(this::name).toList();
  }

  private List<Rating> ratings(int round) {
    return rig.map().study().rounds().get(round).answers().ratings();
  }

  /** Presses the first button or tab with that text. */
  private void choose(String text) {
    rig.clickOn(
        rig.fx(
            () ->
                rig.lookup(text).queryAll().stream()
                    .filter(each -> each.isVisible() && each.getScene() != null)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + text))));
  }

  @Test
  void fromAListToWhatASecondRoundChanged() {
    find();
    TouchMap found = rig.map();
    shortlist();
    duels();
    star();
    criteria();
    score(List.of(2, 3, 4), 10);
    actions();
    secondRound();
    score(List.of(5, 1, 4), 3);
    changes();
    for (int i = 0; i < 300 && rig.map() != found; i++)
      rig.interact(() -> rig.document().editor().undo());
    assertSame(found, rig.map());
  }

  private void find() {
    rig.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("Studio\n" + Studio.outline());
          Clipboard.getSystemClipboard().setContent(content);
        });
    rig.until(() -> rig.shows("start-name"));
    rig.press("start-paste");
    rig.until(() -> rig.shows("paste-text"));
    choose("Make the map");
    rig.until(() -> rig.shows("find-panel"));
    assertEquals(30, Register.of(rig.map()).touchpoints().size());
    assertEquals("Studio", rig.map().root().name());
  }

  private void shortlist() {
    rig.press("lens-rank");
    rig.until(() -> rig.shows("rank-next"));
    for (int i = 0; i < 10; i++) choose(".next-chip");
    assertEquals(10, order().size());
  }

  private void duels() {
    choose("Duels");
    rig.press("duels-go");
    rig.until(() -> rig.shows("duel-left"));
    while (rig.find("duel-left").isPresent()) {
      boolean isLeft = shown("duel-left").compareTo(shown("duel-right")) < 0;
      rig.press(isLeft ? "duel-left" : "duel-right");
    }
    rig.press("duel-take");
    assertEquals(order().stream().sorted().toList(), order());
  }

  private String shown(String card) {
    return rig.fx(() -> ((Labeled) rig.find(card).orElseThrow().lookup(".duel-name")).getText());
  }

  private void star() {
    rig.press("rank-list");
    rig.clickOn(rig.node("rank-list", Node.class).lookup(".list-cell"));
    rig.press("moment-move");
    rig.type("here they choose us");
    rig.press("moment-save");
    assertEquals(
        1,
        Register.of(rig.map()).touchpoints().stream()
            .filter(each -> !each.details().touch().momentOfTruth().isEmpty())
            .count());
  }

  private void criteria() {
    rig.press("lens-score");
    rig.until(() -> rig.shows("score-empty"));
    choose(".set-card");
    rig.until(() -> rig.shows("edit-criteria"));
    rig.press("edit-criteria");
    rig.press("criteria-lock");
    assertTrue(rig.map().study().scoring().isLocked());
  }

  private void score(List<Integer> steps, int count) {
    rig.press("lens-score");
    for (int i = 0; i < count; i++) {
      for (Criterion each : rig.map().study().scoring().criteria())
        rig.press("step-" + each.id() + "-" + steps.get(i % steps.size()));
      rig.press("next-touchpoint");
    }
    assertEquals(count, ratings(rig.map().study().rounds().size() - 1).size());
  }

  private void actions() {
    rig.press("lens-improve");
    for (int i = 0; i < 3; i++) {
      rig.press("action-add");
      rig.until(() -> rig.shows("action-sheet"));
      rig.press("action-title");
      rig.type("Mend it " + i);
      rig.press("action-owner");
      rig.type("Irina");
      rig.press("action-save");
      rig.until(() -> !rig.window().layer().isOpen());
    }
    assertEquals(
        List.of("Mend it 0", "Mend it 1", "Mend it 2"),
        rig.map().study().actions().stream().map(PlannedAction::title).toList());
  }

  private void secondRound() {
    rig.press("lens-review");
    rig.until(() -> rig.shows("review-begin"));
    rig.press("review-begin");
    rig.until(() -> rig.shows("start-round-go"));
    rig.press("start-round-go");
    assertEquals(2, rig.map().study().rounds().size());
  }

  private void changes() {
    rig.press("lens-review");
    rig.until(() -> rig.shows("review-moves"));
    assertEquals(Changed.between(ratings(0), ratings(1)), Changed.shown(rig));
  }
}
