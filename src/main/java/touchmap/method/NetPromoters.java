package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Tables that count promoters, passives and detractors, as survey programs write them: the three columns say one thing, the
 * net promoter score, and none of them is one (method.md, 3.15).
 */
public final class NetPromoters {
  private static final Pattern PROMOTERS = Pattern.compile("promoter|промоутер|сторонник");
  private static final Pattern PASSIVES = Pattern.compile("passive|neutral|пассив|нейтрал");
  private static final Pattern DETRACTORS = Pattern.compile("detractor|критик|детрактор");
  private static final Pattern WHOLE = Pattern.compile("net|nps|score|индекс|оценк");

  /** More people than that were not counted but mistyped. */
  private static final double MOST = 1_000_000;

  /** One answer that stands for all of its group. */
  private static final int[] ANSWERS = {10, 8, 0};

  private NetPromoters() {}

  /** Whether a heading counts one of the three groups, and so names no metric. */
  static boolean isGroup(String heading) {
    return is(PROMOTERS, heading) || is(PASSIVES, heading) || is(DETRACTORS, heading);
  }

  private static boolean is(Pattern group, String heading) {
    String plain = heading.toLowerCase(Locale.ROOT);
    return group.matcher(plain).find() && !WHOLE.matcher(plain).find();
  }

  /**
   * The table with the three groups in one column of answers, or the table itself where it has no
   * three or says the score besides. A row of which no numbers can be made shows its cells as they
   * were.
   */
  public static List<List<String>> together(List<List<String>> table) {
    List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
    Optional<List<Integer>> groups = groups(headings);
    boolean isSaid =
        headings.stream()
            .anyMatch(
                each ->
                    !isGroup(each)
                        && MetricKind.of(each).filter(MetricKind.NPS::equals).isPresent());
    if (groups.isEmpty() || isSaid) return table;
    boolean isShare = groups.get().stream().anyMatch(at -> headings.get(at).indexOf('%') >= 0);
    var rows = new ArrayList<List<String>>(table.size());
    rows.add(with(headings, groups.get(), MetricKind.NPS.text()));
    for (List<String> row : table.subList(1, table.size()))
      rows.add(row.isEmpty() ? row : with(row, groups.get(), said(row, groups.get(), isShare)));
    return rows;
  }

  private static Optional<List<Integer>> groups(List<String> headings) {
    var groups = new ArrayList<Integer>();
    for (Pattern each : List.of(PROMOTERS, PASSIVES, DETRACTORS))
      for (int i = 0; i < headings.size(); i++)
        if (is(each, headings.get(i))) {
          groups.add(i);
          break;
        }
    return groups.size() == ANSWERS.length ? Optional.of(groups) : Optional.empty();
  }

  /** The first of the three becomes the new cell, the others go. */
  private static List<String> with(List<String> row, List<Integer> groups, String cell) {
    var cells = new ArrayList<String>(row.size());
    for (int i = 0; i < row.size(); i++) {
      if (i == groups.getFirst()) cells.add(cell);
      else if (!groups.contains(i)) cells.add(row.get(i));
    }
    return cells;
  }

  private static String said(List<String> row, List<Integer> groups, boolean isShare) {
    List<String> cells =
        groups.stream().map(at -> at < row.size() ? row.get(at).strip() : "").toList();
    List<OptionalDouble> numbers = cells.stream().map(Cells::number).toList();
    String asTheyWere = String.join(" / ", cells.stream().filter(each -> !each.isEmpty()).toList());
    if (numbers.stream().anyMatch(OptionalDouble::isEmpty)) return asTheyWere;
    List<Double> counts = numbers.stream().map(OptionalDouble::getAsDouble).toList();
    if (isShare || asTheyWere.indexOf('%') >= 0) return counts.getFirst() - counts.getLast() + "%";
    double sum = counts.stream().mapToDouble(Double::doubleValue).sum();
    if (counts.stream().anyMatch(each -> each < 0 || each % 1 != 0) || sum > MOST)
      return asTheyWere;
    // A single answer would be read as a finished number.
    if (sum == 1) return 100 * (counts.getFirst() - counts.getLast()) + "%";
    var answers = new ArrayList<String>();
    for (int i = 0; i < ANSWERS.length; i++)
      if (counts.get(i) > 0) answers.add(Cells.times(ANSWERS[i], counts.get(i).intValue()));
    return String.join("; ", answers);
  }
}
