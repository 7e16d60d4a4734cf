package touchmap.files;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Json;

/**
 * The ids of the document being read. An id that is missing, misshapen or taken is replaced, and references follow it
 * as far as they name it as what it is.
 */
final class Names {
  private static final int LONGEST = 64;

  private final Json document;
  private final Set<String> taken = new HashSet<>();
  private final Map<Sort, Map<String, Id>> bySort = new EnumMap<>(Sort.class);
  private @Nullable Set<String> written;

  Names(Json document) {
    this.document = document;
  }

  boolean isTaken(String id) {
    return taken.contains(id);
  }

  /** Notes that the document calls something by this id, and what it is called from now on. */
  void define(Sort sort, String asWritten, Id id) {
    taken.add(id.value());
    bySort.computeIfAbsent(sort, _ -> new HashMap<>()).putIfAbsent(asWritten, id);
  }

  /** What an id as written in the document names, if that is of one of these sorts. */
  Optional<Id> named(String asWritten, Set<Sort> sorts) {
    for (Sort sort : sorts) {
      Id id = bySort.getOrDefault(sort, Map.of()).get(asWritten);
      if (id != null) return Optional.of(id);
    }
    return Optional.empty();
  }

  /** An id that is nowhere in the document, resembling the one written, always the same for the same document. */
  Id instead(Sort sort, String asWritten) {
    String stem = asWritten.replaceAll("[^A-Za-z0-9_-]+", "-");
    if (stem.isEmpty() || stem.equals("-")) stem = sort.name().toLowerCase(Locale.ROOT);
    stem = stem.substring(0, Math.min(stem.length(), LONGEST - 8));
    for (int i = 2; ; i++) {
      String id = stem + "-" + i;
      if (!isTaken(id) && !written().contains(id)) return Id.of(id);
    }
  }

  private Set<String> written() {
    Set<String> all = written;
    if (all == null) {
      all = idsIn(document);
      written = all;
    }
    return all;
  }

  private static Set<String> idsIn(Json document) {
    var ids = new HashSet<String>();
    var waiting = new ArrayDeque<Json>();
    waiting.push(document);
    while (!waiting.isEmpty()) {
      switch (waiting.pop()) {
        case Json.Obj object -> {
          for (Json.Member member : object.members()) {
            if (member.key().equals("id") && member.value() instanceof Json.Str(String id)) {
              ids.add(id);
            }
            waiting.push(member.value());
          }
        }
        case Json.Arr array -> array.items().forEach(waiting::push);
        default -> {}
      }
    }
    return ids;
  }
}
