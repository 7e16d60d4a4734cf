package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.AddChain;
import touchmap.edit.DropActions;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.lens.show.Slides;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.words.Words;

/** The chapters are put in order by hand, and every change can be taken back. */
@ExtendWith(Person.class)
class TourSheetFxTest {
  private static final Id ROOT = Small.id("Tandem");

  private final ModalLayer layer = new ModalLayer(new Motion(true));
  private @Nullable Editor made;
  private int presented;

  @Start
  void start(Stage stage) {
    TouchMap map = new AddChain(Chain.of("First order"), 0).applyTo(Small.planned());
    made = new Editor(Editor.State.opened(map));
    Rehearsal.show(stage, layer, 1200, 800);
    TourSheet.show(
        editor(),
        Words.in("en"),
        Look.light(),
        layer,
        Displays.OTHER,
        () -> PresentRig.TODAY,
        () -> presented = presented + 1);
  }

  private Editor editor() {
    Editor editor = made;
    if (editor == null) throw new AssertionError();
    return editor;
  }

  private List<Chapter> tour() {
    return editor().map().study().tour();
  }

  private List<Optional<Id>> nodes() {
    return tour().stream().map(Chapter::node).toList();
  }

  private static Optional<Id> node(String name) {
    return Optional.of(Small.id(name));
  }

  @Test
  void theUsualChaptersAreShownUntilSomethingIsChosen(FxRobot robot) {
    assertEquals(5, robot.lookup(".tour-row").queryAll().size());
    assertEquals(List.of(), tour());
    assertTrue(robot.lookup("#tour-usual").query().isDisabled());
  }

  @Test
  void altWithArrowsMovesAChapterAndUndoBringsItBack(FxRobot robot) {
    TouchMap before = editor().map();
    robot.interact(() -> robot.lookup("#chapter-title-1").query().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(
        List.of(
            Optional.of(ROOT),
            node("Sales"),
            node("Website"),
            node("Receptionist"),
            Optional.of(ROOT)),
        nodes());
    assertTrue(Rehearsal.ask(() -> robot.lookup("#chapter-title-2").query().isFocused()));
    robot.interact(() -> editor().undo());
    assertSame(before, editor().map());
  }

  @Test
  void aChapterCanBeDraggedByItsGrip(FxRobot robot) {
    Node last = robot.lookup("#chapter-3").query();
    Bounds place = Rehearsal.ask(() -> last.localToScreen(last.getBoundsInLocal()));
    robot.drag(robot.lookup("#chapter-grip-1").<Node>query());
    robot.dropTo(place.getMinX() + 10, place.getMaxY() - 3);
    assertEquals(
        List.of(
            Optional.of(ROOT),
            node("Sales"),
            node("Receptionist"),
            node("Website"),
            Optional.of(ROOT)),
        nodes());
  }

  @Test
  void aTitleIsTypedAsOneStep(FxRobot robot) {
    TouchMap before = editor().map();
    robot.interact(() -> robot.lookup("#chapter-title-2").query().requestFocus());
    robot.write("Sales is slow");
    assertEquals("Sales is slow", tour().get(2).title());
    robot.interact(() -> editor().undo());
    assertSame(before, editor().map());
  }

  @Test
  void hiddenLensedAndTakenOut(FxRobot robot) {
    robot.clickOn("#chapter-hide-1");
    assertTrue(tour().get(1).hidden());
    robot.clickOn("#chapter-hide-1");
    assertFalse(tour().get(1).hidden());
    robot.interact(() -> lens(robot, 2).setValue("score"));
    assertEquals("score", tour().get(2).lens());
    robot.clickOn("#chapter-remove-1");
    assertEquals(4, tour().size());
    assertEquals(node("Sales"), tour().get(1).node());
    assertTrue(robot.lookup("#tour-undo").query().isVisible());
    robot.clickOn("#tour-undo");
    assertEquals(5, tour().size());
    assertFalse(robot.lookup("#tour-undo").query().isVisible());
    robot.clickOn("#chapter-remove-1");
    robot.clickOn("#chapter-hide-1");
    assertFalse(robot.lookup("#tour-undo").query().isVisible(), "something else was done since");
    robot.clickOn("#tour-usual");
    assertEquals(List.of(), tour());
    assertEquals(5, robot.lookup(".tour-row").queryAll().size());
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<String> lens(FxRobot robot, int place) {
    return robot.lookup("#chapter-lens-" + place).queryAs(ChoiceBox.class);
  }

  @Test
  void aJourneyIsAddedBehindTheChapterThatIsLookedAt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#chapter-title-1").query().requestFocus());
    robot.interact(() -> item(robot, "First order").fire());
    assertEquals(6, tour().size());
    assertTrue(tour().get(2).chain().isPresent());
    assertTrue(robot.lookup("#chapter-lens-2").tryQuery().isEmpty());
  }

  @Test
  void aJourneyIsFollowedOnTheMapOfAChapterAndUndoTakesItBack(FxRobot robot) {
    TouchMap before = editor().map();
    Id chain = before.study().journey().chains().getFirst().id();
    ChoiceBox<String> lens = lens(robot, 1);
    String journey =
        lens.getItems().stream()
            .filter(each -> lens.getConverter().toString(each).equals("Journey: First order"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> lens.setValue(journey));
    Chapter chapter = tour().get(1);
    assertEquals("chain", chapter.lens());
    assertEquals(Optional.of(chain), chapter.chain());
    assertEquals(node("Website"), chapter.node());
    assertEquals(journey, lens(robot, 1).getValue());
    robot.interact(() -> lens(robot, 1).setValue("score"));
    assertEquals(Optional.empty(), tour().get(1).chain());
    robot.interact(() -> editor().undo());
    robot.interact(() -> editor().undo());
    assertSame(before, editor().map());
  }

  private static MenuItem item(FxRobot robot, String name) {
    return robot.lookup("#tour-add").queryAs(MenuButton.class).getItems().stream()
        .flatMap(
            each ->
                each instanceof javafx.scene.control.Menu menu
                    ? menu.getItems().stream()
                    : java.util.stream.Stream.of(each))
        .filter(each -> each.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePictureShowsTheChapterThatIsLookedAt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#chapter-title-2").query().requestFocus());
    String said = Rehearsal.ask(() -> robot.lookup("#tour-picture").query().getAccessibleText());
    assertTrue(said.startsWith("Slide 3 of 5: "), said);
  }

  @Test
  void aHiddenChapterIsNotCounted(FxRobot robot) {
    robot.clickOn("#chapter-hide-1");
    robot.interact(() -> robot.lookup("#chapter-title-2").query().requestFocus());
    String said = Rehearsal.ask(() -> robot.lookup("#tour-picture").query().getAccessibleText());
    assertTrue(said.startsWith("Slide 2 of 4: "), said);
  }

  @Test
  void aChapterOfWhatIsNextSaysWhyItIsLeftOut(FxRobot robot) {
    Study study = editor().map().study();
    List<Id> all = study.actions().stream().map(PlannedAction::id).toList();
    robot.interact(() -> editor().apply(new DropActions(all)));
    robot.interact(() -> robot.lookup("#chapter-title-4").query().requestFocus());
    String said = Rehearsal.ask(() -> robot.lookup("#tour-picture").query().getAccessibleText());
    assertEquals("Left out: no actions yet.", said);
  }

  @Test
  void slidesAreCountedAsTheRoomSeesThemNotChapters(FxRobot robot) {
    List<Topic> own =
        IntStream.range(0, 13).mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Own " + i)).toList();
    robot.interact(() -> editor().apply(new Insert(ROOT, 0, own)));
    robot.interact(() -> robot.lookup("#chapter-title-2").query().requestFocus());
    String said = Rehearsal.ask(() -> robot.lookup("#tour-picture").query().getAccessibleText());
    // The overview makes two slides, since not all names fit on it.
    assertTrue(said.startsWith("Slide 4 of 6: "), said);
    int room = Slides.of(editor().map(), PresentRig.TODAY, 16.0 / 9).size();
    assertEquals(6, room);
  }
}
