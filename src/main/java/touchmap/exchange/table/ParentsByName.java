package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.Losses;
import touchmap.words.Phrase;

/**
 * Rows that call their parents by name, as people write them who give no ids, on their way into a tree. Where a name stands
 * in several rows the nearest above is meant, else the nearest below.
 */
final class ParentsByName {
  /** A row: the topic in the making, and the name of its parent; blank at the top. */
  record Row(Draft draft, String parent) {}

  private static final int NOBODY = -1;

  private final List<Row> rows;
  private final Losses losses;
  private final Map<String, TreeSet<Integer>> places = new HashMap<>();

  ParentsByName(List<Row> rows, Losses losses) {
    this.rows = List.copyOf(rows);
    this.losses = losses;
    for (int i = 0; i < rows.size(); i++)
      places.computeIfAbsent(name(i), n -> new TreeSet<>()).add(i);
  }

  private String name(int row) {
    return rows.get(row).draft.name().strip();
  }

  /** The one topic without a parent, on which the others can hang; null where there are none or several. */
  @Nullable Draft only() {
    List<Row> tops = rows.stream().filter(row -> row.parent.isEmpty()).toList();
    return tops.size() == 1 ? tops.getFirst().draft : null;
  }

  /** Hangs every row on its parent, in the order of the table; what has none, and is not the root itself, on the root. */
  void hang(Draft root) {
    int[] parents = new int[rows.size()];
    for (int i = 0; i < parents.length; i++) parents[i] = parent(i);
    Set<Integer> circles = circles(parents);
    var orphans = new ArrayList<String>();
    var cut = new ArrayList<String>();
    for (int i = 0; i < parents.length; i++) {
      Row row = rows.get(i);
      if (row.draft == root) continue;
      if (parents[i] != NOBODY && !circles.contains(i)) {
        rows.get(parents[i]).draft.add(row.draft);
        continue;
      }
      root.add(row.draft);
      boolean isAtRoot = row.parent.isEmpty() || row.parent.equals(root.name().strip());
      if (circles.contains(i)) cut.add(name(i));
      else if (!isAtRoot) orphans.add(name(i));
    }
    tell("exchange.table.orphans", orphans, root);
    tell("exchange.table.circles", cut, root);
  }

  private void tell(String what, List<String> rowsOf, Draft root) {
    if (!rowsOf.isEmpty())
      losses.notice(
          Phrase.of(what, rowsOf.size(), Losses.named(List.of(root.name())), Losses.named(rowsOf)));
  }

  /** The place of a row's parent; its own only where nobody else has that name. */
  private int parent(int row) {
    TreeSet<Integer> named = places.get(rows.get(row).parent);
    if (named == null || rows.get(row).parent.isEmpty()) return NOBODY;
    Integer above = named.lower(row);
    if (above != null) return above;
    Integer below = named.higher(row);
    return below == null ? row : below;
  }

  /** One row of every circle; each walk stops where an earlier one has been. */
  private static Set<Integer> circles(int... parents) {
    var circles = new HashSet<Integer>();
    var settled = new HashSet<Integer>();
    for (int start = 0; start < parents.length; start++) {
      var walk = new HashSet<Integer>();
      int at = start;
      while (at != NOBODY && settled.add(at)) {
        walk.add(at);
        at = parents[at];
      }
      if (at != NOBODY && walk.contains(at)) circles.add(at);
    }
    return circles;
  }
}
