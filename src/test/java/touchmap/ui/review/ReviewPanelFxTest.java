package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import touchmap.ui.Reweighed;
import org.testfx.framework.junit5.Start;
import touchmap.edit.LockCriteria;
import touchmap.edit.RemoveRound;
import touchmap.edit.Rename;
import touchmap.lens.Lens;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.ui.Small;

@ExtendWith(Person.class)
class ReviewPanelFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, scored(), "en");
  }

  /** Three rounds over four touchpoints of the small map. */
  static TouchMap scored() {
    return Small.map()
        .withStudy(
            Study.NONE
                .withScoring(Studies.points(1))
                .withRanking(Studies.order(10, "proposal", "blog"))
                .withRounds(
                    List.of(
                        Studies.round("r1", "2025-05-12", score("blog", 2), score("proposal", 4)),
                        Studies.round("r2", "2025-11-10", score("blog", 2.5), score("proposal", 4)),
                        Studies.round(
                            "r3",
                            "2026-05-12",
                            score("blog", 3.5),
                            score("proposal", 3.6),
                            score("first-call", 3))))
                .withReview(Studies.review(1, 12, "2027-05-12")));
  }

  private static touchmap.model.Rating score(String touchpoint, double score) {
    return Studies.rating(touchpoint, "Ann", 0, score);
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private String tile(String verdict) {
    return rig.texts("review-tile-" + verdict).getFirst();
  }

  private List<String> moves() {
    return rig.texts("review-moves");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Round> box(String id) {
    return (ComboBox<Round>) rig.node(id);
  }

  private void choose(String box, String round) {
    Round wanted =
        rig.rounds().stream()
            .filter(each -> each.id().value().equals(round))
            .findFirst()
            .orElseThrow();
    rig.on(() -> box(box).setValue(wanted));
  }

  private void press(String part, int number) {
    ButtonBase row =
        (ButtonBase)
            ((Pane) rig.node(part))
                .getChildren().stream()
                    .filter(each -> each instanceof ButtonBase)
                    .toList()
                    .get(number);
    rig.on(row::fire);
  }

  @Test
  void theNewestTwoRoundsAreComparedAtFirst() {
    assertEquals(
        List.of("1", "1", "0", "1"),
        List.of(tile("better"), tile("worse"), tile("same"), tile("new")));
    assertEquals(List.of("Blog", "1.0", "Proposal", "0.4"), moves());
    assertEquals("+1.0", rig.panel.lens(rig.editor.map()).value(Small.id("blog"), english()));
  }

  private static touchmap.words.Words english() {
    return touchmap.words.Words.in("en");
  }

  @Test
  void anyTwoRoundsCanBeComparedAndTheMapFollows() {
    choose("review-earlier", "r1");
    assertEquals(List.of("Blog", "1.5", "Proposal", "0.4"), moves());
    assertEquals(1, rig.lensChanges);
    assertEquals("+1.5", rig.panel.lens(rig.editor.map()).value(Small.id("blog"), english()));
  }

  @Test
  void theTwoThatWereChosenStayWhenThePanelIsLeftAndAStepTakenBack() {
    choose("review-earlier", "r1");
    rig.on(() -> rig.panel.view().setVisible(false));
    Round audit = Round.of("Audit", LocalDate.parse("2026-06-01"), RoundKind.AUDIT);
    rig.on(() -> rig.editor.apply(new touchmap.edit.StartRound(audit)));
    rig.on(rig.editor::undo);
    rig.on(() -> rig.panel.view().setVisible(true));
    rig.on(rig.panel::opened);
    assertEquals("r3", box("review-later").getValue().id().value());
    assertEquals("r1", box("review-earlier").getValue().id().value());
  }

  @Test
  void theWholeMapGoesFromTheOneRoundToTheOther() {
    assertTrue(
        rig.texts("review-whole").contains("3.3 to 3.6"),
        () -> rig.texts("review-whole").toString());
    var line = (javafx.scene.shape.Polyline) rig.node("review-whole").lookup(".spark-line");
    assertEquals(2 * 3, line.getPoints().size(), "all three rounds, not the two compared");
    choose("review-earlier", "r1");
    assertTrue(
        rig.texts("review-whole").contains("3.0 to 3.6"),
        () -> rig.texts("review-whole").toString());
  }

  @Test
  void aRoundWithoutScoresIsSaidToHaveNone() {
    Round audit = Round.of("Audit", LocalDate.parse("2026-06-01"), RoundKind.AUDIT);
    rig.on(() -> rig.editor.apply(new touchmap.edit.StartRound(audit)));
    choose("review-later", audit.id().value());
    choose("review-earlier", "r3");
    assertEquals(List.of("Audit has no scores of ours, so none can have moved."), moves());
    assertFalse(rig.shows("review-whole"));
  }

  @Test
  void theSameRoundTwiceMovesTheOtherToItsNeighbour() {
    choose("review-earlier", "r3");
    assertEquals("r3", box("review-later").getValue().id().value());
    assertEquals("r2", box("review-earlier").getValue().id().value());
  }

  @Test
  void anOlderRoundChosenAsTheLaterStandsInItsPlaceInTime() {
    choose("review-later", "r1");
    assertEquals("r2", box("review-later").getValue().id().value());
    assertEquals("r1", box("review-earlier").getValue().id().value());
  }

  @Test
  void aRowShowsItsTouchpointAndATileSelectsAllOfItsKind() {
    press("review-moves", 1);
    assertEquals(List.of(Small.id("proposal")), rig.editor.selection().ids());
    rig.fire("review-tile-new");
    assertEquals(List.of(Small.id("first-call")), rig.editor.selection().ids());
  }

  @Test
  void otherCriteriaInBetweenAreSaid() {
    assertFalse(rig.shows("review-other-criteria"));
    rig.on(() -> rig.editor.apply(new LockCriteria(LocalDate.parse("2025-06-01"), true)));
    rig.on(() -> rig.editor.apply(new LockCriteria(LocalDate.parse("2026-01-01"), false)));
    assertFalse(rig.shows("review-other-criteria"), "they are open, and as they were");
    rig.on(() -> rig.editor.apply(Reweighed.of(rig.editor.map())));
    assertTrue(rig.shows("review-other-criteria"));
    choose("review-later", "r2");
    assertFalse(rig.shows("review-other-criteria"));
  }

  @Test
  void theRowOfTheSelectedTouchpointIsMarked() {
    press("review-moves", 0);
    assertTrue(rig.lookup(".review-row:chosen").tryQuery().isPresent());
  }

  @Test
  void everythingThatChangedUnfoldsWithTreeAndOrder() {
    TouchMap before = rig.editor.map();
    Round second = rig.rounds().get(1);
    Closed then = Closed.of(before, Studies.ids("blog", "proposal"));
    rig.on(() -> rig.editor.apply(new touchmap.edit.CloseRound(second.id(), then)));
    rig.on(() -> rig.editor.apply(new Rename(Small.id("blog"), "Journal")));
    rig.on(
        () ->
            rig.editor.apply(
                new touchmap.edit.Insert(
                    Small.id("sales"), 0, List.of(Small.point("Fair stand")))));
    rig.on(() -> rig.editor.apply(new touchmap.edit.Remove(List.of(Small.id("price-page")))));
    assertFalse(rig.shows("review-changes"));
    rig.fire("review-all");
    List<String> all = rig.texts("review-changes");
    assertTrue(all.contains("Fair stand (Sales)"), all.toString());
    assertTrue(all.contains("Price page (Website)"), all.toString());
    assertTrue(all.contains("Blog is now Journal"), all.toString());
    assertTrue(all.contains("place 2 to 1"), all.toString());
  }

  @Test
  void driversAreListedAndWhatNobodyDrivesToo() {
    List<String> drivers = rig.texts("review-drivers");
    assertTrue(
        drivers.containsAll(List.of("ML", "Marina Lund", "Website", "3")), drivers.toString());
    assertEquals(List.of("3 touchpoints without a driver"), rig.texts("review-undriven"));
    press("review-drivers", 0);
    assertEquals(Studies.ids("home-page", "price-page", "blog"), rig.editor.selection().ids());
    rig.fire("review-undriven");
    assertEquals(3, rig.editor.selection().ids().size());
  }

  @Test
  void theMonthsOfTheYearAreTickedAndWhatIsDueIsSaid() {
    assertEquals(12, ((HBox) rig.node("review-months")).getChildren().size());
    assertEquals(
        "Progress was looked at in May 2026.", rig.node("review-months").getAccessibleText());
    assertTrue(rig.shows("advice-month-missed"));
    assertEquals("Next audit 12 May 2027", rig.text("review-next-audit"));
  }

  @Test
  void aRoundIsStartedWithNameDayAndKindAndUndoTakesItBack() {
    TouchMap before = rig.editor.map();
    rig.act("review.start");
    assertEquals(
        "Check, November 2026",
        ((javafx.scene.control.TextField) rig.node("round-name")).getText());
    rig.type("round-date", "nonsense");
    rig.fire("start-round-go");
    assertTrue(rig.layer.isOpen());
    rig.type("round-date", "24 Nov 2026");
    rig.type("round-name", "First Tuesday");
    rig.fire("start-round-go");
    Round round = rig.rounds().getLast();
    assertEquals("First Tuesday", round.name());
    assertEquals(Optional.of(LocalDate.parse("2026-11-24")), round.date());
    assertEquals(RoundKind.CHECK, round.kind());
    assertTrue(rig.shows("review-under-way"));
    rig.fire("review-go-on");
    assertEquals(List.of(Lens.REVIEW, Lens.SCORE), rig.lenses);
    rig.on(rig.editor::undo);
    assertSame(before, rig.editor.map());
    assertFalse(rig.shows("review-under-way"));
  }

  @Test
  void startingARoundClosesTheOneBeforeItInTheSameStep() {
    TouchMap before = rig.editor.map();
    rig.act("review.start");
    assertTrue(rig.text("start-round-closes").contains("is still open"));
    rig.fire("start-round-go");
    Closed closed = rig.rounds().get(2).closed().orElseThrow();
    assertEquals(Studies.ids("proposal", "blog"), closed.order());
    rig.on(() -> rig.editor.apply(new touchmap.edit.Remove(Studies.ids("blog"))));
    TouchMap now = rig.editor.map();
    assertEquals(
        1,
        touchmap.method.Comparison.of(now, rig.rounds().get(2), rig.rounds().get(3))
            .tree()
            .removed()
            .size());
    rig.on(rig.editor::undo);
    rig.on(rig.editor::undo);
    assertSame(before, rig.editor.map());
  }

  @Test
  void closingKeepsOrderAndTreeOfTheDay() {
    rig.act("review.rounds");
    rig.fire("round-close-r3");
    rig.fire("close-round-go");
    Closed closed = rig.rounds().getLast().closed().orElseThrow();
    assertEquals(Studies.ids("proposal", "blog"), closed.order());
    assertEquals(rig.editor.map().root().all().size(), closed.nodes().size());
  }

  @Test
  void aRoundIsRenamedAndRedated() {
    rig.act("review.rounds");
    rig.fire("round-change-r1");
    rig.type("round-name", "How it began");
    rig.type("round-date", "2025-05-13");
    rig.fire("change-round-go");
    Round round = rig.rounds().getFirst();
    assertEquals("How it began", round.name());
    assertEquals(Optional.of(LocalDate.parse("2025-05-13")), round.date());
  }

  @Test
  void removingARoundAsksSaysWhatIsLostAndCanBeUndone() {
    rig.act("review.rounds");
    rig.fire("round-remove-r1");
    assertTrue(
        rig.texts("remove-round").contains("With it go 2 ratings, 0 votes and 0 measured numbers."),
        rig.texts("remove-round").toString());
    rig.fire("remove-round-keep");
    assertEquals(3, rig.rounds().size());
    rig.act("review.rounds");
    rig.fire("round-remove-r1");
    rig.fire("remove-round-go");
    assertEquals(2, rig.rounds().size());
    rig.on(rig.editor::undo);
    assertEquals(3, rig.rounds().size());
  }

  @Test
  void theProtocolOfTheLaterRoundIsSaved() {
    rig.act("review.protocol");
    assertEquals(List.of(Id.of("r3")), rig.protocols);
  }

  @Test
  void reviewsArePlannedAndWrongNumbersAreRefusedBesideTheField() {
    rig.act("review.settings");
    rig.type("review-every", "0");
    rig.fire("review-settings-go");
    assertTrue(rig.layer.isOpen());
    rig.type("review-every", "2");
    rig.type("review-driver", "Irina Gray");
    rig.type("review-next", "1 June 2027");
    rig.fire("review-settings-go");
    var review = rig.editor.map().study().review().orElseThrow();
    assertEquals(2, review.everyMonths());
    assertEquals("Irina Gray", review.driver());
    assertEquals(Optional.of(LocalDate.parse("2027-06-01")), review.nextAudit());
  }

  @Test
  void oneRoundIsNoComparisonAndThePanelSaysWhatComesNext() {
    rig.on(() -> rig.editor.apply(new RemoveRound(Id.of("r1"))));
    rig.on(() -> rig.editor.apply(new RemoveRound(Id.of("r2"))));
    assertTrue(rig.shows("review-empty"));
    assertFalse(rig.shows("review-later"));
    assertTrue(
        rig.texts("review-empty")
            .contains("One round so far. The next one will show what changed."));
    rig.on(() -> rig.editor.apply(new RemoveRound(Id.of("r3"))));
    assertEquals("Start the first round", rig.text("review-begin"));
  }

  @Test
  void escapeGoesBackToTheMap() {
    rig.on(rig.panel::focusFirst);
    rig.keys(KeyCode.ESCAPE);
    assertEquals(1, rig.backs);
  }

  @Test
  void allThatCanBePressedHasAName() {
    for (var node : rig.lookup(".button").queryAll())
      if (node instanceof Labeled labeled)
        assertFalse(
            labeled.getText().isEmpty() && labeled.getAccessibleText() == null,
            () -> "No name: " + node);
  }
}
