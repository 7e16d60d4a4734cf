package touchmap.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchmap.words.Phrase;

/** What people write into the cells of a table, understood only where it can mean one thing. */
final class Cells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
  private static final Pattern BETWEEN = Pattern.compile("[,;|\\s\\u00a0]+");
  private static final Pattern BETWEEN_DECIMALS = Pattern.compile("[;|\\s\\u00a0]+");

  private static final Pattern TIMES = Pattern.compile("(\\d{1,2})×(\\d{1,7})");

  private Cells() {}

  /** One answer that so many people gave, as {@link #answers} reads it. */
  static String times(int answer, int people) {
    return answer + "×" + people;
  }

  /** Why there is no number in a cell. */
  static Phrase missing(String cell) {
    return cell.isEmpty()
        ? Phrase.of("method.rows.blank")
        : Phrase.of("method.rows.noNumber", cell);
  }

  /** A number with a point or a comma; spaces between thousands and a percent sign are left out. */
  static OptionalDouble number(String cell) {
    String bare =
        cell.replaceAll("[\\s\\u00a0\\u202f%]", "").replace('\u2212', '-').replace('\u2013', '-');
    if (bare.indexOf(',') >= 0 && bare.indexOf('.') >= 0) {
      boolean isCommaLast = bare.lastIndexOf(',') > bare.lastIndexOf('.');
      bare = bare.replace(isCommaLast ? "." : ",", "");
    }
    if (!NUMBER.matcher(bare).matches()) return OptionalDouble.empty();
    return OptionalDouble.of(Double.parseDouble(bare.replace(',', '.')));
  }

  /** Several whole answers in one cell; empty when something in it is no number. */
  static Optional<List<Double>> answers(String cell) {
    return answers(cell, BETWEEN);
  }

  /** Several answers of which each may have a decimal comma. */
  static Optional<List<Double>> decimals(String cell) {
    return answers(cell, BETWEEN_DECIMALS);
  }

  private static Optional<List<Double>> answers(String cell, Pattern between) {
    var answers = new ArrayList<Double>();
    for (String each : between.splitAsStream(cell.strip()).toList()) {
      if (each.isEmpty()) continue;
      Matcher many = TIMES.matcher(each);
      OptionalDouble number = number(many.matches() ? many.group(1) : each);
      if (number.isEmpty()) return Optional.empty();
      int people = many.matches() ? Integer.parseInt(many.group(2)) : 1;
      answers.addAll(Collections.nCopies(people, number.getAsDouble()));
    }
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
  }
}
