package touchmap.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import touchmap.method.MetricChoices.Commas;
import touchmap.words.Phrase;

/** What single cells of a table say: numbers, answers and counts of people, with its commas understood as they are meant. */
final class CellReading {
  private static final Pattern THOUSANDS = Pattern.compile("[+\u2212-]?\\d{1,3}(,\\d{3})+");
  private static final Pattern ONE_THOUSAND = Pattern.compile("[+\u2212-]?[1-9]\\d{0,2},\\d{3}");

  private final boolean answers;
  private final Commas said;
  private final Commas commas;
  private final boolean hasPoints;

  CellReading(List<List<String>> table, MetricColumns columns, Commas said) {
    answers = columns.answers();
    this.said = said;
    commas = CommaSense.of(table, columns, said);
    hasPoints = CommaSense.hasPoints(table, columns);
  }

  /** Why a cell can be read in two ways of which nothing tells the one that is meant. */
  Optional<Phrase> doubt(String cell, OptionalDouble n) {
    boolean isPair = answers && n.isEmpty() && commas == Commas.UNSAID && CommaSense.isPair(cell);
    if (isPair) return Optional.of(Phrase.of("method.rows.comma", cell));
    boolean isOpen =
        said == Commas.LIKELY_DECIMAL ? hasPoints : said == Commas.UNSAID && !hasPoints;
    return !answers && isOpen && ONE_THOUSAND.matcher(cell).matches()
        ? Optional.of(
            Phrase.of("method.rows.thousands", cell, whole(cell), Cells.number(cell).orElseThrow()))
        : Optional.empty();
  }

  private static double whole(String cell) {
    return Cells.number(cell.replace(",", "")).orElseThrow();
  }

  /** "4,2" of fifty people is a number with a decimal comma, however the other rows are to be read. */
  Optional<List<Double>> values(String cell, OptionalDouble n) {
    Optional<OutOf> mark = OutOf.mark(cell);
    if (mark.isPresent()) return Optional.of(List.of(mark.get().value()));
    OptionalDouble number = number(cell);
    if (isPercent(cell)) return number.stream().boxed().map(List::of).findFirst();
    if (answers) {
      boolean isDecimal = commas == Commas.DECIMAL && n.isEmpty();
      Optional<List<Double>> several = isDecimal ? Cells.decimals(cell) : Cells.answers(cell);
      int count = several.map(List::size).orElse(0);
      return number.isPresent() && n.isPresent() && n.getAsDouble() != count
          ? Optional.of(List.of(number.getAsDouble()))
          : several;
    }
    return number.isPresent()
        ? Optional.of(List.of(number.getAsDouble()))
        : Cells.answers(cell).filter(several -> several.size() > 1);
  }

  /** Points elsewhere leave only the thousands to the commas, and so do several commas in one number. */
  private OptionalDouble number(String cell) {
    boolean isWhole =
        !answers
            && THOUSANDS.matcher(cell).matches()
            && (cell.indexOf(',') != cell.lastIndexOf(',')
                || said == Commas.BETWEEN_THOUSANDS
                || (said == Commas.UNSAID && hasPoints && ONE_THOUSAND.matcher(cell).matches()));
    return isWhole ? OptionalDouble.of(whole(cell)) : Cells.number(cell);
  }

  /** A number of people, which is whole whatever the commas elsewhere are. */
  static OptionalDouble count(String people) {
    return THOUSANDS.matcher(people).matches()
        ? OptionalDouble.of(whole(people))
        : Cells.number(people);
  }

  /** Why a text cannot be a number of people; nothing where there is none. */
  static Optional<Phrase> noCount(String people) {
    OptionalDouble n = count(people);
    if (people.isEmpty() || (n.isPresent() && isWhole(n.getAsDouble()))) return Optional.empty();
    if (n.isEmpty()) return Optional.of(Phrase.of("method.rows.noNumber", people));
    return Optional.of(
        Phrase.of(
            n.getAsDouble() < 0 ? "method.rows.negativeCount" : "method.rows.brokenCount", people));
  }

  private static boolean isWhole(double n) {
    return n >= 0 && n <= Integer.MAX_VALUE && n % 1 == 0;
  }

  /** Nobody answers in percent: whatever the other rows are, this is a finished number. */
  static boolean isPercent(String cell) {
    return cell.indexOf('%') >= 0;
  }
}
