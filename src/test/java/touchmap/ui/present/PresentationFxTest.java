package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Remove;
import touchmap.geometry.Rect;
import touchmap.lens.show.Kind;
import touchmap.lens.show.Shown;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Mark;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** What keys and the mouse do while a map is presented. */
@ExtendWith(Person.class)
class PresentationFxTest extends Presented {
  private static final Id WEBSITE = Small.id("Website");
  private static final Id SALES = Small.id("Sales");

  @Start
  void start(Stage stage) {
    begin(stage, Small.planned());
  }

  private void begin() {
    assertTrue(rig().start(Optional.empty()));
  }

  /** Where the middle of a topic is on the screen. */
  private Point2D at(Id topic) {
    Rect box = rig().box(topic);
    return Rehearsal.ask(() -> rig().running().room().localToScreen(box.centerX(), box.centerY()));
  }

  /** A letter as a Russian keyboard sends it, its key unnamed. */
  private void russian(FxRobot robot, String letter) {
    robot.interact(
        () -> {
          var room = rig().running().room();
          room.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED,
                  letter,
                  letter,
                  KeyCode.UNDEFINED,
                  false,
                  false,
                  false,
                  false));
        });
  }

  @Test
  void fillsTheDisplayWithTheMapAndNothingElse() {
    begin();
    var stage = rig().running().stage();
    assertTrue(Rehearsal.ask(stage::isFullScreen));
    assertEquals(Kind.OVERVIEW, rig().slide().kind());
    assertFalse(rig().node("present-number").isVisible());
    assertFalse(rig().node("present-editing").isVisible());
    assertFalse(rig().node("spotlight").isVisible());
  }

  @Test
  void everyKeyThatPeopleTryGoesOnOrBack(FxRobot robot) {
    begin();
    int slides = rig().ask(() -> rig().player().deck().count());
    assertTrue(slides >= 5, "slides: " + slides);
    for (KeyCode on :
        new KeyCode[] {KeyCode.RIGHT, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.SPACE}) {
      int before = rig().number();
      robot.push(on);
      assertEquals(before + 1, rig().number(), on::toString);
    }
    for (KeyCode back :
        new KeyCode[] {KeyCode.LEFT, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.BACK_SPACE}) {
      int before = rig().number();
      robot.push(back);
      assertEquals(before - 1, rig().number(), back::toString);
    }
    robot.push(KeyCode.LEFT);
    assertEquals(1, rig().number());
    robot.push(KeyCode.END);
    assertEquals(slides, rig().number());
    robot.push(KeyCode.RIGHT);
    assertEquals(slides, rig().number());
    robot.push(KeyCode.HOME);
    assertEquals(1, rig().number());
    robot.push(KeyCode.ENTER);
    assertEquals(2, rig().number());
  }

  @Test
  void aNumberAndEnterGoThere(FxRobot robot) {
    begin();
    robot.push(KeyCode.DIGIT4);
    assertEquals("4", ((Labeled) rig().node("present-number")).getText());
    assertTrue(rig().node("present-number").isVisible());
    assertEquals(1, rig().number());
    robot.push(KeyCode.ENTER);
    assertEquals(4, rig().number());
    assertFalse(rig().node("present-number").isVisible());
    robot.push(KeyCode.NUMPAD2).push(KeyCode.ESCAPE).push(KeyCode.ENTER);
    assertEquals(5, rig().number());
  }

  @Test
  void blackAndWhiteFillTheScreenAndGoAway(FxRobot robot) {
    begin();
    robot.push(KeyCode.B);
    assertEquals(Color.BLACK, rig().pixel(200, 200));
    robot.push(KeyCode.PERIOD);
    assertNotEquals(Color.BLACK, rig().pixel(200, 200));
    robot.push(KeyCode.W);
    assertEquals(Color.WHITE, rig().pixel(5, 5));
    robot.push(KeyCode.RIGHT);
    assertNotEquals(Color.WHITE, rig().pixel(5, 5));
    assertEquals(2, rig().number());
    robot.push(KeyCode.F5);
    assertEquals(Color.BLACK, rig().pixel(200, 200));
    robot.push(KeyCode.ESCAPE);
    assertEquals(0, rig().ends);
    assertNotEquals(Color.BLACK, rig().pixel(200, 200));
  }

  @Test
  void lettersWorkOnARussianKeyboard(FxRobot robot) {
    begin();
    russian(robot, "и");
    assertEquals(Screenful.BLACK, rig().ask(() -> rig().player().screenful()));
    russian(robot, "ц");
    assertEquals(Screenful.WHITE, rig().ask(() -> rig().player().screenful()));
    russian(robot, "ц");
    russian(robot, "ы");
    assertEquals(Tool.SPOTLIGHT, rig().ask(() -> rig().player().tool()));
  }

  @Test
  void theSpotlightDarkensAllButABranchAndTheArrowsMoveIt(FxRobot robot) {
    begin();
    Rect website = rig().box(WEBSITE);
    Rect sales = rig().box(SALES);
    Color bright = rig().pixel(4, 4);
    Color lit = rig().pixel(website.x() + 4, website.centerY());
    robot.push(KeyCode.S);
    assertEquals(Optional.of(WEBSITE), rig().ask(() -> rig().player().chosen()));
    assertEquals(lit, rig().pixel(website.x() + 4, website.centerY()));
    Color dark = rig().pixel(4, 4);
    assertTrue(dark.getBrightness() < bright.getBrightness() * 0.5, dark::toString);
    Id before = rig().ask(() -> rig().player().chosen().orElseThrow());
    boolean isRight =
        sales.centerX() - website.centerX() > Math.abs(sales.centerY() - website.centerY());
    robot.push(isRight ? KeyCode.RIGHT : KeyCode.DOWN);
    assertNotEquals(before, rig().ask(() -> rig().player().chosen().orElseThrow()));
    assertEquals(1, rig().number());
    robot.push(KeyCode.ESCAPE);
    assertEquals(bright, rig().pixel(4, 4));
    assertEquals(0, rig().ends);
  }

  @Test
  void theSmallMapIsLeftOutUnderTheSpotlight(FxRobot robot) {
    begin();
    robot.push(KeyCode.RIGHT);
    assertEquals(Optional.of(WEBSITE), rig().slide().node());
    Set<Mark> plain = marks();
    robot.push(KeyCode.S);
    Set<Mark> lit = marks();
    assertTrue(plain.containsAll(lit));
    Set<Mark> left = new HashSet<>(plain);
    left.removeAll(lit);
    assertTrue(left.size() > 5, () -> "marks: " + left.size());
    assertTrue(left.stream().noneMatch(Mark.Words.class::isInstance));
    robot.push(KeyCode.ESCAPE);
    assertEquals(plain, marks());
  }

  private Set<Mark> marks() {
    Set<Mark> marks = new HashSet<>();
    Shown shown = rig().ask(() -> rig().player().shown());
    shown.painting().paintOn(marks::add, shown.view());
    return marks;
  }

  @Test
  void inACrowdFOpensOneBranchAndLeavesTheOthersAsTheyAre(FxRobot robot) {
    var objects = new ArrayList<Topic>();
    for (int i = 0; i < 30; i++) {
      var points = new ArrayList<Topic>();
      for (int j = 0; j < 8; j++) points.add(Small.point("Touchpoint " + i + " of " + j));
      objects.add(Small.object("Object " + i, points.toArray(Topic[]::new)));
    }
    var crowd = Small.business("Crowd", objects.toArray(Topic[]::new));
    Id tenth = Small.id("Object 10");
    Id point = Small.id("Touchpoint 10 of 3");
    Id other = Small.id("Touchpoint 11 of 3");
    PresentRig crowded = rig().with(crowd);
    crowded.start(Optional.empty());
    try {
      assertFalse(crowded.ask(() -> crowded.player().spots().holds(point)));
      robot.interact(() -> crowded.player().hover(Optional.of(tenth)));
      robot.push(KeyCode.F);
      assertTrue(crowded.ask(() -> crowded.player().spots().holds(point)));
      assertFalse(crowded.ask(() -> crowded.player().spots().holds(other)));
      robot.push(KeyCode.F);
      assertFalse(crowded.ask(() -> crowded.player().spots().holds(point)));
    } finally {
      crowded.end();
    }
  }

  @Test
  void thePenDrawsOnTopAndEscTakesItAway(FxRobot robot) {
    begin();
    robot.push(KeyCode.D);
    robot.drag(at(WEBSITE), MouseButton.PRIMARY).moveBy(120, 60).drop();
    assertEquals(1, rig().ask(() -> rig().running().room().strokes().getChildren().size()));
    assertEquals(1, rig().number());
    robot.push(KeyCode.ESCAPE);
    assertEquals(0, rig().ask(() -> rig().running().room().strokes().getChildren().size()));
    assertEquals(Tool.NONE, rig().ask(() -> rig().player().tool()));
  }

  @Test
  void aClickBesideTheTopicsGoesOnAndTheRightButtonBack(FxRobot robot) {
    begin();
    Point2D corner = Rehearsal.ask(() -> rig().running().room().localToScreen(3, 3));
    robot.clickOn(corner);
    assertEquals(2, rig().number());
    robot.clickOn(corner, MouseButton.SECONDARY);
    assertEquals(1, rig().number());
  }

  @Test
  void aClickOnATopicGoesIntoItAndEscOutAgain(FxRobot robot) {
    begin();
    robot.clickOn(at(SALES));
    assertEquals(Optional.of(SALES), rig().ask(() -> rig().player().deck().zoom()));
    assertEquals(1, rig().number());
    robot.push(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), rig().ask(() -> rig().player().deck().zoom()));
    assertEquals(0, rig().ends);
  }

  @Test
  void zAndFWorkOnTheTopicUnderThePointer(FxRobot robot) {
    begin();
    TouchMap before = rig().editor.map();
    robot.moveTo(at(SALES));
    robot.push(KeyCode.F);
    assertTrue(rig().ask(() -> rig().player().deck().folded().contains(SALES)));
    robot.push(KeyCode.F);
    assertFalse(rig().ask(() -> rig().player().deck().folded().contains(SALES)));
    robot.push(KeyCode.Z);
    assertEquals(Optional.of(SALES), rig().ask(() -> rig().player().deck().zoom()));
    robot.push(KeyCode.Z);
    assertEquals(Optional.empty(), rig().ask(() -> rig().player().deck().zoom()));
    assertSame(before, rig().editor.map());
  }

  @Test
  void nothingCanBeEditedUntilEditingIsOn(FxRobot robot) {
    begin();
    TouchMap before = rig().editor.map();
    robot.moveTo(at(SALES));
    robot.push(KeyCode.F2);
    robot.write("New");
    robot.push(KeyCode.ENTER);
    assertSame(before, rig().editor.map());
  }

  @Test
  void aNameWrittenOnTheSlideLandsInTheDocumentAndUndoes(FxRobot robot) {
    begin();
    robot.moveTo(at(SALES));
    robot.push(KeyCode.E);
    assertTrue(rig().node("present-editing").isVisible());
    robot.push(KeyCode.F2);
    var field = rig().node("present-name").getBoundsInParent();
    Rect box = rig().box(SALES);
    assertTrue(field.getMinY() <= box.y() && field.getMaxY() >= box.bottom(), field + " " + box);
    assertFalse(rig().node("present-ring").isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("Selling").push(KeyCode.ENTER);
    assertEquals("Selling", rig().editor.map().find(SALES).orElseThrow().name());
    assertEquals(1, rig().number());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Sales", rig().editor.map().find(SALES).orElseThrow().name());
    assertTrue(rig().editor.isSaved());
  }

  @Test
  void tabAddsBelowTheChosenTopic(FxRobot robot) {
    begin();
    robot.moveTo(at(SALES));
    robot.push(KeyCode.E).push(KeyCode.TAB);
    robot.write("Invoice").push(KeyCode.ENTER);
    assertTrue(Small.under(rig().editor, "Sales").contains("Invoice"));
    robot.push(KeyCode.TAB).push(KeyCode.ESCAPE).push(KeyCode.E);
    assertFalse(rig().ask(() -> rig().player().isEditing()));
    assertEquals(3, Small.under(rig().editor, "Sales").size());
  }

  @Test
  void escLeavesAndTheMapIsAsItWas(FxRobot robot) {
    TouchMap map = rig().editor.map();
    var selection = rig().editor.selection();
    begin();
    robot.push(KeyCode.RIGHT).push(KeyCode.S).push(KeyCode.Z).push(KeyCode.F);
    for (int i = 0; i < 4 && rig().ends == 0; i++) robot.push(KeyCode.ESCAPE);
    assertEquals(1, rig().ends);
    assertFalse(Rehearsal.ask(() -> rig().running().stage().isShowing()));
    assertSame(map, rig().editor.map());
    assertEquals(selection, rig().editor.selection());
    assertTrue(rig().editor.isSaved());
    assertFalse(rig().editor.canUndo());
  }

  @Test
  void fromABranchItStartsThereAndEndsWithIt(FxRobot robot) {
    assertTrue(rig().start(Optional.of(SALES)));
    assertEquals(Optional.of(SALES), rig().slide().node());
    robot.interact(() -> rig().editor.apply(new Remove(List.of(SALES))));
    assertEquals(1, rig().ends);
  }

  @Test
  void theKeysAreShownOnRequest(FxRobot robot) {
    begin();
    assertFalse(rig().node("present-help").isVisible());
    robot.push(KeyCode.S);
    robot.push(KeyCode.F1);
    assertTrue(rig().node("present-help").isVisible());
    robot.push(KeyCode.ESCAPE);
    assertFalse(rig().node("present-help").isVisible());
    assertEquals(0, rig().ends);
    assertTrue(rig().ask(() -> rig().player().isPointing()));
  }

  @Test
  void aScreenReaderHearsWhichSlideItIs(FxRobot robot) {
    begin();
    String first = rig().ask(() -> rig().running().room().slide().getAccessibleText());
    assertTrue(first.startsWith("Slide 1 of "), first);
    robot.push(KeyCode.RIGHT);
    String second = rig().ask(() -> rig().running().room().slide().getAccessibleText());
    assertTrue(second.startsWith("Slide 2 of ") && second.endsWith(rig().slide().title()), second);
  }
}
