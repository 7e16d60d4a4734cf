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
 * @param kinds what the values of columns are, where no column of metrics tells
 * @param effort the scale of efforts (CES)
 * @param scales the scales of scores that have a name of their own
 * @param shares the names whose small numbers are percentages all the same
 * @param parts the names whose numbers below one are parts of one, so that 0.82 is 82 %, or are percentages as they stand
 * @param daily whether single answers make a number for each day, not one for all days
 * @param finished whether numbers that look like single answers are none
 * @param days whether the day or the month comes first where the table itself does not tell
 */
public record MetricChoices(
    Map<String, Id> byHand,
    Map<Integer, Id> byRow,
    Map<Integer, NumberKind> kinds,
    Optional<Scale> effort,
    Map<String, Scale> scales,
    Set<String> shares,
    Map<String, Boolean> parts,
    Commas commas,
    boolean daily,
    boolean finished,
    Optional<DayOrder> days) {
  public static final MetricChoices NONE =
      new MetricChoices(
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Map.of(),
          Set.of(),
          Map.of(),
          Commas.UNSAID,
          false,
          false,
          Optional.empty());

  /** What a comma between digits is; likely part of a number where the file parts its cells by something else. */
  public enum Commas {
    UNSAID,
    LIKELY_DECIMAL,
    DECIMAL,
    BETWEEN_ANSWERS,
    BETWEEN_THOUSANDS
  }

  public MetricChoices {
    byHand = Map.copyOf(byHand);
    byRow = Map.copyOf(byRow);
    kinds = Map.copyOf(kinds);
    scales = Map.copyOf(scales);
    shares = Set.copyOf(shares);
    parts = Map.copyOf(parts);
  }

  public MetricChoices withTouchpoint(String text, Id touchpoint) {
    var more = new HashMap<>(byHand);
    more.put(text, touchpoint);
    return new MetricChoices(
        more, byRow, kinds, effort, scales, shares, parts, commas, daily, finished, days);
  }

  /** For a row that bears no name. */
  public MetricChoices withRow(int row, Id touchpoint) {
    var more = new HashMap<>(byRow);
    more.put(row, touchpoint);
    return new MetricChoices(
        byHand, more, kinds, effort, scales, shares, parts, commas, daily, finished, days);
  }

  /** The same for another table: what was decided about its single rows and columns says nothing there. */
  public MetricChoices withoutRows() {
    return new MetricChoices(
        byHand, Map.of(), Map.of(), effort, scales, shares, parts, commas, daily, finished, days);
  }

  /** For the values of a column, counted from 0. */
  public MetricChoices withKind(int column, Optional<NumberKind> now) {
    var more = new HashMap<>(kinds);
    more.remove(column);
    now.ifPresent(kind -> more.put(column, kind));
    return new MetricChoices(
        byHand, byRow, more, effort, scales, shares, parts, commas, daily, finished, days);
  }

  public MetricChoices withEffort(Scale scale) {
    return new MetricChoices(
        byHand,
        byRow,
        kinds,
        Optional.of(scale),
        scales,
        shares,
        parts,
        commas,
        daily,
        finished,
        days);
  }

  public MetricChoices withScale(String metric, Scale scale) {
    var more = new HashMap<>(scales);
    more.put(metric, scale);
    return new MetricChoices(
        byHand, byRow, kinds, effort, more, shares, parts, commas, daily, finished, days);
  }

  public MetricChoices withShare(String metric) {
    var more = new HashSet<>(shares);
    more.add(metric);
    return new MetricChoices(
        byHand, byRow, kinds, effort, scales, more, parts, commas, daily, finished, days);
  }

  public MetricChoices withParts(String metric, boolean ofOne) {
    var more = new HashMap<>(parts);
    more.put(metric, ofOne);
    return new MetricChoices(
        byHand, byRow, kinds, effort, scales, shares, more, commas, daily, finished, days);
  }

  public MetricChoices withCommas(Commas now) {
    return new MetricChoices(
        byHand, byRow, kinds, effort, scales, shares, parts, now, daily, finished, days);
  }

  public MetricChoices withDaily(boolean now) {
    return new MetricChoices(
        byHand, byRow, kinds, effort, scales, shares, parts, commas, now, finished, days);
  }

  public MetricChoices withFinished(boolean now) {
    return new MetricChoices(
        byHand, byRow, kinds, effort, scales, shares, parts, commas, daily, now, days);
  }

  public MetricChoices withDays(DayOrder now) {
    return new MetricChoices(
        byHand,
        byRow,
        kinds,
        effort,
        scales,
        shares,
        parts,
        commas,
        daily,
        finished,
        Optional.of(now));
  }
}
