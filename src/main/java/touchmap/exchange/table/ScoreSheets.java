package touchmap.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.method.Figures;
import touchmap.method.Scores;
import touchmap.method.Standing;
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
 * that whoever gets the workbook can follow it: Σ w·v / Σ w over the criteria that have a value. Formulas look for what they
 * need by id and name, not by row, so that a sheet may be sorted.
 */
final class ScoreSheets {
  private static final String COUNTS = "0.##";
  static final String SCORE = "0.0";

  /** Columns before the first criterion: round, date, view, by, touchpoint, importance. */
  private static final int BEFORE = 6;

  /** A formula with more criteria than this would be longer than a spreadsheet takes. */
  private static final int MOST_CRITERIA = 60;

  /** With more than this each weight is told by its row, for looking it up by its name takes more words. */
  private static final int MOST_LOOKED_UP = 40;

  private static final String WEIGHT = "D";

  /** What counts of what is said of importance, on the scale there is for it. */
  private static final int LEAST_IMPORTANT = 1;

  private static final int MOST_IMPORTANT = 10;

  private static final int IMPORTANCE = 5;

  /** Columns behind the last criterion: weighted, why, the touchpoint's id, the round's. */
  private static final int ID = 2;

  private static final int ROUND = 3;

  private static final int VIEW = 2;

  private final TouchMap map;
  private final Words words;
  private final Figures figures;
  private final List<Criterion> criteria;
  private final int ratings;
  private final boolean areIdsApart;

  ScoreSheets(TouchMap map, Words words, Figures figures) {
    this.map = map;
    this.words = words;
    this.figures = figures;
    criteria = map.study().scoring().criteria();
    List<Round> rounds = map.study().rounds();
    ratings = rounds.stream().mapToInt(each -> each.answers().ratings().size()).sum();
    areIdsApart =
        areApart(map.root().all().stream().map(each -> each.id().value()))
            && areApart(rounds.stream().map(each -> each.id().value()));
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
    for (String each : List.of("weighted", "why", "id", "roundId"))
      heads.add(words.of("page.column." + each));
    return new SheetTable(words.of("page.sheet.scores"), heads, rows);
  }

  private List<Cell> row(Round round, Rating each, int number) {
    var row = new ArrayList<Cell>();
    row.add(Cell.text(round.name()));
    row.add(Cell.day(round.date()));
    row.add(Cell.text(said(each.view())));
    row.add(Cell.text(each.by()));
    row.add(Cell.text(map.find(each.touchpoint()).map(Topic::nameOnOneLine).orElse("")));
    row.add(Cell.figure(each.importance(), COUNTS));
    for (Criterion one : criteria) {
      Double score = each.scores().get(one.id());
      row.add(score == null ? Cell.NOTHING : new Cell.Figure(score, COUNTS));
    }
    row.add(weighted(each, number));
    row.add(Cell.text(each.why()));
    row.add(Cell.text(each.touchpoint().value()));
    row.add(Cell.text(round.id().value()));
    return row;
  }

  private String said(Viewpoint view) {
    return words.of(view == Viewpoint.COMPANY ? "page.view.company" : "page.view.customer");
  }

  private Cell weighted(Rating rating, int row) {
    OptionalDouble value = value(rating);
    if (!canBeFollowed(rating)) return Cell.figure(value, SCORE);
    var sum = new ArrayList<String>();
    var weights = new ArrayList<String>();
    for (int i = 0; i < criteria.size(); i++) {
      String weight = weight(i);
      String cell = WorkbookFile.name(BEFORE + i) + row;
      sum.add(cell + "*" + weight);
      weights.add("IF(ISNUMBER(" + cell + ")," + weight + ",0)");
    }
    String formula = "(" + String.join("+", sum) + ")/(" + String.join("+", weights) + ")";
    return Cell.formula(formula, value, SCORE);
  }

  /** The weight of the criterion that heads the column; a spreadsheet tells no capitals from small letters. */
  private String weight(int criterion) {
    boolean areApart =
        areApart(criteria.stream().map(Criterion::name)) && criteria.size() <= MOST_LOOKED_UP;
    if (!areApart) return sheet() + "!$" + WEIGHT + "$" + (criterion + 2);
    return "SUMPRODUCT((%s=%s$1)*%s)"
        .formatted(
            range(sheet(), "A", criteria.size()),
            WorkbookFile.name(BEFORE + criterion),
            range(sheet(), WEIGHT, criteria.size()));
  }

  private static String range(String sheet, String column, int rows) {
    return sheet + "!$" + column + "$2:$" + column + "$" + (rows + 1);
  }

  /** Whether a spreadsheet tells them apart, for which 1 and 1.0 are the same, too. */
  private static boolean areApart(Stream<String> names) {
    List<String> all = names.map(ScoreSheets::asCompared).toList();
    return Set.copyOf(all).size() == all.size();
  }

  private static String asCompared(String name) {
    try {
      return String.valueOf(Double.parseDouble(name));
    } catch (NumberFormatException words) {
      return name.toLowerCase(Locale.ROOT);
    }
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

  /**
   * The mean over the raters of the newest round in which any of them scored the touchpoint.
   *
   * @param id the cell that tells the touchpoint's id
   */
  Cell mean(Id touchpoint, Viewpoint view, OptionalDouble value, String id) {
    if (value.isEmpty()) return Cell.NOTHING;
    Optional<Round> newest =
        map.study().roundsNewestFirst().stream()
            .filter(round -> isScored(round, touchpoint, view))
            .findFirst();
    if (newest.isEmpty() || !areIdsApart) return Cell.figure(value);
    String formula =
        "AVERAGEIFS(%s,%s,%s,%s,\"%s\",%s,\"%s\")"
            .formatted(
                column(BEFORE + criteria.size()),
                column(BEFORE + criteria.size() + ID),
                id,
                column(BEFORE + criteria.size() + ROUND),
                newest.get().id().value(),
                column(VIEW),
                said(view));
    return Cell.formula(formula, value, SCORE);
  }

  /**
   * The mean of what the raters of the newest round that says it said; where nobody did, by the place.
   *
   * @param place the cell that tells the touchpoint's place in the order
   * @param id the cell that tells its id
   */
  Cell importance(Id touchpoint, Standing standing, String place, String id) {
    Optional<Round> newest =
        map.study().roundsNewestFirst().stream()
            .filter(round -> isImportanceSaid(round, touchpoint))
            .findFirst();
    int n = figures.order().size();
    if (newest.isEmpty())
      return Cell.formula("10*(%d-%s+1)/%d".formatted(n, place, n), standing.importance(), SCORE);
    if (!areIdsApart) return Cell.figure(standing.importance());
    String said = column(IMPORTANCE);
    String formula =
        "AVERAGEIFS(%s,%s,%s,%s,\"%s\",%s,\">=%d\",%s,\"<=%d\")"
            .formatted(
                said,
                column(BEFORE + criteria.size() + ID),
                id,
                column(BEFORE + criteria.size() + ROUND),
                newest.get().id().value(),
                said,
                LEAST_IMPORTANT,
                said,
                MOST_IMPORTANT);
    return Cell.formula(formula, standing.importance(), SCORE);
  }

  private static boolean isImportanceSaid(Round round, Id touchpoint) {
    return round.answers().ratings().stream()
        .filter(each -> each.touchpoint().equals(touchpoint) && each.importance().isPresent())
        .mapToDouble(each -> each.importance().getAsDouble())
        .anyMatch(said -> said >= LEAST_IMPORTANT && said <= MOST_IMPORTANT);
  }

  /** A number as a formula has it; one below zero in brackets. */
  static String number(double value) {
    String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return value < 0 ? "(" + plain + ")" : plain;
  }

  private String column(int at) {
    return range(quoted(words.of("page.sheet.scores")), WorkbookFile.name(at), ratings);
  }

  private boolean isScored(Round round, Id touchpoint, Viewpoint view) {
    return round.answers().ratings().stream()
        .anyMatch(
            each ->
                each.touchpoint().equals(touchpoint)
                    && each.view() == view
                    && value(each).isPresent());
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
