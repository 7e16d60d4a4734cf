package touchmap.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of which both sides had their own. What both have stands as the side that changed it put it; what
 * only one has comes after the same neighbour as there, and where both put something, by its key, so that it does not
 * matter who merges.
 */
record Weave<K>(List<K> order, boolean isClash) {
  /** Whose order wins when both changed it; the other one is lost. */
  static <K> Weave<K> of(
      List<K> base, List<K> ours, List<K> theirs, Set<K> kept, boolean oursWins) {
    List<K> here = only(ours, kept);
    List<K> there = only(theirs, kept);
    var shared = new LinkedHashSet<>(here);
    shared.retainAll(new HashSet<>(there));
    List<K> spineHere = List.copyOf(shared);
    List<K> spineThere = only(there, shared);
    boolean differ = !spineHere.equals(spineThere);
    boolean changedHere = differ && isOtherOrder(base, spineHere);
    boolean changedThere = differ && isOtherOrder(base, spineThere);
    boolean isClash = changedHere && changedThere;
    boolean useOurs = isClash ? oursWins : !changedThere;
    List<K> spine = useOurs ? spineHere : spineThere;
    var order = new ArrayList<K>();
    Map<@Nullable K, List<K>> runsHere = runs(here, shared);
    Map<@Nullable K, List<K>> runsThere = runs(there, shared);
    addRuns(null, runsHere, runsThere, order);
    for (K each : spine) {
      order.add(each);
      addRuns(each, runsHere, runsThere, order);
    }
    return new Weave<>(List.copyOf(order), isClash);
  }

  private static <K> List<K> only(List<K> all, Set<K> kept) {
    return all.stream().filter(kept::contains).toList();
  }

  /** Whether what the base knows of these stood in another order there; what it does not know says nothing. */
  private static <K> boolean isOtherOrder(List<K> base, List<K> spine) {
    if (base.isEmpty()) return true;
    return !only(base, new HashSet<>(spine)).equals(spine);
  }

  /** What stands behind each shared one (and before the first) up to the next. */
  private static <K> Map<@Nullable K, List<K>> runs(List<K> all, Set<K> shared) {
    var runs = new HashMap<@Nullable K, List<K>>();
    @Nullable K before = null;
    for (K each : all) {
      if (shared.contains(each)) before = each;
      else runs.computeIfAbsent(before, _ -> new ArrayList<>()).add(each);
    }
    return runs;
  }

  private static <K> void addRuns(
      @Nullable K after,
      Map<@Nullable K, List<K>> here,
      Map<@Nullable K, List<K>> there,
      List<K> order) {
    List<K> first = here.getOrDefault(after, List.of());
    List<K> second = there.getOrDefault(after, List.of());
    boolean swap =
        !first.isEmpty()
            && !second.isEmpty()
            && first.getFirst().toString().compareTo(second.getFirst().toString()) > 0;
    order.addAll(swap ? second : first);
    order.addAll(swap ? first : second);
  }
}
