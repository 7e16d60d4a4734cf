package touchmap.ui.present;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * An overview with more names than can be read says only how many there are in each branch. That
 * counts as folded: who unfolds one of them sees what is in that one, the others stay as they are.
 */
record Crowd(TouchMap map, Deck deck, Spots spots) {
  static Crowd of(TouchMap map, Deck deck, Spots spots) {
    return new Crowd(map, deck, spots);
  }

  /** The deck with that topic folded, or open where it was closed. {@code seen} says what a deck would show. */
  Deck folding(Id topic, Function<Deck, Spots> seen) {
    boolean closed = isClosed(topic, spots);
    boolean chosen = deck.wish().folded().contains(topic);
    if (closed && !chosen) return deck.opening(topic, others(topic));
    Deck turned = deck.folding(topic);
    // with this one open all may be too much again
    return chosen && isClosed(topic, seen.apply(turned))
        ? deck.opening(topic, others(topic))
        : turned;
  }

  /** Whether it has something below it of which nothing is shown on the overview. */
  private boolean isClosed(Id topic, Spots shown) {
    return deck.isOverview()
        && map.root().children().stream()
            .filter(each -> each.id().equals(topic) && !each.children().isEmpty())
            .anyMatch(
                branch ->
                    branch.all().stream()
                        .noneMatch(each -> each != branch && shown.holds(each.id())));
  }

  private Set<Id> others(Id topic) {
    var others = new HashSet<Id>();
    for (Topic each : map.root().children())
      if (!each.id().equals(topic) && !each.children().isEmpty()) others.add(each.id());
    return others;
  }
}
