package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchmap.exchange.Compared;
import touchmap.model.Details;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/**
 * Family F20 of the safety design: texts that a spreadsheet would take for formulas. In CSV and in a workbook none of
 * them is one, and each comes back to the letter.
 */
class FormulaInjectionTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final List<String> LEADS =
      List.of("=", "+", "-", "@", "\t=", "\r=", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");
  private static final List<String> FORMS =
      List.of(
          "1+1",
          "A1",
          "A1:B9",
          "SUM(1,2)",
          "SUM(1;2)",
          "cmd|' /C calc'!A0",
          "DDE(\"cmd\";\"/C calc\";\"x\")",
          "HYPERLINK(\"http://127.0.0.1/?\"&A1,\"x\")",
          "WEBSERVICE(\"http://127.0.0.1/\"&A1)",
          "IMPORTXML(\"http://127.0.0.1\",\"//a\")",
          "IMAGE(\"http://127.0.0.1/a.png\")",
          "INDIRECT(\"A1\")",
          "MSEXCEL|'\\..\\..\\calc.exe'!''",
          "'file:///etc/passwd'#$a.A1",
          "{1,2}",
          "[1]Sheet1!A1",
          "\"a\"&\"b\"",
          "'a",
          "1\",=1+1",
          "1\n=1+1",
          "1;=1+1",
          "=1",
          "+-1",
          " 1+1",
          "@SUM(1)");

  @TempDir Path folder;

  /** All of them, and those that try to get past whoever looks at the first letter only. */
  private static List<String> texts() {
    var texts = new ArrayList<String>();
    for (String lead : LEADS) for (String form : FORMS) texts.add(lead + form);
    for (String before :
        List.of(
            "'", "''", "'''", " ", "\n", "\"", ",", ";", "x\n", "x\t", "x,", "\u00A0", "\uFEFF",
            "\u200B"))
      for (String form : List.of("=1+1", "@SUM(1)", "+1+1")) texts.add(before + form);
    return texts;
  }

  private static TouchMap map() {
    TouchMap map = TouchMap.of("top", "en");
    List<Topic> topics =
        texts().stream()
            .map(
                each ->
                    Topic.of(TopicType.TOUCHPOINT, each)
                        .withDetails(Details.NONE.withNote(each).withDriver(each)))
            .toList();
    return map.withRoot(map.root().withChildren(topics));
  }

  @Test
  void noCellOfACsvFileIsAFormulaAndAllComeBack() {
    byte[] content = Compared.written(new CsvExporter(), map());
    int cases = 0;
    for (List<String> row : cells(new String(content, UTF_8)))
      for (String cell : row) {
        assertFalse(acts(cell), cell);
        if (cell.startsWith("'")) cases++;
      }
    assertTrue(cases >= 3 * LEADS.size() * FORMS.size(), "cells: " + cases);
    Compared.same(map(), Compared.read(new TableImporter(), content), true, "csv");
    assertTrue(texts().size() >= 280, () -> "texts: " + texts().size());
  }

  /** A workbook says of each cell that it is text, also for whoever edits it: no sign of ours has to stand before it. */
  @Test
  void noCellOfAWorkbookIsAFormulaAndAllComeBack() throws IOException {
    byte[] content = Compared.written(new XlsxExporter(), map());
    Map<String, String> parts = parts(content);
    List<String> styles =
        Pattern.compile("<xf [^>]*>")
            .matcher(parts.getOrDefault("xl/styles.xml", "<cellXfs").split("<cellXfs", 2)[1])
            .results()
            .map(MatchResult::group)
            .toList();
    parts.forEach((name, part) -> assertFalse(part.contains("127.0.0.1\" TargetMode"), name));
    String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
    assertFalse(Pattern.compile("<f[ >/]").matcher(sheet).find(), "a formula");
    int cases = 0;
    for (var cell =
            Pattern.compile("(?s)<c r=\"\\w+\" s=\"(\\d+)\" t=\"(\\w+)\"><is><t[^>]*>(.*?)</t>")
                .matcher(sheet);
        cell.find();
        cases++) {
      assertEquals("inlineStr", cell.group(2));
      boolean isQuoted = styles.get(Integer.parseInt(cell.group(1))).contains("quotePrefix=\"1\"");
      if (acts(cell.group(3))) assertTrue(isQuoted, cell.group(3));
    }
    assertTrue(cases >= 4 * texts().size(), "cells: " + cases);
    Compared.same(map(), Compared.read(new TableImporter(), content), true, "xlsx");
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    var parts = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        parts.put(each.getName(), new String(zip.readAllBytes(), UTF_8));
    }
    return parts;
  }

  /** What ASVS says a cell must not begin with; a number is none. */
  private static boolean acts(String cell) {
    boolean leads =
        !cell.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
    return leads && !cell.matches("-?[0-9]+([.,][0-9]+)?");
  }

  /** CSV as RFC 4180 has it, read by nobody's mercy but this. */
  private static List<List<String>> cells(String csv) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < csv.length(); at++) {
      char letter = csv.charAt(at);
      if (letter == '"') {
        boolean isTwice = isQuoted && csv.startsWith("\"\"", at);
        if (isTwice) cell.append(csv.charAt(at++));
        else isQuoted = !isQuoted;
      } else if (isQuoted || (letter != ',' && letter != '\r' && letter != '\n')) {
        cell.append(letter);
      } else if (letter != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (letter == ',') continue;
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    return rows;
  }

  /** Opened by another program and saved as its own text: what it works out would be another text. */
  @Test
  @Tag("slow")
  @Timeout(300)
  void anotherProgramWorksNothingOutOfThem() throws Exception {
    assumeTrue(Files.isExecutable(OFFICE), "no LibreOffice on this computer");
    for (String ending : List.of("csv", "xlsx")) {
      Path file = folder.resolve("nasty." + ending);
      Files.write(
          file,
          Compared.written(ending.equals("csv") ? new CsvExporter() : new XlsxExporter(), map()));
      Path to = Files.createDirectory(folder.resolve("from-" + ending));
      var command =
          new ArrayList<>(
              List.of(
                  OFFICE.toString(),
                  "-env:UserInstallation=" + folder.resolve("office").toUri(),
                  "--headless"));
      if (ending.equals("csv")) command.add("--infilter=CSV:44,34,76,1");
      command.addAll(List.of("--convert-to", "fods", "--outdir", to.toString(), file.toString()));
      Process office =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertTrue(office.waitFor(4, TimeUnit.MINUTES));
      String saved = Files.readString(to.resolve("nasty.fods"));
      String first =
          saved.substring(saved.indexOf("<table:table "), saved.indexOf("</table:table>"));
      assertFalse(first.contains("table:formula"), ending);
      // A workbook's style says that the cell is text; in CSV the apostrophe before it is all there
      // is.
      String shield = ending.equals("csv") ? "'" : "";
      int kept = 0;
      for (String text : texts())
        if (text.matches("[ -~]+") && first.contains(">" + escaped(shield + text) + "<")) kept++;
      assertTrue(kept >= 100, ending + " kept " + kept);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;");
  }

  @Test
  void aCellIsShieldedOnceAndUnshieldedOnce() {
    int cases = 0;
    for (String text : texts()) {
      assertEquals(text, Formulas.plain(Formulas.neutral(text)));
      assertFalse(acts(Formulas.neutral(text)), text);
      cases++;
    }
    assertTrue(cases >= 280, "cases: " + cases);
  }
}
