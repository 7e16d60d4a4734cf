package touchmap.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.lens.paper.MapSheets;
import touchmap.lens.paper.Paper;
import touchmap.lens.paper.PrintWish;
import touchmap.lens.paper.Setup;
import touchmap.lens.paper.Sheets;
import touchmap.lens.paper.Tiles;
import touchmap.model.TouchMap;
import touchmap.picture.LookName;
import touchmap.picture.Page;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

@ExtendWith(Person.class)
class PrintSheetFxTest implements PrintHost {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final List<PrintChoice> remembered = new ArrayList<>();
  private final List<List<Page>> saved = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private List<String> printers = List.of();
  private Printing.Outcome outcome = Printing.Outcome.PRINTED;
  private ModalLayer layer;

  @Start
  void start(Stage stage) {
    Fonts.load();
    layer = new ModalLayer(new Motion(true));
    var scene = new Scene(new StackPane(layer), 1024, 680);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void remember(PrintChoice choice) {
    remembered.add(choice);
  }

  @Override
  public void save(PrintChoice choice, List<Page> pages) {
    saved.add(pages);
  }

  @Override
  public List<String> printers() {
    return printers;
  }

  @Override
  public Printing.Outcome print(List<Page> pages, String name, String printer, int copies) {
    printed.add(pages.size() + " of " + name + " on " + printer + ", " + copies);
    return outcome;
  }

  @Override
  public void printed(String printer) {
    printed.add("told of " + printer);
  }

  private void open(FxRobot robot, TouchMap map, PrintChoice last) {
    var offer = new PrintSheet.Offer(map, TODAY, last);
    Rehearsal.on(robot, () -> PrintSheet.show(layer, Words.in("en"), offer, this));
    Person.untilStill();
  }

  private <T extends Node> T node(String id, Class<T> type) {
    return Rehearsal.ask(() -> type.cast(layer.lookup("#" + id)));
  }

  private void until(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Rehearsal.ask(holds));
    } catch (TimeoutException late) {
      throw new AssertionError(late);
    }
  }

  @Test
  void enterSavesTheSheetsAsTheyAreShown(FxRobot robot) {
    open(robot, Sheets.example("tandem.en"), PrintChoice.USUAL);
    robot.push(KeyCode.ENTER);
    until(() -> !saved.isEmpty());
    assertEquals(2, saved.getFirst().size());
    assertFalse(layer.isOpen());
  }

  @Test
  void theReportIsChosenWithTheKeyboard(FxRobot robot) {
    open(robot, Sheets.example("tandem.en"), PrintChoice.USUAL);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    until(() -> !saved.isEmpty());
    assertTrue(remembered.getFirst().isReport());
    assertTrue(saved.getFirst().size() > 5);
  }

  @Test
  void typeTooSmallIsSaidWithWhatWouldMakeItLarger(FxRobot robot) {
    PrintWish small =
        PrintWish.USUAL.withSetup(Setup.USUAL.withPaper(Paper.of("A5").orElseThrow()));
    open(robot, Sheets.example("saas.en"), new PrintChoice(false, small));
    until(() -> layer.lookup("#print-way-poster") != null);
    Labeled notice = node("print-notice", Labeled.class);
    assertTrue(Rehearsal.ask(notice::getText).contains("7 pt"));
    Rehearsal.on(robot, node("print-way-poster", Button.class)::fire);
    until(() -> !layer.lookup("#print-notice").isVisible());
    robot.push(KeyCode.ENTER);
    until(() -> !saved.isEmpty());
    assertFalse(remembered.getFirst().wish().tiles().isOne());
  }

  @Test
  void withoutAPrinterItIsSaidAndThePdfIsStillAtHand(FxRobot robot) {
    open(robot, Sheets.example("cafe.en"), PrintChoice.USUAL);
    Rehearsal.on(robot, node("print-printer", Button.class)::fire);
    until(() -> !((Labeled) layer.lookup("#print-notice")).getText().isEmpty());
    assertTrue(Rehearsal.ask(node("print-notice", Labeled.class)::getText).contains("No printer"));
    assertTrue(layer.isOpen());
  }

  @Test
  void aPrinterAndCopiesAreChosenWithTheKeyboard(FxRobot robot) {
    printers = List.of("Usual", "Office");
    open(robot, Sheets.example("cafe.en"), PrintChoice.USUAL);
    until(() -> !layer.lookup("#print-on").isDisabled());
    Rehearsal.on(robot, node("print-printer", Button.class)::fire);
    until(() -> layer.lookup("#printer-sheet") != null);
    Person.untilStill();
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("3");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    until(() -> printed.size() == 2);
    assertTrue(printed.getFirst().endsWith(" on Office, 3"), printed::toString);
    assertEquals("told of Office", printed.getLast());
    assertFalse(layer.isOpen());
  }

  @Test
  void whatAPrinterDoesNotTakeIsSaidOnTheSheet(FxRobot robot) {
    printers = List.of("Usual");
    outcome = Printing.Outcome.FAILED;
    open(robot, Sheets.example("cafe.en"), PrintChoice.USUAL);
    Rehearsal.on(robot, node("print-printer", Button.class)::fire);
    until(() -> layer.lookup("#printer-go") != null);
    Rehearsal.on(robot, node("printer-go", Button.class)::fire);
    until(() -> ((Labeled) layer.lookup("#print-notice")).getText().startsWith("The printer did"));
    assertTrue(layer.isOpen());
  }

  @Test
  void pagesAreTurnedWithTheKeyboard(FxRobot robot) {
    open(robot, Sheets.example("tandem.en"), PrintChoice.USUAL);
    until(() -> !layer.lookup("#print-on").isDisabled());
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.PAGE_DOWN);
    assertTrue(Rehearsal.ask(node("print-on", Button.class)::isDisabled));
    assertFalse(Rehearsal.ask(node("print-back", Button.class)::isDisabled));
  }

  @Test
  void allOfItFitsOnASmallWindow(FxRobot robot) {
    PrintWish poster = PrintWish.USUAL.withTiles(new Tiles(2, 2));
    open(robot, Sheets.grown(12, 25, "Touchpoint"), new PrintChoice(false, poster));
    until(() -> layer.lookup("#print-way-poster") != null);
    Person.untilStill();
    var save = node("print-save", Button.class);
    assertTrue(Rehearsal.ask(() -> save.localToScene(save.getBoundsInLocal()).getMaxY()) <= 680);
  }

  @Test
  void whatWasChosenIsRememberedAndNonsenseIsAsUsual() {
    var wish =
        new PrintWish(
            new Setup(Paper.custom(300, 400), Setup.Turn.LANDSCAPE, 15),
            new Tiles(3, 2),
            new PrintWish.Around(false, true, false),
            new PrintWish.Content(true, true, false, LookName.PROJECTOR));
    var choice = new PrintChoice(false, wish);
    assertEquals(choice, PrintChoice.of(choice.remembered()));
    assertEquals(PrintChoice.USUAL, PrintChoice.of(Map.of()));
    assertEquals(
        PrintChoice.USUAL,
        PrintChoice.of(Map.of("paper", "?", "turn", "up", "margin", "much", "tiles", "0x0")));
  }

  @Test
  void aPrinterIsGivenTextAsText() {
    TouchMap map = Sheets.example("cafe.ru");
    Page page = MapSheets.of(map, PrintWish.USUAL, TODAY).pages().getFirst();
    var said = new ArrayList<String>();
    Rehearsal.ask(
        () -> {
          gather(NodePainter.node(page), said);
          return true;
        });
    Sheets.texts(page).forEach(each -> assertTrue(said.contains(each.words().text())));
  }

  private static void gather(Node node, List<String> said) {
    if (node instanceof Text text) said.add(text.getText());
    if (node instanceof Group group) group.getChildren().forEach(each -> gather(each, said));
  }
}
