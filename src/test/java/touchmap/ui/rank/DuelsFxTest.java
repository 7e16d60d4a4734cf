package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.ui.rank.RankRig.ids;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.AnswerDuel;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Studies;
import touchmap.method.Figures;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class DuelsFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    TouchMap map = Small.map();
    rig =
        new RankRig(
            stage,
            map.withStudy(
                map.study()
                    .withRanking(Studies.order(10, "blog", "first-call", "proposal", "home-page"))),
            "en");
    rig.tab(1);
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private List<Duel> answers() {
    return rig.editor.map().study().ranking().duels();
  }

  private String name(String card) {
    return ((Labeled) rig.node(card).lookup(".duel-name")).getText();
  }

  /** Answers by keys as somebody who knows this order, the most important first. */
  private void fight(List<Id> truth) {
    for (int i = 0; i < 40 && rig.shows("duel-left"); i++) {
      int left = truth.indexOf(Small.id(name("duel-left")));
      int right = truth.indexOf(Small.id(name("duel-right")));
      rig.keys(left < right ? KeyCode.LEFT : KeyCode.RIGHT);
    }
  }

  @Test
  void keysFightTheDuelsAndTheOrderIsTakenInOneStep() {
    assertEquals("The shortlist (4): 5 duels at most", rig.text("duels-shortlist"));
    assertEquals("All touchpoints (6): 11 duels at most", rig.text("duels-all"));
    rig.fire("duels-go");
    assertEquals("duel 1 of at most 5", rig.text("duel-count"));
    List<Id> truth = ids("proposal", "home-page", "blog", "first-call");
    fight(truth);
    assertEquals("This is the order your answers give", rig.text("duel-title"));
    assertNotEquals(truth, rig.order());
    assertTrue(rig.node("duel-take").isFocused());
    TouchMap before = rig.editor.map();
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.layer.isOpen());
    assertEquals(truth, rig.order());
    assertEquals(RankingMethod.DUELS, rig.editor.map().study().ranking().method());
    assertEquals("The new order begins with “Proposal”.", rig.said.getLast());
    assertTrue(rig.shows("rank-list"));
    rig.on(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void whatNobodyKnowsIsShownAsUndecidedAndClosingAtTheEndStopsNothing() {
    rig.fire("duels-go");
    for (int i = 0; i < 40 && rig.shows("duel-left"); i++) rig.keys(KeyCode.SPACE);
    assertEquals(6, answers().size(), "each against each, once");
    assertEquals("6 duels, 4 undecided", rig.text("duel-count"));
    assertEquals(4, rig.texts("duel-order").stream().filter("undecided"::equals).count());
    assertTrue(rig.node("duel-take").isFocused());
    rig.keys(KeyCode.ESCAPE);
    assertEquals(List.of(), rig.said);
    assertEquals(
        "6 duels answered, nothing left to ask. The answers do not decide the places of 4 touchpoints.",
        rig.text("duels-state"));
    rig.fire("duels-take");
    assertEquals(
        "The new order begins with “Home page”. The answers do not decide the places of 4 touchpoints.",
        rig.said.getLast());
  }

  @Test
  void oneAnswerTooManyNeitherMovesTheFocusNorPressesAButton() {
    rig.fire("duels-go");
    fight(ids("proposal", "home-page", "blog", "first-call"));
    for (KeyCode each : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE))
      rig.keys(each);
    assertTrue(rig.node("duel-take").isFocused());
    assertTrue(rig.layer.isOpen());
    rig.keys(KeyCode.TAB);
    assertFalse(rig.node("duel-take").isFocused());
    rig.on(() -> rig.node("duel-take").requestFocus());
    rig.keys(KeyCode.SPACE);
    assertFalse(rig.layer.isOpen(), "Space is the button's once somebody has moved to one");
    assertEquals(ids("proposal", "home-page", "blog", "first-call"), rig.order());
  }

  @Test
  void equalOnesAreTakenInMapOrder() {
    rig.fire("duels-go");
    for (int i = 0; i < 40 && rig.shows("duel-left"); i++) rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.ENTER);
    List<Id> onTheMap =
        Figures.of(rig.editor.map()).register().touchpoints().stream().map(Topic::id).toList();
    assertEquals(onTheMap.stream().filter(rig.order()::contains).toList(), rig.order());
  }

  @Test
  void itCanBeStoppedAndPickedUpLater() {
    rig.fire("duels-go");
    rig.keys(KeyCode.LEFT);
    rig.keys(KeyCode.ESCAPE);
    assertFalse(rig.layer.isOpen());
    assertEquals(1, answers().size());
    assertEquals(
        "Stopped after 1 duel. Go on at any time: the answers are kept.", rig.said.getLast());
    assertEquals("Go on with the duels", rig.text("duels-go"));
    rig.fire("duels-go");
    assertEquals("duel 2 of at most 5", rig.text("duel-count"));
  }

  @Test
  void equalDontKnowAndOneStepBackHaveKeys() {
    rig.fire("duels-go");
    assertTrue(rig.node("duel-back").isDisabled());
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.SPACE);
    assertEquals(
        List.of(DuelAnswer.EQUAL, DuelAnswer.UNSURE),
        answers().stream().map(Duel::answer).toList());
    rig.keys(KeyCode.BACK_SPACE);
    assertEquals(1, answers().size());
    rig.fire("duel-back");
    assertEquals(List.of(), answers());
    assertEquals("duel 1 of at most 5", rig.text("duel-count"));
  }

  @Test
  void theMouseAnswersToo() {
    rig.fire("duels-go");
    String left = name("duel-left");
    rig.clickOn(rig.node("duel-left"));
    rig.on(() -> {});
    assertEquals(1, answers().size());
    Id winner = answers().getFirst().a();
    assertEquals(Small.id(left), winner);
    assertEquals(DuelAnswer.A, answers().getFirst().answer());
    rig.clickOn(rig.node("duel-equal"));
    rig.clickOn(rig.node("duel-close"));
    rig.on(() -> {});
    assertEquals(2, answers().size());
    assertFalse(rig.layer.isOpen());
  }

  @Test
  void aHeldKeyAnswersOnce() {
    rig.fire("duels-go");
    rig.press(KeyCode.LEFT);
    rig.press(KeyCode.LEFT);
    rig.release(KeyCode.LEFT);
    rig.on(() -> {});
    assertEquals(1, answers().size());
  }

  @Test
  void contradictionsAreShownAndAllCanBeForgotten() {
    answer("blog", "proposal");
    answer("proposal", "home-page");
    answer("home-page", "blog");
    assertTrue(
        rig.texts("duels-contradictions").contains("“Blog” over “Proposal”"),
        () -> rig.texts("duels-contradictions").toString());
    rig.fire("duels-forget");
    assertEquals(List.of(), answers());
    assertFalse(rig.shows("duels-contradictions"));
    rig.on(rig.editor::undo);
    assertEquals(3, answers().size());
  }

  private void answer(String winner, String loser) {
    rig.on(
        () ->
            rig.editor.apply(
                new AnswerDuel(
                    new Duel(Small.id(winner), Small.id(loser), DuelAnswer.A, Extras.NONE))));
  }

  @Test
  void theOrderSoFarCanBeTaken() {
    answer("proposal", "blog");
    assertEquals("Take the order so far", rig.text("duels-take"));
    rig.fire("duels-take");
    assertTrue(rig.order().indexOf(Small.id("Proposal")) < rig.order().indexOf(Small.id("Blog")));
  }

  @Test
  void everythingCanBeComparedAndBecomesTheOrder() {
    rig.fire("duels-all");
    rig.fire("duels-go");
    List<Id> truth =
        ids("phone-greeting", "proposal", "home-page", "price-page", "blog", "first-call");
    fight(truth);
    rig.fire("duel-take");
    assertEquals(truth, rig.order());
  }
}
