package touchmap.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import touchmap.model.Id;
import touchmap.model.Topic;

/**
 * A topic's row in the tree. Makes the rows below it when they are first asked for, and follows a new map by identity:
 * branches that the two maps share are not looked into.
 */
final class TopicItem extends TreeItem<Topic> {
  private final Set<Id> open;
  private boolean filled;

  /** {@code open} holds the topics whose rows are open; it outlasts the rows. */
  TopicItem(Topic topic, Set<Id> open) {
    super(topic);
    this.open = open;
    setExpanded(open.contains(topic.id()));
    expandedProperty()
        .addListener(
            (value, before, expanded) -> {
              if (expanded) open.add(getValue().id());
              else open.remove(getValue().id());
            });
  }

  @Override
  public boolean isLeaf() {
    return filled ? super.getChildren().isEmpty() : getValue().children().isEmpty();
  }

  @Override
  public ObservableList<TreeItem<Topic>> getChildren() {
    if (!filled) {
      filled = true;
      super.getChildren().setAll(rows(getValue().children(), Map.of()));
    }
    return super.getChildren();
  }

  /** Whether the rows below were made; asking for them would make them. */
  boolean isFilled() {
    return filled;
  }

  /** Shows the topic as it is now. */
  void follow(Topic now) {
    Topic before = getValue();
    if (now == before && !hasDraft()) return;
    setValue(now);
    if (!filled) {
      if (before.children().isEmpty() != now.children().isEmpty()) getChildren();
      return;
    }
    arrange(now.children());
  }

  private boolean hasDraft() {
    return filled && super.getChildren().size() != getValue().children().size();
  }

  /** Puts the rows in the topics' order; touches only the stretch in which they differ. */
  private void arrange(List<Topic> topics) {
    ObservableList<TreeItem<Topic>> rows = super.getChildren();
    Map<Id, TopicItem> known = new HashMap<>();
    for (TreeItem<Topic> row : rows) known.put(row.getValue().id(), (TopicItem) row);
    List<TreeItem<Topic>> wanted = rows(topics, known);
    int most = Math.min(rows.size(), wanted.size());
    int same = 0;
    while (same < most && rows.get(same) == wanted.get(same)) same++;
    int tail = 0;
    while (tail < most - same
        && rows.get(rows.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) tail++;
    if (same < rows.size() - tail) rows.remove(same, rows.size() - tail);
    if (same < wanted.size() - tail) rows.addAll(same, wanted.subList(same, wanted.size() - tail));
  }

  private List<TreeItem<Topic>> rows(List<Topic> topics, Map<Id, TopicItem> known) {
    var rows = new ArrayList<TreeItem<Topic>>(topics.size());
    for (Topic topic : topics) {
      TopicItem row = known.get(topic.id());
      if (row == null) row = new TopicItem(topic, open);
      else row.follow(topic);
      rows.add(row);
    }
    return rows;
  }
}
