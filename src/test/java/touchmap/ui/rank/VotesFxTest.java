package touchmap.ui.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.ui.rank.RankRig.ids;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Studies;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class VotesFxTest {
  private RankRig rig;

  @Start
  void start(Stage stage) {
    rig = RankRig.voting(stage);
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  /** The keyboard on one line of the ballot. */
  private void line(String touchpoint) {
    rig.on(() -> rig.ballot().getSelectionModel().select(Small.id(touchpoint)));
  }

  private void dots(String touchpoint, String digit) {
    line(touchpoint);
    rig.typing(digit);
  }

  @Test
  void peopleVoteOneAfterAnotherAndTheOrderIsTaken() {
    TouchMap before = rig.editor.map();
    assertEquals("2", rig.text("votes-dots"));
    rig.fire("votes-more");
    rig.fire("votes-go");
    rig.begin("Ann");
    assertEquals("Dots of Ann", rig.text("ballot-title"));
    assertEquals("3 of 3 dots left", rig.text("ballot-count"));
    dots("Blog", "2");
    dots("Proposal", "1");
    dots("Proposal", "2");
    assertEquals("0 of 3 dots left", rig.text("ballot-count"));
    assertTrue(rig.shows("ballot-wrong"));
    assertSame(before, rig.editor.map());
    rig.fire("ballot-done");
    assertEquals("Thank you, Ann", rig.text("ballot-title"));
    assertFalse(rig.shows("votes-results"));
    rig.fire("ballot-next");
    rig.begin("Ben");
    assertEquals("3 of 3 dots left", rig.text("ballot-count"));
    dots("Blog", "1");
    dots("Home page", "1");
    rig.fire("ballot-done");
    rig.fire("ballot-results");
    assertFalse(rig.layer.isOpen());
    assertEquals("2 people so far: Ann, Ben", rig.text("votes-who"));
    assertEquals(
        List.of(
            new Vote("Ann", Small.id("Blog"), 2, touchmap.model.Extras.NONE),
            new Vote("Ann", Small.id("Proposal"), 1, touchmap.model.Extras.NONE)),
        rig.round().answers().votes().stream().filter(each -> each.by().equals("Ann")).toList());
    assertEquals(
        List.of("1", "Blog", "3", "2", "Home page", "equal", "1", "2", "Proposal", "equal", "1"),
        rig.texts("votes-rows"));
    rig.fire("votes-take");
    assertEquals(ids("blog", "home-page", "proposal"), rig.order());
    assertEquals(RankingMethod.VOTES, rig.editor.map().study().ranking().method());
    for (int i = 0; i < 3; i++) rig.on(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void whoStopsCanGoOnLater() {
    rig.fire("votes-go");
    rig.begin("Ann");
    dots("Blog", "1");
    rig.keys(KeyCode.ESCAPE);
    assertFalse(rig.layer.isOpen());
    assertEquals("What Ann said is kept. Go on at any time.", rig.said.getLast());
    rig.fire("votes-go");
    rig.typing("Ann");
    assertEquals(
        "Ann has answered already. Go on to change those answers.", rig.text("ballot-note"));
    rig.fire("ballot-begin");
    assertEquals("1 of 2 dots left", rig.text("ballot-count"));
    line("Blog");
    rig.keys(KeyCode.LEFT);
    line("Proposal");
    rig.keys(KeyCode.RIGHT);
    rig.keys(KeyCode.RIGHT);
    rig.keys(KeyCode.RIGHT);
    rig.fire("ballot-done");
    assertEquals(
        List.of(new Vote("Ann", Small.id("Proposal"), 2, touchmap.model.Extras.NONE)),
        rig.round().answers().votes());
  }

  @Test
  void aNameIsTheSameWhateverItsCaseAndKeepsItsSpelling() {
    rig.fire("votes-go");
    rig.begin("Ann");
    dots("Blog", "1");
    rig.keys(KeyCode.ESCAPE);
    rig.fire("votes-go");
    rig.typing(" ann ");
    assertEquals(
        "Ann has answered already. Go on to change those answers.", rig.text("ballot-note"));
    rig.fire("ballot-begin");
    assertEquals("Dots of Ann", rig.text("ballot-title"));
    assertEquals("1 of 2 dots left", rig.text("ballot-count"));
  }

  @Test
  void anEmptyFormIsStoppedWithoutAWord() {
    rig.fire("votes-go");
    rig.begin("Ann");
    rig.keys(KeyCode.ESCAPE);
    assertEquals(List.of(), rig.said);
  }

  @Test
  void aBallotShowsWholeRows() {
    rig.fire("votes-go");
    rig.begin("Ann");
    ListView<Id> list = rig.ballot();
    double rows = (list.getHeight() - list.snappedTopInset() - list.snappedBottomInset()) / 44;
    assertEquals(Math.rint(rows), rows, 0.01);
  }

  @Test
  void aBallotNeedsAName() {
    rig.fire("votes-go");
    rig.keys(KeyCode.ENTER);
    assertEquals(
        "Type a name or initials, so that votes can be told apart.", rig.text("ballot-note"));
    assertTrue(rig.lookup("#ballot-list").tryQuery().isEmpty());
  }

  @Test
  void customersAmongThoseWhoseAgreementIsToldAreNamedAsSuch() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    judge("Ann", "1", "2", "3", "4", "5", "0");
    rig.fire("ballot-results");
    TouchMap map = rig.editor.map();
    var round = map.study().rounds().getLast();
    rig.on(
        () -> {
          for (Id each :
              round.answers().ratings().stream().map(touchmap.model.Rating::touchpoint).toList())
            rig.editor.apply(
                new touchmap.edit.Rate(
                    round.id(),
                    touchmap.model.Rating.of(each, "Client", touchmap.model.Viewpoint.CUSTOMER)
                        .withImportance(java.util.OptionalDouble.of(7))));
        });
    assertEquals("1 person so far: Ann", rig.text("votes-who"));
    assertTrue(rig.text("votes-consent").startsWith("The two of you "), rig.text("votes-consent"));
    assertTrue(
        rig.text("votes-consent").endsWith(" Among them is 1 customers’ rater."),
        rig.text("votes-consent"));
  }

  @Test
  void importanceIsMergedAndAgreementIsSaidInWords() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    judge("Ann", "1", "2", "3", "4", "5", "0");
    rig.fire("ballot-next");
    judge("Ben", "1", "2", "3", "4", "6", "0");
    rig.fire("ballot-results");
    assertEquals("The two of you agree very strongly.", rig.text("votes-consent"));
    assertEquals(
        "“Phone greeting” beats each of the others, one against one (Condorcet).",
        rig.text("votes-winner"));
    Rating first = rig.round().answers().ratings().getFirst();
    assertEquals(1, first.importance().orElse(0));
    rig.fire("votes-take");
    assertEquals(Small.id("Phone greeting"), rig.order().getFirst());
    assertEquals(RankingMethod.RATINGS, rig.editor.map().study().ranking().method());
  }

  @Test
  void whoGoesOnWithImportanceBeginsAtTheFirstThatIsNotAnswered() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    rig.begin("Ann");
    assertTrue(
        rig.ballot().getHeight() >= 6 * 44, () -> "rows are cut: " + rig.ballot().getHeight());
    rig.typing("7");
    rig.typing("8");
    rig.keys(KeyCode.ESCAPE);
    rig.fire("votes-go");
    rig.begin("Ann");
    assertEquals(2, rig.ballot().getSelectionModel().getSelectedIndex());
  }

  @Test
  void aBallotThatHasRoomForAllItsRowsNeverScrolls() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    rig.begin("Ann");
    for (String each : List.of("1", "2", "3", "4", "5", "0")) {
      rig.typing(each);
      assertEquals(0, top(), "after " + each);
    }
  }

  @Test
  void aLowBallotScrollsOnlyToTheRowThatIsAnswered() {
    importance();
    rig.fire("votes-all");
    rig.fire("votes-go");
    rig.begin("Ann");
    rig.on(() -> rig.ballot().setMaxHeight(3 * 44 + 4));
    for (int top : List.of(0, 0, 1, 2, 3)) {
      rig.typing("7");
      assertEquals(top, top());
    }
  }

  /** The first row in view. */
  private int top() {
    return ((javafx.scene.control.skin.VirtualFlow<?>) rig.ballot().lookup(".virtual-flow"))
        .getFirstVisibleCell()
        .getIndex();
  }

  private void importance() {
    rig.on(
        () ->
            ((javafx.scene.control.ToggleButton)
                    ((javafx.scene.layout.HBox) rig.node("votes-kind")).getChildren().get(1))
                .fire());
  }

  private void judge(String who, String... digits) {
    rig.begin(who);
    List<Id> items = List.copyOf(rig.ballot().getItems());
    for (String each : digits) rig.typing(each);
    assertEquals(6, items.size());
    assertEquals("6 of 6 answered", rig.text("ballot-count"));
    rig.keys(KeyCode.ENTER);
  }

  @Test
  void importanceKeepsTheScoresOfTheSameRater() {
    rig.on(
        () ->
            rig.editor.apply(
                new touchmap.edit.SetCriteria(
                    Studies.points(1).criteria(), Studies.points(1).weighting())));
    rig.on(
        () ->
            rig.editor.apply(
                new touchmap.edit.StartRound(
                    Studies.round("r1", "2026-11-20", Studies.rating("blog", "Ann", 0, 4)))));
    importance();
    rig.fire("votes-go");
    rig.begin("Ann");
    line("Blog");
    rig.typing("7");
    rig.fire("ballot-done");
    Rating rating = rig.round().answers().ratings().getFirst();
    assertEquals(7, rating.importance().orElse(0));
    assertEquals(4.0, rating.scores().get(Id.of("c1")));
  }

  @Test
  void theListHidesDotsWhileSomebodyVotes() {
    rig.on(
        () ->
            rig.editor.apply(
                new touchmap.edit.StartRound(
                    Studies.round("r1", "2026-11-20", Studies.vote("Ann", "blog", 3)))));
    rig.tab(0);
    assertTrue(rig.list().getItems().get(1).dots().isPresent());
    rig.tab(2);
    assertTrue(rig.shows("votes-results"));
    rig.fire("votes-go");
    assertFalse(rig.shows("votes-results"));
    rig.keys(KeyCode.ESCAPE);
    assertTrue(rig.shows("votes-results"));
  }

  @Test
  void aPanelThatIsBuiltAnewShowsTheWayThatWasTaken() {
    rig.on(
        () -> {
          rig.panel.dispose();
          var again =
              new RankPanel(
                  rig.editor,
                  touchmap.words.Words.in("ru"),
                  touchmap.picture.Look.dark(),
                  () -> java.time.LocalDate.parse("2026-11-25"),
                  rig.seat,
                  rig);
          rig.frame.getChildren().setAll(again.view());
        });
    assertTrue(rig.shows("votes-dots"));
  }
}
