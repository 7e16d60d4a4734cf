package touchmap.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import touchmap.exchange.Exporter;
import touchmap.exchange.Fields;
import touchmap.exchange.Losses;
import touchmap.exchange.StudyLosses;
import touchmap.exchange.XmlText;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Writes a workbook: the map with the columns of CSV, headed for people, then ranking, scores, journeys step by step and as a whole, life and actions, each on a sheet of its
 * own with a head that stays, a filter and numbers that are numbers.
 */
public final class XlsxExporter implements Exporter {
  /** More letters than this no spreadsheet holds in one cell. */
  private static final int LONGEST = 32_767;

  @Override
  public String name() {
    return "Excel";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    Words words = Words.in(map.language());
    var losses = new Losses();
    StudyLosses.countOfSheets(map, losses);
    var sheets = new ArrayList<SheetTable>();
    sheets.add(map(map, words));
    sheets.addAll(new StudySheets(map, words).all());
    if (sheets.size() > 1) losses.notice(Phrase.of("exchange.table.ownSheets"));
    SheetTable first = told(sheets.getFirst(), losses, Set.of());
    Set<String> counted = texts(sheets.getFirst());
    var written = new ArrayList<SheetTable>(List.of(first));
    for (SheetTable each : sheets.subList(1, sheets.size()))
      written.add(told(each, losses, counted));
    new WorkbookFile(written, losses).write(out);
    return losses.phrases();
  }

  private static SheetTable map(TouchMap map, Words words) {
    var table = new MapTable(map);
    List<String> heads = table.heads();
    List<List<Cell>> rows =
        table.rows().stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(i -> cell(heads.get(i), row.get(i)))
                        .toList())
            .toList();
    List<String> said = heads.stream().map(each -> OwnHeadings.of(each, words)).toList();
    return new SheetTable(words.of("page.sheet.map"), said, rows);
  }

  /** Offsets, importances, scores and the ends of their scale are numbers, everything else of the map is text. */
  private static Cell cell(String head, String text) {
    return Fields.isNumber(head) && text.matches("-?[0-9]{1,9}(\\.[0-9]{1,15})?")
        ? new Cell.Figure(Double.parseDouble(text), "General")
        : Cell.text(text);
  }

  /** What the sheet of the map says; the others say much of it again. */
  private static Set<String> texts(SheetTable map) {
    var texts = new HashSet<String>();
    for (List<Cell> row : map.rows())
      for (Cell each : row) if (each instanceof Cell.Text text) texts.add(text.text());
    return texts;
  }

  /** The sheet as it is written; what is left out of texts that were counted before is not counted again. */
  private static SheetTable told(SheetTable table, Losses losses, Set<String> counted) {
    var again = new Losses();
    var rows = new ArrayList<List<Cell>>();
    for (List<Cell> row : table.rows()) {
      var cells = new ArrayList<Cell>();
      for (int i = 0; i < row.size(); i++) {
        if (!(row.get(i) instanceof Cell.Text text)) {
          cells.add(row.get(i));
          continue;
        }
        boolean isAgain = counted.isEmpty() ? MapTable.isAgain(i) : counted.contains(text.text());
        cells.add(Cell.text(said(text.text(), isAgain ? again : losses)));
      }
      rows.add(cells);
    }
    List<String> heads = table.heads().stream().map(each -> said(each, losses)).toList();
    return new SheetTable(table.name(), heads, rows);
  }

  /** What fits into a cell; what does not fit is counted. */
  private static String said(String text, Losses losses) {
    String plain = new XmlText(losses, false).allowed(losses.withoutControls(text));
    if (plain.length() <= LONGEST) return plain;
    losses.add("longCells");
    int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return plain.substring(0, end);
  }
}
