package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.exchange.Refused;
import touchmap.exchange.Samples;

/** Workbooks that leave out what the format lets them leave out, and cells that say what they show. */
class LaxWorkbooksTest {
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
          + "<xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";

  private static byte[] book(String rows) {
    return Packed.zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"One\" r:id=\"a\"/></sheets></workbook>",
            "xl/styles.xml",
            STYLES,
            "xl/sharedStrings.xml",
            "<sst><si><t>first</t></si></sst>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  private static Table table(String rows) throws Refused {
    return Table.read(book(rows));
  }

  private static String text(String said) {
    return "<c t=\"inlineStr\"><is><t>" + said + "</t></is></c>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c/>",
        "<c s=\"1\"/>",
        "<c t=\"e\"><v>#N/A</v></c>",
        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
        "<c t=\"s\"><v>99</v></c>",
        "<c t=\"inlineStr\"><is><t></t></is></c>"
      })
  void aCellWithoutAPlaceAndAValueTakesItsColumn(String cell) throws Refused {
    List<List<String>> rows =
        table(
                "<row>"
                    + text("A")
                    + cell
                    + text("C")
                    + "</row><row/><row>"
                    + cell
                    + text("B")
                    + "</row>")
            .rows();
    assertEquals(List.of("A", "", "C"), rows.getFirst());
    assertEquals(List.of("", "B"), rows.get(2));
  }

  @Test
  void aCellBehindOneWithAPlaceStandsBesideIt() throws Refused {
    assertEquals(
        List.of("", "", "C", "", "E"),
        table("<row><c r=\"C1\" t=\"str\"><v>C</v></c><c/>" + text("E") + "</row>")
            .rows()
            .getFirst());
  }

  @Test
  void aTextThatIsNotInTheFileIsTold() throws Refused {
    Table table =
        table(
            "<row>"
                + text("A")
                + "<c t=\"s\"><v>0</v></c></row><row>"
                + text("B")
                + "<c t=\"s\"><v>7</v></c></row>");
    assertEquals(List.of("A", "first"), table.rows().getFirst());
    assertEquals(
        List.of("1 cell whose text is missing from the file: B2"), Compared.said(table.notices()));
  }

  @Test
  void formulasThatNothingHasWorkedOutAreToldWithTheirCellsAndKeepTheirColumns() throws Refused {
    Table table =
        table(
            "<row>"
                + text("A")
                + "<c><f>1+2</f></c>"
                + text("C")
                + "</row><row><c r=\"A2\"><f>A1</f><v/></c>"
                + "<c r=\"B2\" t=\"b\"><f>1=1</f></c><c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c>"
                + "<c r=\"D2\"><f>1+2</f><v>3</v></c></row>");
    assertEquals(List.of(List.of("A", "", "C"), List.of("", "", "", "3")), table.rows());
    assertEquals(
        List.of(
            "3 formulas without a result: B1, A2, B2. Open the file in a spreadsheet program and save"
                + " it there, and their results are read."),
        Compared.said(table.notices()));
  }

  @Test
  void aNameThatIsAFormulaWithoutAResultIsToldWithItsPlace() {
    byte[] book =
        book(
            "<row>"
                + text("Object")
                + text("Touchpoint")
                + text("Note")
                + "</row><row><c/><c><f>A1</f></c>"
                + text("n")
                + "</row><row>"
                + text("Site")
                + text("Order")
                + "</row>");
    var fine = Compared.fine(new TableImporter(), book, "Shop");
    assertEquals("Shop(Site(Order))", Compared.shape(fine.map().root()));
    List<String> said = Compared.said(fine.notes());
    assertTrue(
        said.stream().anyMatch(each -> each.startsWith("1 formula without a result: B2.")),
        said.toString());
  }

  @Test
  void daysKeepTheTimeThatTheyShow() throws Refused {
    assertEquals(
        List.of(
            "2026-01-02",
            "2026-01-02 12:00",
            "2026-01-02",
            "03:00",
            "30:15:30",
            "2026-01-02 08:30"),
        table(
                "<row><c s=\"1\"><v>46024.5</v></c><c s=\"2\"><v>46024.5</v></c><c s=\"2\"><v>46024</v></c>"
                    + "<c s=\"3\"><v>0.125</v></c><c s=\"4\"><v>1.2607638889</v></c><c t=\"d\"><v>2026-01-02T08:30:00Z</v></c></row>")
            .rows()
            .getFirst());
  }

  @Test
  void trueAndFalseAreSaidAsTheyShow() throws Refused {
    assertEquals(
        List.of("TRUE", "FALSE"),
        table("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>").rows().getFirst());
  }

  @Test
  void textThatLooksLikeAFormulaStandsInAWorkbookWithoutAnApostrophe() throws Exception {
    byte[] book = Compared.written(new XlsxExporter(), Samples.named("=1+1"));
    String sheet = Packed.entry(book, "xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains(">=1+1<"), sheet);
    assertFalse(sheet.contains("&apos;=") || sheet.contains("'="), sheet);
    assertFalse(sheet.contains("<f>"), sheet);
    String styles = Packed.entry(book, "xl/styles.xml");
    assertTrue(styles.contains("quotePrefix=\"1\""), styles);
  }

  @Test
  void anApostropheOfOlderWorkbooksIsTakenOff() throws Refused {
    assertEquals(List.of("=1"), table("<row>" + text("'=1") + "</row>").rows().getFirst());
  }

  @Test
  void ourOwnWorkbookTellsWithCountsWhatItsOtherSheetsHold() {
    for (String language : List.of("en", "ru")) {
      byte[] book = Compared.written(new XlsxExporter(), Samples.tandem(language));
      List<String> said = Compared.said(Compared.fine(new TableImporter(), book, "Tandem").notes());
      String all = String.join("\n", said);
      assertTrue(all.matches("(?s).*sheet “(Ranking|Рейтинг)”: \\d+ places.*"), all);
      assertTrue(all.matches("(?s).*sheet “(Scores|Оценки)”: \\d+ ratings.*"), all);
      assertTrue(all.matches("(?s).*sheet “(Criteria|Критерии)”: \\d+ criteria.*"), all);
      assertTrue(all.contains("the map file (.touchmap) holds"), all);
      assertFalse(all.contains("Only the first sheet"), all);
    }
  }

  @Test
  void rowsOfSheetsThatSomebodyAddedToOurWorkbookAreCounted() {
    byte[] book =
        Packed.book(
            "Map",
            List.of(List.of("id", "parent", "name"), List.of("a", "", "Shop")),
            "Mine",
            List.of(List.of("x"), List.of("1"), List.of("2")));
    List<String> said = Compared.said(Compared.fine(new TableImporter(), book, "Shop").notes());
    assertTrue(said.contains("sheet “Mine”: 2 rows"), said.toString());
  }

  @Test
  void headingsAreFoundBelowATitle() {
    String csv = "Q3 report,,\n,,\nObject,Touchpoint,Importance\nA,a1,8\nA,a2,eleven\n";
    var fine = Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop");
    assertEquals("Shop(A(a1,a2))", Compared.shape(fine.map().root()));
    List<String> said = Compared.said(fine.notes());
    assertTrue(said.contains("The headings were found in row 3."), said.toString());
    assertTrue(said.contains("1 cell above the headings: Q3 report"), said.toString());
    assertTrue(
        said.contains("1 value that makes no sense: “eleven” (Importance, row 5)"),
        said.toString());
  }

  @Test
  void headingsThatNobodyKnowsAreFoundBelowATitleAndABlankLine() {
    String csv = "Prices of autumn\n\nWhere;What;Cost\nA;a1;8\nA;a2;7\n";
    var fine = Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop");
    assertEquals("Shop(A(a1,a2))", Compared.shape(fine.map().root()));
  }

  @Test
  void aTableWithoutATitleKeepsItsFirstRow() {
    String csv = "A,a1\n,a2\nObject,Touchpoint\nB,b1\n";
    assertEquals(
        "Shop(A(a1,a2),Object(Touchpoint),B(b1))",
        Compared.shape(
            Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop").map().root()));
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWithItsLine() {
    String csv = "object,touchpoint\nA,a1\n\"unclosed,a\nb,c\n";
    List<String> said =
        Compared.said(Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop").notes());
    assertTrue(
        said.contains(
            "The quotation mark that opens in line 3 is never closed: all that follows it is one cell."),
        said.toString());
  }

  @Test
  void circlesDoubledIdsAndStrangeParentsAreToldEachForItself() {
    String csv = "id,parent,name\n1,2,A\n2,1,B\n3,,Root\n4,3,Kid\n5,77,Lost\n3,,Dup\n";
    var fine = Compared.fine(new TableImporter(), csv.getBytes(UTF_8), "Shop");
    assertEquals("Shop(Root(A(B),Kid,Lost),Dup)", Compared.shape(fine.map().root()));
    List<String> said = Compared.said(fine.notes());
    assertTrue(
        said.contains("1 row names a parent that is not there, and hangs on “Root”: Lost"),
        said.toString());
    assertTrue(
        said.contains(
            "1 circle of rows that name each other as parents is cut open, and hangs on “Root”: A"),
        said.toString());
    assertTrue(
        said.contains("1 id stands in several rows; what hangs on it hangs on the first: 3"),
        said.toString());
  }
}
