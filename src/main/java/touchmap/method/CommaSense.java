package touchmap.method;

import java.util.List;
import java.util.regex.Pattern;
import touchmap.method.MetricChoices.Commas;

/** Finds out what the commas in a column of answers are: "6,5" is one number in one table and two answers in another. */
final class CommaSense {
  private static final Pattern PAIR = Pattern.compile("\\d+,\\d+");
  private static final Pattern LIST = Pattern.compile("\\d+,\\s*\\d+,\\s*\\d+.*|\\d+,\\s+\\d+.*");
  private static final Pattern DECIMAL = Pattern.compile("(.*[;|\\s])?\\d+\\.\\d+([;|\\s].*)?");

  private CommaSense() {}

  /** Whether a cell can be read both ways. */
  static boolean isPair(String cell) {
    return PAIR.matcher(cell).matches();
  }

  /** What was chosen, or what the file and the other cells tell; unsaid where they tell nothing, or both. */
  static Commas of(List<List<String>> table, MetricColumns columns, Commas said) {
    if (said == Commas.DECIMAL || said == Commas.BETWEEN_ANSWERS) return said;
    if (said == Commas.BETWEEN_THOUSANDS) return Commas.UNSAID;
    boolean isDecimal = said == Commas.LIKELY_DECIMAL || any(table, columns, DECIMAL);
    boolean isBetween = any(table, columns, LIST);
    if (isDecimal == isBetween) return Commas.UNSAID;
    return isDecimal ? Commas.DECIMAL : Commas.BETWEEN_ANSWERS;
  }

  /** Whether any number has a decimal point. */
  static boolean hasPoints(List<List<String>> table, MetricColumns columns) {
    return any(table, columns, DECIMAL);
  }

  private static boolean any(List<List<String>> table, MetricColumns columns, Pattern pattern) {
    return table.stream()
        .skip(1)
        .anyMatch(
            row ->
                columns.values().stream()
                    .anyMatch(
                        at -> at < row.size() && pattern.matcher(row.get(at).strip()).matches()));
  }
}
