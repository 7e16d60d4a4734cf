package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Sitting;
import touchmap.method.CriterionRows;
import touchmap.method.MetricChoices;
import touchmap.method.MetricColumns;
import touchmap.method.MetricRows;
import touchmap.method.NumberKind;
import touchmap.method.PartOfOne;
import touchmap.method.ReadTable;
import touchmap.method.UnsureDay;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * What a table of customers' numbers comes to by the columns and matches of now: numbers and customers' scores to take,
 * rows to decide, rows left out.
 */
final class Intake {
  private static final Set<String> SAID_TWICE =
      Set.of(
          "method.rows.noColumn",
          "method.rows.noKind",
          "method.rows.noMetric",
          "method.rows.noName",
          "method.rows.noNames",
          "method.rows.noTouchpoint",
          "method.rows.slip",
          "method.rows.several");

  private final TouchMap map;
  private final ReadTable table;
  private final MetricColumns columns;
  private final Set<LineKey> leftOut;
  private final Words words;
  private final MetricRows numbers;
  private final Optional<Scale> effort;
  private final CriterionRows scores;
  private final List<MetricRows.Unmatched> unmatched = new ArrayList<>();

  Intake(
      TouchMap map,
      String file,
      ReadTable table,
      MetricColumns columns,
      MetricChoices choices,
      Set<LineKey> leftOut,
      Words words) {
    this.map = map;
    this.table = table;
    this.columns = columns;
    this.leftOut = leftOut;
    this.words = words;
    numbers = MetricRows.of(map, table.rows(), columns, choices);
    effort = choices.effort().or(numbers::effort);
    scores = CriterionRows.of(map, table.rows(), columns, choices, source(file));
    unmatched.addAll(scores.unmatched());
    for (MetricRows.Unmatched each : numbers.unmatched()) if (!isSaid(each)) unmatched.add(each);
    unmatched.sort(java.util.Comparator.comparingInt(MetricRows.Unmatched::row));
  }

  /** The file's name without its ending: what the customers of it are called. */
  private static String source(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Whether the row is dealt with as one of scores by criteria. */
  private boolean isSaid(MetricRows.Unmatched row) {
    if (!scores.heard().contains(row.row())) return false;
    String why = row.why().key();
    return why.equals("method.rows.blank") || SAID_TWICE.contains(why);
  }

  /** What is to decide first, then what is taken. */
  List<NumberLine> lines() {
    var lines = new ArrayList<NumberLine>();
    for (MetricRows.Unmatched each : unmatched)
      lines.add(
          NumberLine.of(
              each,
              place(each.row()),
              heading(each),
              columns,
              leftOut.contains(LineKey.of(each)),
              words));
    for (MetricRows.Matched each : numbers.matched())
      lines.add(
          line(
              LineKey.of(each),
              each.metric().touchpoint(),
              MoreSection.said(each.metric(), words),
              each.rows(),
              each.guessed(),
              each.unknown(),
              each.metric().metric(),
              each.scaleGuessed(),
              offers(each),
              each.part().isPresent()
                  ? words.of("score.import.part", each.part().getAsDouble(), each.metric().value())
                  : ""));
    for (CriterionRows.Matched each : scores.matched())
      lines.add(
          line(
              LineKey.of(each),
              each.rating().touchpoint(),
              said(each.rating()),
              List.of(each.row()),
              each.guessed(),
              "",
              "",
              false,
              List.of(),
              ""));
    return lines;
  }

  private List<Offer> offers(MetricRows.Matched each) {
    return each.part().isPresent()
        ? Offer.parts(
            each.ask(),
            each.part().getAsDouble(),
            PartOfOne.percent(each.part().getAsDouble()),
            words)
        : Offer.scales(each.ask(), words);
  }

  private NumberLine line(
      LineKey key,
      Id touchpoint,
      String said,
      List<Integer> rows,
      boolean guessed,
      String unknown,
      String metric,
      boolean scaleGuessed,
      List<Offer> offers,
      String part) {
    String name = map.find(touchpoint).map(each -> each.nameOnOneLine()).orElse("");
    String from = from(rows) + (part.isEmpty() ? "" : "; " + part);
    return new NumberLine(
        key,
        leftOut.contains(key)
            ? NumberLine.State.LEFT_OUT
            : guessed || scaleGuessed || !unknown.isEmpty()
                ? NumberLine.State.GUESSED
                : NumberLine.State.MATCHED,
        words.of("score.import.number", name, said),
        asides(
            guessed
                ? words.of("score.import.guessed", from)
                : scaleGuessed ? words.of("score.import.guessedScale", from) : from,
            unknown,
            metric),
        called(key.row()),
        rows.stream().filter(each -> called(each).isEmpty()).toList(),
        List.of(),
        offers);
  }

  /** Where rows stand in the file: a column of it may have become several. */
  private String from(List<Integer> rows) {
    List<String> columns =
        rows.stream().flatMap(row -> table.place(row).column().stream()).distinct().toList();
    if (rows.size() > 1 && columns.isEmpty())
      return words.count("score.import.fromRows", rows.size());
    if (rows.size() > 1) return words.of("score.import.fromColumn", String.join(", ", columns));
    ReadTable.Place place = table.place(rows.getFirst());
    String row = place.row().map(at -> words.of("score.import.fromRow", at)).orElse("");
    return place
        .column()
        .map(letter -> words.of("score.import.fromColumn", letter))
        .map(column -> row.isEmpty() ? column : column + ", " + row)
        .orElse(row);
  }

  /** The heading of the column a row is unmatched by, where there are several with values. */
  private String heading(MetricRows.Unmatched row) {
    if (columns.values().size() < 2) return "";
    return row.column().map(at -> ColumnsLine.called(table.headings(), at, words)).orElse("");
  }

  private String place(int row) {
    ReadTable.Place place = table.place(row);
    String at = place.row().map(String::valueOf).orElse("");
    return place
        .column()
        .map(
            letter ->
                at.isEmpty()
                    ? words.of("score.import.columnOf", letter)
                    : words.of("score.import.cellOf", letter, at))
        .orElseGet(() -> words.of("score.import.rowOf", at));
  }

  private String asides(String from, String unknown, String metric) {
    return unknown.isEmpty() ? from : words.of("score.import.unknownMetric", from, unknown, metric);
  }

  /** The scale of the efforts in the table, guessed or chosen; empty when it has none. */
  Optional<Scale> effort() {
    return effort;
  }

  /** The columns of which a person may say what their values are. */
  List<Integer> askedKinds() {
    return NumberKind.askedOf(columns, table.headings());
  }

  /** Whether numbers are taken for single answers because they look so. */
  boolean isPooled() {
    return numbers.pooled();
  }

  /** Whether single answers about the same thing bear several days. */
  boolean isOverDays() {
    return numbers.overDays();
  }

  /** A day that could be two, where no other decides. */
  Optional<UnsureDay> unsureDay() {
    return numbers.unsureDay();
  }

  /** What the table calls the touchpoint in a row, counted from 1. */
  private String called(int row) {
    List<String> cells = table.rows().get(row - 1);
    return columns.touchpoint().filter(at -> at < cells.size()).map(cells::get).orElse("").strip();
  }

  private String said(Rating rating) {
    return map.study().scoring().criteria().stream()
        .filter(each -> rating.scores().containsKey(each.id()))
        .map(each -> said(each, rating.scores().getOrDefault(each.id(), 0.0)))
        .collect(Collectors.joining(" · "));
  }

  private String said(Criterion criterion, double score) {
    return criterion.name() + " " + Written.number(score, words);
  }

  /** The rows that nobody has decided about. */
  List<LineKey> open() {
    return unmatched.stream().map(LineKey::of).filter(row -> !leftOut.contains(row)).toList();
  }

  int taken() {
    return metrics().size() + ratings().size();
  }

  int out() {
    int all = unmatched.size() + numbers.matched().size() + scores.matched().size();
    return all - open().size() - taken();
  }

  /** Whether there is more to take than scores by criteria. */
  boolean hasNumbers() {
    return !metrics().isEmpty();
  }

  private List<Metric> metrics() {
    return numbers.matched().stream()
        .filter(each -> !leftOut.contains(LineKey.of(each)))
        .map(MetricRows.Matched::metric)
        .toList();
  }

  private List<Rating> ratings() {
    return scores.matched().stream()
        .filter(each -> !leftOut.contains(LineKey.of(each)))
        .map(CriterionRows.Matched::rating)
        .toList();
  }

  /** All that is taken as one step of a sitting. */
  Edit edit(Sitting sitting) {
    Edit first = sitting.takeMetrics(metrics());
    List<Rating> ratings = ratings();
    if (ratings.isEmpty()) return first;
    var begun = new Sitting(sitting.round(), false);
    var edits = new ArrayList<Edit>();
    edits.add(first);
    for (Rating each : ratings) edits.add(begun.rate(each));
    return new Batch(first.label(), edits);
  }
}
