package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.ui.rank.RankRig.ids;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.OrderBy;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Studies;
import touchmap.model.TouchMap;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class RankPanelFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = new RankRig(stage, ranked("proposal", "first-call", "blog"), "en");
  }

  private static TouchMap ranked(String... order) {
    TouchMap map = Small.map();
    return map.withStudy(map.study().withRanking(Studies.order(10, order)));
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  @Test
  void theShortlistShowsPlacesNamesAndObjects() {
    assertEquals(3, rig.list().getItems().size());
    Entry first = rig.list().getItems().getFirst();
    assertEquals("Proposal", first.face().name());
    assertEquals("Sales", first.face().object());
    assertEquals("3 of 10", rig.text("rank-top-count"));
    assertFalse(rig.lookup("#rank-list .scroll-bar:vertical").query().isVisible());
    assertEquals("3 more", rig.text("rank-others"));
  }

  @Test
  void keysMoveARowAndUndoBringsItBack() {
    TouchMap before = rig.editor.map();
    rig.row(3);
    rig.keys(KeyCode.ALT, KeyCode.UP);
    assertEquals(ids("proposal", "blog", "first-call"), rig.order());
    assertEquals(1, rig.list().getSelectionModel().getSelectedIndex());
    rig.keys(KeyCode.ALT, KeyCode.HOME);
    assertEquals(ids("blog", "proposal", "first-call"), rig.order());
    rig.keys(KeyCode.ALT, KeyCode.END);
    assertEquals(ids("proposal", "first-call", "blog"), rig.order());
    rig.keys(KeyCode.ALT, KeyCode.DOWN);
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void aTypedPlaceMovesTheRow() {
    rig.row(3);
    rig.typing("1");
    assertTrue(rig.shows("rank-place"));
    rig.keys(KeyCode.ENTER);
    assertEquals(ids("blog", "proposal", "first-call"), rig.order());
    assertFalse(rig.shows("rank-place"));
    assertTrue(rig.list().isFocused());
  }

  @Test
  void whatIsTypedTakesThePlaceOfTheNumberThatStandsThere() {
    rig.row(3);
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.shows("rank-place"));
    rig.typing("1");
    rig.keys(KeyCode.ENTER);
    assertEquals(ids("blog", "proposal", "first-call"), rig.order());
  }

  @Test
  void aPlaceThatIsNotThereIsSaidBesideTheFieldAndChangesNothing() {
    rig.row(2);
    rig.typing("7");
    rig.keys(KeyCode.ENTER);
    assertEquals("Places go from 1 to 3.", rig.text("rank-wrong"));
    assertTrue(rig.shows("rank-wrong"));
    assertEquals(ids("proposal", "first-call", "blog"), rig.order());
    rig.keys(KeyCode.ESCAPE);
    assertFalse(rig.shows("rank-place"));
    assertFalse(rig.shows("rank-wrong"));
  }

  @Test
  void deleteTakesARowOutAndTheNextOneIsSelected() {
    rig.row(1);
    rig.keys(KeyCode.DELETE);
    assertEquals(ids("first-call", "blog"), rig.order());
    assertEquals(List.of("“Proposal” is off the shortlist."), rig.said);
    assertEquals(0, rig.list().getSelectionModel().getSelectedIndex());
    rig.on(rig.editor::undo);
    assertEquals(3, rig.order().size());
  }

  @Test
  void aRowIsDraggedToAnotherPlace() {
    Node last = rig.cell(3);
    Node first = rig.cell(1);
    rig.drag(last, MouseButton.PRIMARY).moveTo(first).moveBy(0, -12);
    Node line = rig.lookup(".drop-line").query();
    assertTrue(line.isVisible());
    rig.on(() -> {});
    assertTrue(line.getLayoutBounds().getWidth() > 200);
    rig.drop();
    rig.on(() -> {});
    assertEquals(ids("blog", "proposal", "first-call"), rig.order());
    assertFalse(rig.lookup(".drop-line").query().isVisible());
  }

  @Test
  void escapeLetsADraggedRowGoWhereItWas() {
    rig.drag(rig.cell(3), MouseButton.PRIMARY).moveTo(rig.cell(1)).moveBy(0, -12);
    rig.keys(KeyCode.ESCAPE);
    rig.drop();
    rig.on(() -> {});
    assertEquals(ids("proposal", "first-call", "blog"), rig.order());
  }

  @Test
  void aClickOnARowShowsItOnTheMapAndTheMapMarksTheRow() {
    rig.clickOn(rig.cell(2));
    assertEquals(ids("first-call"), rig.shown);
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Blog"))));
    assertEquals(2, rig.list().getSelectionModel().getSelectedIndex());
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Website"))));
    assertTrue(rig.list().getSelectionModel().isEmpty());
    assertEquals(ids("first-call"), rig.shown);
  }

  @Test
  void aChipPutsATouchpointAtTheEndOfTheList() {
    assertEquals(
        List.of("+ Home page", "+ Price page", "+ Phone greeting"), rig.texts("rank-next"));
    rig.on(
        () ->
            ((javafx.scene.control.Button)
                    ((javafx.scene.layout.FlowPane) rig.node("rank-next")).getChildren().get(1))
                .fire());
    assertEquals(ids("proposal", "first-call", "blog", "price-page"), rig.order());
    assertEquals("“Price page” is on the shortlist, place 4.", rig.said.getLast());
  }

  @Test
  void whatStandsBehindTheShortlistIsNearest() {
    rig.on(() -> rig.editor.apply(new touchmap.edit.SetTop(5)));
    rig.on(
        () ->
            rig.editor.apply(
                new OrderBy(
                    ids(
                        "proposal",
                        "first-call",
                        "blog",
                        "home-page",
                        "price-page",
                        "phone-greeting"),
                    RankingMethod.MANUAL)));
    assertEquals(List.of("+ Phone greeting"), rig.texts("rank-next"));
    rig.act("rank.toggle");
    assertEquals("Only touchpoints can be on the shortlist. Select one first.", rig.said.getLast());
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Phone greeting"))));
    rig.act("rank.toggle");
    assertEquals(
        "“Phone greeting” is on the shortlist, place 5. “Price page” just misses it now.",
        rig.said.getLast());
    assertEquals(Small.id("Phone greeting"), rig.order().get(4));
  }

  @Test
  void severalSelectedTouchpointsGoOnAndOffTogether() {
    rig.on(
        () ->
            rig.editor.select(
                Selection.of(Small.id("Home page"), Small.id("Website"), Small.id("Blog"))));
    rig.act("rank.toggle");
    assertEquals(ids("proposal", "first-call", "blog", "home-page"), rig.order());
    rig.act("rank.toggle");
    assertEquals(ids("proposal", "first-call"), rig.order());
    assertEquals("2 touchpoints are off the shortlist.", rig.said.getLast());
  }

  @Test
  void theLengthOfTheShortlistGoesFromFiveToTen() {
    for (int i = 0; i < 5; i++) rig.fire("rank-top-fewer");
    assertEquals(5, rig.editor.map().study().ranking().top());
    assertTrue(rig.node("rank-top-fewer").isDisabled());
    rig.on(rig.editor::undo);
    assertEquals(10, rig.editor.map().study().ranking().top());
    assertTrue(rig.node("rank-top-more").isDisabled());
  }

  @Test
  void theMomentOfTruthNeedsAReasonAndMoves() {
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Proposal"))));
    assertEquals("Mark “Proposal”", rig.text("moment-move"));
    rig.fire("moment-move");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.shows("moment-wrong"));
    rig.typing("here they sign");
    rig.keys(KeyCode.ENTER);
    assertEquals("here they sign", reason("Proposal"));
    assertEquals("“Proposal” is the moment of truth.", rig.said.getLast());
    rig.on(() -> rig.editor.select(Selection.of(Small.id("Price page"))));
    assertEquals("Move to “Price page”", rig.text("moment-move"));
    assertFalse(rig.shows("moment-outside"));
    rig.fire("moment-move");
    assertTrue(rig.shows("moment-outside"));
    rig.typing("prices decide");
    rig.fire("moment-save");
    assertEquals("", reason("Proposal"));
    assertEquals("prices decide", reason("Price page"));
    assertEquals("The moment of truth moved from “Proposal” to “Price page”.", rig.said.getLast());
    assertTrue(rig.shows("moment-outside"));
    assertFalse(rig.shows("advice-moment-outside-top"));
    rig.fire("moment-rank");
    assertFalse(rig.shows("moment-outside"));
    rig.fire("moment-take");
    assertEquals("", reason("Price page"));
  }

  private String reason(String name) {
    return rig.editor.map().find(Small.id(name)).orElseThrow().details().touch().momentOfTruth();
  }

  @Test
  void adviceIsQuietAndSaysWhy() {
    assertTrue(rig.shows("advice-few-key"));
    assertTrue(rig.shows("advice-no-moment-of-truth"));
    Labeled why = (Labeled) rig.node("advice-few-key").lookup(".advice-why");
    assertFalse(why.isVisible());
    rig.on(
        () ->
            ((javafx.scene.control.Button)
                    rig.node("advice-few-key").lookup(".advice-buttons .button"))
                .fire());
    assertTrue(why.isVisible());
    assertFalse(why.getText().isBlank());
  }

  @Test
  void withFewerThanFiveTouchpointsTheNextActIsToFindSome() {
    rig.on(() -> rig.editor.apply(new touchmap.edit.Remove(ids("website"))));
    rig.on(() -> rig.editor.apply(new touchmap.edit.Unrank(rig.order())));
    assertTrue(rig.shows("rank-empty"));
    assertFalse(rig.shows("rank-tabs"));
    rig.fire("rank-find");
    assertEquals(List.of(Lens.FIND), rig.lenses);
  }

  @Test
  void thePanelRestsWhileItIsOutOfSight() {
    rig.on(() -> rig.panel.view().setVisible(false));
    rig.on(() -> rig.editor.apply(new OrderBy(ids("blog"), RankingMethod.MANUAL)));
    assertEquals(3, rig.list().getItems().size());
    rig.on(() -> rig.panel.view().setVisible(true));
    assertEquals(1, rig.list().getItems().size());
  }

  @Test
  void escapeGoesBackToTheMap() {
    rig.row(1);
    rig.keys(KeyCode.ESCAPE);
    assertEquals(1, rig.backs);
  }

  @Test
  void whatTakesTheKeyboardCanBeRead() {
    for (int tab = 0; tab < 3; tab++) {
      rig.tab(tab);
      List<Node> silent =
          RankRig.everything(rig.frame)
              .filter(Node::isFocusTraversable)
              .filter(RankPanelFxTest::isSeen)
              .filter(each -> !isReadable(each))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  private static boolean isReadable(Node node) {
    if (node instanceof javafx.scene.control.ScrollPane) return true;
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) return true;
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank();
  }

  @Test
  void anOrderFromVotesIsWrittenDownWhenAHandChangesIt() {
    TouchMap map = rig.editor.map();
    rig.on(
        () ->
            rig.editor.apply(
                new touchmap.edit.StartRound(
                    Studies.round(
                        "r1",
                        "2026-11-20",
                        Studies.vote("Ann", "blog", 3),
                        Studies.vote("Ann", "proposal", 1)))));
    rig.on(() -> rig.editor.apply(new OrderBy(List.of(), RankingMethod.VOTES)));
    assertEquals(2, rig.list().getItems().size());
    assertEquals(3, rig.list().getItems().getFirst().dots().orElse(0));
    rig.row(2);
    rig.keys(KeyCode.ALT, KeyCode.UP);
    assertEquals(ids("proposal", "blog"), rig.order());
    assertEquals(RankingMethod.MANUAL, rig.editor.map().study().ranking().method());
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    assertSame(map, rig.editor.map());
  }

  @Test
  void tenThousandTouchpointsDoNotMakeTenThousandControls() {
    rig.on(
        () -> {
          TouchMap large = Small.large(11_000);
          var order =
              large.root().all().stream()
                  .filter(each -> each.isTouchpoint())
                  .map(each -> each.id())
                  .limit(3000)
                  .toList();
          assertEquals(Id.of("point-0-0"), order.getFirst());
          var sight =
              Sight.of(
                  large.withStudy(
                      large
                          .study()
                          .withRanking(
                              Studies.order(
                                  3000, order.stream().map(Id::value).toArray(String[]::new)))),
                  touchmap.picture.Look.light());
          var list =
              new ListWay(
                  rig.editor,
                  touchmap.words.Words.in("en"),
                  rig,
                  new Ordering(rig.editor, touchmap.words.Words.in("en"), rig));
          rig.frame.getChildren().setAll(list);
          list.show(sight, true);
        });
    rig.on(() -> {});
    assertTrue(RankRig.everything(rig.frame).count() < 1500);
  }

  @Test
  void theKeyboardStaysAmongTheNearMissesWhenOneIsTaken() {
    int before = rig.order().size();
    rig.on(() -> chip(0).requestFocus());
    rig.keys(KeyCode.SPACE);
    assertEquals(before + 1, rig.order().size());
    assertTrue(chip(0).isFocused());
    rig.keys(KeyCode.SPACE);
    assertEquals(before + 2, rig.order().size());
  }

  private Node chip(int place) {
    return ((javafx.scene.layout.Pane) rig.node("rank-next")).getChildren().get(place);
  }
}
