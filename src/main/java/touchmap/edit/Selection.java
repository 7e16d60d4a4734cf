package touchmap.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;

/** The topics that are selected, in the order they were; the last is the one that keys start from. */
public record Selection(List<Id> ids) {
  public static final Selection NONE = new Selection(List.of());

  public Selection {
    ids = List.copyOf(new LinkedHashSet<>(ids));
  }

  public static Selection of(Id... ids) {
    return new Selection(List.of(ids));
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  public boolean contains(Id id) {
    return ids.contains(id);
  }

  /** The topic that keys start from. */
  public Optional<Id> lead() {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
  }

  public Set<Id> asSet() {
    return new LinkedHashSet<>(ids);
  }

  /** With this topic in and leading. */
  public Selection with(Id id) {
    var all = new LinkedHashSet<>(ids);
    all.remove(id);
    all.add(id);
    return new Selection(List.copyOf(all));
  }

  public Selection without(Id id) {
    return new Selection(ids.stream().filter(each -> !each.equals(id)).toList());
  }
}
