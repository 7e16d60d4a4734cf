package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.ui.Rehearsal;
import touchmap.ui.dialogs.ExportSheet;
import touchmap.ui.dialogs.Question;
import touchmap.words.Words;

@ExtendWith(Person.class)
class ModalLayerFxTest {
  private static final List<ExportSheet.Colours> COLOURS =
      Stream.of("Light", "Dark", "Projector", "High contrast")
          .map(each -> new ExportSheet.Colours(each, each))
          .toList();

  private static final ExportSheet.Measuring PLAIN =
      (journeys, scale) -> new ExportSheet.Pixels(100, 100, false, 1000);

  private TextField behind;
  private ModalLayer layer;

  @Start
  void start(Stage stage) {
    behind = new TextField();
    layer = new ModalLayer(new Motion(true));
    var scene = new Scene(new StackPane(behind, layer), 900, 600);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    stage.setScene(scene);
    stage.show();
  }

  private Node focused() {
    Person.untilStill();
    return Rehearsal.ask(() -> layer.getScene().getFocusOwner());
  }

  private void isSeenOn(String id) {
    Node focused = focused();
    assertEquals(id, focused.getId());
    assertTrue(Rehearsal.ask(focused::isFocusVisible), () -> id + " shows that it has the focus");
  }

  @Test
  void whereverTabGoesInASheetItIsSeen(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            new Question("Save?", "Or not.")
                .answer("Save", () -> {})
                .answer("Drop", () -> {})
                .quietAnswer("Cancel", () -> {})
                .ask(layer));
    isSeenOn("answer-1");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-quiet");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-2");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-1");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    isSeenOn("answer-2");
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    isSeenOn("answer-1");
  }

  @Test
  void aSingleButtonIsSeenAndTabStaysOnIt(FxRobot robot) {
    Rehearsal.on(robot, () -> new Question("So it is.").answer("OK", () -> {}).ask(layer));
    isSeenOn("answer-1");
    robot.push(KeyCode.TAB);
    isSeenOn("answer-1");
    robot.push(KeyCode.SPACE);
    assertFalse(Rehearsal.ask(layer::isOpen));
  }

  private final List<String> done = new ArrayList<>();

  private void ask(String title) {
    new Question(title).answer("OK", () -> done.add(title)).ask(layer);
  }

  private Stream<Node> sheets() {
    return Rehearsal.ask(() -> List.copyOf(layer.getChildren())).stream()
        .filter(each -> !(each instanceof Shade));
  }

  @Test
  void sheetsThatComeOfThemselvesWaitForTheirTurn(FxRobot robot) {
    Rehearsal.on(
        robot,
        () -> {
          layer.inTurn(() -> ask("first"));
          layer.inTurn(() -> ask("second"));
        });
    assertEquals(1, sheets().count());
    isSeenOn("answer-1");
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("first"), done);
    isSeenOn("answer-1");
    assertTrue(Rehearsal.ask(layer::isOpen));
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("first", "second"), done);
    assertFalse(Rehearsal.ask(layer::isOpen));
  }

  @Test
  void aSheetOpenedFromAnotherIsTheOnlyOneSeen(FxRobot robot) {
    Rehearsal.on(robot, () -> ask("below"));
    Rehearsal.on(robot, () -> ask("above"));
    assertEquals(1, sheets().filter(Node::isVisible).count());
    assertEquals(
        2,
        Rehearsal.ask(() -> layer.getChildren().stream().filter(Node::isVisible).count()),
        "it and its shade");
    robot.push(KeyCode.ESCAPE);
    isSeenOn("answer-1");
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("below"), done);
  }

  @Test
  void nothingBehindASheetGetsAKey(FxRobot robot) {
    Rehearsal.on(
        robot,
        () -> {
          layer.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> done.add("behind"));
          ask("sheet");
        });
    focused();
    Rehearsal.on(robot, behind::requestFocus);
    assertEquals("answer-1", focused().getId());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.write("x");
    assertEquals("", Rehearsal.ask(behind::getText));
    assertEquals(List.of(), done);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("sheet"), done);
    assertSame(behind, focused());
  }

  @Test
  void whereTheFocusWasIsGoneItGoesToThePlaceForThat(FxRobot robot) {
    var place = new TextField();
    Rehearsal.on(
        robot,
        () -> {
          layer.onNowhere(place::requestFocus);
          behind.requestFocus();
          ask("sheet");
          ((StackPane) layer.getParent()).getChildren().set(0, place);
        });
    robot.push(KeyCode.ESCAPE);
    assertSame(place, focused());
  }

  @Test
  void amongChoicesTheArrowsAreSeenAndEnterIsTheSheetsAnswer(FxRobot robot) {
    var formats =
        Stream.of("a", "b", "c")
            .map(
                each ->
                    new ExportSheet.Format(each, each, each, !each.equals("c"), each.equals("b")))
            .toList();
    Rehearsal.on(
        robot,
        () ->
            ExportSheet.show(
                layer,
                Words.in("en"),
                new ExportSheet.Offer(formats, COLOURS, COLOURS.getFirst(), false, PLAIN),
                choice -> done.add(choice.format().ending())));
    isSeenOn("export-a");
    robot.push(KeyCode.DOWN);
    isSeenOn("export-b");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    isSeenOn("export-c");
    robot.push(KeyCode.UP);
    isSeenOn("export-b");
    robot.push(KeyCode.TAB);
    assertTrue(focused().isFocusVisible());
    assertTrue(focused().getStyleClass().contains("segment"));
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    isSeenOn("export-b");
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("b"), done);
  }

  @Test
  void whereTheMapHasJourneysADrawingMayShowThemInstead(FxRobot robot) {
    var formats =
        Stream.of("a", "b")
            .map(each -> new ExportSheet.Format(each, each, each, true, each.equals("b")))
            .toList();
    var offer = new ExportSheet.Offer(formats, COLOURS, COLOURS.getFirst(), true, PLAIN);
    Rehearsal.on(
        robot,
        () ->
            ExportSheet.show(
                layer,
                Words.in("en"),
                offer,
                choice -> done.add(choice.format().ending() + choice.journeys())));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.TAB);
    assertEquals("The map", ((Labeled) focused()).getText());
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("btrue"), done);
  }

  @Test
  void aPictureMayHaveAnyOfTheLooks(FxRobot robot) {
    var formats = List.of(new ExportSheet.Format("a", "a", "a", true, true));
    var offer = new ExportSheet.Offer(formats, COLOURS, COLOURS.getFirst(), false, PLAIN);
    var looks = new ArrayList<ExportSheet.Colours>();
    for (int right = 0; right < COLOURS.size(); right++) {
      Rehearsal.on(
          robot,
          () ->
              ExportSheet.show(
                  layer, Words.in("en"), offer, choice -> looks.add(choice.colours())));
      robot.push(KeyCode.TAB);
      for (int i = 0; i < right; i++) robot.push(KeyCode.RIGHT);
      robot.push(KeyCode.SHIFT, KeyCode.TAB);
      robot.push(KeyCode.ENTER);
    }
    assertEquals(COLOURS, looks);
  }

  @Test
  void aLongWordKeepsItsBeginningAndItsEnd() {
    assertEquals("“plain name.mm” is opened", Sheet.brief("“plain name.mm” is opened"));
    assertEquals(
        "“customer_journey…sion.touchmap” is opened",
        Sheet.brief("“customer_journey_with_everything_final_version.touchmap” is opened"));
  }
}
