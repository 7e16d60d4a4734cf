package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import touchmap.exchange.Fields;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/**
 * A map as a table: a row for each topic, in map order, with the columns of the contract: what it is and where it hangs
 * first, then the touchpoint fields by the names they have in the document, then the newest scores.
 */
final class MapTable {
  private static final List<String> PLACE =
      List.of("id", "parent", "type", "object", "touchpoint", "name", "note", "links", "folded");

  /** Columns that say again, for the reader's sake, what stands elsewhere in the table. */
  private static final Set<String> AGAIN = Set.of("object", "touchpoint");

  private final TouchMap map;
  private final Fields fields;
  private final Set<Id> folded;
  private final List<String> columns = new ArrayList<>(Fields.NAMED);
  private final Map<Id, Topic> parents = new HashMap<>();

  MapTable(TouchMap map) {
    this.map = map;
    fields = new Fields(map);
    folded = new HashSet<>(map.view().folded());
    boolean hasScale =
        fields.of(map.root(), TopicType.BUSINESS).stream()
            .anyMatch(each -> Fields.isOfScale(each.name()));
    if (!hasScale) columns.removeIf(Fields::isOfScale);
    for (Criterion each : map.study().scoring().criteria()) {
      String column = Fields.SCORE + each.name();
      if (!columns.contains(column)) columns.add(column);
    }
    for (Topic parent : map.root().all())
      for (Topic child : parent.children()) parents.put(child.id(), parent);
  }

  List<String> heads() {
    var heads = new ArrayList<>(PLACE);
    heads.addAll(columns);
    return heads;
  }

  /** Whether a column only says again what stands in another, so that nothing is lost in it. */
  static boolean isAgain(int column) {
    return column < PLACE.size() && AGAIN.contains(PLACE.get(column));
  }

  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    for (Topic each : map.root().all()) rows.add(row(each));
    return rows;
  }

  private List<String> row(Topic topic) {
    var row = new ArrayList<String>();
    Topic parent = parents.get(topic.id());
    row.add(topic.id().value());
    row.add(parent == null ? "" : parent.id().value());
    row.add(topic.type().name().toLowerCase(Locale.ROOT));
    row.add(object(topic).name());
    row.add(topic.isTouchpoint() ? topic.name() : "");
    row.add(topic.name());
    row.add(topic.details().note());
    row.add(String.join("\n", topic.details().links()));
    row.add(folded.contains(topic.id()) ? "true" : "");
    Map<String, String> values = new HashMap<>();
    for (Fields.Field each : fields.of(topic, TopicType.TOUCHPOINT))
      values.put(each.name(), each.value());
    for (String each : columns) row.add(values.getOrDefault(each, ""));
    return row;
  }

  /** The object a topic belongs to; an object belongs to itself. */
  private Topic object(Topic topic) {
    Topic at = topic;
    for (Topic up = parents.get(at.id());
        at.isTouchpoint() && up != null;
        up = parents.get(at.id())) at = up;
    return at;
  }
}
