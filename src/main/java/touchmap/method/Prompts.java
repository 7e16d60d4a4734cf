package touchmap.method;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Which prompts of the catalogue are worth asking on a map: those that suit one of its objects and that nobody has
 * thought of yet.
 */
public final class Prompts {
  /** Before a person has so many ideas of their own nothing is asked, or the brainstorm becomes ticking boxes. */
  public static final int OWN_FIRST = 5;

  /** A prompt, and the object of the map to which it would go. */
  public record Offer(Prompt prompt, Topic object) {}

  private Prompts() {}

  /**
   * What to ask, one after another: the thinnest object first, then around the others, so that neighbours differ. Empty
   * as long as the person has fewer than {@link #OWN_FIRST} touchpoints and ideas.
   */
  public static List<Offer> of(TouchMap map, Catalogue catalogue) {
    Register register = Register.of(map);
    if (register.touchpoints().size() + map.ideas().size() < OWN_FIRST) return List.of();
    Set<Prompt> thoughtOf = thoughtOf(map, catalogue);
    var asked = new HashSet<Prompt>();
    var queues = new ArrayList<Deque<Offer>>();
    for (Topic object : thinnestFirst(map, register)) {
      Subject subject = Subject.of(object);
      var queue = new ArrayDeque<Offer>();
      for (Prompt prompt : catalogue.prompts()) {
        if (!thoughtOf.contains(prompt) && subject.suits(prompt) && asked.add(prompt))
          queue.add(new Offer(prompt, object));
      }
      if (!queue.isEmpty()) queues.add(queue);
    }
    return inTurns(queues);
  }

  /** What to ask about one object, in catalogue order, whatever the others are asked. */
  public static List<Offer> about(TouchMap map, Catalogue catalogue, Topic object) {
    Set<Prompt> thoughtOf = thoughtOf(map, catalogue);
    Subject subject = Subject.of(object);
    return catalogue.prompts().stream()
        .filter(prompt -> subject.suits(prompt) && !thoughtOf.contains(prompt))
        .map(prompt -> new Offer(prompt, object))
        .toList();
  }

  private static Set<Prompt> thoughtOf(TouchMap map, Catalogue catalogue) {
    var names = new Likeness<Prompt>();
    for (Prompt prompt : catalogue.prompts()) {
      names.add(prompt, prompt.en());
      names.add(prompt, prompt.ru());
    }
    var found = new HashSet<Prompt>();
    map.root().walk(topic -> found.addAll(names.like(topic.name())));
    for (Idea idea : map.ideas()) found.addAll(names.like(idea.name()));
    return found;
  }

  private static List<Topic> thinnestFirst(TouchMap map, Register register) {
    var counts = new HashMap<Id, Integer>();
    for (Topic touchpoint : register.touchpoints())
      register.objectOf(touchpoint.id()).ifPresent(at -> counts.merge(at.id(), 1, Integer::sum));
    var objects = new ArrayList<>(map.root().all());
    objects.removeIf(topic -> !topic.isObject());
    objects.sort(Comparator.comparingInt(object -> counts.getOrDefault(object.id(), 0)));
    objects.add(map.root());
    return objects;
  }

  private static List<Offer> inTurns(List<Deque<Offer>> queues) {
    var turns = new ArrayList<Offer>();
    var waiting = new ArrayDeque<>(queues);
    while (!waiting.isEmpty()) {
      Deque<Offer> next = waiting.removeFirst();
      turns.add(next.removeFirst());
      if (!next.isEmpty()) waiting.addLast(next);
    }
    return List.copyOf(turns);
  }
}
