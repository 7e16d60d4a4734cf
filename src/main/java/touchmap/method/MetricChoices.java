package touchmap.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Scale;

/**
 * What a person has decided about a table of customers' numbers, and what the file tells of its commas.
 *
 * @param byHand the touchpoints that were named for texts of the table
 * @param byRow the touchpoints that were named for rows, counted from 1 with the headings, as they bear no name
 * @param kind what the values are, where no column and no heading tells
 * @param effort the scale of efforts (CES)
 * @param scales the scales of scores that have a name of their own
 * @param shares the names whose small numbers are percentages all the same
 * @param daily whether single answers make a number for each day, not one for all days
 * @param days whether the day or the month comes first where the table itself does not tell
 */
public record MetricChoices(
    Map<String, Id> byHand,
    Map<Integer, Id> byRow,
    Optional<NumberKind> kind,
    Optional<Scale> effort,
    Map<String, Scale> scales,
    Set<String> shares,
    Commas commas,
    boolean daily,
    Optional<DayOrder> days) {
  public static final MetricChoices NONE =
      new MetricChoices(
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Set.of(),
          Commas.UNSAID,
          false,
          Optional.empty());

  /** What a comma between two digits is; likely part of a number where the file parts its cells by something else. */
  public enum Commas {
    UNSAID,
    LIKELY_DECIMAL,
    DECIMAL,
    BETWEEN_ANSWERS
  }

  public MetricChoices {
    byHand = Map.copyOf(byHand);
    byRow = Map.copyOf(byRow);
    scales = Map.copyOf(scales);
    shares = Set.copyOf(shares);
  }

  public MetricChoices withTouchpoint(String text, Id touchpoint) {
    var more = new HashMap<>(byHand);
    more.put(text, touchpoint);
    return new MetricChoices(more, byRow, kind, effort, scales, shares, commas, daily, days);
  }

  /** For a row that bears no name. */
  public MetricChoices withRow(int row, Id touchpoint) {
    var more = new HashMap<>(byRow);
    more.put(row, touchpoint);
    return new MetricChoices(byHand, more, kind, effort, scales, shares, commas, daily, days);
  }

  /** The same for another table: what was decided about its single rows says nothing there. */
  public MetricChoices withoutRows() {
    return new MetricChoices(
        byHand, Map.of(), Optional.empty(), effort, scales, shares, commas, daily, days);
  }

  public MetricChoices withKind(Optional<NumberKind> now) {
    return new MetricChoices(byHand, byRow, now, effort, scales, shares, commas, daily, days);
  }

  public MetricChoices withEffort(Scale scale) {
    return new MetricChoices(
        byHand, byRow, kind, Optional.of(scale), scales, shares, commas, daily, days);
  }

  public MetricChoices withScale(String metric, Scale scale) {
    var more = new HashMap<>(scales);
    more.put(metric, scale);
    return new MetricChoices(byHand, byRow, kind, effort, more, shares, commas, daily, days);
  }

  public MetricChoices withShare(String metric) {
    var more = new HashSet<>(shares);
    more.add(metric);
    return new MetricChoices(byHand, byRow, kind, effort, scales, more, commas, daily, days);
  }

  public MetricChoices withCommas(Commas now) {
    return new MetricChoices(byHand, byRow, kind, effort, scales, shares, now, daily, days);
  }

  public MetricChoices withDaily(boolean now) {
    return new MetricChoices(byHand, byRow, kind, effort, scales, shares, commas, now, days);
  }

  public MetricChoices withDays(DayOrder now) {
    return new MetricChoices(
        byHand, byRow, kind, effort, scales, shares, commas, daily, Optional.of(now));
  }
}
