package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

@ExtendWith(Person.class)
class WindowFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void openStudio() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
  }

  private void select(String... ids) {
    rig.interact(
        () ->
            rig.document()
                .editor()
                .select(new Selection(List.of(ids).stream().map(Id::of).toList())));
  }

  private List<String> selected() {
    return rig.document().editor().selection().ids().stream().map(Id::value).toList();
  }

  @Test
  void theFirstScreenCountsThePlacesOfEveryTradeTruly() {
    for (Trade trade : Trade.ALL) {
      Node button = rig.node("trade-" + trade.key(), Node.class);
      String said =
          rig.fx(
              () ->
                  button.lookupAll(".caption").stream()
                      .map(each -> ((Labeled) each).getText())
                      .findFirst()
                      .orElse(""));
      assertEquals(trade.places().size() + " places to look", said);
    }
  }

  @Test
  void aTradeBeginsWithItsUsualPlacesAndTypingGoesOnAtOnce() {
    rig.press("trade-cafe");
    rig.until(() -> rig.window().main().isPresent());
    rig.until(() -> rig.node("quick-add-field", Node.class).isFocused());
    assertEquals("Café", rig.map().root().name());
    assertEquals(7, rig.map().root().children().size());
    assertTrue(
        rig.map().root().children().stream().allMatch(each -> each.type() == TopicType.OBJECT));
    assertFalse(rig.document().hasUnsaved(), "closing an untouched template asks nothing");
  }

  @Test
  void aBusinessWithoutANameIsNamedByWhatIsTypedNext() {
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("map-pen") && rig.node("map-pen", Node.class).isFocused());
    rig.type("Acme");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.map().root().name().equals("Acme"));
    assertEquals(List.of(), rig.map().root().children());
  }

  @Test
  void aPastedListBecomesAMap() {
    rig.press("start-paste");
    rig.until(() -> rig.shows("paste-text"));
    rig.interact(
        () ->
            rig.node("paste-text", javafx.scene.control.TextArea.class)
                .setText("Bakery\n  Window\n    Smell of bread\n  Counter\n"));
    rig.interact(() -> rig.lookup("Make the map").queryButton().fire());
    rig.until(() -> rig.window().main().isPresent());
    TouchMap map = rig.map();
    assertEquals(List.of("Bakery", "Window", "Smell of bread", "Counter"), rig.names());
    assertTrue(map.root().children().getFirst().isObject());
    assertTrue(rig.document().hasUnsaved());
  }

  @Test
  void theFinishedMapOpens() {
    rig.press("start-example");
    rig.until(() -> rig.window().main().isPresent());
    assertEquals("Tandem web studio", rig.text("map-name"));
  }

  @Test
  void thePaletteGoesToANodeByItsName() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.type("propos");
    rig.keys(KeyCode.ENTER);
    assertEquals(List.of("t4"), selected());
    assertFalse(rig.window().layer().isOpen());
  }

  @Test
  void thePaletteDoesACommandAndSetsASetting() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.type("theme: dark");
    rig.keys(KeyCode.ENTER);
    rig.settle();
    assertTrue(rig.desk.theme().isDark());
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.type("about");
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.shows("about-sheet"));
  }

  @Test
  void escapeClosesThePaletteAndTheKeyboardIsBackOnTheMap() throws IOException {
    openStudio();
    rig.until(() -> rig.window().main().orElseThrow().map().isFocusWithin());
    rig.keys(KeyCode.CONTROL, KeyCode.K);
    rig.keys(KeyCode.ESCAPE);
    assertTrue(rig.fx(() -> rig.window().main().orElseThrow().map().isFocusWithin()));
  }

  @Test
  void searchingCountsHitsAndWalksThemRound() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    rig.type("a");
    Hits hits = Hits.of(rig.map(), "a");
    assertTrue(hits.count() > 1);
    assertEquals("1 of " + hits.count(), rig.text("search-count"));
    assertEquals(List.of(hits.topics().getFirst().value()), selected());
    rig.keys(KeyCode.ENTER);
    assertEquals(List.of(hits.topics().get(1).value()), selected());
    rig.keys(KeyCode.SHIFT, KeyCode.ENTER);
    rig.keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals(List.of(hits.topics().getLast().value()), selected());
    rig.keys(KeyCode.ESCAPE);
    rig.keys(KeyCode.F3);
    assertEquals(List.of(hits.topics().getFirst().value()), selected());
    assertTrue(rig.document().editor().isSaved(), "searching changes nothing");
  }

  @Test
  void whatIsNotFoundIsSaid() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.F);
    rig.type("zzz");
    assertEquals("Nothing found", rig.text("search-count"));
  }

  @Test
  void theFilterShowsAChipUntilItIsTakenOff() {
    rig.press("start-example");
    rig.until(() -> rig.shows("quick-add-field"));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    rig.until(() -> rig.shows("filter-contact"));
    rig.interact(() -> rig.node("filter-contact", ComboBox.class).getSelectionModel().selectLast());
    rig.until(() -> rig.shows("filter-chip"));
    long indirect =
        rig.map().root().all().stream()
            .filter(each -> each.details().touch().contact() == touchmap.model.Contact.INDIRECT)
            .count();
    assertEquals("Filtered: Indirect (" + indirect + ")", rig.text("filter-chip"));
    rig.press("filter-off");
    rig.until(() -> !rig.shows("filter-chip"));
  }

  @Test
  void theLanguageChangesAroundTheSameMapAndItsHistory() throws IOException {
    openStudio();
    rig.press("quick-add-field");
    rig.type("One more");
    rig.keys(KeyCode.ENTER);
    Editor editor = rig.document().editor();
    rig.keys(KeyCode.CONTROL, KeyCode.COMMA);
    rig.until(() -> rig.shows("settings-language"));
    rig.interact(
        () -> rig.lookup("Русский").queryAs(javafx.scene.control.ToggleButton.class).fire());
    rig.until(() -> rig.lookup("Настройки").tryQuery().isPresent());
    assertEquals("ru", rig.window().words().language());
    assertSame(editor, rig.document().editor());
    rig.keys(KeyCode.ESCAPE);
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(rig.names().contains("One more"));
    assertEquals("Сохранено на этом компьютере", rig.text("map-state"));
  }

  @Test
  void theOutlineAndThePanelAreRememberedForTheNextStart() throws IOException {
    openStudio();
    rig.keys(KeyCode.CONTROL, KeyCode.L);
    rig.keys(KeyCode.CONTROL, KeyCode.PERIOD);
    assertTrue(rig.node("outline", Region.class).getWidth() < 60);
    rig.until(() -> !rig.shows("side-panel"));
    rig.interact(rig.desk::settle);
    Settings next = new SettingsFile(rig.folder.resolve("home")).read();
    assertFalse(next.frame().outline());
    assertFalse(next.frame().panel());
  }

  @Test
  void f6WalksThroughThePanesAndBack() throws IOException {
    openStudio();
    rig.until(() -> rig.window().main().orElseThrow().map().isFocusWithin());
    rig.keys(KeyCode.F6);
    assertTrue(rig.node("quick-add", Node.class).isFocusWithin());
    rig.keys(KeyCode.F6);
    assertTrue(rig.node("side-panel", Node.class).isFocusWithin());
    rig.keys(KeyCode.F6);
    assertTrue(rig.node("journey-pane", Node.class).isFocusWithin());
    rig.keys(KeyCode.F6);
    assertTrue(rig.node("outline", Node.class).isFocusWithin());
    rig.keys(KeyCode.F6);
    assertTrue(rig.fx(() -> rig.window().main().orElseThrow().map().isFocusWithin()));
    rig.keys(KeyCode.SHIFT, KeyCode.F6);
    assertTrue(rig.node("outline", Node.class).isFocusWithin());
    rig.keys(KeyCode.SHIFT, KeyCode.F6);
    assertTrue(rig.node("journey-pane", Node.class).isFocusWithin());
    rig.keys(KeyCode.SHIFT, KeyCode.F6);
    assertTrue(rig.node("side-panel", Node.class).isFocusWithin());
  }

  @Test
  void f4OpensTheDetailsAndEscapeGoesBackToTheMap() throws IOException {
    openStudio();
    select("t4");
    rig.keys(KeyCode.F4);
    rig.until(() -> rig.node("details-panel", Node.class).isFocusWithin());
    rig.keys(KeyCode.ESCAPE);
    assertTrue(rig.fx(() -> rig.window().main().orElseThrow().map().isFocusWithin()));
  }

  @Test
  void altAloneOpensTheWholeMenu() throws IOException {
    openStudio();
    rig.keys(KeyCode.ALT);
    rig.until(() -> menu().isPresent());
    ContextMenu menu = rig.fx(() -> menu().orElseThrow());
    assertTrue(menu.getItems().stream().anyMatch(each -> "Settings".equals(each.getText())));
    rig.interact(menu::hide);
  }

  private static Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(each -> "main-menu".equals(each.getId()))
        .findFirst();
  }

  @Test
  void theRailTakesTheOutlinesPlaceInANarrowWindow() throws IOException {
    openStudio();
    assertEquals(216, rig.node("outline", Region.class).getWidth(), 0.5);
    rig.interact(() -> rig.window().stage().setWidth(1100));
    rig.settle();
    assertEquals(44, rig.node("outline", Region.class).getWidth(), 0.5);
    rig.keys(KeyCode.CONTROL, KeyCode.L);
    assertEquals(216, rig.node("outline", Region.class).getWidth(), 0.5);
    assertTrue(rig.desk.settings().frame().outline(), "floating is not remembered");
  }

  @Test
  void aSlipIsSaidCalmlyAndTheMapStays() throws IOException {
    openStudio();
    TouchMap before = rig.map();
    rig.interact(rig.desk::slipped);
    rig.until(() -> rig.window().layer().isOpen());
    assertTrue(rig.lookup("That didn’t work").tryQuery().isPresent());
    rig.keys(KeyCode.ESCAPE);
    assertSame(before, rig.map());
  }

  @Test
  void aForeignFileOpensAsANewMapAndCanBeExportedAgain() throws IOException {
    rig.open(rig.write("list.md", "# Bakery\n\n- Window\n  - Smell of bread\n"));
    rig.until(() -> rig.window().main().isPresent());
    rig.interact(() -> rig.window().layer().top().ifPresent(rig.window().layer()::close));
    assertEquals(Document.Standing.NEW, rig.document().standing());
    assertTrue(rig.names().contains("Smell of bread"));
    var file = rig.folder.resolve("out.pdf");
    rig.answers.add(file);
    rig.keys(KeyCode.CONTROL, KeyCode.P);
    rig.until(() -> rig.shows("print-save"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> Files.exists(file));
    assertEquals(
        "%PDF",
        new String(Files.readAllBytes(file), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1));
    assertNotEquals(0, Files.size(file));
  }

  @Test
  void whatIsTypedRightAfterTheBusinessGoesIntoQuickAdd() {
    rig.until(() -> rig.shows("start-name") && rig.node("start-name", Node.class).isFocused());
    rig.type("Bakery");
    Node[] owner = new Node[1];
    rig.interact(
        () -> {
          var enter =
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
          Event.fireEvent(rig.window().stage().getScene().getFocusOwner(), enter);
          owner[0] = rig.window().stage().getScene().getFocusOwner();
          for (String letter : List.of("s", "i", "g", "n")) {
            var typed =
                new KeyEvent(
                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
            Event.fireEvent(owner[0], typed);
          }
        });
    assertEquals("quick-add-field", owner[0].getId());
    assertEquals("sign", rig.text("quick-add-field"));
  }
}
