package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import touchmap.model.Id;

/** Changed lists that are the very same list when nothing in them changed. */
final class Lists {
  private Lists() {}

  /** The entries that stay. */
  static <T> List<T> kept(List<T> list, Predicate<T> stays) {
    return list.stream().allMatch(stays) ? list : list.stream().filter(stays).toList();
  }

  /** Every entry changed; an entry counts as changed when it is another object. */
  static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    var changed = new ArrayList<T>(list.size());
    boolean differs = false;
    for (T entry : list) {
      T now = change.apply(entry);
      differs |= now != entry;
      changed.add(now);
    }
    return differs ? List.copyOf(changed) : list;
  }

  /** With the entry in the place of the first that it replaces, or behind all others; or with no such entry. */
  static <T> List<T> put(List<T> list, Predicate<T> replaced, Optional<T> now) {
    var changed = new ArrayList<T>(list.size() + 1);
    Optional<T> left = now;
    for (T entry : list) {
      if (!replaced.test(entry)) changed.add(entry);
      else {
        left.ifPresent(changed::add);
        left = Optional.empty();
      }
    }
    left.ifPresent(changed::add);
    return changed.equals(list) ? list : List.copyOf(changed);
  }

  /** With the entry at a place; places beyond either end mean the end. */
  static <T> List<T> inserted(List<T> list, int place, T entry) {
    return insertedAll(list, place, List.of(entry));
  }

  static <T> List<T> insertedAll(List<T> list, int place, List<T> entries) {
    var more = new ArrayList<>(list);
    more.addAll(Math.clamp(place, 0, list.size()), entries);
    return List.copyOf(more);
  }

  static <T> List<T> without(List<T> list, int at) {
    var less = new ArrayList<>(list);
    less.remove(at);
    return List.copyOf(less);
  }

  /** With an entry at the place where it stands then; the very same list when it stands there already. */
  static <T> List<T> moved(List<T> list, int from, int to) {
    List<T> moved = inserted(without(list, from), to, list.get(from));
    return moved.equals(list) ? list : moved;
  }

  static <T> List<T> replaced(List<T> list, int at, UnaryOperator<T> change) {
    var changed = new ArrayList<>(list);
    changed.set(at, change.apply(list.get(at)));
    return changed.equals(list) ? list : List.copyOf(changed);
  }

  /** What was there where the new one is no different. */
  static <T> T same(T was, T now) {
    return now.equals(was) ? was : now;
  }

  static Set<Id> gone(List<Id> were, List<Id> are) {
    var gone = new HashSet<>(were);
    gone.removeAll(new HashSet<>(are));
    return gone;
  }

  /** Whether the same entries stand in the same order, and at most one of them reads differently: as when typing. */
  static <T> boolean differInOne(List<T> these, List<T> those, Function<T, Id> id) {
    if (these.size() != those.size()) return false;
    int different = 0;
    for (int i = 0; i < these.size(); i++) {
      if (!id.apply(these.get(i)).equals(id.apply(those.get(i)))) return false;
      if (!these.get(i).equals(those.get(i))) different++;
    }
    return different <= 1;
  }

  static <T> List<T> added(List<T> list, T entry) {
    var more = new ArrayList<>(list);
    more.add(entry);
    return List.copyOf(more);
  }
}
