package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** One pass over a table of customers' numbers. */
final class MetricReading {
  /** A satisfaction of so few percent is likelier a mean on a scale of five, or of ten. */
  private static final double CSAT_LIKE_A_MEAN = 5;

  private static final double CSAT_LIKE_A_MEAN_OF_TEN = 10;
  private static final int ENOUGH_ANSWERS = 3;
  private static final Scale ONE_TO_TEN = new Scale(1, 10, Extras.NONE);

  /** What single cells say before they are put together. */
  private record Said(
      int row,
      int column,
      List<String> cells,
      Key key,
      Optional<Scale> named,
      List<Double> values,
      OptionalInt n,
      boolean percent,
      boolean guessed,
      String text,
      String unknown) {}

  private record Key(Id touchpoint, MetricKind kind, String name, Optional<LocalDate> day) {
    boolean isOwn() {
      return kind == MetricKind.SCORE && !name.equals(kind.text());
    }

    Key on(Optional<LocalDate> other) {
      return new Key(touchpoint, kind, name, other);
    }
  }

  private final List<List<String>> table;
  private final MetricColumns columns;
  private final MetricChoices choices;
  private final CellReading reading;
  private final Days days;
  private final TouchpointNames names;
  private final Set<String> criteria;
  private final Map<Key, List<Said>> said = new LinkedHashMap<>();
  private final Map<String, Double> most = new HashMap<>();
  private final Map<Key, List<Said>> raw = new LinkedHashMap<>();
  private final List<Said> finished = new ArrayList<>();
  private final Set<Key> taken = new HashSet<>();
  private final Set<Integer> doubted = new HashSet<>();
  private boolean isPooled;
  private final List<MetricRows.Matched> matched = new ArrayList<>();
  private final List<MetricRows.Unmatched> unmatched = new ArrayList<>();

  MetricReading(
      TouchMap map, List<List<String>> table, MetricColumns columns, MetricChoices choices) {
    this.table = table;
    this.columns = columns;
    this.choices = choices;
    reading = new CellReading(table, columns, choices.commas());
    days = Days.of(table, columns.date(), choices.days());
    names = new TouchpointNames(map, choices.byHand(), choices.byRow());
    criteria =
        map.study().scoring().criteria().stream()
            .map(each -> Names.bare(each.name()))
            .collect(Collectors.toSet());
  }

  MetricRows read() {
    for (int i = 1; i < table.size(); i++) {
      List<String> cells = table.get(i);
      if (cells.stream().allMatch(String::isBlank)) continue;
      if (columns.values().isEmpty()) leave(i + 1, cells, Phrase.of("method.rows.noColumn"), -1);
      for (int column : columns.values()) {
        if (columns.values().size() == 1 || !cell(cells, column).isEmpty())
          hear(i + 1, cells, column);
      }
      if (columns.values().size() > 1
          && columns.values().stream().allMatch(column -> cell(cells, column).isEmpty()))
        leave(i + 1, cells, Cells.missing(""), -1);
    }
    said.values().forEach(this::part);
    raw.values().forEach(this::together);
    finished.forEach(this::single);
    matched.sort(Comparator.comparingInt(each -> each.rows().getFirst()));
    unmatched.sort(Comparator.comparingInt(MetricRows.Unmatched::row));
    return new MetricRows(columns, matched, unmatched, isOverDays(), isPooled, days.unsure());
  }

  private boolean isOverDays() {
    var days = new HashMap<Key, Set<LocalDate>>();
    for (List<Said> each : raw.values())
      for (Said one : each)
        one.key()
            .day()
            .ifPresent(
                day ->
                    days.computeIfAbsent(one.key().on(Optional.empty()), _ -> new HashSet<>())
                        .add(day));
    return days.values().stream().anyMatch(each -> each.size() > 1);
  }

  private void hear(int row, List<String> cells, int column) {
    String name = columns.touchpoint().map(at -> cell(cells, at)).orElse("");
    Optional<TouchpointNames.Doubt> doubt =
        names.doubt(row, name, columns.touchpoint().isPresent());
    if (doubt.isPresent()) {
      // it is the row that is in doubt, however many columns say something of it
      if (!doubted.add(row)) return;
      unmatched.add(
          new MetricRows.Unmatched(row, cells, doubt.get().why(), doubt.get().candidates()));
      return;
    }
    String heading = cell(table.getFirst(), column);
    String text = columns.metric().map(at -> cell(cells, at)).orElse(heading);
    Optional<NumberKind> kind = kind(column);
    Optional<MetricName> called =
        kind.map(each -> each.called(heading))
            .or(() -> MetricName.of(text, heading, this::isCriterion));
    if (called.isEmpty()) {
      boolean isNameless = text.isBlank() && heading.isBlank();
      leave(
          row,
          cells,
          isNameless ? Phrase.of("method.rows.noKind") : Phrase.of("method.rows.noMetric", text),
          column);
      return;
    }
    String when = columns.date().map(at -> cell(cells, at)).orElse("");
    Optional<LocalDate> day = days.of(when);
    if (!when.isEmpty() && day.isEmpty()) {
      leave(row, cells, Phrase.of("method.rows.noDay", when), column);
      return;
    }
    String number = cell(cells, column);
    String people = columns.count().map(at -> cell(cells, at)).orElse("");
    OptionalDouble n = CellReading.count(people);
    Optional<List<Double>> values = reading.values(number, n);
    MetricKind is = called.get().kind();
    Optional<Phrase> wrong =
        reading
            .doubt(number, n)
            .or(() -> OutOf.objection(number, is, columns.answers()))
            .or(() -> values.isEmpty() ? Optional.of(Cells.missing(number)) : Optional.empty())
            .or(() -> CellReading.noCount(people));
    if (wrong.isPresent()) {
      leave(row, cells, wrong.get(), column);
      return;
    }
    var key = new Key(names.sure(row, name), is, called.get().text(), day);
    for (double value : values.get()) most.merge(key.name(), value, Math::max);
    said.computeIfAbsent(key, _ -> new ArrayList<>())
        .add(
            new Said(
                row,
                column,
                cells,
                key,
                OutOf.mark(number)
                    .map(OutOf::scale)
                    .or(() -> kind.flatMap(NumberKind::scale))
                    .or(() -> named(key, text, heading)),
                values.get(),
                n.isPresent() ? OptionalInt.of((int) n.getAsDouble()) : OptionalInt.empty(),
                CellReading.isPercent(number),
                !names.isExact(row, name),
                text,
                called.get().unknown()));
  }

  private Optional<NumberKind> kind(int column) {
    return Optional.ofNullable(choices.kinds().get(column)).filter(_ -> columns.metric().isEmpty());
  }

  /** What the map's own criteria are called is not a metric; the rows about them are read as scores by criteria. */
  private boolean isCriterion(String text) {
    return criteria.contains(Names.bare(text));
  }

  private Optional<Scale> named(Key key, String text, String heading) {
    Optional<Scale> chosen =
        key.kind() == MetricKind.CES
            ? choices.effort()
            : Optional.ofNullable(choices.scales().get(key.name()));
    return chosen.or(() -> MetricKind.scaleIn(text)).or(() -> MetricKind.scaleIn(heading));
  }

  /** The scale of a score with a name of its own is named, chosen or told by numbers above five; never assumed. */
  private Optional<Scale> scale(Said of) {
    Key key = of.key();
    double largest = most.getOrDefault(key.name(), 0.0);
    if (!key.isOwn()) return key.kind().scale(of.named(), largest);
    return of.named()
        .or(() -> Optional.of(ONE_TO_TEN).filter(scale -> largest > 5 && scale.holds(largest)));
  }

  /** Parts what was said about one thing on one day into single answers and finished numbers. */
  private void part(List<Said> all) {
    Said first = all.getFirst();
    Key key = first.key();
    Optional<Scale> scale = scale(first);
    if (key.isOwn() && scale.isEmpty()) {
      for (Said each : all) ask(each);
      return;
    }
    boolean isLikeAnswers =
        !choices.finished() && (isAnswered(all, scale) || areAnswers(key.kind()));
    boolean isAnswered = columns.answers() || isLikeAnswers;
    isPooled |= isLikeAnswers;
    Key together = choices.daily() ? key : key.on(Optional.empty());
    for (Said each : all) {
      boolean isOne = each.values().size() == 1;
      boolean isOfMany = isOne && each.n().isPresent() && each.n().getAsInt() != 1;
      if ((isAnswered && !isOfMany && !each.percent()) || !isOne)
        raw.computeIfAbsent(together, _ -> new ArrayList<>()).add(each);
      else finished.add(each);
    }
  }

  /** Whoever calls something a score of its own may well have counted visits: only what fits a usual scale is asked about. */
  private void ask(Said about) {
    String name = about.key().name();
    double largest = most.getOrDefault(name, 0.0);
    boolean canBe =
        ONE_TO_TEN.holds(largest) && about.values().stream().allMatch(ONE_TO_TEN::holds);
    if (canBe) leave(about, Phrase.of("method.rows.noScale", name), name);
    else leave(about, Phrase.of("method.rows.noMetric", about.text()), "");
  }

  private void single(Said said) {
    double value = said.values().getFirst();
    Key key = said.key();
    Optional<Scale> scale = scale(said);
    String mean = said.text().strip();
    if (PartOfOne.matter(key.kind(), value, said.percent(), choices.parts().get(mean))) {
      part(said, value, Optional.ofNullable(choices.parts().get(mean)));
      return;
    }
    boolean isMean =
        key.kind() == MetricKind.CSAT
            && value <= CSAT_LIKE_A_MEAN_OF_TEN
            && !said.percent()
            && !choices.shares().contains(mean);
    if (isMean) {
      Optional<Scale> chosen =
          Optional.ofNullable(choices.scales().get(mean))
              .or(() -> said.named().filter(_ -> value % 1 != 0));
      if (chosen.filter(each -> each.holds(value)).isPresent()) mean(said, chosen.get());
      else
        leave(
            said,
            Phrase.of(
                value <= CSAT_LIKE_A_MEAN ? "method.rows.mean" : "method.rows.meanOfTen", value),
            mean);
    } else if (!key.kind().canBe(value, scale)) {
      leave(
          said, Phrase.of("method.rows.outside", value, key.name()), key.isOwn() ? key.name() : "");
    } else if (taken.contains(key)) {
      leave(said, Phrase.of("method.rows.twice"), "");
    } else {
      add(List.of(said), key, value, said.n(), scale);
    }
  }

  /** A number below one may be a part of one, or a percentage: 0.82 beside others' 82 is likelier the first. */
  private void part(Said said, double value, Optional<Boolean> isOfOne) {
    String mean = said.text().strip();
    if (isOfOne.isEmpty())
      leave(said, Phrase.of("method.rows.part", value, PartOfOne.percent(value)), mean);
    else if (taken.contains(said.key())) leave(said, Phrase.of("method.rows.twice"), "");
    else {
      double share = isOfOne.get() ? PartOfOne.percent(value) : value;
      add(List.of(said), said.key(), share, said.n(), scale(said));
      matched.add(matched.removeLast().withPart(value, mean));
    }
  }

  /** A mean of satisfaction is a score under the table's own name for it, so that nobody takes it for a share. */
  private void mean(Said said, Scale scale) {
    String text = said.text().strip();
    String name =
        text.equalsIgnoreCase(MetricKind.CSAT.text())
            ? text + " " + plain(scale.min()) + "–" + plain(scale.max())
            : text;
    var key = new Key(said.key().touchpoint(), MetricKind.SCORE, name, said.key().day());
    if (taken.contains(key)) leave(said, Phrase.of("method.rows.twice"), "");
    else add(List.of(said), key, said.values().getFirst(), said.n(), Optional.of(scale));
  }

  /** Several rows of one touchpoint, metric and day without a number of people, all on the scale, are single answers. */
  private static boolean isAnswered(List<Said> all, Optional<Scale> scale) {
    return all.size() > 1
        && scale.isPresent()
        && all.stream()
            .allMatch(
                each ->
                    each.n().isEmpty()
                        && !each.percent()
                        && each.values().stream()
                            .allMatch(value -> value % 1 == 0 && scale.get().holds(value)));
  }

  /** Nothing but whole numbers from 0 to 10, and no number of people: nobody's net score is always that. */
  private boolean areAnswers(MetricKind kind) {
    if (kind != MetricKind.NPS) return false;
    List<Said> all =
        said.values().stream()
            .flatMap(List::stream)
            .filter(each -> each.key().kind() == kind)
            .toList();
    return all.size() >= ENOUGH_ANSWERS && isAnswered(all, kind.scale(Optional.empty(), 0));
  }

  /** Single answers become one number, of the newest day. */
  private void together(List<Said> answers) {
    var sound = new ArrayList<Said>();
    Key key = answers.getFirst().key();
    Optional<Scale> scale = scale(answers.getFirst());
    for (Said each : answers) {
      boolean isSound = scale.isPresent() && each.values().stream().allMatch(scale.get()::holds);
      if (isSound) sound.add(each);
      else
        leave(
            each,
            Phrase.of("method.rows.outside", each.values().getFirst(), key.name()),
            key.isOwn() ? key.name() : "");
    }
    if (sound.isEmpty()) return;
    List<Double> values = sound.stream().flatMap(each -> each.values().stream()).toList();
    double made = key.kind().made(values, scale.orElseThrow()).orElseThrow();
    Optional<LocalDate> newest =
        sound.stream().flatMap(each -> each.key().day().stream()).max(Comparator.naturalOrder());
    for (Said each : sound) taken.add(each.key());
    add(sound, key.on(newest), made, OptionalInt.of(values.size()), scale);
  }

  private void add(List<Said> from, Key key, double value, OptionalInt n, Optional<Scale> scale) {
    taken.add(key);
    Said first = from.getFirst();
    var measured = new Metric.Measured(n, key.day(), scale, key.kind().formula());
    boolean isShare = first.key().kind() == MetricKind.CSAT;
    matched.add(
        new MetricRows.Matched(
            new Metric(key.touchpoint(), key.name(), value, measured, Extras.NONE),
            from.stream().map(Said::row).toList(),
            from.stream().anyMatch(Said::guessed),
            from.stream().map(Said::unknown).filter(each -> !each.isEmpty()).findFirst().orElse(""),
            !key.isOwn() ? "" : isShare ? first.text().strip() : key.name(),
            key.isOwn() && !isShare && first.named().isEmpty(),
            OptionalDouble.empty()));
  }

  private void leave(Said said, Phrase why, String ask) {
    unmatched.add(
        new MetricRows.Unmatched(
            said.row(), said.cells(), why, List.of(), ask, Optional.of(said.column())));
  }

  private void leave(int row, List<String> cells, Phrase why, int column) {
    unmatched.add(
        new MetricRows.Unmatched(
            row, cells, why, List.of(), "", Optional.of(column).filter(at -> at >= 0)));
  }

  private static String plain(double value) {
    return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }
}
