package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Describe;
import touchmap.edit.Trait;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** The presenter's window, on one display over the room's. */
@ExtendWith(Person.class)
class PresenterFxTest extends Presented {
  private static final String NOTE = "Say that the price page is new.";

  @Start
  void start(Stage stage) {
    TouchMap map =
        Small.map()
            .replacing(
                Small.id("Website"), each -> each.withDetails(each.details().withNote(NOTE)));
    begin(stage, map);
  }

  private void open(FxRobot robot) {
    rig().start(Optional.empty());
    robot.push(KeyCode.P);
    assertTrue(rig().running().presenter().isPresent());
  }

  private String text(String id) {
    return rig()
        .ask(
            () ->
                rig().node(id) instanceof NoteText note
                    ? note.said()
                    : ((Labeled) rig().node(id)).getText());
  }

  @Test
  void itsHelpLiesOverItselfAndNotBehindIt(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.F1);
    assertFalse(rig().ask(() -> rig().running().room().isHelpShown()), "the room keeps its slide");
    assertTrue(rig().node("presenter-help").isVisible());
    Bounds card = rig().ask(() -> rig().node("presenter-help").getBoundsInParent());
    Scene scene = rig().running().presenter().orElseThrow().getScene();
    assertTrue(card.getHeight() < scene.getHeight() && card.getWidth() < scene.getWidth());
    robot.push(KeyCode.ESCAPE);
    assertFalse(rig().node("presenter-help").isVisible());
    assertTrue(rig().running().presenter().isPresent(), "the first Esc only closes the help");
  }

  @Test
  void itShowsNotesPlaceAndWhatComesNext(FxRobot robot) {
    open(robot);
    assertTrue(text("presenter-notes").startsWith("This chapter has no notes"));
    String count = "" + rig().ask(() -> rig().player().deck().count());
    assertEquals("1 of " + count, text("presenter-place"));
    robot.push(KeyCode.RIGHT);
    assertEquals(NOTE, text("presenter-notes"));
    assertEquals("2 of " + count, text("presenter-place"));
    String next = rig().ask(() -> rig().node("presenter-next").getAccessibleText());
    assertTrue(next.startsWith("Slide 3 of "), next);
    robot.push(KeyCode.END);
    assertEquals(
        "This is the last slide.",
        rig().ask(() -> rig().node("presenter-next").getAccessibleText()));
  }

  @Test
  void theNotesAreThoseOfWhatIsLookedAtClosely(FxRobot robot) {
    open(robot);
    rig().ask(() -> zoom("Website"));
    assertEquals(NOTE, text("presenter-notes"));
    robot.push(KeyCode.RIGHT);
    rig().ask(() -> zoom("Proposal"));
    assertEquals("It has no notes.", text("presenter-notes"));
    robot.push(KeyCode.ESCAPE);
    assertEquals(NOTE, text("presenter-notes"));
  }

  private boolean zoom(String name) {
    rig().player().zoomTo(Small.id(name));
    return true;
  }

  @Test
  void theTimerStartsWithTheFirstMoveAndCanBePausedAndSetBack(FxRobot robot) {
    open(robot);
    rig().now = rig().now.plusSeconds(30);
    assertEquals("0:00", text("presenter-timer"));
    robot.push(KeyCode.PAGE_DOWN);
    rig().now = rig().now.plusSeconds(65);
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("1:05", text("presenter-timer"));
    robot.clickOn(rig().node("presenter-pause"));
    rig().now = rig().now.plusSeconds(100);
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("1:05", text("presenter-timer"));
    assertEquals("Go on", text("presenter-pause"));
    robot.clickOn(rig().node("presenter-reset"));
    assertEquals("0:00", text("presenter-timer"));
  }

  @Test
  void afterAClickTheSpaceBarStillGoesOn(FxRobot robot) {
    open(robot);
    robot.clickOn(rig().node("presenter-forward"));
    assertEquals(2, rig().number());
    robot.push(KeyCode.SPACE);
    assertEquals(3, rig().number());
  }

  @Test
  void aClickOnItsPictureIsAClickOnTheRooms(FxRobot robot) {
    open(robot);
    var sales = Small.id("Sales");
    var picture = (SlidePane) rig().node("presenter-now");
    var place =
        rig()
            .ask(
                () -> {
                  var box =
                      picture.onPane(rig().player().spots().box(sales).orElseThrow()).center();
                  return picture.localToScreen(box.x(), box.y());
                });
    robot.clickOn(place);
    assertEquals(Optional.of(sales), rig().ask(() -> rig().player().deck().zoom()));
    assertEquals(1, rig().number());
  }

  @Test
  void whatIsDrawnForTheRoomIsDrawnHereToo(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.D);
    assertEquals(0, strokes(rig().running().presenter().orElseThrow().getScene()));
    var picture = (SlidePane) rig().node("presenter-now");
    robot.drag(on(picture, 0.3, 0.3), MouseButton.PRIMARY).moveBy(60, 40).drop();
    assertEquals(1, strokes(rig().running().stage().getScene()));
    assertEquals(1, strokes(rig().running().presenter().orElseThrow().getScene()));
    assertEquals(1, rig().number());
    // Both are on the same place of the slide.
    var here = rig().ask(() -> stroke(rig().running().presenter().orElseThrow().getScene()));
    var there = rig().ask(() -> stroke(rig().running().stage().getScene()));
    var room = rig().running().room().slide();
    var from = rig().ask(() -> picture.onSlide(here.getMinX(), here.getMinY()));
    var to = rig().ask(() -> room.onSlide(there.getMinX(), there.getMinY()));
    assertEquals(to.x(), from.x(), 25);
    assertEquals(to.y(), from.y(), 25);
    robot.push(KeyCode.ESCAPE);
    assertEquals(0, strokes(rig().running().presenter().orElseThrow().getScene()));
  }

  private Point2D on(SlidePane picture, double x, double y) {
    return rig().ask(() -> picture.localToScreen(picture.getWidth() * x, picture.getHeight() * y));
  }

  private int strokes(Scene in) {
    return rig().ask(() -> in.getRoot().lookupAll(".present-stroke").size());
  }

  private static Bounds stroke(Scene in) {
    return in.getRoot().lookup(".present-stroke").getBoundsInParent();
  }

  @Test
  void spotlightBlackAndWhiteAreToldHere(FxRobot robot) {
    open(robot);
    var scene = rig().running().presenter().orElseThrow().getScene();
    robot.push(KeyCode.S);
    assertTrue(rig().ask(() -> scene.lookup("#spotlight").isVisible()));
    robot.push(KeyCode.B);
    Label blank = (Label) rig().ask(() -> scene.lookup(".presenter-blank"));
    assertTrue(blank.isVisible());
    String black = blank.getText();
    robot.push(KeyCode.W);
    assertNotEquals(black, blank.getText());
    robot.push(KeyCode.W);
    assertFalse(blank.isVisible());
  }

  @Test
  void notesGrowAndShrink(FxRobot robot) {
    open(robot);
    double usual = noteSize();
    robot.push(KeyCode.PLUS);
    assertTrue(noteSize() > usual);
    robot.clickOn(rig().node("notes-smaller"));
    assertEquals(usual, noteSize());
  }

  private double noteSize() {
    return noted().getFirst().getFont().getSize();
  }

  private List<Text> noted() {
    var notes = (NoteText) rig().node("presenter-notes");
    return rig()
        .ask(
            () -> {
              notes.applyCss();
              return notes.getChildren().stream().map(Text.class::cast).toList();
            });
  }

  @Test
  void notesAreShownWithoutTheSignsOfMarkdown(FxRobot robot) {
    rig()
        .editor
        .apply(
            new Describe(
                List.of(Small.id("Website")), new Trait.Note("Say **the price**:\n- page")));
    open(robot);
    robot.push(KeyCode.RIGHT);
    assertEquals("Say the price:\n• page", text("presenter-notes"));
    assertEquals(
        List.of("the price"),
        noted().stream()
            .filter(each -> each.getFont().getName().contains("SemiBold"))
            .map(Text::getText)
            .toList());
  }

  @Test
  void closingItLeavesThePresentationRunning(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.P);
    assertTrue(rig().running().presenter().isEmpty());
    assertEquals(0, rig().ends);
    robot.push(KeyCode.RIGHT);
    assertEquals(2, rig().number());
  }

  @Test
  void escInItClosesItFirstAndThenThePresentation(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.ESCAPE);
    assertTrue(rig().running().presenter().isEmpty());
    assertEquals(0, rig().ends);
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, rig().ends);
    assertFalse(Rehearsal.ask(() -> rig().running().stage().isShowing()));
  }

  @Test
  void everythingInItHasANameForAScreenReader(FxRobot robot) {
    open(robot);
    var nameless = new ArrayList<String>();
    Rehearsal.ask(
        () -> {
          collect(rig().running().presenter().orElseThrow().getScene().getRoot(), nameless);
          return true;
        });
    assertEquals(List.of(), nameless);
  }

  private static void collect(Node at, List<String> nameless) {
    boolean speaks = at instanceof Button || at instanceof SlidePane;
    boolean isNamed =
        (at.getAccessibleText() != null && !at.getAccessibleText().isBlank())
            || (at instanceof Labeled labeled && !labeled.getText().isBlank());
    if (speaks && !isNamed) nameless.add(at.toString());
    if (at instanceof Parent parent)
      for (Node each : parent.getChildrenUnmodifiable()) collect(each, nameless);
  }
}
