package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts new branches under a topic at a place among its children (past the end means at the end). Their ids must be new
 * to the map; their types must suit the place, see {@link NewTopics#suited}. Coming from another map they leave behind
 * the stages that this one does not have.
 */
public record Insert(Id parent, int index, List<Topic> topics) implements Edit {
  public Insert {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    List<Topic> path = map.root().pathTo(parent);
    if (path.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    Optional<Phrase> refused = TreeRules.refusalOfNew(path, topics);
    if (refused.isPresent()) return refused;
    var ids = new HashSet<Id>();
    for (Topic topic : topics) {
      for (Topic each : topic.all()) {
        if (!ids.add(each.id())) return Optional.of(Phrase.of("edit.twice"));
      }
    }
    return Taken.objection(map, ids);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (topics.isEmpty()) return map;
    var stages = new HashSet<Id>();
    for (Stage stage : map.study().journey().stages()) stages.add(stage.id());
    return map.replacing(parent, at -> with(at, stages));
  }

  private Topic with(Topic at, Set<Id> stages) {
    var children = new ArrayList<>(at.children());
    int place = Math.clamp(index, 0, children.size());
    for (Topic topic : topics) {
      Predicate<Topic> isAtBusiness = each -> at.isBusiness() && each.id().equals(topic.id());
      children.add(place++, topic.rewritten(each -> suited(each, isAtBusiness.test(each), stages)));
    }
    return at.withChildren(children);
  }

  /** Without stages that are not there, and without a side where only what is at the business has one. */
  private static Topic suited(Topic topic, boolean isAtBusiness, Set<Id> stages) {
    Topic placed =
        isAtBusiness ? topic : Placing.at(topic, Side.AUTOMATIC, Placing.offsetOf(topic));
    return Mentions.unstaged(placed, id -> !stages.contains(id));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.insert");
  }
}
