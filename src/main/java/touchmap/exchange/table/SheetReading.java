package touchmap.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.exchange.Limits;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;

/** The cells of one sheet on their way into rows; cells and rows that are left out in the file are empty. */
final class SheetReading implements Xml.Listener {
  private static final int MOST_COLUMNS = Limits.COLUMNS;
  private static final Pattern HYPERLINK =
      Pattern.compile(
          "HYPERLINK\\s*\\(\\s*\"((?:[^\"]|\"\")*+)\"\\s*(?:[,;]\\s*\"((?:[^\"]|\"\")*+)\"\\s*)?\\)",
          Pattern.CASE_INSENSITIVE);

  /** One whose address is worked out, which only a spreadsheet can. */
  private static final Pattern MADE =
      Pattern.compile("\\s*HYPERLINK\\s*\\(", Pattern.CASE_INSENSITIVE);

  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

  private final List<String> strings;
  private final CellStyles styles;
  private final LocalDate firstDay;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> errors = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> unworked = new ArrayList<>();
  private final List<Map<String, String>> hyperlinks = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private String type = "";
  private String style = "";
  private int column;

  /** Where a cell stands that does not say it: behind the last one, be that empty. */
  private int next;

  private final StringBuilder formula = new StringBuilder();
  private boolean inFormula;
  private boolean inValue;
  private boolean hasFormula;
  private boolean hasValue;
  private boolean inPhonetics;
  private int cells;

  SheetReading(List<String> strings, CellStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    firstDay = from1904 ? FROM_1904 : FROM_1900;
  }

  List<List<String>> rows() {
    return rows;
  }

  /** The cells that hold no value but an error, such as B7 (#DIV/0!). */
  List<String> errors() {
    return errors;
  }

  /** The cells whose text is not among the texts of the file, such as B7. */
  List<String> missing() {
    return missing;
  }

  /** The cells of formulas that nothing has worked out yet, such as B7; scripts write them so. */
  List<String> unworked() {
    return unworked;
  }

  /** The attributes of the sheet's hyperlinks. */
  List<Map<String, String>> hyperlinks() {
    return hyperlinks;
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws Refused {
    switch (name) {
      case "row" -> startRow(attributes.getOrDefault("r", ""));
      case "c" -> {
        type = attributes.getOrDefault("t", "n");
        style = attributes.getOrDefault("s", "");
        column = column(attributes.getOrDefault("r", ""), next);
        next = column + 1;
        text.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        hasValue = false;
      }
      case "hyperlink" -> hyperlinks.add(attributes);
      case "f" -> {
        hasFormula = true;
        inFormula = true;
      }
      case "rPh" -> inPhonetics = true;
      case "v", "t" -> {
        inValue = !inPhonetics;
        hasValue = true;
      }
      default -> {}
    }
  }

  private void startRow(String number) throws Refused {
    int at = number.isEmpty() ? rows.size() + 1 : whole(number);
    if (at < 1 || at > Table.MOST_ROWS)
      throw Refused.because("exchange.table.tooMany", Table.MOST_ROWS);
    while (rows.size() < at - 1) rows.add(List.of());
    row = new ArrayList<>();
    next = 0;
  }

  private static int whole(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /** The place of a cell called B3, counted from 0; behind the last where the file doesn't say. */
  private static int column(String name, int next) throws Refused {
    int column = 0;
    for (int i = 0; i < name.length() && i < 4 && Character.isLetter(name.charAt(i)); i++)
      column = column * 26 + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
    int at = column == 0 ? next : column - 1;
    if (at < 0 || at >= MOST_COLUMNS) throw Refused.because("exchange.table.tooWide", MOST_COLUMNS);
    return at;
  }

  @Override
  public void text(String said) {
    if (inValue) text.append(said);
    if (inFormula) formula.append(said);
  }

  @Override
  public void end(String name) throws Refused {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "f" -> inFormula = false;
      case "rPh" -> inPhonetics = false;
      case "c" -> endCell();
      case "row" -> rows.add(row);
      default -> {}
    }
  }

  private void endCell() throws Refused {
    Matcher link = HYPERLINK.matcher(formula.toString().strip());
    if (link.matches()) linkOfFormula(link);
    else if (MADE.matcher(formula).lookingAt())
      hyperlinks.add(Map.of("ref", place(), SheetLinks.OF_FORMULA, formula.toString()));
    if (isUnworked()) {
      unworked.add(place());
      return;
    }
    if (type.equals("e") && !text.isEmpty()) errors.add(place() + " (" + text + ")");
    String said = said(text.toString());
    if (said.isEmpty()) return;
    while (row.size() < column) row.add("");
    if (row.size() == column) row.add(said);
    else row.set(column, said);
    cells += 1;
    if (cells > Table.MOST_CELLS)
      throw Refused.because("exchange.table.tooManyCells", Table.MOST_CELLS);
  }

  /** A cell that is called something and leads somewhere; it says so itself where no program has worked it out yet. */
  private void linkOfFormula(Matcher link) {
    String address = unquoted(link.group(1));
    hyperlinks.add(Map.of("ref", place(), SheetLinks.OF_FORMULA, address));
    if (!isUnworked()) return;
    text.setLength(0);
    text.append(link.group(2) == null ? address : unquoted(link.group(2)));
    type = "str";
  }

  private static String unquoted(String literal) {
    return literal.replace("\"\"", "\"");
  }

  /** Of text an empty result is one, too. */
  private boolean isUnworked() {
    return hasFormula && text.toString().isBlank() && !(hasValue && type.equals("str"));
  }

  private String place() {
    return WorkbookFile.name(column) + (rows.size() + 1);
  }

  private String said(String value) {
    return switch (type) {
      case "s" -> shared(value.strip());
      case "n" -> number(value.strip());
      case "e" -> "";
      case "d" -> Moments.ofIso(value.strip());
      // the words of the English program, as in text: the file does not hold those that were seen
      case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
      default -> plain(value);
    };
  }

  private String shared(String number) {
    int at = whole(number);
    if (at >= 0 && at < strings.size()) return plain(strings.get(at));
    if (!number.isEmpty()) missing.add(place());
    return "";
  }

  /** Without the apostrophe that older workbooks of ours have in the text itself. */
  private String plain(String said) {
    return styles.isQuoted(style) ? said : Formulas.plain(said);
  }

  private String number(String value) {
    if (value.isEmpty() || value.length() > 40) return value;
    try {
      var number = new BigDecimal(value);
      if (number.abs().compareTo(BigDecimal.valueOf(1e15)) > 0) return value;
      return switch (styles.of(style)) {
        case DAY -> Moments.day(number, firstDay).orElse(value);
        case DAY_AND_TIME -> Moments.dayAndTime(number, firstDay).orElse(value);
        case TIME -> Moments.time(number).orElse(value);
        case HOURS -> Moments.hours(number).orElse(value);
        case PERCENT -> plain(number.movePointRight(2)) + "%";
        case PLAIN -> plain(BigDecimal.valueOf(number.doubleValue()));
      };
    } catch (NumberFormatException none) {
      return value;
    }
  }

  /** Without the crumbs that binary fractions leave, such as 0.30000000000000004. */
  private static String plain(BigDecimal number) {
    BigDecimal short12 = number.setScale(12, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return short12.signum() == 0 ? "0" : short12.toPlainString();
  }
}
