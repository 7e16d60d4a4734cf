package touchmap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One box on the map together with everything below it: the business, an object or a touchpoint. Never changes; edits
 * make a new one and share the branches that stay. There is no link to the parent, so that old and new can share.
 */
public record Topic(Id id, TopicType type, String name, Details details, List<Topic> children) {
  public Topic {
    children = List.copyOf(children);
  }

  public static Topic of(TopicType type, String name) {
    return new Topic(Id.fresh(), type, name, Details.NONE, List.of());
  }

  public Topic withId(Id to) {
    return new Topic(to, type, name, details, children);
  }

  public Topic withType(TopicType to) {
    return new Topic(id, to, name, details, children);
  }

  public Topic withName(String to) {
    return new Topic(id, type, to, details, children);
  }

  public Topic withDetails(Details to) {
    return new Topic(id, type, name, to, children);
  }

  public Topic withChildren(List<Topic> to) {
    return new Topic(id, type, name, details, to);
  }

  public boolean isTouchpoint() {
    return type == TopicType.TOUCHPOINT;
  }

  public boolean isObject() {
    return type == TopicType.OBJECT;
  }

  public boolean isBusiness() {
    return type == TopicType.BUSINESS;
  }

  /** The name on one line: a line break reads as a space. */
  public String nameOnOneLine() {
    return name.indexOf('\n') < 0 ? name : name.replace('\n', ' ');
  }

  /** This topic or the one below it with that id. */
  public Optional<Topic> find(Id wanted) {
    if (id.equals(wanted)) return Optional.of(this);
    for (Topic child : children) {
      Optional<Topic> found = child.find(wanted);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  public boolean holds(Id wanted) {
    return find(wanted).isPresent();
  }

  /** The topics from this one down to the one with that id, both included; empty when it is not here. */
  public List<Topic> pathTo(Id wanted) {
    var path = new ArrayList<Topic>();
    if (!climb(wanted, path)) return List.of();
    return List.copyOf(path.reversed());
  }

  private boolean climb(Id wanted, List<Topic> path) {
    boolean here = id.equals(wanted);
    for (int i = 0; i < children.size() && !here; i++) here = children.get(i).climb(wanted, path);
    if (here) path.add(this);
    return here;
  }

  /** Visits this topic and all below it in map order: parents first, children top to bottom. */
  public void walk(Consumer<Topic> visitor) {
    visitor.accept(this);
    for (Topic child : children) child.walk(visitor);
  }

  /** This topic and all below it, in map order. */
  public List<Topic> all() {
    var all = new ArrayList<Topic>();
    walk(all::add);
    return all;
  }

  /**
   * This branch with the change made to every topic in it, children first. Returns this very object when the change
   * returns what it was given everywhere, and shares every branch in which nothing changed.
   */
  public Topic rewritten(UnaryOperator<Topic> change) {
    @Nullable ArrayList<Topic> changed = null;
    for (int i = 0; i < children.size(); i++) {
      Topic child = children.get(i);
      Topic now = child.rewritten(change);
      if (now != child && changed == null) changed = new ArrayList<>(children);
      if (changed != null) changed.set(i, now);
    }
    return change.apply(changed == null ? this : withChildren(changed));
  }

  /** This branch with one topic replaced; branches off the path to it are shared. This very object if it is not here. */
  public Topic replacing(Id wanted, UnaryOperator<Topic> change) {
    if (id.equals(wanted)) return change.apply(this);
    for (int i = 0; i < children.size(); i++) {
      Topic child = children.get(i);
      Topic now = child.replacing(wanted, change);
      if (now != child) {
        var changed = new ArrayList<>(children);
        changed.set(i, now);
        return withChildren(changed);
      }
    }
    return this;
  }
}
