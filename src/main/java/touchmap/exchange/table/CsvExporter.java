package touchmap.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.StringJoiner;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.StudyLosses;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** Writes the map as CSV (RFC 4180, UTF-8, comma): a row for each topic under a row of headings. */
public final class CsvExporter implements Exporter {
  private static final String END = "\r\n";

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, true, losses);
    StudyLosses.countTitle(map, losses);
    var table = new MapTable(map);
    var text = new StringBuilder(line(table.heads(), losses));
    for (List<String> each : table.rows()) text.append(line(each, losses));
    out.write(text.toString().getBytes(UTF_8));
    return losses.phrases();
  }

  private static String line(List<String> cells, Losses losses) {
    var line = new StringJoiner(",", "", END);
    var again = new Losses();
    for (int i = 0; i < cells.size(); i++) {
      Losses ledger = MapTable.isAgain(i) ? again : losses;
      line.add(quoted(Formulas.neutral(ledger.encodable(cells.get(i)))));
    }
    return line.toString();
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
    boolean hasEdges = !cell.equals(cell.strip());
    return isPlain && !hasEdges ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
