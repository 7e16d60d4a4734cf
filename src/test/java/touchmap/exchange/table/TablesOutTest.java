package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Exporter;
import touchmap.exchange.Samples;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.model.Chain;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

class TablesOutTest {
  private static final Exporter CSV = new CsvExporter();
  private static final Exporter XLSX = new XlsxExporter();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void bothTablesHaveARowForEachTopicAndTellTheSame(String language) throws Exception {
    TouchMap map = Samples.tandem(language);
    List<List<String>> csv = Table.read(written(CSV, map)).rows();
    assertEquals(map.root().all().size() + 1, csv.size());
    assertEquals(
        List.of("id", "parent", "type", "object", "touchpoint", "name", "note", "links", "folded"),
        csv.getFirst().subList(0, 9));
    List<List<String>> sheet = Table.read(written(XLSX, map)).rows();
    assertEquals(csv.size(), sheet.size());
    for (int i = 1; i < csv.size(); i++) assertEquals(said(csv.get(i)), said(sheet.get(i)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void theSheetIsHeadedForPeopleAndItsColumnsAreKnownAgain(String language) throws Exception {
    TouchMap map = Samples.tandem(language);
    List<List<String>> csv = Table.read(written(CSV, map)).rows();
    List<List<String>> sheet = Table.read(written(XLSX, map)).rows();
    List<String> heads = sheet.getFirst();
    boolean isEnglish = language.equals("en");
    assertEquals(isEnglish ? "Parent id" : "Код родителя", heads.get(1));
    assertTrue(heads.contains(isEnglish ? "Moment of truth" : "Момент истины"), heads.toString());
    assertTrue(heads.getLast().startsWith(isEnglish ? "Score: " : "Оценка: "), heads.toString());
    assertEquals(heads.size(), heads.stream().map(String::toLowerCase).distinct().count());
    for (String each : heads) assertFalse(each.matches("[a-z].*"), each);
    assertEquals(ColumnPlan.guess(csv), ColumnPlan.guess(sheet));
    assertTrue(ColumnPlan.guess(sheet).isTree());
  }

  /** Without empty cells at the end, numbers as far as a spreadsheet shows them. */
  private static List<String> said(List<String> row) {
    var said = new ArrayList<String>();
    for (String each : row)
      said.add(each.matches("-?[0-9]+\\.[0-9]{6,}") ? each.substring(0, 6) : each);
    while (!said.isEmpty() && said.getLast().isEmpty()) said.removeLast();
    return said;
  }

  @Test
  void aTouchpointIsToldWithWhatItBelongsToAndItsNewestScores() throws Exception {
    List<List<String>> rows = Table.read(written(CSV, Samples.tandem("en"))).rows();
    List<String> heads = rows.getFirst();
    List<String> proposal =
        rows.stream().filter(row -> row.get(0).equals("prop")).findFirst().orElseThrow();
    assertEquals("Proposal", proposal.get(heads.indexOf("touchpoint")));
    assertEquals("Sales", proposal.get(heads.indexOf("object")));
    assertEquals("touchpoint", proposal.get(heads.indexOf("type")));
    assertFalse(proposal.get(heads.indexOf("importance")).isEmpty());
    assertTrue(heads.getLast().startsWith("score:"), heads.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "'=1",
        "''@x",
        "\uFF1D1",
        "a,b \"c\"\nsecond; line",
        " edges ",
        "'tis",
        "-5"
      })
  void nothingActsInASpreadsheetAndComesBackAsItWas(String name) throws Exception {
    for (Exporter each : List.of(CSV, XLSX)) {
      List<List<String>> rows = Table.read(written(each, Samples.named(name))).rows();
      assertEquals(name, rows.get(3).get(5), each.name());
    }
    String text = new String(written(CSV, Samples.named(name)), UTF_8);
    for (String cell : text.replace("\"", "").split("[,\\r\\n]+", -1))
      assertFalse(cell.matches("[=+@\\t\uFF1D].*|-[^0-9].*|-[0-9].*[+].*"), cell);
  }

  @Test
  void theWorkbookHasItsSheetsWithHeadsThatStayAndFilters() throws Exception {
    Map<String, Document> parts = parts(written(XLSX, Samples.tandem("en")));
    assertEquals(
        List.of("Map", "Ranking", "Scores", "Journeys", "Chains", "Life", "Actions", "Criteria"),
        part(parts, "xl/workbook.xml").select("sheet").eachAttr("name"));
    for (int i = 1; i <= 8; i++) {
      Document sheet = part(parts, "xl/worksheets/sheet" + i + ".xml");
      assertEquals("frozen", sheet.select("pane").attr("state"));
      assertEquals("1", sheet.select("pane").attr("ySplit"));
      assertFalse(sheet.select("autoFilter").isEmpty());
      assertFalse(sheet.select("cols col").isEmpty());
      boolean isWorkedOut = i == 2 || i == 3; // ranking and scores; no action has its RICE
      assertEquals(isWorkedOut, !sheet.select("f").isEmpty(), "formulas on sheet " + i);
      for (Element formula : sheet.select("f"))
        assertTrue(formula.text().matches("[-A-Za-z0-9'!$*+/(),:=<>\"’]*"), formula.text());
    }
  }

  @Test
  void eachStepOfAJourneyIsARowWithItsFigures() throws Exception {
    Map<String, Document> parts = parts(written(XLSX, Samples.tandem("en")));
    List<List<String>> rows = rows(parts, 4);
    assertEquals(
        List.of(
            "Chain",
            "Whose chain",
            "No.",
            "Stage",
            "Touchpoint",
            "Object",
            "Role",
            "How it feels",
            "Goes on",
            "Value",
            "Value so far",
            "Note",
            "Marks"),
        rows.getFirst());
    assertEquals(11, rows.size());
    List<String> brief = rows.get(4);
    assertEquals("First order", brief.get(0));
    assertEquals("Brief form", brief.get(4));
    assertEquals(-2, Double.parseDouble(brief.get(7)));
    assertEquals(0.45, Double.parseDouble(brief.get(8)));
    assertEquals(1.38, Double.parseDouble(brief.get(10)), 0.06);
    assertEquals("Weakest link", brief.getLast());
  }

  @Test
  void eachChainIsARowWithItsFiguresAsAWhole() throws Exception {
    Map<String, Document> parts = parts(written(XLSX, Samples.tandem("en")));
    List<List<String>> rows = rows(parts, 5);
    assertEquals(
        List.of(
            "Chain",
            "Whose chain",
            "Steps",
            "Total value",
            "Come through",
            "Peak and end",
            "Weakest link",
            "Moments of truth",
            "Should end with",
            "Brings them back"),
        rows.getFirst());
    List<String> order = rows.get(1);
    Chain chain = Samples.tandem("en").study().journey().chains().getFirst();
    JourneyFigures figures =
        JourneyFigures.of(Samples.tandem("en"), chain, Figures.of(Samples.tandem("en")));
    assertEquals("First order", order.get(0));
    assertEquals(10, Double.parseDouble(order.get(2)));
    assertEquals(figures.total().orElseThrow(), Double.parseDouble(order.get(3)), 1e-6, "total");
    assertEquals(
        figures.chain().yield().orElseThrow(), Double.parseDouble(order.get(4)), 1e-6, "yield");
    assertEquals(
        figures.chain().peakEnd().orElseThrow(),
        Double.parseDouble(order.get(5)),
        1e-6,
        "peak-end");
    assertEquals("Brief form", order.get(6));
    assertEquals("Proposal", order.get(7));
    assertEquals(chain.aim().goal(), order.get(8));
    assertEquals(chain.aim().returns(), order.get(9));
  }

  @Test
  void whatNoCellCanHoldIsCutAndTold() throws Exception {
    var out = new ByteArrayOutputStream();
    TouchMap map = Samples.named("x".repeat(40_000) + "\u0007");
    List<Phrase> losses = XLSX.write(map, List.of(), out);
    List<String> keys = losses.stream().map(Phrase::key).toList();
    assertTrue(keys.contains("exchange.lost.longCells"), keys.toString());
    assertTrue(keys.contains("exchange.lost.control"), keys.toString());
    assertEquals(32_767, Table.read(out.toByteArray()).rows().get(3).get(5).length());
  }

  @Test
  void anEmptyMapIsAWorkbookOfOneSheet() throws Exception {
    Map<String, Document> parts = parts(written(XLSX, TouchMap.of("B", "ru")));
    assertEquals(List.of("Карта"), part(parts, "xl/workbook.xml").select("sheet").eachAttr("name"));
  }

  @Test
  void theSameMapGivesTheSameBytes() throws Exception {
    TouchMap map = Samples.tandem("ru");
    assertArrayEquals(written(XLSX, map), written(XLSX, map));
  }

  private static byte[] written(Exporter exporter, TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.write(map, List.of(), out);
    return out.toByteArray();
  }

  private static Document part(Map<String, Document> parts, String name) {
    Document part = parts.get(name);
    if (part == null) throw new AssertionError(name + " is not in " + parts.keySet());
    return part;
  }

  private static Map<String, Document> parts(byte[] workbook) throws IOException {
    var parts = new HashMap<String, Document>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), UTF_8);
        parts.put(entry.getName(), Jsoup.parse(xml, Parser.xmlParser()));
      }
    }
    return parts;
  }

  private static List<List<String>> rows(Map<String, Document> parts, int sheet) {
    var rows = new ArrayList<List<String>>();
    for (Element row : part(parts, "xl/worksheets/sheet" + sheet + ".xml").select("row")) {
      var cells = new ArrayList<String>();
      for (Element cell : row.select("c")) {
        int column = cell.attr("r").charAt(0) - 'A';
        while (cells.size() < column) cells.add("");
        cells.add(cell.select("v, t").text());
      }
      rows.add(cells);
    }
    return rows;
  }
}
