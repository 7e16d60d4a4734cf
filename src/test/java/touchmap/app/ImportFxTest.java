package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.exchange.Packed;
import touchmap.exchange.Samples;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.table.XlsxExporter;

import touchmap.ui.Person;

@ExtendWith(Person.class)
class ImportFxTest {
  private static final String LIST =
      "Area;Touch point;Owner;Cost\nSite;Order;Anna;3\nSite;Search;Boris;4\nDesk;Hello;;5\n";

  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(rig.folder.resolve(name), content);
  }

  private void ask(Path file, String sheet) {
    rig.interact(() -> rig.window().files().open(file));
    rig.until(() -> rig.shows(sheet));
    rig.settle();
  }

  private void opened() {
    rig.until(() -> rig.window().document().isPresent());
  }

  private List<String> preview() {
    return rig.fx(
        () ->
            ((Pane) rig.node("columns-preview", ScrollPane.class).getContent())
                .getChildren().stream().map(each -> ((Labeled) each).getText()).toList());
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> column(int number) {
    return (ComboBox<String>) rig.node("column-" + number, ComboBox.class);
  }

  private void choose(int number, String role) {
    rig.interact(() -> column(number).setValue(role));
  }

  @Test
  void aTableShowsWhatItsColumnsAreTakenForAndTheMapThatComesOfIt() throws IOException {
    ask(rig.write("touch.csv", LIST), "columns-sheet");
    assertEquals("object", rig.fx(() -> column(1).getValue()));
    assertEquals("touchpoint", rig.fx(() -> column(2).getValue()));
    assertEquals("driver", rig.fx(() -> column(3).getValue()));
    assertEquals("", rig.fx(() -> column(4).getValue()));
    assertEquals(List.of("touch", "Site", "Order", "Search", "Desk", "Hello"), preview());
    assertEquals("2 objects, 3 touchpoints", rig.text("columns-counts"));
    assertEquals("Left out: 1 column: Cost", rig.text("columns-lost"));
    assertEquals("Column 3, Owner: what it holds", rig.fx(() -> column(3).getAccessibleText()));

    choose(1, "note");
    assertEquals(List.of("touch", "Order", "Search", "Hello"), preview());
    rig.press("columns-headings");
    assertTrue(preview().contains("Touch point"));
    assertFalse(rig.node("columns-headings", CheckBox.class).isSelected());
    choose(2, "");
    assertTrue(rig.text("columns-wrong").startsWith("No column was chosen for the names"));
    assertTrue(rig.node("columns-open", Labeled.class).isDisabled());
    rig.keys(KeyCode.ESCAPE);
    rig.until(() -> !rig.shows("columns-sheet"));
    assertTrue(rig.window().document().isEmpty());
  }

  @Test
  void byKeysAloneAColumnIsChosenAndTheNextTimeItIsKnown() throws IOException {
    Path file = rig.write("touch.csv", LIST);
    ask(file, "columns-sheet");
    for (int i = 0; i < 5; i++) rig.keys(KeyCode.TAB);
    assertTrue(rig.fx(() -> column(4).isFocused()));
    for (int i = 0; i < 3; i++) rig.keys(KeyCode.DOWN);
    assertEquals("note", rig.fx(() -> column(4).getValue()));
    rig.keys(KeyCode.ENTER);
    rig.keys(KeyCode.ENTER);
    opened();
    var order = rig.map().root().children().getFirst().children().getFirst();
    assertEquals("3", order.details().note());
    assertEquals("Anna", order.details().driver());
    rig.desk.settle();

    DeskRig next = DeskRig.again(rig);
    next.interact(() -> next.window().files().open(next.folder.resolve("touch.csv")));
    next.until(() -> next.shows("columns-sheet"));
    assertEquals(
        "note", next.fx(() -> ((ComboBox<?>) next.node("column-4", ComboBox.class)).getValue()));
  }

  @Test
  void belowATitleTheHeadingsAreFoundAndAnotherRowCanBeChosen() throws IOException {
    String csv = "Q3 report,,\n,,\nObject,Touchpoint,Comment\nA,a1,soon\nArea,Label,URL\nB,b1,x\n";
    ask(rig.write("titled.csv", csv), "columns-sheet");
    assertEquals(3, rig.fx(() -> headingRow().getValue()));
    assertEquals(List.of("titled", "A", "a1", "Area", "Label", "B", "b1"), preview());
    assertTrue(rig.text("columns-lost").contains("1 cell above the headings: Q3 report"));
    rig.interact(() -> headingRow().getValueFactory().setValue(5));
    assertEquals("links", rig.fx(() -> column(3).getValue()));
    assertEquals(List.of("titled", "B", "b1"), preview());
    rig.press("columns-open");
    opened();
    assertEquals(List.of("titled", "B", "b1"), rig.names());
    rig.desk.settle();
    DeskRig next = DeskRig.again(rig);
    next.interact(() -> next.window().files().open(next.folder.resolve("titled.csv")));
    next.until(() -> next.shows("columns-sheet"));
    assertEquals(
        5,
        next.fx(() -> ((Spinner<?>) next.node("columns-heading-row", Spinner.class)).getValue()));
  }

  @SuppressWarnings("unchecked")
  private Spinner<Integer> headingRow() {
    return (Spinner<Integer>) rig.node("columns-heading-row", Spinner.class);
  }

  @Test
  void thePreviewShowsWhatARowBringsBesideItsName() throws IOException {
    ask(
        rig.write("tags.csv", "Object,Touchpoint,Note,Tags\nA,a1,as soon as possible,\"x,y\"\n"),
        "columns-sheet");
    String beside =
        rig.fx(
            () -> {
              var lines =
                  ((Pane) rig.node("columns-preview", ScrollPane.class).getContent()).getChildren();
              return ((Labeled) ((Labeled) lines.getLast()).getGraphic()).getText();
            });
    assertEquals("as soon as possible · x y", beside);
  }

  @Test
  void whatOnlyOneColumnCanBeIsTakenFromTheOther() throws IOException {
    ask(rig.write("touch.csv", LIST), "columns-sheet");
    choose(4, "driver");
    assertEquals("", rig.fx(() -> column(3).getValue()));
  }

  @Test
  void ofALongTableTheFirstRowsShowAtOnceAndTheRestIsCountedBehindTheWindow() throws IOException {
    var rows = new StringBuilder("Area,Touchpoint\n");
    for (int i = 0; i < 20_000; i++)
      rows.append("Area ").append(i % 10).append(",P").append(i).append('\n');
    ask(rig.write("long.csv", rows.toString()), "columns-sheet");
    rig.until(() -> rig.text("columns-counts").equals("10 objects, 20000 touchpoints"));
    assertEquals("… and so on", preview().getLast());
  }

  @Test
  void ourOwnTableAndWorkbookOpenWithoutAQuestion() throws IOException {
    var xlsx = new ByteArrayOutputStream();
    new XlsxExporter().write(Samples.tandem("en"), List.of(), xlsx);
    assertTrue(new TableImporter().sheets(xlsx.toByteArray()).size() > 1);
    rig.open(file("own.xlsx", xlsx.toByteArray()));
    assertEquals(Samples.tandem("en").root().name(), rig.map().root().name());
    assertFalse(rig.shows("sheets-sheet") || rig.shows("columns-sheet"));
    rig.until(() -> rig.shows("left-out-sheet"));
    String all = String.join("\n", rig.words());
    assertTrue(all.contains("sheet “Criteria”: ") && all.contains("(.touchmap)"), all);
  }

  private static byte[] workbook() {
    return Packed.zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Prices\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"Places\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>",
            "xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Touchpoint</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Door</t></is></c></row></sheetData></worksheet>"));
  }

  @Test
  void ofAForeignWorkbookOneSheetIsChosenThenItsColumns() throws IOException {
    ask(file("book.xlsx", workbook()), "sheets-sheet");
    rig.press("sheet-2");
    rig.until(() -> rig.shows("columns-sheet"));
    assertEquals(List.of("book", "Door"), preview());
  }

  @Test
  void allSheetsOfAForeignWorkbookOpenAsObjectsBySpace() throws IOException {
    ask(file("book.xlsx", workbook()), "sheets-sheet");
    rig.until(() -> rig.node("sheet-1", Node.class).isFocused());
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.SPACE);
    opened();
    assertEquals(List.of("book", "Places", "Door"), rig.names());
    assertTrue(rig.words().contains("1 sheet without names: Prices"), () -> rig.words().toString());
  }

  private static byte[] twoSheets() {
    return Packed.zip(
        Map.of(
            "metadata.json",
            "{}",
            "content.json",
            "[{\"id\":\"a\",\"title\":\"First\",\"rootTopic\":{\"id\":\"r\",\"title\":\"Shop\"}},"
                + "{\"id\":\"b\",\"title\":\"Second\",\"rootTopic\":{\"id\":\"q\",\"title\":\"Office\"}}]"));
  }

  @Test
  void ofSeveralSheetsOneIsChosenByKeys() throws IOException {
    ask(file("two.xmind", twoSheets()), "sheets-sheet");
    rig.until(() -> rig.node("sheet-1", Node.class).isFocused());
    rig.keys(KeyCode.DOWN);
    assertTrue(rig.fx(() -> rig.node("sheet-2", Node.class).isFocused()));
    rig.keys(KeyCode.ENTER);
    opened();
    assertEquals(List.of("Office"), rig.names());
  }

  @Test
  void endHomeAndLettersWalkThroughTheSheets() throws IOException {
    ask(file("two.xmind", twoSheets()), "sheets-sheet");
    rig.until(() -> rig.node("sheet-1", Node.class).isFocused());
    rig.keys(KeyCode.END);
    assertTrue(rig.fx(() -> rig.node("sheets-all", Node.class).isFocused()));
    rig.keys(KeyCode.HOME);
    assertTrue(rig.fx(() -> rig.node("sheet-1", Node.class).isFocused()));
    rig.type("s");
    assertTrue(rig.fx(() -> rig.node("sheet-2", Node.class).isFocused()));
    rig.type("f");
    assertTrue(rig.fx(() -> rig.node("sheet-1", Node.class).isFocused()));
  }

  @Test
  void allSheetsOpenAsObjectsOfOneMap() throws IOException {
    ask(file("two.xmind", twoSheets()), "sheets-sheet");
    rig.press("sheets-all");
    opened();
    assertEquals(List.of("two", "Shop", "Office"), rig.names());
  }

  @Test
  void whatIsNotCarriedOverStaysBesideTheNameUntilTheMapIsSaved() throws IOException {
    String mm =
        "<map version=\"1.0.1\"><node TEXT=\"Shop\"><cloud/><node TEXT=\"Door\"><cloud/><font BOLD=\"true\"/></node></node></map>";
    rig.open(rig.write("shop.mm", mm));
    rig.until(() -> rig.shows("left-out-sheet"));
    assertTrue(rig.words().contains("2 clouds around branches"));
    // also what is kept, but not as it was, stands in the list
    assertTrue(
        rig.words().stream()
            .anyMatch(
                said -> said.endsWith("This was left out or came in otherwise than it was:")));
    rig.keys(KeyCode.ESCAPE);
    rig.until(() -> !rig.shows("left-out-sheet"));
    assertEquals("3 import notes", rig.text("map-left-out"));
    rig.press("map-left-out");
    rig.until(() -> rig.shows("left-out-sheet"));
    rig.keys(KeyCode.ENTER);
    rig.answers.add(rig.folder.resolve("shop.touchmap"));
    rig.interact(() -> rig.window().files().save(() -> {}));
    rig.until(() -> rig.document().standing() == Document.Standing.SAVED);
    rig.until(() -> !rig.shows("map-left-out"));
  }

  @Test
  void escapeAtTheQuestionOpensNothing() throws IOException {
    ask(file("two.xmind", twoSheets()), "sheets-sheet");
    rig.keys(KeyCode.ESCAPE);
    rig.until(() -> !rig.shows("sheets-sheet"));
    assertTrue(rig.window().document().isEmpty());
  }
}
