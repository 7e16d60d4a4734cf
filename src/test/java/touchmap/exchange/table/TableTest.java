package touchmap.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Refused;

class TableTest {
  private static List<List<String>> csv(String text) throws Refused {
    return Table.read(text.getBytes(StandardCharsets.UTF_8)).rows();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFound(String separator) throws Refused {
    String text = String.join(separator, "Point", "Value") + "\r\n" + "Blog" + separator + "4\r\n";
    assertEquals(List.of(List.of("Point", "Value"), List.of("Blog", "4")), csv(text));
  }

  @Test
  void decimalCommasDoNotPassForSeparators() throws Refused {
    assertEquals(
        List.of(List.of("Точка", "Значение"), List.of("Сайт", "3,4"), List.of("Чат", "4,1")),
        csv("Точка;Значение\nСайт;3,4\nЧат;4,1\n"));
  }

  @Test
  void quotesHoldSeparatorsQuotesAndLineBreaks() throws Refused {
    assertEquals(
        List.of(List.of("a,b", "say \"hi\"", "two\nlines"), List.of("", "x", "")),
        csv("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n,x,\n"));
  }

  @Test
  void aMarkASeparatorLineAndShieldedFormulasAreUnderstood() throws Refused {
    assertEquals(
        List.of(List.of("a", "b,c"), List.of("=1+1", "'tis")),
        csv("\uFEFFsep=;\na;b,c\n'=1+1;'tis\n"));
  }

  @Test
  void anOldRussianEncodingIsGuessedAndTold() throws Refused {
    byte[] content = "Точка;Значение\nОфис;5\n".getBytes(Charset.forName("windows-1251"));
    Table table = Table.read(content);
    assertEquals(List.of("Офис", "5"), table.rows().get(1));
    assertEquals(1, table.notices().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ",,\n,,\n"})
  void nothingIsSaidToBeNothing(String text) {
    Refused refused = assertThrows(Refused.class, () -> csv(text));
    assertEquals("exchange.table.empty", refused.reason().key());
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A workbook of two sheets of which the first, as the workbook has it, lies in the second file. */
  private static Map<String, String> workbook(String sheet) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"x\"><workbookPr/><sheets><sheet name=\"Survey\" sheetId=\"7\""
            + " r:id=\"rId2\"/><sheet name=\"Other\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><t>Touchpoint</t></si><si><r><t>Pro</t></r><r><t>posal</t></r>"
            + "<rPh><t>x</t></rPh></si></sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
    parts.put(
        "xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
    return parts;
  }

  @Test
  void aWorkbookIsReadAsTextWithDaysAndPercent() throws IOException, Refused {
    Table table =
        Table.read(
            zip(
                workbook(
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>CSAT</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>46346</v></c>"
                        + "<c r=\"C3\" s=\"2\"><v>0.88</v></c><c r=\"D3\"><f>1+2</f><v>3.0000000000000004</v></c></row>")));
    assertEquals(
        List.of(
            List.of("Touchpoint", "", "CSAT"),
            List.of(),
            List.of("Proposal", "2026-11-20", "88%", "3")),
        table.rows());
    assertEquals("exchange.table.firstSheet", table.notices().getFirst().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd\\.mm\\.yyyy",
        "d-mmm-yy",
        "[$-419]d mmmm yyyy\\ &quot;г.&quot;;@",
        "m/d/yy h:mm",
        "mmmm",
        "yyyy\\-mm\\-dd\\Thh:mm",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"
      })
  void aDayIsADayInEveryFormatAndByBothCalendarsOfWorkbooks(String format)
      throws IOException, Refused {
    String shown =
        format.contains("h:mm") || format.contains("hh:mm") ? "2026-11-20 10:19:12" : "2026-11-20";
    var parts = workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46346.43</v></c></row>");
    parts.computeIfPresent("xl/styles.xml", (name, text) -> text.replace("dd\\.mm\\.yyyy", format));
    assertEquals(List.of(List.of(shown)), Table.read(zip(parts)).rows());
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, text) -> text.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
    parts.computeIfPresent(
        "xl/worksheets/sheet2.xml", (name, text) -> text.replace("46346.43", "44884.43"));
    assertEquals(List.of(List.of(shown)), Table.read(zip(parts)).rows());
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
    var parts = workbook("");
    parts.put("xl/sharedStrings.xml", " ".repeat(120 << 20));
    byte[] content = zip(parts);
    assertTrue(content.length < 1 << 20);
    Refused refused = assertThrows(Refused.class, () -> Table.read(content));
    assertEquals("exchange.tooBigUnpacked", refused.reason().key());
  }

  @Test
  void placesFarOutAreRefusedInsteadOfFilledUp() throws IOException {
    byte[] far = zip(workbook("<row r=\"999999999\"><c r=\"A1\"><v>1</v></c></row>"));
    assertEquals(
        "exchange.table.tooMany",
        assertThrows(Refused.class, () -> Table.read(far)).reason().key());
    byte[] wide = zip(workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
    assertEquals(
        "exchange.table.tooWide",
        assertThrows(Refused.class, () -> Table.read(wide)).reason().key());
  }

  @Test
  void whatIsNoTableIsRefusedInASentence() throws IOException {
    byte[] cut = zip(workbook("<row r=\"1\"/>"));
    byte[] half = java.util.Arrays.copyOf(cut, cut.length / 3);
    byte[] other = zip(Map.of("word/document.xml", "<document/>"));
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0};
    for (byte[] each : List.of(half, other, old, picture)) {
      Refused refused = assertThrows(Refused.class, () -> Table.read(each));
      assertTrue(refused.reason().key().startsWith("exchange."), refused.reason()::key);
    }
  }

  @Test
  void everySheetThatHoldsAnythingIsReadAndABrokenOneIsNamed() throws IOException, Refused {
    var parts = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    String other = "<worksheet><sheetData>%s</sheetData></worksheet>";
    parts.put(
        "xl/worksheets/sheet1.xml", other.formatted("<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"));
    assertEquals(
        List.of(
            new TableSheets.Named("Survey", List.of(List.of("1"))),
            new TableSheets.Named("Other", List.of(List.of(), List.of("2")))),
        TableSheets.read(zip(parts)).sheets());
    parts.put("xl/worksheets/sheet1.xml", other.formatted(""));
    TableSheets blank = TableSheets.read(zip(parts));
    assertEquals(1, blank.sheets().size());
    assertEquals(List.of(), blank.notices());
    parts.put(
        "xl/worksheets/sheet1.xml",
        other.formatted("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
    TableSheets broken = TableSheets.read(zip(parts));
    assertEquals(1, broken.sheets().size());
    assertEquals("exchange.table.sheetNotRead", broken.notices().getFirst().key());
    byte[] text = "Touchpoint;NPS\nCall;9\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(2, TableSheets.read(text).sheets().getFirst().rows().size());
    assertTrue(TableSheets.read(text).commasAreFree());
  }
}
