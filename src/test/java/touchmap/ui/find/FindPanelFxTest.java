package touchmap.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.PlaceIdea;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Motion;
import touchmap.words.Words;

@ExtendWith(Person.class)
class FindPanelFxTest {
  private Instant now = Instant.parse("2026-11-25T10:00:00Z");
  private final Editor editor = new Editor(Editor.State.opened(Small.map()));
  private final Sitting sitting = new Sitting(editor.map(), () -> now);
  private final VBox frame = new VBox();
  private @Nullable FindPanel panel;

  /** A map that takes every idea into Sales. */
  private final RecordingHost host =
      new RecordingHost() {
        @Override
        public boolean dropIdea(Id idea, double sceneX, double sceneY) {
          editor.apply(new PlaceIdea(idea, TopicType.TOUCHPOINT, Small.id("Sales"), 1));
          return true;
        }
      };

  @Start
  void start(Stage stage) {
    build("en");
    Rehearsal.show(stage, frame, 900, 780);
  }

  private void build(String language) {
    end();
    var built = new FindPanel(editor, Words.in(language), Look.light(), sitting, host);
    built.setMaxWidth(332);
    built.setPrefHeight(780);
    frame.getChildren().setAll(built);
    panel = built;
  }

  @AfterEach
  void end() {
    if (panel != null) panel.dispose();
  }

  private String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private List<String> ideas() {
    return editor.map().ideas().stream().map(Idea::name).toList();
  }

  private ListView<Idea> list(FxRobot robot) {
    return robot.lookup("#idea-list").query();
  }

  @Test
  void theCounterTellsWhatWasFoundAndWhatIsNewInThisSitting(FxRobot robot) {
    assertEquals("6", text(robot, "#find-count"));
    assertEquals("Past 40 the surprising ones start to appear.", text(robot, "#find-sitting"));
    Rehearsal.on(robot, () -> add(editor, "Invoice"));
    assertEquals("7", text(robot, "#find-count"));
    assertEquals(
        "+1 in this sitting. Past 40 the surprising ones start to appear.",
        text(robot, "#find-sitting"));
    Rehearsal.on(robot, editor::undo);
    assertEquals("6", text(robot, "#find-count"));
  }

  private static void add(Editor editor, String name) {
    editor.apply(new touchmap.edit.Insert(Small.id("Sales"), 0, List.of(Small.point(name))));
  }

  @Test
  void theCounterSpeaksRussianWithTheRightForms(FxRobot robot) {
    Rehearsal.on(robot, () -> build("ru"));
    assertTrue(labels().contains("найдено"), labels()::toString);
    assertEquals("После 40 начинаются неожиданные.", text(robot, "#find-sitting"));
    assertEquals("2 не разобраны", text(robot, "#tray-count"));
  }

  private List<String> labels() {
    return everything(frame)
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static Stream<Node> everything(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(FindPanelFxTest::everything))
        : Stream.of(node);
  }

  @Test
  void anIdeaTypedIntoTheTrayWaitsThereAndTheFieldIsReadyForTheNext(FxRobot robot) {
    robot.clickOn("#idea-field").write("Parking ticket").push(KeyCode.ENTER);
    robot.write("Doorbell").push(KeyCode.ENTER);
    assertEquals(
        List.of("Car park barrier", "Email signature", "Parking ticket", "Doorbell"), ideas());
    assertEquals("4 not sorted yet", text(robot, "#tray-count"));
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("Car park barrier", "Email signature", "Parking ticket"), ideas());
  }

  @Test
  void f2RenamesAnIdeaAndEscKeepsIt(FxRobot robot) {
    robot.clickOn("Email signature").push(KeyCode.F2);
    TextField field = robot.lookup("#idea-edit").query();
    Rehearsal.on(robot, () -> field.setText("Mail footer"));
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("Car park barrier", "Mail footer"), ideas());
    robot.push(KeyCode.F2).write("Nonsense").push(KeyCode.ESCAPE);
    assertEquals(List.of("Car park barrier", "Mail footer"), ideas());
  }

  @Test
  void deleteTakesAnIdeaAwayAndUndoBringsItBack(FxRobot robot) {
    robot.clickOn("Car park barrier").push(KeyCode.DELETE);
    assertEquals(List.of("Email signature"), ideas());
    assertEquals(List.of("Idea deleted"), host.said);
    Rehearsal.on(robot, editor::undo);
    assertEquals(List.of("Car park barrier", "Email signature"), ideas());
  }

  @Test
  void ctrlMAsksForAPlaceByNameAndMovesTheIdeaThere(FxRobot robot) {
    robot.clickOn("Car park barrier").push(KeyCode.SHORTCUT, KeyCode.M);
    robot.write("rece").push(KeyCode.ENTER);
    assertEquals(
        List.of("Phone greeting", "Car park barrier"), Small.under(editor, "Receptionist"));
    assertEquals(List.of("Email signature"), ideas());
    assertEquals(List.of("Moved to Receptionist"), host.said);
  }

  @Test
  void ideasAreDraggedOntoTheMapTogetherAsOneStep(FxRobot robot) {
    TouchMap before = editor.map();
    Rehearsal.on(robot, () -> list(robot).getSelectionModel().selectAll());
    hold(robot);
    assertFalse(host.hovered.isEmpty());
    assertTrue(robot.lookup(".idea-ghost").tryQuery().isPresent());
    robot.release(MouseButton.PRIMARY);
    assertEquals(
        List.of("First call", "Car park barrier", "Email signature", "Proposal"),
        Small.under(editor, "Sales"));
    assertTrue(robot.lookup(".idea-ghost").tryQuery().isEmpty());
    Rehearsal.on(robot, editor::undo);
    assertEquals(before, editor.map());
  }

  /** Takes the first idea and holds it over the place where the map would be. */
  private void hold(FxRobot robot) {
    robot.moveTo("Car park barrier").press(MouseButton.PRIMARY);
    robot.moveBy(30, 0).moveBy(300, 0).moveBy(30, 0);
  }

  @Test
  void escGivesADragUp(FxRobot robot) {
    hold(robot);
    robot.push(KeyCode.ESCAPE);
    robot.release(MouseButton.PRIMARY);
    assertEquals(1, host.cancels);
    assertEquals(List.of("Car park barrier", "Email signature"), ideas());
  }

  @Test
  void promptsComeOneAtATimeAndGoOnOrAside(FxRobot robot) {
    String first = text(robot, "#prompt-question");
    assertTrue(text(robot, "#prompt-place").startsWith("1 of "));
    robot.clickOn("#prompt-next");
    assertTrue(text(robot, "#prompt-place").startsWith("2 of "));
    String second = text(robot, "#prompt-question");
    robot.clickOn("#prompt-not-ours");
    assertFalse(text(robot, "#prompt-question").equals(second));
    assertEquals(1, sitting.aside().prompts().size());
    Rehearsal.on(robot, () -> build("en"));
    assertFalse(text(robot, "#prompt-question").equals(second));
    assertFalse(first.isEmpty());
  }

  @Test
  void whatWasPutAsideIsToldOfAndCanBeBroughtBack(FxRobot robot) {
    var kept = new ArrayList<PutAside>();
    Rehearsal.on(robot, () -> sitting.recall(PutAside.NONE, kept::add));
    String all = text(robot, "#prompt-place");
    robot.clickOn("#prompt-not-ours");
    assertEquals(1, kept.getLast().prompts().size());
    assertFalse(text(robot, "#prompt-place").equals(all));
    assertEquals("Bring back 1 that was not ours", text(robot, "#prompt-back"));
    robot.clickOn("#prompt-back");
    assertEquals(PutAside.NONE, kept.getLast());
    assertEquals(all, text(robot, "#prompt-place"));
    robot.clickOn("Hide");
    assertEquals(1, kept.getLast().hints().size());
    Rehearsal.on(robot, () -> robot.lookup("#hints-back").queryButton().fire());
    assertEquals(PutAside.NONE, kept.getLast());
  }

  @Test
  void addItPutsThePromptUnderTheObjectItWasAskedFor(FxRobot robot) {
    String asked = text(robot, "#prompt-question");
    robot.clickOn("#prompt-add");
    assertEquals(7, Sitting.touchpoints(editor.map()));
    assertTrue(editor.map().root().all().stream().anyMatch(each -> each.name().equals(asked)));
    assertEquals(1, host.arrived.size());
    Rehearsal.on(robot, editor::undo);
    assertEquals(6, Sitting.touchpoints(editor.map()));
  }

  @Test
  void aHintShowsItsTopicAndCanBeHidden(FxRobot robot) {
    robot.clickOn("Show on map");
    assertEquals(List.of(Small.id("Receptionist")), host.shown);
    robot.clickOn("Hide");
    assertTrue(robot.lookup(".hint-card").tryQuery().isEmpty());
    Rehearsal.on(robot, () -> build("ru"));
    assertTrue(robot.lookup(".hint-card").tryQuery().isEmpty());
  }

  @Test
  void theTimerRunsAcrossAChangeOfLanguageAndEndsWithAMessage(FxRobot robot) {
    robot.clickOn("#find-timer").clickOn("#timer-5");
    assertEquals(300, sitting.timer().secondsLeft());
    now = now.plusSeconds(60);
    Rehearsal.on(robot, () -> build("ru"));
    Digits digits = robot.lookup("#timer-digits").query();
    assertEquals("4:00", Rehearsal.ask(digits::text));
    now = now.plusSeconds(241);
    robot.sleep(600);
    assertEquals(List.of("Время вышло. Закончите мысль, на которой остановились."), host.said);
    assertEquals("0:00", Rehearsal.ask(digits::text));
  }

  @Test
  void theTimerIsSeenAcrossTheRoom(FxRobot robot) {
    var display = new TimerDisplay[1];
    Rehearsal.on(
        robot,
        () -> {
          display[0] = new TimerDisplay(sitting, Words.in("en"), new Motion(true));
          display[0].setPrefSize(900, 780);
          frame.getChildren().setAll(display[0]);
        });
    assertFalse(display[0].isVisible());
    Rehearsal.on(robot, () -> sitting.timer().start(java.time.Duration.ofMinutes(10)));
    assertTrue(display[0].isVisible());
    robot.clickOn("#display-size");
    Digits digits = robot.lookup("#display-digits").query();
    assertTrue(Rehearsal.ask(digits::size) > 200, "digits fill the window");
    robot.push(KeyCode.ESCAPE);
    assertEquals(BrainstormTimer.Shown.CARD, sitting.timer().shown());
    robot.clickOn("#display-pause");
    assertEquals(BrainstormTimer.State.PAUSED, sitting.timer().state());
    robot.clickOn("#display-stop");
    assertFalse(display[0].isVisible());
    Rehearsal.on(robot, display[0]::dispose);
  }

  @Test
  void aWrongOwnLengthIsExplained(FxRobot robot) {
    robot.clickOn("#find-timer").write("soon").push(KeyCode.ENTER);
    Label why = robot.lookup("#timer-wrong").query();
    assertTrue(why.isVisible());
    assertEquals("The timer takes a number of minutes up to 180, such as 7 or 2.5.", why.getText());
    robot.eraseText(4);
    assertFalse(why.isVisible());
    robot.write("181").push(KeyCode.ENTER);
    assertTrue(why.isVisible());
    robot.eraseText(3).write("2.5").push(KeyCode.ENTER);
    assertEquals(150, sitting.timer().secondsLeft());
  }

  @Test
  void aNumberAndEnterStartTheTimerWithThatManyMinutes(FxRobot robot) {
    Rehearsal.on(robot, () -> timer().fire());
    TextField own = robot.lookup("#timer-own").query();
    assertTrue(Rehearsal.ask(own::isFocused));
    assertEquals("10", Rehearsal.ask(own::getSelectedText));
    robot.write("1").push(KeyCode.ENTER);
    assertEquals(60, sitting.timer().secondsLeft());
  }

  @Test
  void theTimerBringsTheKeyboardBackBeforeItCloses(FxRobot robot) {
    Rehearsal.on(robot, () -> timer().fire());
    TextField own = robot.lookup("#timer-own").query();
    Rehearsal.on(robot, () -> robot.lookup("#idea-field").query().requestFocus());
    Rehearsal.on(robot, () -> timer().fire());
    assertTrue(Rehearsal.ask(own::isFocused));
    Rehearsal.on(robot, () -> timer().fire());
    assertFalse(Rehearsal.ask(own.getParent()::isVisible));
    robot.clickOn("#find-timer");
    assertTrue(Rehearsal.ask(own::isFocused));
    robot.clickOn("#find-timer");
    assertFalse(Rehearsal.ask(own.getParent()::isVisible));
  }

  private Action timer() {
    return java.util.Objects.requireNonNull(panel).actions().getFirst();
  }
}
