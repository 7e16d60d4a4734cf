package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * All touchpoints as a table of the journey's stages against objects. Columns are the objects in map order that have
 * touchpoints of their own or hold nothing at all, behind them what stands under no object; rows are the stages in their
 * order, behind them what is in no stage.
 */
public record StageGrid(List<Column> columns, List<Row> rows) {
  public StageGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** An object and how many touchpoints are its own; without an object: those right under the business. */
  public record Column(Optional<Topic> object, int touchpoints) {}

  /** A stage, or none, and its touchpoints in map order: one cell for each column. */
  public record Row(Optional<Stage> stage, List<List<Topic>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** All touchpoints of the row, column by column. */
    public List<Topic> touchpoints() {
      return cells.stream().flatMap(List::stream).toList();
    }

    public boolean isEmpty() {
      return cells.stream().allMatch(List::isEmpty);
    }
  }

  public static StageGrid of(TouchMap map) {
    Register register = Register.of(map);
    Map<Id, List<Topic>> own = own(register);
    var owners = new ArrayList<Optional<Topic>>();
    map.root()
        .walk(
            topic -> {
              boolean isThere = own.containsKey(topic.id()) || topic.children().isEmpty();
              if (topic.isObject() && isThere) owners.add(Optional.of(topic));
            });
    List<Topic> free = own.getOrDefault(map.root().id(), List.of());
    if (!free.isEmpty()) owners.add(Optional.empty());
    List<List<Topic>> touchpoints =
        owners.stream()
            .map(owner -> owner.map(each -> own.getOrDefault(each.id(), List.of())).orElse(free))
            .toList();
    var columns = new ArrayList<Column>();
    for (int i = 0; i < owners.size(); i++)
      columns.add(new Column(owners.get(i), touchpoints.get(i).size()));
    return new StageGrid(columns, rows(map.study().journey().stages(), touchpoints));
  }

  /** The touchpoints of each object, and of the business, at any depth below it. */
  private static Map<Id, List<Topic>> own(Register register) {
    var own = new HashMap<Id, List<Topic>>();
    for (Topic touchpoint : register.touchpoints()) {
      Id object = register.objectOf(touchpoint.id()).orElseThrow().id();
      own.computeIfAbsent(object, _ -> new ArrayList<>()).add(touchpoint);
    }
    return own;
  }

  private static List<Row> rows(List<Stage> stages, List<List<Topic>> columns) {
    var known = new HashMap<Id, Integer>();
    for (Stage stage : stages) known.put(stage.id(), known.size());
    var cells = new ArrayList<List<List<Topic>>>();
    for (int row = 0; row <= stages.size(); row++) {
      cells.add(new ArrayList<>());
      for (int column = 0; column < columns.size(); column++) cells.get(row).add(new ArrayList<>());
    }
    for (int column = 0; column < columns.size(); column++) {
      for (Topic each : columns.get(column)) {
        Optional<Id> stage = each.details().touch().stage();
        int row = stage.map(id -> known.getOrDefault(id, stages.size())).orElse(stages.size());
        cells.get(row).get(column).add(each);
      }
    }
    var rows = new ArrayList<Row>();
    for (int row = 0; row < stages.size(); row++)
      rows.add(new Row(Optional.of(stages.get(row)), cells.get(row)));
    rows.add(new Row(Optional.empty(), cells.getLast()));
    return rows;
  }

  /** The touchpoints of no stage. */
  public Row stageless() {
    return rows.getLast();
  }

  /** The touchpoints that stand under no object, in map order. */
  public List<Topic> ofNoObject() {
    if (columns.isEmpty() || columns.getLast().object().isPresent()) return List.of();
    return rows.stream().flatMap(row -> row.cells().getLast().stream()).toList();
  }

  /** The stages in which no touchpoint is. */
  public List<Stage> emptyStages() {
    return rows.stream().filter(Row::isEmpty).flatMap(row -> row.stage().stream()).toList();
  }
}
