package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts a new topic between topics of one parent and that parent; the new topic takes the place of the first. Its type
 * gives way to the rules: above an object it is an object, under a touchpoint a touchpoint.
 */
public record Wrap(List<Id> topics, Topic between) implements Edit {
  public Wrap {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Optional<Phrase> gone = Topmost.objection(map, topics, "edit.nothingAboveBusiness");
    if (gone.isPresent()) return gone;
    if (!between.children().isEmpty()) return Optional.of(Phrase.of("edit.betweenIsEmpty"));
    List<Topic> wrapped = Topmost.of(map, topics);
    List<Topic> path = map.root().pathTo(wrapped.getFirst().id());
    Topic parent = path.get(path.size() - 2);
    for (Topic topic : wrapped) {
      if (Place.indexIn(parent, topic.id()) < 0)
        return Optional.of(Phrase.of("edit.severalParents"));
    }
    return TreeRules.tooDeep(path.size() - 1 + TreeRules.tallest(wrapped))
        .or(() -> Taken.objection(map, Set.of(between.id())));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Topic> wrapped = Topmost.of(map, topics);
    var ids = new HashSet<Id>();
    wrapped.forEach(topic -> ids.add(topic.id()));
    Topic first = wrapped.getFirst();
    Topic parent = map.parentOf(first.id()).orElseThrow();
    Topic above =
        Placing.at(between, Placing.sideOf(first), Offset.NONE)
            .withType(typeUnder(parent, wrapped))
            .withChildren(wrapped.stream().map(Placing::loosened).toList());
    var children = new ArrayList<Topic>();
    for (Topic child : parent.children()) {
      if (child == first) children.add(above);
      else if (!ids.contains(child.id())) children.add(child);
    }
    return map.replacing(parent.id(), at -> at.withChildren(children));
  }

  private TopicType typeUnder(Topic parent, List<Topic> wrapped) {
    if (parent.isTouchpoint()) return TopicType.TOUCHPOINT;
    if (between.isBusiness() || wrapped.stream().anyMatch(Topic::isObject)) return TopicType.OBJECT;
    return between.type();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.wrap");
  }
}
