package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import touchmap.exchange.Limits;
import touchmap.exchange.Refused;

/**
 * Reads CSV as RFC 4180 has it, with a comma, a semicolon or a tab between the cells: whichever parts the first lines most
 * evenly. An apostrophe that keeps a cell from being a formula is taken off.
 */
final class Delimited {
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int SAMPLE = 20;

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private int cells;
  private int at;

  /** Where a quotation mark stands that is not closed. */
  private int open = -1;

  private Delimited(String text, int from, char separator) {
    this.text = text;
    this.separator = separator;
    at = from;
  }

  /** The rows of a text, and the line of a quotation mark that is never closed. */
  record Read(List<List<String>> rows, OptionalInt openQuote) {}

  static Read read(String text) throws Refused {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.length() > 5 && plain.regionMatches(true, 0, "sep=", 0, 4)) {
      int line = plain.indexOf('\n');
      return new Delimited(plain, line < 0 ? plain.length() : line + 1, plain.charAt(4)).whole();
    }
    return new Delimited(plain, 0, separator(plain)).whole();
  }

  private Read whole() throws Refused {
    List<List<String>> all = read(Integer.MAX_VALUE);
    if (open < 0) return new Read(all, OptionalInt.empty());
    int line = 1;
    for (int i = 0; i < open; i++) {
      char each = text.charAt(i);
      if (each == '\n' || (each == '\r' && text.charAt(i + 1) != '\n')) line++;
    }
    return new Read(all, OptionalInt.of(line));
  }

  /** The same where tabs part the cells for sure. */
  static List<List<String>> byTabs(String text) throws Refused {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Delimited(plain, 0, '\t').read(Integer.MAX_VALUE);
  }

  /** Whether commas part the cells. */
  static boolean isByCommas(String text) throws Refused {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean isSaid = plain.length() > 5 && plain.regionMatches(true, 0, "sep=", 0, 4);
    return (isSaid ? plain.charAt(4) : separator(plain)) == ',';
  }

  /** The one that gives the most lines the same number of cells, and the most cells. */
  private static char separator(String text) throws Refused {
    char best = SEPARATORS[0];
    long most = 0;
    for (char each : SEPARATORS) {
      List<List<String>> sample = new Delimited(text, 0, each).read(SAMPLE);
      int width = width(sample);
      if (width < 2) continue;
      long even = sample.stream().filter(row -> row.size() == width).count();
      long worth = even * 1000 / sample.size() * 100 + Math.min(width, 99);
      if (worth > most) {
        most = worth;
        best = each;
      }
    }
    return best;
  }

  /** How many cells the first row has; below a title that is the only cell of its row, those that most rows have. */
  private static int width(List<List<String>> sample) {
    if (sample.isEmpty() || sample.getFirst().size() > 1)
      return sample.isEmpty() ? 0 : sample.getFirst().size();
    var widths = new HashMap<Integer, Integer>();
    sample.stream()
        .map(List::size)
        .filter(each -> each > 1)
        .forEach(each -> widths.merge(each, 1, Integer::sum));
    return widths.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private List<List<String>> read(int most) throws Refused {
    while (at < text.length() && rows.size() < most) {
      rows.add(row());
      if (rows.size() > Table.MOST_ROWS || cells > Table.MOST_CELLS)
        throw Refused.because("exchange.table.tooMany", Table.MOST_ROWS);
    }
    return rows;
  }

  private List<String> row() throws Refused {
    var row = new ArrayList<String>();
    while (true) {
      row.add(cell());
      if (row.size() > Limits.COLUMNS)
        throw Refused.because("exchange.table.tooWide", Limits.COLUMNS);
      cells++;
      if (at >= text.length()) return row;
      char end = text.charAt(at++);
      if (end == separator) continue;
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
      return row;
    }
  }

  /** One cell; leaves the place at what ends it. */
  private String cell() throws Refused {
    var cell = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') quoted(cell);
    while (at < text.length() && !isEnd(text.charAt(at))) cell.append(text.charAt(at++));
    if (cell.length() > Limits.TEXT) throw Refused.because("exchange.table.longCell");
    return Formulas.plain(cell.toString());
  }

  private void quoted(StringBuilder cell) {
    int from = at++;
    while (at < text.length()) {
      char each = text.charAt(at++);
      if (each != '"') cell.append(each);
      else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else return;
    }
    open = from;
  }

  private boolean isEnd(char each) {
    return each == separator || each == '\n' || each == '\r';
  }
}
