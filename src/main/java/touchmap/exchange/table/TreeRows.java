package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Losses;
import touchmap.words.Phrase;

/**
 * Rows that name their parents, on their way into a tree. One that somebody wrote by hand has neither an id nor a parent: it
 * hangs under the object that it names, else on the business, and never takes the business's place.
 */
final class TreeRows {
  /**
   * A row: the topic in the making, and what its cells say of where it hangs.
   *
   * @param isBare whether nothing stands in it but names
   */
  record Row(
      Draft draft, String id, String parent, String object, String touchpoint, boolean isBare) {
    private boolean isBusiness() {
      return draft.field("type").strip().equalsIgnoreCase("business");
    }
  }

  private final DraftMap map;
  private final Losses losses;
  private final Map<String, Draft> byId = new HashMap<>();
  private final Map<Draft, String> parents = new LinkedHashMap<>();
  private final List<Row> rows;
  private final Set<String> doubled = new LinkedHashSet<>();

  TreeRows(List<Row> rows, DraftMap map, Losses losses) {
    this.rows = rows;
    this.map = map;
    this.losses = losses;
  }

  /** Hangs every row where it belongs, in the order of the table. */
  void hang(String fileName) {
    for (Row each : rows) {
      if (!each.id.isEmpty() && byId.putIfAbsent(each.id, each.draft) != null)
        doubled.add(losses.withoutControls(each.id));
      if (each.draft.name().isBlank() && !each.touchpoint.isBlank())
        each.draft.name(losses.withoutControls(each.touchpoint));
      parents.put(each.draft, each.parent);
    }
    if (rows.isEmpty()) return;
    Row first = root();
    Draft root = first == null ? map.root() : map.root(first.draft);
    if (first == null) root.name(fileName);
    boolean isOnly = first != null && first.isBusiness();
    Set<Draft> circles = circles();
    var orphans = new ArrayList<String>();
    var cut = new ArrayList<String>();
    var byHand = new ArrayList<Row>();
    for (Row each : rows) {
      if (each == first) continue;
      Draft parent = circles.contains(each.draft) ? null : byId.get(each.parent);
      if (parent != null) parent.add(each.draft);
      else if (!each.parent.isEmpty()) {
        (circles.contains(each.draft) ? cut : orphans).add(each.draft.name());
        root.add(each.draft);
      } else if (each.id.isEmpty() || isOnly) byHand.add(each);
      else map.root(each.draft);
    }
    tell("exchange.table.orphans", orphans, root);
    tell("exchange.table.circles", cut, root);
    if (!doubled.isEmpty())
      losses.notice(
          Phrase.of(
              "exchange.table.doubledIds", doubled.size(), Losses.named(List.copyOf(doubled))));
    byHand.forEach(each -> byHand(each, root));
    tellOtherNames();
  }

  private void tell(String what, List<String> rowsOf, Draft root) {
    if (!rowsOf.isEmpty())
      losses.notice(
          Phrase.of(what, rowsOf.size(), Losses.named(List.of(root.name())), Losses.named(rowsOf)));
  }

  /** The business: a row that says so, else the first with an id and no parent, else the first with an id. */
  private @Nullable Row root() {
    Row top = null;
    Row any = null;
    for (Row each : rows) {
      if (each.parent.isEmpty() && each.isBusiness()) return each;
      if (each.id.isEmpty()) continue;
      if (top == null && each.parent.isEmpty()) top = each;
      if (any == null) any = each;
    }
    return top == null ? any : top;
  }

  /** Topics that hang on themselves by way of others; each walk stops where an earlier one has been. */
  private Set<Draft> circles() {
    var circles = new HashSet<Draft>();
    var settled = new HashSet<Draft>();
    for (Draft start : parents.keySet()) {
      var walk = new HashSet<Draft>();
      Draft at = start;
      while (at != null && settled.add(at)) {
        walk.add(at);
        at = byId.get(parents.getOrDefault(at, ""));
      }
      if (at != null && walk.contains(at)) circles.add(at);
    }
    return circles;
  }

  private void byHand(Row row, Draft root) {
    String object = losses.withoutControls(row.object).strip();
    String name = row.draft.name().strip();
    boolean isObject = !object.isEmpty() && (name.isEmpty() || name.equals(object));
    if (object.isEmpty()) {
      root.add(row.draft);
    } else if (!isObject) {
      object(object, root).add(row.draft);
    } else if (!row.isBare || named(object, root) == null) {
      row.draft.name(object);
      if (row.draft.field("type").isBlank()) row.draft.field("type", "object");
      root.add(row.draft);
    }
  }

  private static @Nullable Draft named(String object, Draft root) {
    if (root.name().strip().equals(object)) return root;
    return root.children().stream()
        .filter(each -> each.name().strip().equals(object))
        .findFirst()
        .orElse(null);
  }

  /** The object of that name, made where there is none. */
  private static Draft object(String name, Draft root) {
    Draft there = named(name, root);
    if (there != null) return there;
    Draft made = root.child();
    made.name(name);
    made.field("type", "object");
    return made;
  }

  /** Objects and touchpoints stand a second time in such tables; what no topic is called there would be lost without a word. */
  private void tellOtherNames() {
    Set<String> names =
        parents.keySet().stream().map(each -> each.name().strip()).collect(Collectors.toSet());
    var others = new LinkedHashSet<String>();
    for (Row each : rows) {
      String touchpoint = losses.withoutControls(each.touchpoint).strip();
      if (!touchpoint.isEmpty() && !touchpoint.equals(each.draft.name().strip()))
        others.add(touchpoint);
      String object = losses.withoutControls(each.object).strip();
      boolean isPlaced = each.parent.isEmpty() && each.id.isEmpty();
      if (!object.isEmpty() && !isPlaced && !names.contains(object)) others.add(object);
    }
    losses.addNamed("otherNames", List.copyOf(others));
  }
}
