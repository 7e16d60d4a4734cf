package touchmap.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys that one kind of object may have, in the order in which they are written. */
final class Keys {
  private final List<String> inOrder;
  private final Map<String, Integer> places = new HashMap<>();

  private Keys(List<String> inOrder) {
    this.inOrder = inOrder;
    for (String key : inOrder) places.put(key, places.size());
  }

  static Keys of(String... inOrder) {
    return new Keys(List.of(inOrder));
  }

  List<String> inOrder() {
    return inOrder;
  }

  int size() {
    return inOrder.size();
  }

  boolean has(String key) {
    return places.containsKey(key);
  }

  /** The place of a key in the order; for a key that is not among these, the one after the last. */
  int placeOf(String key) {
    return places.getOrDefault(key, size());
  }
}
