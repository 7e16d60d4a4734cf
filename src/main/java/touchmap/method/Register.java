package touchmap.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Every topic of a map by its id, with what stands above it. Taken once, it answers each question at once. */
public final class Register {
  private final Map<Id, Topic> topics = new HashMap<>();
  private final Map<Id, Topic> parents = new HashMap<>();
  private final Map<Id, Integer> places = new HashMap<>();
  private final List<Topic> touchpoints = new ArrayList<>();

  private Register() {}

  public static Register of(TouchMap map) {
    var register = new Register();
    register.enter(map.root());
    return register;
  }

  private void enter(Topic topic) {
    topics.put(topic.id(), topic);
    places.put(topic.id(), places.size());
    if (topic.isTouchpoint()) touchpoints.add(topic);
    for (Topic child : topic.children()) {
      parents.put(child.id(), topic);
      enter(child);
    }
  }

  public Optional<Topic> topic(Id id) {
    return Optional.ofNullable(topics.get(id));
  }

  public Optional<Topic> parent(Id id) {
    return Optional.ofNullable(parents.get(id));
  }

  /** All touchpoints at any depth, in map order. */
  public List<Topic> touchpoints() {
    return List.copyOf(touchpoints);
  }

  public boolean isTouchpoint(Id id) {
    return topic(id).filter(Topic::isTouchpoint).isPresent();
  }

  /** The place in map order, counted from 0; what is not in the map comes last. */
  public int place(Id id) {
    return places.getOrDefault(id, Integer.MAX_VALUE);
  }

  /** The topics from the business down to this one. */
  public List<Topic> path(Id id) {
    var path = new ArrayList<Topic>();
    for (var at = topic(id); at.isPresent(); at = parent(at.get().id())) path.add(at.get());
    return List.copyOf(path.reversed());
  }

  /** The nearest object above a topic, which may be the business. */
  public Optional<Topic> objectOf(Id id) {
    var at = parent(id);
    while (at.isPresent() && at.get().isTouchpoint()) at = parent(at.get().id());
    return at;
  }

  /** Who answers for a topic: its own driver, or the nearest above; empty when there is none. */
  public String driver(Id id) {
    for (var at = topic(id); at.isPresent(); at = parent(at.get().id())) {
      String driver = at.get().details().driver();
      if (!driver.isBlank()) return driver;
    }
    return "";
  }
}
