package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.exchange.Archive;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.method.HeadingRow;
import touchmap.words.Phrase;

/**
 * A table as it was read: rows of cells as text, the first row being the headings; and what there is to tell about it.
 *
 * @param commasAreFree whether something else parts the cells, so that a comma may belong to a number
 * @param isWorkbook whether its numbers are written by a program, with a point before the decimals
 * @param links where cells lead beside what they say, by their rows and columns, both counted from 0; the row of headings,
 *     which is moved to the top, counts where it stood
 * @param comments what was remarked at cells, counted the same way
 */
public record Table(
    List<List<String>> rows,
    List<Phrase> notices,
    boolean commasAreFree,
    boolean isWorkbook,
    Map<Integer, Map<Integer, String>> links,
    Map<Integer, Map<Integer, String>> comments) {
  /** More rows than this are refused. */
  static final int MOST_ROWS = Limits.ROWS;

  /** More cells than this are refused. */
  static final int MOST_CELLS = Limits.CELLS;

  public Table {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
    links = Map.copyOf(links);
    comments = Map.copyOf(comments);
  }

  /** A table that has nothing beside its cells. */
  Table(List<List<String>> rows, List<Phrase> notices, boolean commasAreFree, boolean isWorkbook) {
    this(rows, notices, commasAreFree, isWorkbook, Map.of(), Map.of());
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
    Delimited.Read read = Delimited.read(text.text());
    var notices = new ArrayList<>(text.notices());
    if (read.openQuote().isPresent())
      notices.add(Phrase.of("exchange.table.openQuote", read.openQuote().getAsInt()));
    return checked(new Table(read.rows(), notices, !Delimited.isByCommas(text.text()), false));
  }

  /**
   * The place of its headings, counted from 0: below a title and blank lines only where they are known headings, or head
   * columns of numbers; else the first row that says anything.
   */
  public int guessHeadings() {
    int first = HeadingRow.first(rows);
    int guess = HeadingRow.guess(rows, row -> ColumnPlan.known(row).size());
    if (guess <= first) return first;
    long width = filled(guess);
    boolean isBelowTitles = true;
    for (int i = first; i < guess; i++) isBelowTitles &= filled(i) < width;
    int known = ColumnPlan.known(rows.get(guess)).size();
    boolean isApart = filled(first) == 1 && first + 1 < guess && filled(guess - 1) == 0;
    if (!isBelowTitles || (known < 2 && !isApart)) return first;
    ColumnPlan plan = ColumnPlan.guess(HeadingRow.under(rows, guess));
    return plan.hasHeadings() && plan.hasNames() ? guess : first;
  }

  private long filled(int row) {
    return rows.get(row).stream().filter(cell -> !cell.isBlank()).count();
  }

  /** The table below that row of headings, see {@link HeadingRow#under}; what stands above it is told to be left out. */
  public Table under(int heading) {
    if (heading <= 0 || heading >= rows.size()) return this;
    var told = new ArrayList<>(notices);
    told.add(Phrase.of("exchange.table.headings", heading + 1));
    var above = new Losses();
    above.addNamed(
        "aboveHeadings",
        rows.subList(0, heading).stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isBlank())
            .toList());
    told.addAll(above.phrases());
    return new Table(
        HeadingRow.under(rows, heading), told, commasAreFree, isWorkbook, links, comments);
  }

  /** Its first rows alone. */
  public Table first(int many) {
    var within = new HashMap<>(links);
    within.keySet().removeIf(row -> row >= many);
    var remarked = new HashMap<>(comments);
    remarked.keySet().removeIf(row -> row >= many);
    return new Table(rows.subList(0, many), notices, commasAreFree, isWorkbook, within, remarked);
  }

  /** The same with other things to tell. */
  Table telling(List<Phrase> told) {
    return new Table(rows, told, commasAreFree, isWorkbook, links, comments);
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
