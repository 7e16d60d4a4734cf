package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.ui.Small;

/** From found touchpoints to an order, in the whole program and by keys alone. */
@ExtendWith(Person.class)
class RankJourneyFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void open(TouchMap map) throws IOException {
    rig.open(rig.write("studio.touchmap", map));
    rig.until(() -> rig.shows("quick-add-field"));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
  }

  private void select(String... names) {
    rig.interact(
        () ->
            rig.document()
                .editor()
                .select(new Selection(List.of(names).stream().map(Small::id).toList())));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.settle();
  }

  private List<Id> order() {
    return rig.map().study().ranking().order();
  }

  @Test
  void aShortlistIsMadeFromTheMapAndRankedByDuelsByKeysAlone() throws IOException {
    open(Small.map());
    select("Proposal", "Blog");
    rig.keys(KeyCode.CONTROL, KeyCode.R);
    select("First call");
    rig.keys(KeyCode.CONTROL, KeyCode.R);
    assertEquals(3, order().size());
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    rig.until(() -> rig.shows("rank-list"));
    rig.until(() -> rig.shows("legend"));
    rig.until(() -> !rig.shows("quick-add-field"));
    for (int i = 0; i < 4 && !isInList(); i++) rig.keys(KeyCode.F6);
    assertTrue(isInList());
    List<Id> listed = order();
    rig.keys(KeyCode.ALT, KeyCode.UP);
    assertEquals(List.of(listed.get(0), listed.get(2), listed.get(1)), order());
    TouchMap before = rig.map();
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.until(() -> rig.window().layer().isOpen());
    rig.type("duels");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("duel-left"));
    for (int i = 0; i < 10 && rig.shows("duel-left"); i++) rig.keys(KeyCode.LEFT);
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.window().layer().isOpen());
    assertEquals(RankingMethod.DUELS, rig.map().study().ranking().method());
    assertEquals(3, order().size());
    while (rig.map() != before) rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertSame(before, rig.map());
  }

  private boolean isInList() {
    return rig.fx(() -> rig.node("rank-list", Node.class).isFocused());
  }

  @Test
  void theLensIsQuietUntilThereAreFivePointsAndSaysWhatIsMissing() throws IOException {
    open(Small.business("Tandem", Small.object("Sales", Small.point("First call"))));
    rig.until(
        () ->
            rig.node("lens-rank", Node.class)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("quiet")));
    rig.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    rig.until(() -> rig.shows("rank-empty"));
    rig.press("rank-find");
    rig.until(() -> rig.shows("quick-add-field"));
  }

  @Test
  void theStarMovesFromTheMapAndThatIsSaid() throws IOException {
    open(Small.map());
    for (String name : List.of("Proposal", "Blog")) {
      select(name);
      rig.keys(KeyCode.CONTROL, KeyCode.T);
      rig.type("decides");
      rig.keys(KeyCode.ENTER);
    }
    assertEquals(
        List.of("Blog"),
        rig.map().root().all().stream()
            .filter(each -> each.details().touch().isMomentOfTruth())
            .map(each -> each.name())
            .toList());
  }
}
