package touchmap.exchange.table;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula. CSV has them with an apostrophe before them, so that they do nothing; a
 * workbook marks them as text instead.
 */
final class Formulas {
  private static final Pattern FORMULA =
      Pattern.compile("(?s)'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

  private Formulas() {}

  /** A cell as it was before {@link #neutral}. */
  static String plain(String cell) {
    boolean isShielded = cell.startsWith("'") && FORMULA.matcher(cell).matches();
    return isShielded ? cell.substring(1) : cell;
  }

  static String neutral(String cell) {
    return acts(cell) ? "'" + cell : cell;
  }

  /** Whether it would be worked out if it were typed, or would be taken for one that was shielded. */
  static boolean acts(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
  }
}
