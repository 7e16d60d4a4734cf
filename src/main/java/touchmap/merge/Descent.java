package touchmap.merge;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Follows the versions of a map from the oldest to the newest, and tells of each whether another copy may have begun with
 * it. A copy that lacks what a version brought, or still has what it replaced, went its own way before it; one that has
 * what a version brought began with it or later.
 */
public final class Descent {
  private final TouchMap theirs;
  private final Map<Id, Topic> topics;
  private final Map<Id, Id> parents;
  private final Map<Id, Record> things;
  private @Nullable TouchMap last;
  private boolean isWhole;
  private boolean isShown;
  private boolean isParted;

  public Descent(TouchMap theirs) {
    this.theirs = theirs;
    topics = Things.topics(theirs);
    parents = Things.parents(theirs);
    things = Things.of(theirs);
  }

  /**
   * Whether the copy surely enough began with this version, which is newer than those asked about before. In doubt it did
   * not: then nothing is taken away.
   *
   * @param isOurs whether it is nothing but what we have now, which says nothing about theirs
   */
  public boolean beganWith(TouchMap version, boolean isOurs) {
    look(version);
    if (version.equals(theirs)) return true;
    return !isParted && (isShown || (isWhole && !isOurs));
  }

  private void look(TouchMap version) {
    TouchMap before = last;
    last = version;
    if (before == null) isWhole = topics.keySet().containsAll(Things.topics(version).keySet());
    else if (!before.equals(version) && !isParted) compare(before, version);
  }

  private void compare(TouchMap before, TouchMap version) {
    Map<Id, Topic> was = Things.topics(before);
    Map<Id, Id> from = Things.parents(before);
    Map<Id, Id> to = Things.parents(version);
    Things.topics(version)
        .forEach(
            (id, now) -> {
              @Nullable Topic then = was.get(id);
              @Nullable Topic there = topics.get(id);
              if (then == null) tell(there == null, there != null);
              if (then == null || there == null) return;
              weigh(then.name(), now.name(), there.name());
              weigh(then.type(), now.type(), there.type());
              weigh(then.details(), now.details(), there.details());
              weigh(from.get(id), to.get(id), parents.get(id));
            });
    Map<Id, Record> had = Things.of(before);
    Things.of(version).forEach((id, now) -> weigh(had.get(id), now, things.get(id)));
    weigh(before.study().ranking(), version.study().ranking(), theirs.study().ranking());
    was.keySet().stream()
        .filter(id -> version.find(id).isEmpty())
        .forEach(id -> tell(topics.containsKey(id), false));
  }

  private void weigh(@Nullable Object then, @Nullable Object now, @Nullable Object there) {
    if (!Objects.equals(then, now)) tell(Objects.equals(then, there), Objects.equals(now, there));
  }

  private void tell(boolean parts, boolean shows) {
    isParted |= parts;
    isShown |= shows;
  }
}
