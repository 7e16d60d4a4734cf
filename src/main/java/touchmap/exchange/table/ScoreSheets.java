package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.method.Figures;
import touchmap.method.Scores;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Words;

/**
 * What was scored, a row for each rating, and the criteria with their weights. The weighted score is a formula over both, so
 * that whoever gets the workbook can follow it: Σ w·v / Σ w over the criteria that have a value.
 */
final class ScoreSheets {
  private static final String COUNTS = "0.##";
  private static final String SCORE = "0.0";

  /** Columns before the first criterion: round, date, view, by, touchpoint, importance. */
  private static final int BEFORE = 6;

  /** A formula with more criteria than this would be longer than a spreadsheet takes. */
  private static final int MOST_CRITERIA = 60;

  private static final String WEIGHT = "D";

  private final TouchMap map;
  private final Words words;
  private final Figures figures;
  private final List<Criterion> criteria;

  ScoreSheets(TouchMap map, Words words, Figures figures) {
    this.map = map;
    this.words = words;
    this.figures = figures;
    criteria = map.study().scoring().criteria();
  }

  SheetTable scores() {
    var rows = new ArrayList<List<Cell>>();
    for (Round round : map.study().rounds())
      for (Rating each : round.answers().ratings()) rows.add(row(round, each, rows.size() + 2));
    var heads =
        Stream.of("round", "date", "view", "by", "touchpoint", "importance")
            .map(each -> words.of("page.column." + each))
            .collect(Collectors.toCollection(ArrayList::new));
    criteria.forEach(each -> heads.add(each.name()));
    heads.add(words.of("page.column.weighted"));
    heads.add(words.of("page.column.why"));
    return new SheetTable(words.of("page.sheet.scores"), heads, rows);
  }

  private List<Cell> row(Round round, Rating each, int number) {
    var row = new ArrayList<Cell>();
    row.add(Cell.text(round.name()));
    row.add(Cell.day(round.date()));
    boolean isOurs = each.view() == Viewpoint.COMPANY;
    row.add(Cell.text(words.of(isOurs ? "page.view.company" : "page.view.customer")));
    row.add(Cell.text(each.by()));
    row.add(Cell.text(map.find(each.touchpoint()).map(Topic::nameOnOneLine).orElse("")));
    row.add(Cell.figure(each.importance(), COUNTS));
    for (Criterion one : criteria) {
      Double score = each.scores().get(one.id());
      row.add(score == null ? Cell.NOTHING : new Cell.Figure(score, COUNTS));
    }
    row.add(weighted(each, number));
    row.add(Cell.text(each.why()));
    return row;
  }

  private Cell weighted(Rating rating, int row) {
    OptionalDouble value = value(rating);
    if (!canBeFollowed(rating)) return Cell.figure(value, SCORE);
    var sum = new ArrayList<String>();
    var weights = new ArrayList<String>();
    for (int i = 0; i < criteria.size(); i++) {
      String weight = sheet() + "!$" + WEIGHT + "$" + (i + 2);
      String cell = WorkbookFile.name(BEFORE + i) + row;
      sum.add(cell + "*" + weight);
      weights.add("IF(ISNUMBER(" + cell + ")," + weight + ",0)");
    }
    String formula = "(" + String.join("+", sum) + ")/(" + String.join("+", weights) + ")";
    return Cell.formula(formula, value, SCORE);
  }

  private OptionalDouble value(Rating rating) {
    return Scores.of(rating, figures.weights(), map.study().scoring().scale())
        .map(score -> OptionalDouble.of(score.value()))
        .orElse(OptionalDouble.empty());
  }

  /** A value off the scale stands in its cell but does not count, which a formula could not tell. */
  private boolean canBeFollowed(Rating rating) {
    Scale scale = map.study().scoring().scale();
    return criteria.size() <= MOST_CRITERIA
        && rating.scores().values().stream().allMatch(scale::holds)
        && figures.weights().missing().isEmpty();
  }

  /** The mean over the raters of the newest round in which any of them scored the touchpoint. */
  Cell mean(Id touchpoint, Viewpoint view, OptionalDouble value) {
    if (value.isEmpty()) return Cell.NOTHING;
    String column = WorkbookFile.name(BEFORE + criteria.size());
    for (Round newest : map.study().roundsNewestFirst()) {
      List<Integer> rows = rows(newest, touchpoint, view);
      if (rows.isEmpty()) continue;
      String sheet = quoted(words.of("page.sheet.scores"));
      String cells =
          rows.stream().map(row -> sheet + "!" + column + row).collect(Collectors.joining(","));
      boolean isShort = rows.size() <= 100;
      return isShort ? Cell.formula("AVERAGE(" + cells + ")", value, SCORE) : Cell.figure(value);
    }
    return Cell.figure(value);
  }

  private List<Integer> rows(Round wanted, Id touchpoint, Viewpoint view) {
    var rows = new ArrayList<Integer>();
    int row = 1;
    for (Round round : map.study().rounds())
      for (Rating each : round.answers().ratings()) {
        row++;
        boolean isIt =
            round == wanted && each.touchpoint().equals(touchpoint) && each.view() == view;
        if (isIt && value(each).isPresent()) rows.add(row);
      }
    return rows;
  }

  /** The criteria with the words for the ends of the scale and the weights as they count. */
  SheetTable criteria() {
    var rows = new ArrayList<List<Cell>>();
    Scale scale = map.study().scoring().scale();
    for (Criterion each : criteria) {
      rows.add(
          List.of(
              Cell.text(each.name()),
              Cell.text(anchor(each.anchors(), scale.min())),
              Cell.text(anchor(each.anchors(), scale.max())),
              new Cell.Figure(figures.weights().of(each.id()), "0.00")));
    }
    List<String> heads =
        Stream.of("criterion", "low", "high", "weight")
            .map(each -> words.of("page.column." + each))
            .toList();
    return new SheetTable(words.of("page.sheet.criteria"), heads, rows);
  }

  private static String anchor(Map<String, String> anchors, double step) {
    String key = step == Math.rint(step) ? String.valueOf((long) step) : String.valueOf(step);
    return anchors.getOrDefault(key, "");
  }

  private String sheet() {
    return quoted(words.of("page.sheet.criteria"));
  }

  private static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
