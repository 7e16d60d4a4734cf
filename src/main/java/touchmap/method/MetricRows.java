package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * A table of customers' numbers, matched to the touchpoints of a map. Every cell with a number ends either in a metric or
 * among the unmatched, with the reason: nothing is dropped. Single answers about the same touchpoint, day and metric are
 * made into one number.
 */
public record MetricRows(MetricColumns columns, List<Matched> matched, List<Unmatched> unmatched) {
  public MetricRows {
    matched = List.copyOf(matched);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * A number with the rows it comes from, counted from 1 with the headings.
   *
   * @param guessed whether the touchpoint's name is only like the one in the table
   * @param unknown what the table calls the metric, where that is none known here and the heading decided
   */
  public record Matched(Metric metric, List<Integer> rows, boolean guessed, String unknown) {
    public Matched {
      rows = List.copyOf(rows);
    }
  }

  /** A row of which nothing could be made, why, and the touchpoints that might be meant. */
  public record Unmatched(int row, List<String> cells, Phrase why, List<Id> candidates) {
    public Unmatched {
      cells = List.copyOf(cells);
      candidates = List.copyOf(candidates);
    }
  }

  /** A satisfaction of so few percent is likelier a mean on a scale of five. */
  private static final double CSAT_LIKE_A_MEAN = 5;

  private static final int ENOUGH_ANSWERS = 3;

  /** What single cells say before they are put together. */
  private record Said(
      int row,
      List<String> cells,
      Key key,
      Optional<Scale> named,
      List<Double> values,
      OptionalInt n,
      boolean percent,
      boolean guessed,
      String unknown) {}

  private record Key(Id touchpoint, MetricKind kind, Optional<LocalDate> day) {}

  /** By the columns that the headings tell. */
  public static MetricRows of(TouchMap map, List<List<String>> table) {
    return of(map, table, MetricColumns.guess(table.isEmpty() ? List.of() : table.getFirst()));
  }

  /** By these columns, and with these touchpoints for texts that somebody has matched by hand. */
  public static MetricRows of(
      TouchMap map, List<List<String>> table, MetricColumns columns, Map<String, Id> byHand) {
    return of(map, table, columns, byHand, Optional.empty());
  }

  /** With this scale for efforts (CES), which people answer on one of several, whatever the table says of it. */
  public static MetricRows of(
      TouchMap map,
      List<List<String>> table,
      MetricColumns columns,
      Map<String, Id> byHand,
      Optional<Scale> effort) {
    return new Reading(map, table, columns, byHand, effort).read();
  }

  /** The scale of the efforts in it: what was chosen, named or guessed; empty when there are none. */
  public Optional<Scale> effort() {
    return matched.stream()
        .map(Matched::metric)
        .filter(each -> each.metric().equals(MetricKind.CES.text()))
        .flatMap(each -> each.measured().scale().stream())
        .findFirst();
  }

  public static MetricRows of(TouchMap map, List<List<String>> table, MetricColumns columns) {
    return of(map, table, columns, Map.of());
  }

  /** One pass over a table. */
  private static final class Reading {
    private final List<List<String>> table;
    private final MetricColumns columns;
    private final TouchpointNames names;
    private final Optional<Scale> effort;
    private final Map<Key, List<Said>> said = new LinkedHashMap<>();
    private final Map<MetricKind, Double> most = new HashMap<>();
    private final List<Matched> matched = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    Reading(
        TouchMap map,
        List<List<String>> table,
        MetricColumns columns,
        Map<String, Id> byHand,
        Optional<Scale> effort) {
      this.effort = effort;
      this.table = table;
      this.columns = columns;
      names = new TouchpointNames(map, byHand);
    }

    MetricRows read() {
      for (int i = 1; i < table.size(); i++) {
        List<String> cells = table.get(i);
        if (cells.stream().allMatch(String::isBlank)) continue;
        if (columns.values().isEmpty()) leave(i + 1, cells, Phrase.of("method.rows.noColumn"));
        for (int column : columns.values()) {
          if (columns.values().size() == 1 || !cell(cells, column).isEmpty())
            hear(i + 1, cells, column);
        }
        if (columns.values().size() > 1
            && columns.values().stream().allMatch(column -> cell(cells, column).isEmpty()))
          leave(i + 1, cells, Phrase.of("method.rows.noNumber", ""));
      }
      said.values().forEach(this::settle);
      matched.sort(Comparator.comparingInt(each -> each.rows().getFirst()));
      unmatched.sort(Comparator.comparingInt(Unmatched::row));
      return new MetricRows(columns, matched, unmatched);
    }

    private void hear(int row, List<String> cells, int column) {
      String name = columns.touchpoint().map(at -> cell(cells, at)).orElse("");
      List<Id> candidates = names.candidates(name);
      if (candidates.size() != 1) {
        String why = candidates.isEmpty() ? "method.rows.noTouchpoint" : "method.rows.several";
        unmatched.add(new Unmatched(row, cells, Phrase.of(why, name), candidates));
        return;
      }
      String heading = cell(table.getFirst(), column);
      String text = columns.metric().map(at -> cell(cells, at)).orElse(heading);
      Optional<MetricKind> said = MetricKind.of(text);
      Optional<MetricKind> kind = said.or(() -> MetricKind.of(heading));
      if (kind.isEmpty()) {
        leave(row, cells, Phrase.of("method.rows.noMetric", text));
        return;
      }
      String when = columns.date().map(at -> cell(cells, at)).orElse("");
      Optional<LocalDate> day = Cells.day(when);
      if (!when.isEmpty() && day.isEmpty()) {
        leave(row, cells, Phrase.of("method.rows.noDay", when));
        return;
      }
      String number = cell(cells, column);
      String people = columns.count().map(at -> cell(cells, at)).orElse("");
      OptionalDouble n = Cells.number(people);
      Optional<List<Double>> values = values(number, n);
      Optional<Phrase> wrong =
          values.isEmpty()
              ? Optional.of(Phrase.of("method.rows.noNumber", number))
              : noCount(people);
      if (wrong.isPresent()) {
        leave(row, cells, wrong.get());
        return;
      }
      var key = new Key(candidates.getFirst(), kind.get(), day);
      for (double value : values.get()) most.merge(kind.get(), value, Math::max);
      this.said
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(
              new Said(
                  row,
                  cells,
                  key,
                  named(kind.get(), text, heading),
                  values.get(),
                  n.isPresent() ? OptionalInt.of((int) n.getAsDouble()) : OptionalInt.empty(),
                  isPercent(number),
                  !names.isExact(name),
                  said.isEmpty() ? text : ""));
    }

    /** Why a text cannot be a number of people; nothing where there is none. */
    private static Optional<Phrase> noCount(String people) {
      OptionalDouble n = Cells.number(people);
      if (people.isEmpty() || (n.isPresent() && isWhole(n.getAsDouble()))) return Optional.empty();
      if (n.isEmpty()) return Optional.of(Phrase.of("method.rows.noNumber", people));
      return Optional.of(
          Phrase.of(
              n.getAsDouble() < 0 ? "method.rows.negativeCount" : "method.rows.brokenCount",
              people));
    }

    private Optional<Scale> named(MetricKind kind, String text, String heading) {
      Optional<Scale> chosen = kind == MetricKind.CES ? effort : Optional.empty();
      return chosen.or(() -> MetricKind.scaleIn(text)).or(() -> MetricKind.scaleIn(heading));
    }

    /** Nobody answers in percent: whatever the other rows are, this is a finished number. */
    private static boolean isPercent(String cell) {
      return cell.indexOf('%') >= 0;
    }

    /** "4,2" of fifty people is a number with a decimal comma, however the other rows are to be read. */
    private Optional<List<Double>> values(String cell, OptionalDouble n) {
      OptionalDouble number = Cells.number(cell);
      if (isPercent(cell)) return number.stream().boxed().map(List::of).findFirst();
      if (columns.answers()) {
        Optional<List<Double>> answers = Cells.answers(cell);
        int count = answers.map(List::size).orElse(0);
        return number.isPresent() && n.isPresent() && n.getAsDouble() != count
            ? Optional.of(List.of(number.getAsDouble()))
            : answers;
      }
      return number.isPresent()
          ? Optional.of(List.of(number.getAsDouble()))
          : Cells.answers(cell).filter(several -> several.size() > 1);
    }

    /** Answers become one number; finished numbers stay as they are, and one said twice is shown. */
    private void settle(List<Said> all) {
      Said first = all.getFirst();
      MetricKind kind = first.key().kind();
      Optional<Scale> scale = kind.scale(first.named(), most.getOrDefault(kind, 0.0));
      var raw = new ArrayList<Said>();
      var finished = new ArrayList<Said>();
      boolean isAnswered = columns.answers() || isAnswered(all, scale) || areAnswers(kind);
      for (Said each : all) {
        boolean isOne = each.values().size() == 1;
        boolean isOfMany = isOne && each.n().isPresent() && each.n().getAsInt() != 1;
        ((isAnswered && !isOfMany && !each.percent()) || !isOne ? raw : finished).add(each);
      }
      settleRaw(raw, kind, scale);
      boolean isTaken = !raw.isEmpty();
      for (Said each : finished) {
        double value = each.values().getFirst();
        if (kind == MetricKind.CSAT && value <= CSAT_LIKE_A_MEAN && !each.percent()) {
          leave(each.row(), each.cells(), Phrase.of("method.rows.mean", plain(value)));
        } else if (!kind.canBe(value, scale)) {
          leave(
              each.row(),
              each.cells(),
              Phrase.of("method.rows.outside", plain(value), kind.text()));
        } else if (isTaken) {
          leave(each.row(), each.cells(), Phrase.of("method.rows.twice"));
        } else {
          add(List.of(each), value, each.n(), scale);
          isTaken = true;
        }
      }
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

    private void settleRaw(List<Said> raw, MetricKind kind, Optional<Scale> scale) {
      var sound = new ArrayList<Said>();
      for (Said each : raw) {
        boolean isSound = scale.isPresent() && each.values().stream().allMatch(scale.get()::holds);
        if (isSound) sound.add(each);
        else
          leave(
              each.row(),
              each.cells(),
              Phrase.of("method.rows.outside", plain(each.values().getFirst()), kind.text()));
      }
      if (sound.isEmpty()) return;
      List<Double> answers = sound.stream().flatMap(each -> each.values().stream()).toList();
      OptionalDouble made = kind.made(answers, scale.orElseThrow());
      add(sound, made.orElseThrow(), OptionalInt.of(answers.size()), scale);
    }

    private void add(List<Said> from, double value, OptionalInt n, Optional<Scale> scale) {
      Key key = from.getFirst().key();
      var measured = new Metric.Measured(n, key.day(), scale, key.kind().formula());
      matched.add(
          new Matched(
              new Metric(key.touchpoint(), key.kind().text(), value, measured, Extras.NONE),
              from.stream().map(Said::row).toList(),
              from.stream().anyMatch(Said::guessed),
              from.stream()
                  .map(Said::unknown)
                  .filter(each -> !each.isEmpty())
                  .findFirst()
                  .orElse("")));
    }

    private void leave(int row, List<String> cells, Phrase why) {
      unmatched.add(new Unmatched(row, cells, why, List.of()));
    }

    private static boolean isWhole(double n) {
      return n >= 0 && n <= Integer.MAX_VALUE && n % 1 == 0;
    }

    private static String plain(double value) {
      return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
    }

    private static String cell(List<String> cells, int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }
}
