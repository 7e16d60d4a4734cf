package touchmap.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * A table of customers' numbers, matched to the touchpoints of a map. Every cell with a number ends either in a metric or
 * among the unmatched, with the reason: nothing is dropped. Single answers about the same touchpoint and metric are made
 * into one number, or into one for each day.
 *
 * @param overDays whether single answers about the same thing bear several days
 * @param pooled whether numbers are taken for single answers because they look so, though nothing says it
 * @param unsureDay a day of the table that could be two, as 12/11/2026, where none of the others decides
 */
public record MetricRows(
    MetricColumns columns,
    List<Matched> matched,
    List<Unmatched> unmatched,
    boolean overDays,
    boolean pooled,
    Optional<UnsureDay> unsureDay) {
  public MetricRows {
    matched = List.copyOf(matched);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * A number with the rows it comes from, counted from 1 with the headings.
   *
   * @param guessed whether the touchpoint's name is only like the one in the table
   * @param unknown what the table calls the metric, where that is none known here and the heading decided
   * @param ask what to call the metric when its scale is chosen; empty where there is nothing to choose
   * @param scaleGuessed whether only the size of the numbers tells the scale
   * @param part what stands in the table, where it is below one and might be a part of it or a percentage
   */
  public record Matched(
      Metric metric,
      List<Integer> rows,
      boolean guessed,
      String unknown,
      String ask,
      boolean scaleGuessed,
      OptionalDouble part) {
    public Matched {
      rows = List.copyOf(rows);
    }

    Matched withPart(double now, String called) {
      return new Matched(
          metric, rows, guessed, unknown, called, scaleGuessed, OptionalDouble.of(now));
    }
  }

  /**
   * A row of which nothing could be made, why, and the touchpoints that might be meant.
   *
   * @param ask what to call the metric when its scale is chosen; empty where that would not help
   * @param column the column of the cell it is about, counted from 0; empty when it is the whole row
   */
  public record Unmatched(
      int row,
      List<String> cells,
      Phrase why,
      List<Id> candidates,
      String ask,
      Optional<Integer> column) {
    public Unmatched(int row, List<String> cells, Phrase why, List<Id> candidates) {
      this(row, cells, why, candidates, "", Optional.empty());
    }

    public Unmatched {
      cells = List.copyOf(cells);
      candidates = List.copyOf(candidates);
    }
  }

  /** By the columns that the headings tell, or else what stands in them. */
  public static MetricRows of(TouchMap map, List<List<String>> table) {
    return of(map, table, MetricColumns.guess(map, table));
  }

  /** By these columns, and with these touchpoints for texts that somebody has matched by hand. */
  public static MetricRows of(
      TouchMap map, List<List<String>> table, MetricColumns columns, Map<String, Id> byHand) {
    var choices = MetricChoices.NONE;
    for (Map.Entry<String, Id> each : byHand.entrySet())
      choices = choices.withTouchpoint(each.getKey(), each.getValue());
    return of(map, table, columns, choices);
  }

  /** With what somebody has decided about it. */
  public static MetricRows of(
      TouchMap map, List<List<String>> table, MetricColumns columns, MetricChoices choices) {
    return new MetricReading(map, table, columns, choices).read();
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
    return of(map, table, columns, MetricChoices.NONE);
  }
}
