package touchmap.exchange;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the numbers of a file are written: which sign stands before the decimals, as far as the file itself tells. Where
 * it does not, "1,200" may be either of two numbers and is neither.
 */
public enum NumberSense {
  /** Nothing tells; a lone point is a decimal one, since programs write it. */
  UNSAID,
  POINT,
  COMMA,
  /** Some have a point before their decimals, some a comma. */
  BOTH;

  /** Blanks of all widths and apostrophes stand between thousands and nowhere else. */
  private static final String APART = "[ \u00a0\u2009\u202f'\u2019]";

  private static final Pattern SPACED =
      Pattern.compile("[+-]?\\d{1,3}(" + APART + "\\d{3})+([.,]\\d*)?");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

  /** A comma between lakhs stands after two digits. */
  private static final Pattern BY_COMMAS =
      Pattern.compile("[+-]?\\d{1,3}((,\\d{3})+|(,\\d{2})+,\\d{3})(\\.\\d*)?");

  private static final Pattern BY_POINTS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");
  private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

  /** What the cells that hold numbers tell. */
  public static NumberSense of(Stream<String> cells) {
    boolean[] found = new boolean[2];
    cells.map(NumberSense::bare).forEach(each -> look(each, found));
    if (found[0]) return found[1] ? BOTH : POINT;
    return found[1] ? COMMA : UNSAID;
  }

  private static void look(String cell, boolean[] found) {
    if (EITHER.matcher(cell).matches()) return;
    boolean hasPoint = cell.indexOf('.') >= 0;
    boolean hasComma = cell.indexOf(',') >= 0;
    boolean isPlain = PLAIN.matcher(cell).matches() || SPACED.matcher(cell).matches();
    found[0] |= isPlain ? hasPoint : hasComma && BY_COMMAS.matcher(cell).matches();
    found[1] |= isPlain ? hasComma : hasPoint && BY_POINTS.matcher(cell).matches();
  }

  /** Whether the text is a number, but which of two nobody can tell. */
  public boolean isOpen(String text) {
    String bare = bare(text);
    if (!EITHER.matcher(bare).matches()) return false;
    return bare.indexOf(',') >= 0 ? this == UNSAID || this == BOTH : this == COMMA || this == BOTH;
  }

  /** The number; empty where there is none, or one that is open. */
  public OptionalDouble read(String text) {
    if (isOpen(text)) return OptionalDouble.empty();
    String bare = bare(text);
    if (SPACED.matcher(bare).matches()) return plain(bare.replaceAll(APART, ""));
    boolean isThousands = EITHER.matcher(bare).matches() && bare.indexOf(',') >= 0 && this == POINT;
    if (PLAIN.matcher(bare).matches() && !isThousands) return plain(bare);
    if (BY_COMMAS.matcher(bare).matches()) return plain(bare.replace(",", ""));
    if (BY_POINTS.matcher(bare).matches()) return plain(bare.replace(".", ""));
    return OptionalDouble.empty();
  }

  private static OptionalDouble plain(String number) {
    double value = Double.parseDouble(number.replace(',', '.'));
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static String bare(String text) {
    return text.strip().replace('\u2212', '-');
  }
}
