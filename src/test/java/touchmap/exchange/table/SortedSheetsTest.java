package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Samples;
import touchmap.model.TouchMap;

/** A person sorts a sheet by its filter: no formula speaks of a row of another sheet. */
class SortedSheetsTest {
  /** All rows of a column of another sheet. */
  private static final String WHOLE = "'[^']+'!\\$[A-Z]+\\$2:\\$[A-Z]+\\$\\d+";

  @Test
  void noFormulaReliesOnTheOrderOfAnotherSheet() throws Exception {
    byte[] book = Compared.written(new XlsxExporter(), Samples.tandem("en"));
    List<Element> ranking = formulas(book, 2);
    List<Element> scores = formulas(book, 3);
    assertTrue(ranking.size() > 5 && scores.size() > 5);
    for (List<Element> sheet : List.of(ranking, scores))
      for (Element each : sheet)
        assertFalse(each.text().replaceAll(WHOLE, "").contains("!"), each.text());
    for (Element each : ranking)
      if (each.text().startsWith("AVERAGE"))
        assertTrue(each.text().contains("$J" + row(each)), each.text());
  }

  @Test
  void priorityAndImportanceAreWorkedOutFromTheirOwnRowAndTheScores() throws Exception {
    byte[] book = Compared.written(new XlsxExporter(), Samples.tandem("en"));
    List<String> all = formulas(book, 2).stream().map(Element::text).toList();
    assertTrue(all.contains("D2*(5-E2)/(5-1)"), all.toString());
    long ofRaters =
        all.stream()
            .filter(each -> each.startsWith("AVERAGEIFS('Scores'!$F$2:"))
            .filter(each -> each.contains("\">=1\"") && each.contains("\"<=10\""))
            .count();
    assertTrue(ofRaters > 5, all.toString());
  }

  @Test
  void anImportanceByThePlaceIsWorkedOutFromThePlace() throws Exception {
    TouchMap map = Samples.tandem("en");
    TouchMap ranked = map.withStudy(map.study().withRounds(List.of()));
    List<Element> all = formulas(Compared.written(new XlsxExporter(), ranked), 2);
    int n = map.study().ranking().order().size();
    assertTrue(
        all.stream()
            .anyMatch(each -> each.text().equals("10*(%d-A%s+1)/%d".formatted(n, row(each), n))),
        all.toString());
  }

  @Test
  void everyScoreTellsItsTouchpointAndRoundById() throws Exception {
    byte[] book = Compared.written(new XlsxExporter(), Samples.tandem("en"));
    List<List<String>> rows = Table.read(book, 2).rows();
    int id = rows.getFirst().indexOf("Id");
    assertEquals(id + 1, rows.getFirst().indexOf("Round’s id"));
    var map = Samples.tandem("en");
    for (List<String> each : rows.subList(1, rows.size())) {
      assertEquals(
          each.get(4), map.find(touchmap.model.Id.of(each.get(id))).orElseThrow().nameOnOneLine());
      assertTrue(
          map.study().rounds().stream()
              .anyMatch(round -> round.id().value().equals(each.get(id + 1))));
    }
  }

  private static String row(Element formula) {
    return formula.parents().getFirst().attr("r").replaceAll("[A-Z]+", "");
  }

  private static List<Element> formulas(byte[] book, int sheet) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        if (each.getName().equals("xl/worksheets/sheet" + sheet + ".xml"))
          return Jsoup.parse(new String(zip.readAllBytes(), UTF_8), "", Parser.xmlParser())
              .select("f");
    }
    throw new AssertionError("no sheet " + sheet);
  }
}
