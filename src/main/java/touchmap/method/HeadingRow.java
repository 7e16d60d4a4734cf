package touchmap.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import touchmap.model.TouchMap;

/** Which row of a table holds the headings: a title, a date or blank lines may stand above them. */
public final class HeadingRow {
  /** The place of headings that are not there: the first row says something about a touchpoint already. */
  public static final int NONE = -1;

  /** Nobody writes a longer preface. */
  public static final int FARTHEST = 40;

  private static final long WIDER_THAN_ANY = 1L << 32;
  private static final int LOOKED_AT = 5;
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private HeadingRow() {}

  /**
   * Its place, counted from 0: of the rows of several texts with the same columns filled below them the one with
   * the most known headings; where no two are known, the widest, the upper on a tie; else the first that says anything.
   */
  public static int guess(List<List<String>> rows) {
    return guess(rows, HeadingRow::known);
  }

  /**
   * The same for another kind of table.
   *
   * @param knownIn how many cells of a row are headings that are known there
   */
  public static int guess(List<List<String>> rows, ToLongFunction<List<String>> knownIn) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < Math.min(rows.size(), FARTHEST); i++) {
      if (!isLikeHeadings(rows, i)) continue;
      long known = knownIn.applyAsLong(rows.get(i));
      long worth = (known > 1 ? known * WIDER_THAN_ANY : 0) + filled(rows.get(i)).size();
      if (worth <= most) continue;
      best = i;
      most = worth;
    }
    return best >= 0 ? best : first(rows);
  }

  /**
   * The same for a table about that map, or {@link #NONE} where a row that names a touchpoint beside a number stands in the
   * place of the headings, or above it: as headings it would be lost.
   */
  public static int guess(TouchMap map, List<List<String>> rows) {
    int guess = guess(rows);
    if (rows.isEmpty() || known(rows.get(guess)) > 1) return guess;
    var names = new TouchpointNames(map, Map.of());
    boolean isSaid = rows.subList(0, guess + 1).stream().anyMatch(row -> isAbout(names, row));
    return isSaid ? NONE : guess;
  }

  private static boolean isAbout(TouchpointNames names, List<String> row) {
    return row.stream().anyMatch(cell -> !cell.isBlank() && names.isExact(cell.strip()))
        && row.stream().anyMatch(HeadingRow::isNumber);
  }

  /** The first row that says anything. */
  public static int first(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) if (!filled(rows.get(i)).isEmpty()) return i;
    return 0;
  }

  /**
   * The table below that row: it comes first, what stood above it is blank, and all else is where it was, so that a row
   * keeps the number under which a person finds it in the file. Below no headings it stands one further down, under blank ones.
   */
  public static List<List<String>> under(List<List<String>> rows, int heading) {
    if (heading == NONE) {
      var headless = new ArrayList<List<String>>(rows.size() + 1);
      int width = rows.stream().mapToInt(List::size).max().orElse(0);
      headless.add(Collections.nCopies(width, ""));
      headless.addAll(rows);
      return headless;
    }
    if (heading <= 0 || heading >= rows.size()) return rows;
    var under = new ArrayList<List<String>>(rows.size());
    under.add(rows.get(heading));
    under.addAll(Collections.nCopies(heading, List.of()));
    under.addAll(rows.subList(heading + 1, rows.size()));
    return under;
  }

  /**
   * Of several tables the place of the one of which the most fits the map, the first on a tie: rows that name a touchpoint
   * count, be it not known yet what is said of it, and those of which a number comes count twice.
   */
  public static int best(TouchMap map, List<List<List<String>>> tables) {
    var names = new TouchpointNames(map, Map.of());
    int best = 0;
    long most = -1;
    for (int i = 0; i < tables.size(); i++) {
      List<List<String>> table =
          SurveyColumns.together(map, under(tables.get(i), guess(map, tables.get(i))));
      MetricColumns columns = MetricColumns.guess(map, table);
      long fitting =
          naming(table, columns, names)
              + MetricRows.of(map, table, columns).matched().size()
              + CriterionRows.of(map, table, columns, MetricChoices.NONE, "").matched().size();
      if (fitting <= most) continue;
      best = i;
      most = fitting;
    }
    return best;
  }

  private static long naming(
      List<List<String>> table, MetricColumns columns, TouchpointNames names) {
    if (columns.touchpoint().isEmpty()) return 0;
    int at = columns.touchpoint().get();
    return table.stream()
        .skip(1)
        .filter(row -> at < row.size() && names.isAny(row.get(at).strip()))
        .count();
  }

  private static boolean isLikeHeadings(List<List<String>> rows, int at) {
    Set<Integer> columns = filled(rows.get(at));
    if (columns.size() < 2 || columns.stream().anyMatch(each -> isNumber(rows.get(at).get(each))))
      return false;
    int below = 0;
    int fitting = 0;
    for (int i = at + 1; i < rows.size() && below < LOOKED_AT; i++) {
      Set<Integer> filled = filled(rows.get(i));
      if (filled.isEmpty()) continue;
      below++;
      var outside = new HashSet<>(filled);
      outside.removeAll(columns);
      if (outside.size() <= 1 && outside.size() < filled.size()) fitting++;
    }
    return below > 0 && 2 * fitting > below;
  }

  private static boolean isNumber(String cell) {
    OptionalDouble number = Cells.number(cell);
    return number.isPresent() && !YEAR.matcher(cell.strip()).matches();
  }

  private static Set<Integer> filled(List<String> row) {
    var filled = new HashSet<Integer>();
    for (int i = 0; i < row.size(); i++) if (!row.get(i).isBlank()) filled.add(i);
    return filled;
  }

  /** How many of its texts are headings known here. */
  private static long known(List<String> row) {
    MetricColumns columns = MetricColumns.guess(row);
    return columns.touchpoint().stream().count()
        + columns.date().stream().count()
        + columns.metric().stream().count()
        + columns.count().stream().count()
        + columns.values().size();
  }
}
