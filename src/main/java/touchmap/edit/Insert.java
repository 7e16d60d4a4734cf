package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts new branches under a topic at a place among its children (past the end means at the end). Their ids must be new
 * to the map; their types must suit the place, see {@link TreeRules}.
 */
public record Insert(Id parent, int index, List<Topic> topics) implements Edit {
  public Insert {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Optional<Topic> at = map.find(parent);
    if (at.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    Set<Id> taken = new HashSet<>();
    map.root().walk(topic -> taken.add(topic.id()));
    for (Topic topic : topics) {
      Optional<Phrase> refused = TreeRules.refusal(at.get(), topic);
      if (refused.isPresent()) return refused;
      for (Topic each : topic.all()) {
        if (!taken.add(each.id())) return Optional.of(Phrase.of("edit.twice"));
      }
    }
    return Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (topics.isEmpty()) return map;
    return map.replacing(
        parent,
        at -> {
          var children = new ArrayList<>(at.children());
          children.addAll(Math.clamp(index, 0, children.size()), topics);
          return at.withChildren(children);
        });
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.insert");
  }
}
