package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;
import touchmap.words.Phrase;

/**
 * What customers say in a table by the map's own criteria: in columns that bear a criterion's name, or in rows whose
 * metric is one. Every such row ends in a customer's rating or among the unmatched, with the reason.
 *
 * @param heard the rows, counted from 1 with the headings, that say anything by a criterion
 */
public record CriterionRows(
    List<Matched> matched, List<MetricRows.Unmatched> unmatched, Set<Integer> heard) {
  /** A customer's rating, and the row it comes from; {@code guessed} when the touchpoint's name is only alike. */
  public record Matched(Rating rating, int row, boolean guessed) {}

  public CriterionRows {
    matched = List.copyOf(matched);
    unmatched = List.copyOf(unmatched);
    heard = Set.copyOf(heard);
  }

  /** {@code by} is the name of the first customer of each touchpoint; further rows are counted behind it. */
  public static CriterionRows of(
      TouchMap map,
      List<List<String>> table,
      MetricColumns columns,
      MetricChoices choices,
      String by) {
    var names = new TouchpointNames(map, choices.byHand(), choices.byRow());
    return new Reading(map, table, columns, names, by).read();
  }

  /** One pass over a table. */
  private static final class Reading {
    private final List<List<String>> table;
    private final MetricColumns columns;
    private final TouchpointNames names;
    private final String by;
    private final Scale scale;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<Integer, Criterion> wide = new LinkedHashMap<>();
    private final Map<Id, Integer> said = new HashMap<>();
    private final List<Matched> matched = new ArrayList<>();
    private final List<MetricRows.Unmatched> unmatched = new ArrayList<>();
    private final Set<Integer> heard = new HashSet<>();

    Reading(
        TouchMap map,
        List<List<String>> table,
        MetricColumns columns,
        TouchpointNames names,
        String by) {
      this.table = table;
      this.columns = columns;
      this.names = names;
      this.by = by;
      scale = map.study().scoring().scale();
      for (Criterion each : map.study().scoring().criteria())
        if (!each.name().isBlank()) criteria.putIfAbsent(Names.bare(each.name()), each);
      List<String> headings = table.isEmpty() ? List.of() : table.getFirst();
      for (int i = 0; i < headings.size(); i++) {
        Criterion criterion = criteria.get(Names.bare(headings.get(i)));
        if (criterion != null && !columns.isRead(i)) wide.put(i, criterion);
      }
    }

    CriterionRows read() {
      for (int i = 1; i < table.size(); i++) {
        Map<Criterion, String> cells = cells(table.get(i));
        if (cells.isEmpty()) continue;
        heard.add(i + 1);
        hear(i + 1, table.get(i), cells);
      }
      return new CriterionRows(matched, unmatched, heard);
    }

    private Map<Criterion, String> cells(List<String> row) {
      var cells = new LinkedHashMap<Criterion, String>();
      wide.forEach(
          (column, criterion) -> {
            String cell = cell(row, column);
            if (!cell.isEmpty()) cells.put(criterion, cell);
          });
      if (columns.metric().isPresent() && !columns.values().isEmpty()) {
        Criterion named = criteria.get(Names.bare(cell(row, columns.metric().get())));
        if (named != null) cells.put(named, cell(row, columns.values().getFirst()));
      }
      return cells;
    }

    private void hear(int row, List<String> line, Map<Criterion, String> cells) {
      String name = columns.touchpoint().map(at -> cell(line, at)).orElse("");
      Optional<TouchpointNames.Doubt> doubt =
          names.doubt(row, name, columns.touchpoint().isPresent());
      if (doubt.isPresent()) {
        unmatched.add(
            new MetricRows.Unmatched(row, line, doubt.get().why(), doubt.get().candidates()));
        return;
      }
      var scores = new LinkedHashMap<Id, Double>();
      for (Map.Entry<Criterion, String> each : cells.entrySet()) {
        OptionalDouble number = Cells.number(each.getValue());
        if (number.isEmpty() || !scale.holds(number.getAsDouble())) {
          Phrase why =
              number.isEmpty()
                  ? Phrase.of("method.rows.noNumber", each.getValue())
                  : Phrase.of("method.rows.outside", each.getValue(), each.getKey().name());
          unmatched.add(new MetricRows.Unmatched(row, line, why, List.of()));
          return;
        }
        scores.put(each.getKey().id(), number.getAsDouble());
      }
      take(row, names.sure(row, name), scores, !names.isExact(row, name));
    }

    /** A row that says something by other criteria than the one before goes on with that customer's rating. */
    private void take(int row, Id touchpoint, Map<Id, Double> scores, boolean guessed) {
      if (!matched.isEmpty()) {
        Matched last = matched.getLast();
        boolean goesOn =
            last.rating().touchpoint().equals(touchpoint)
                && scores.keySet().stream().noneMatch(last.rating().scores()::containsKey);
        if (goesOn) {
          var more = new LinkedHashMap<>(last.rating().scores());
          more.putAll(scores);
          matched.removeLast();
          matched.add(new Matched(last.rating().withScores(more), last.row(), last.guessed()));
          return;
        }
      }
      int number = said.merge(touchpoint, 1, Integer::sum);
      Rating rating =
          Rating.of(touchpoint, number == 1 ? by : by + " " + number, Viewpoint.CUSTOMER)
              .withScores(scores);
      matched.add(new Matched(rating, row, guessed));
    }

    private static String cell(List<String> cells, int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }
}
