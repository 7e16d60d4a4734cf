package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import touchmap.exchange.Archive;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.words.Phrase;

/**
 * All tables of a file: the sheets of a workbook that hold anything, or the one of any other file.
 *
 * @param commasAreFree whether something else than a comma parts the cells
 */
public record TableSheets(List<Named> sheets, List<Phrase> notices, boolean commasAreFree) {
  /** A table with the name of its sheet; empty where the file is no workbook. */
  public record Named(String name, List<List<String>> rows) {}

  public TableSheets {
    sheets = List.copyOf(sheets);
    notices = List.copyOf(notices);
  }

  /**
   * Reads what {@link Table#read} reads; a sheet that cannot be read is left out and named, so that it does not keep the
   * others from being read.
   *
   * @throws Refused when there is no table in it
   */
  public static TableSheets read(byte[] content) throws Refused {
    if (!Archive.isZip(content)) {
      Table only = Table.read(content);
      return new TableSheets(
          List.of(new Named("", only.rows())), only.notices(), only.commasAreFree());
    }
    Limits.checkSize(content);
    var book = new Workbook(content);
    var sheets = new ArrayList<Named>();
    var notices = new ArrayList<Phrase>();
    List<String> names = book.sheetNames();
    for (int i = 0; i < names.size(); i++) {
      try {
        Table table = book.rows(i);
        List<List<String>> rows = table.rows();
        notices.addAll(table.notices());
        var left = new Losses();
        left.addNamed("cellComments", new CellComments(table).left());
        notices.addAll(left.phrases());
        if (!isBlank(rows)) sheets.add(new Named(names.get(i), rows));
      } catch (Refused refused) {
        if (names.size() == 1) throw refused;
        notices.add(Phrase.of("exchange.table.sheetNotRead", names.get(i), refused.reason()));
      }
    }
    if (sheets.isEmpty()) throw Refused.because("exchange.table.empty");
    return new TableSheets(sheets, notices, false);
  }

  private static boolean isBlank(List<List<String>> rows) {
    return rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
  }
}
