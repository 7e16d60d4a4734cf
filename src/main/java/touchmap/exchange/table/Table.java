package touchmap.exchange.table;

import java.util.List;
import touchmap.exchange.Archive;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Refused;
import touchmap.words.Phrase;

/**
 * A table as it was read: rows of cells as text, the first row being the headings; and what there is to tell about it.
 *
 * @param commasAreFree whether something else parts the cells, so that a comma may belong to a number
 * @param isWorkbook whether its numbers are written by a program, with a point before the decimals
 */
public record Table(
    List<List<String>> rows, List<Phrase> notices, boolean commasAreFree, boolean isWorkbook) {
  /** More rows than this are refused. */
  static final int MOST_ROWS = Limits.ROWS;

  /** More cells than this are refused. */
  static final int MOST_CELLS = Limits.CELLS;

  public Table {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /**
   * Reads CSV (comma, semicolon or tab) or XLSX, told apart by what is in it.
   *
   * @throws Refused when it is neither, or too large; nothing is read by halves
   */
  public static Table read(byte[] content) throws Refused {
    return read(content, Importer.ALL_SHEETS);
  }

  /**
   * The same, of one sheet of a workbook.
   *
   * @param sheet its place, or {@link Importer#ALL_SHEETS} for the first, which a notice then tells if there are more
   */
  public static Table read(byte[] content, int sheet) throws Refused {
    Limits.checkSize(content);
    if (Archive.isZip(content)) return new Workbook(content).table(sheet);
    if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) throw Refused.because("exchange.table.oldExcel");
    if (!FileText.isText(content)) throw Refused.because("exchange.table.noTable");
    FileText text = FileText.of(content);
    return checked(
        new Table(
            Delimited.rows(text.text()),
            text.notices(),
            !Delimited.isByCommas(text.text()),
            false));
  }

  /** The names of a workbook's sheets; none where it is no workbook or a broken one. */
  public static List<String> sheets(byte[] content) {
    if (!Archive.isZip(content)) return List.of();
    try {
      return new Workbook(content).sheetNames();
    } catch (Refused broken) {
      return List.of();
    }
  }

  private static boolean begins(byte[] content, int... bytes) {
    if (content.length < bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if ((content[i] & 0xFF) != bytes[i]) return false;
    return true;
  }

  static Table checked(Table table) throws Refused {
    if (table.rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank)))
      throw Refused.because("exchange.table.empty");
    return table;
  }
}
