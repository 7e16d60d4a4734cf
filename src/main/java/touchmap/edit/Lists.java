package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  static <T> List<T> added(List<T> list, T entry) {
    var more = new ArrayList<>(list);
    more.add(entry);
    return List.copyOf(more);
  }
}
