package touchmap.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchmap.method.ReadTable.Place;
import touchmap.model.TouchMap;

/**
 * Exports of surveys with a column for each touchpoint and a row for each person: turned, so that each column is a row with
 * all its answers and they are read as any other table is.
 */
public final class SurveyColumns {
  private static final int ENOUGH = 2;
  private static final double MOST_OF_A_SCALE = 10;
  private static final List<String> HEADINGS = List.of("touchpoint", "date", "score");
  private static final String QUESTION = "metric";

  private final List<List<String>> table;
  private final TouchpointNames names;
  private final Optional<Integer> date;

  private SurveyColumns(TouchMap map, List<List<String>> table) {
    this.table = table;
    names = new TouchpointNames(map, Map.of());
    date =
        MetricColumns.guess(table.getFirst())
            .date()
            .filter(at -> SurveyHeading.of(heading(at), names).isEmpty());
  }

  /**
   * The table turned, or the table itself where fewer than two headings are touchpoints over numbers, or a column names
   * them. What in such a column is no number stands in a row of its own; columns of other things stay columns, with one
   * cell, so that they are named as not read.
   */
  public static List<List<String>> together(TouchMap map, List<List<String>> table) {
    return turned(map, table).map(ReadTable::rows).orElse(table);
  }

  /** The same with the columns from which the rows came; empty where the table stays as it is. */
  static Optional<ReadTable> turned(TouchMap map, List<List<String>> table) {
    if (table.size() < 2 || MetricColumns.naming(map, table).isPresent()) return Optional.empty();
    var columns = new SurveyColumns(map, table);
    long found = columns.all().filter(columns::isTouchpoint).count();
    return found < ENOUGH ? Optional.empty() : Optional.of(columns.turned());
  }

  private IntStream all() {
    return IntStream.range(0, table.getFirst().size())
        .filter(at -> date.filter(each -> each == at).isEmpty());
  }

  private String heading(int column) {
    return table.getFirst().get(column).strip();
  }

  private boolean isTouchpoint(int column) {
    return SurveyHeading.of(heading(column), names).isPresent() && isMostlyNumbers(column);
  }

  /** A question that is no known metric says nothing that a score does not, unless it is one of several about the same. */
  private SurveyHeading asked(int column) {
    SurveyHeading asked = headed(column);
    boolean isKnown = MetricKind.of(asked.question()).isPresent();
    boolean isOneOfSeveral =
        all().filter(at -> at != column).anyMatch(at -> headed(at).isAbout(asked.touchpoint()));
    return isKnown || isOneOfSeveral ? asked : new SurveyHeading(asked.touchpoint(), "");
  }

  private SurveyHeading headed(int column) {
    return SurveyHeading.of(heading(column), names)
        .orElseGet(() -> new SurveyHeading(heading(column), ""));
  }

  private List<String> cells(int column) {
    return table.stream()
        .skip(1)
        .map(row -> cell(row, column))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  private boolean isMostlyNumbers(int column) {
    List<String> cells = cells(column);
    long numbers = cells.stream().filter(cell -> Cells.number(cell).isPresent()).count();
    return 2 * numbers > cells.size();
  }

  /** Answers on a scale are few, and people agree on some; numbers of people or of rows do not come twice. */
  private boolean isLikeAnswers(int column) {
    if (!isMostlyNumbers(column)) return false;
    List<Double> numbers =
        cells(column).stream().flatMap(cell -> Cells.number(cell).stream().boxed()).toList();
    return numbers.stream().allMatch(each -> each >= 0 && each <= MOST_OF_A_SCALE)
        && numbers.stream().distinct().count() < numbers.size();
  }

  private boolean isRow(int column) {
    return (isMostlyNumbers(column) && names.isAny(asked(column).touchpoint()))
        || isLikeAnswers(column);
  }

  private ReadTable turned() {
    List<Integer> others = all().filter(at -> !isRow(at) && !cells(at).isEmpty()).boxed().toList();
    boolean asks = all().filter(this::isRow).anyMatch(at -> !asked(at).question().isEmpty());
    var headings = new ArrayList<>(HEADINGS);
    if (asks) headings.add(QUESTION);
    others.forEach(at -> headings.add(heading(at)));
    var turned = new ArrayList<List<String>>();
    turned.add(headings);
    var places = new ArrayList<Place>();
    places.add(new Place(Optional.of(1), Optional.empty()));
    all().filter(this::isRow).forEach(at -> rows(at, asks, turned, places));
    var first = new ArrayList<>(turned.get(1));
    others.forEach(at -> first.add(cells(at).getFirst()));
    turned.set(1, first);
    return new ReadTable(turned, places);
  }

  /** A row for each day of the column's answers, and one for what is no number. */
  private void rows(int column, boolean asks, List<List<String>> rows, List<Place> places) {
    Map<String, Map<Double, Integer>> answers = new LinkedHashMap<>();
    var odd = new ArrayList<List<String>>();
    var oddPlaces = new ArrayList<Place>();
    Optional<String> letter = Optional.of(MetricColumns.letter(column));
    for (int i = 1; i < table.size(); i++) {
      List<String> row = table.get(i);
      String cell = cell(row, column);
      if (cell.isEmpty()) continue;
      String day = date.map(at -> cell(row, at)).orElse("");
      OptionalDouble number = Cells.number(cell);
      if (number.isPresent())
        answers
            .computeIfAbsent(day, _ -> new TreeMap<>())
            .merge(number.getAsDouble(), 1, Integer::sum);
      else {
        odd.add(row(column, day, cell, asks));
        oddPlaces.add(new Place(Optional.of(i + 1), letter));
      }
    }
    answers.forEach(
        (day, said) -> {
          rows.add(row(column, day, written(said), asks));
          places.add(new Place(Optional.empty(), letter));
        });
    rows.addAll(odd);
    places.addAll(oddPlaces);
  }

  private List<String> row(int column, String day, String score, boolean asks) {
    SurveyHeading asked = asked(column);
    return asks
        ? List.of(asked.touchpoint(), day, score, asked.question())
        : List.of(asked.touchpoint(), day, score);
  }

  private static String written(Map<Double, Integer> answers) {
    boolean isOne = answers.size() == 1 && answers.containsValue(1);
    return answers.entrySet().stream()
        .map(each -> isOne ? plain(each.getKey()) : written(each.getKey(), each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String written(double answer, int people) {
    boolean isStep = answer % 1 == 0 && answer >= 0 && answer < 100;
    return isStep
        ? Cells.times((int) answer, people)
        : String.join("; ", java.util.Collections.nCopies(people, plain(answer)));
  }

  private static String plain(double value) {
    return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
  }
}
