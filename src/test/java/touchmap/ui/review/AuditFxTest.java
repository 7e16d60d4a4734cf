package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.CloseRound;
import touchmap.edit.Rate;
import touchmap.edit.SetCriteria;
import touchmap.edit.StartRound;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchState;
import touchmap.model.Viewpoint;
import touchmap.model.Weighting;
import touchmap.ui.Small;

/** An audit, from its start to the day of the next one. */
@ExtendWith(Person.class)
class AuditFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, Small.map(), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void criterion() {
    rig.on(
        () ->
            rig.editor.apply(
                new SetCriteria(
                    List.of(
                        new Criterion(Id.of("clear"), "clear", 1, java.util.Map.of(), Extras.NONE)),
                    Weighting.NONE)));
  }

  private void begin() {
    rig.act("review.audit");
    rig.fire("start-round-go");
  }

  private String asked() {
    return rig.text("audit-name");
  }

  private Round round() {
    return rig.rounds().getLast();
  }

  @Test
  void itWalksThroughAllTouchpointsByEnterAlone() {
    begin();
    assertEquals(RoundKind.AUDIT, round().kind());
    for (String each :
        List.of("Home page", "Price page", "Blog", "First call", "Proposal", "Phone greeting")) {
      assertEquals(each, asked());
      assertEquals(List.of(Small.id(each)), rig.editor.selection().ids());
      rig.keys(KeyCode.ENTER);
    }
    assertTrue(rig.shows("audit-end"));
    rig.fire("audit-close");
    rig.type("close-next-audit", "1 Dec 2027");
    rig.fire("close-round-go");
    assertTrue(round().closed().isPresent());
    assertEquals(
        Optional.of(LocalDate.parse("2027-12-01")),
        rig.editor.map().study().review().orElseThrow().nextAudit());
    assertFalse(rig.shows("review-audit"));
  }

  @Test
  void theNextOneIsReckonedFromItsOwnDay() {
    rig.act("review.audit");
    rig.type("round-date", "10 Nov 2026");
    rig.fire("start-round-go");
    for (int i = 0; i < 6; i++) rig.keys(KeyCode.ENTER);
    rig.fire("audit-close");
    assertEquals("10 Nov 2027", rig.typed("close-next-audit"));
  }

  @Test
  void whatIsAnsweredOfATouchpointIsOneStep() {
    begin();
    rig.type("audit-driver", "Vera Nova");
    @SuppressWarnings("unchecked")
    ComboBox<TouchState> state = (ComboBox<TouchState>) rig.node("audit-state");
    rig.on(() -> state.setValue(TouchState.WORN));
    rig.type("audit-note", "The sign has faded.");
    rig.fire("audit-there");
    var home = rig.editor.map().find(Small.id("Home page")).orElseThrow().details();
    assertEquals("Vera Nova", home.driver());
    assertEquals(TouchState.WORN, home.touch().state());
    Rating said = round().answers().ratings().getFirst();
    assertEquals("The sign has faded.", said.why());
    assertTrue(said.scores().isEmpty());
    rig.on(rig.editor::undo);
    assertEquals("", rig.editor.map().find(Small.id("Home page")).orElseThrow().details().driver());
    assertTrue(round().answers().ratings().isEmpty());
  }

  @Test
  void anInheritedDriverStaysInherited() {
    begin();
    rig.fire("audit-there");
    assertEquals("", rig.editor.map().find(Small.id("Home page")).orElseThrow().details().driver());
  }

  @Test
  void itIsStoppedAndTakenUpWhereItWas() {
    begin();
    rig.fire("audit-there");
    rig.fire("audit-there");
    rig.fire("audit-stop");
    assertTrue(rig.shows("review-under-way"));
    assertTrue(rig.texts("review-under-way").contains("2 of 6 looked at"));
    rig.fire("review-go-on");
    assertEquals("Blog", asked());
  }

  @Test
  void whatIsGoneIsTakenOffTheMapOrMarked() {
    begin();
    rig.fire("audit-gone");
    assertTrue(rig.editor.map().find(Small.id("Home page")).isEmpty());
    assertEquals("Price page", asked());
    rig.fire("audit-removed");
    assertEquals(
        TouchState.REMOVED,
        rig.editor.map().find(Small.id("Price page")).orElseThrow().details().touch().state());
    assertEquals("Blog", asked());
    assertEquals("1 of 5 looked at", rig.text("audit-progress"));
  }

  @Test
  void whatIsNewIsPutBesideAndAskedAboutToo() {
    begin();
    rig.type("audit-note", "typed before");
    rig.type("audit-new", "Newsletter");
    rig.clickOn("#audit-new");
    rig.keys(KeyCode.ENTER);
    assertEquals(
        List.of("Home page", "Newsletter", "Price page", "Blog"),
        Small.under(rig.editor, "website"));
    assertEquals("Home page", asked());
    assertEquals(
        "typed before", ((javafx.scene.control.TextArea) rig.node("audit-note")).getText());
    rig.fire("audit-there");
    assertEquals("Newsletter", asked());
  }

  @Test
  void pageKeysGoBackAndOnWithoutAnAnswer() {
    begin();
    rig.keys(KeyCode.PAGE_DOWN);
    assertEquals("Price page", asked());
    rig.keys(KeyCode.PAGE_UP);
    assertEquals("Home page", asked());
    assertTrue(round().answers().ratings().isEmpty());
  }

  @Test
  void takingBackWhatWasGoneAsksAboutItAgainAsTheMapDoes() {
    begin();
    rig.fire("audit-gone");
    assertEquals("Price page", asked());
    rig.on(rig.editor::undo);
    assertEquals(List.of(Small.id("Home page")), rig.editor.selection().ids());
    assertEquals("Home page", asked());
    rig.fire("audit-there");
    rig.on(rig.editor::undo);
    assertEquals("Home page", asked());
  }

  @Test
  void whatIsSelectedOnTheMapIsAskedAboutAndWhatWasWrittenIsInTheMap() {
    begin();
    rig.type("audit-note", "half a thought");
    rig.on(() -> rig.editor.select(touchmap.edit.Selection.of(Small.id("Blog"))));
    Person.untilStill();
    assertEquals("Blog", asked());
    assertEquals("", note());
    assertEquals("half a thought", round().answers().ratings().getFirst().why());
    rig.on(() -> rig.editor.select(touchmap.edit.Selection.of(Small.id("Home page"))));
    assertEquals("half a thought", note());
    rig.on(rig.editor::undo);
    assertEquals("", note(), "the form shows the map as it is");
    assertTrue(round().answers().ratings().isEmpty());
  }

  @Test
  void whatIsTypedAndPassedByAPageKeyIsInTheMapInOneStep() {
    begin();
    rig.type("audit-driver", "Vera Nova");
    rig.type("audit-note", "The sign has faded.");
    rig.keys(KeyCode.PAGE_DOWN);
    assertEquals("Price page", asked());
    assertEquals("Vera Nova", driver("Home page"));
    assertEquals("The sign has faded.", round().answers().ratings().getFirst().why());
    rig.on(rig.editor::undo);
    assertEquals("", driver("Home page"));
    assertTrue(round().answers().ratings().isEmpty());
  }

  @Test
  void aDriverThatIsPassedIsNoAnswerYet() {
    begin();
    rig.type("audit-driver", "Vera Nova");
    rig.keys(KeyCode.PAGE_DOWN);
    assertEquals("Vera Nova", driver("Home page"));
    assertTrue(round().answers().ratings().isEmpty());
    assertEquals("0 of 6 looked at", rig.text("audit-progress"));
  }

  @Test
  void whatIsTypedIsInTheMapWhenTheWalkStopsAndWhenTheFormIsLeft() {
    begin();
    rig.type("audit-driver", "Vera Nova");
    rig.type("audit-new", "Newsletter");
    rig.fire("audit-stop");
    assertEquals("Vera Nova", driver("Home page"));
    assertTrue(Small.under(rig.editor, "website").contains("Newsletter"));
    rig.fire("review-go-on");
    Person.untilStill();
    rig.clickOn("#audit-driver");
    assertTrue(rig.node("audit-driver").isFocused());
    rig.type("audit-driver", "Anna");
    rig.on(() -> rig.panel.view().requestFocus());
    Person.untilStill();
    Person.untilStill();
    assertEquals("Anna", driver("Home page"));
  }

  private String driver(String touchpoint) {
    return rig.editor.map().find(Small.id(touchpoint)).orElseThrow().details().driver();
  }

  private String note() {
    return ((javafx.scene.control.TextArea) rig.node("audit-note")).getText();
  }

  @Test
  void atTheEndOneMoreEnterIsTheClosingButtonWhichStillAsks() {
    begin();
    for (int i = 0; i < 6; i++) rig.keys(KeyCode.ENTER);
    assertTrue(rig.shows("audit-end"));
    assertFalse(rig.layer.isOpen());
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.layer.isOpen());
    assertTrue(round().closed().isEmpty());
  }

  @Test
  void enterThatIsHeldThroughTheLastFieldClosesNothing() {
    begin();
    for (int i = 0; i < 5; i++) rig.keys(KeyCode.ENTER);
    rig.on(() -> rig.node("audit-driver").requestFocus());
    for (int i = 0; i < 12; i++) {
      rig.on(() -> enter(KeyEvent.KEY_PRESSED));
      Person.untilStill();
    }
    assertTrue(rig.shows("audit-end"));
    rig.on(() -> enter(KeyEvent.KEY_RELEASED));
    assertFalse(rig.layer.isOpen());
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.layer.isOpen(), "let go and pressed again it is meant");
  }

  /** Pressed again and again without being let go, as a key that is held. */
  private void enter(EventType<KeyEvent> type) {
    Node at = java.util.Objects.requireNonNull(rig.panel.view().getScene().getFocusOwner());
    at.fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
  }

  @Test
  void whoClosesItEarlyIsToldHowManyAreLeftAndCanGoOn() {
    begin();
    rig.fire("audit-there");
    rig.fire("audit-there");
    rig.fire("audit-stop");
    rig.fire("review-close");
    assertTrue(rig.texts("close-round").contains("2 of 6 touchpoints were looked at, 4 are left."));
    rig.keys(KeyCode.ENTER);
    assertFalse(rig.layer.isOpen());
    assertTrue(round().closed().isEmpty());
    assertEquals("Blog", asked());
    rig.fire("audit-stop");
    rig.fire("review-close");
    rig.fire("close-round-go");
    assertTrue(round().closed().isPresent());
  }

  @Test
  void whatWasClosedIsComparedWithTheRoundBeforeItAndWhatIsGoneIsCounted() {
    criterion();
    Round check = Round.of("Spring", LocalDate.parse("2026-04-01"), RoundKind.CHECK);
    rig.on(
        () -> {
          rig.editor.apply(new StartRound(check));
          rig.editor.apply(new Rate(check.id(), scored("Blog", 2)));
        });
    begin();
    rig.fire("audit-gone");
    rig.type("audit-new", "Newsletter");
    rig.clickOn("#audit-new");
    rig.keys(KeyCode.ENTER);
    rig.fire("audit-stop");
    rig.fire("review-close");
    rig.fire("close-round-go");
    assertEquals(round(), ((ComboBox<?>) rig.node("review-later")).getValue());
    assertEquals(rig.rounds().getFirst(), ((ComboBox<?>) rig.node("review-earlier")).getValue());
    assertEquals(List.of("1", "new"), rig.texts("review-tile-new"));
    assertEquals(List.of("1", "gone"), rig.texts("review-tile-gone"));
    assertFalse(rig.shows("review-only-scores"));
    rig.fire("review-tile-gone");
    assertTrue(rig.texts("review-all-removed").stream().anyMatch(each -> each.contains("Home")));
  }

  @Test
  void whereOnlyTheRoundBeforeWasNeverClosedItIsSaidSo() {
    Round old = Round.of("Old", LocalDate.parse("2026-03-01"), RoundKind.CHECK);
    Round late = Round.of("Late", LocalDate.parse("2026-11-01"), RoundKind.AUDIT);
    rig.on(
        () -> {
          rig.editor.apply(new StartRound(old));
          rig.editor.apply(new StartRound(late));
          rig.editor.apply(new CloseRound(late.id(), touchmap.model.Closed.of(rig.editor.map())));
        });
    assertTrue(rig.shows("review-only-scores"));
    assertTrue(rig.text("review-only-scores").startsWith("Only scores compare: “Old"));
  }

  @Test
  void howManyScoresWouldGoIsSaidBeforeTheClick() {
    criterion();
    Round check = Round.of("Spring", LocalDate.parse("2026-04-01"), RoundKind.CHECK);
    rig.on(
        () -> {
          rig.editor.apply(new StartRound(check));
          rig.editor.apply(new Rate(check.id(), scored("Home page", 2)));
          rig.editor.apply(new Rate(check.id(), scored("Home page", 3).withBy("Ann")));
        });
    begin();
    assertEquals("Gone: take it off the map with its 2 scores", rig.text("audit-gone"));
    assertEquals(
        "Home page. Gone: take it off the map with its 2 scores",
        rig.node("audit-gone").getAccessibleText());
    assertEquals("Mark as removed (keeps its scores)", rig.text("audit-removed"));
    rig.keys(KeyCode.PAGE_DOWN);
    assertEquals("Gone: take it off the map", rig.text("audit-gone"));
    assertEquals("Mark as removed", rig.text("audit-removed"));
  }

  private static Rating scored(String name, double score) {
    return Rating.of(Small.id(name), "", Viewpoint.COMPANY)
        .withScore(Id.of("clear"), OptionalDouble.of(score));
  }

  @Test
  void whatIsScoredWhileItWalksIsNotLookedAtByThat() {
    criterion();
    begin();
    rig.on(() -> rig.editor.apply(new Rate(round().id(), scored("Home page", 4))));
    assertEquals("0 of 6 looked at", rig.text("audit-progress"));
    rig.fire("audit-there");
    assertEquals("1 of 6 looked at", rig.text("audit-progress"));
  }

  @Test
  void takingTheRoundAwayEndsTheWalk() {
    begin();
    rig.on(rig.editor::undo);
    assertFalse(rig.shows("review-audit"));
    assertTrue(rig.shows("review-empty"));
  }
}
