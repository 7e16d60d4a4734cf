package touchmap.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Chain;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.PlannedAction;
import touchmap.model.Round;
import touchmap.model.Stage;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What bears an id in a map beside its topics. */
final class Things {
  private Things() {}

  static Map<Id, Record> of(TouchMap map) {
    var all = new ArrayList<Record>(map.ideas());
    all.addAll(map.study().scoring().criteria());
    all.addAll(map.study().rounds());
    Journey journey = map.study().journey();
    all.addAll(journey.stages());
    all.addAll(journey.personas());
    all.addAll(journey.chains());
    all.addAll(journey.life());
    all.addAll(map.study().actions());
    var byId = new LinkedHashMap<Id, Record>();
    for (Record each : all) idOf(each).ifPresent(id -> byId.put(id, each));
    return byId;
  }

  static Optional<Id> idOf(Object thing) {
    return switch (thing) {
      case Topic topic -> Optional.of(topic.id());
      case Idea idea -> Optional.of(idea.id());
      case Criterion criterion -> Optional.of(criterion.id());
      case Round round -> Optional.of(round.id());
      case Stage stage -> Optional.of(stage.id());
      case Persona persona -> Optional.of(persona.id());
      case Chain chain -> Optional.of(chain.id());
      case Phase phase -> Optional.of(phase.id());
      case PlannedAction action -> Optional.of(action.id());
      default -> Optional.empty();
    };
  }

  static Map<Id, Topic> topics(TouchMap map) {
    var byId = new LinkedHashMap<Id, Topic>();
    map.root().walk(topic -> byId.put(topic.id(), topic));
    return byId;
  }

  /** The parent of every topic but the business. */
  static Map<Id, Id> parents(TouchMap map) {
    var parents = new LinkedHashMap<Id, Id>();
    map.root()
        .walk(topic -> topic.children().forEach(child -> parents.put(child.id(), topic.id())));
    return parents;
  }

  static List<Id> childrenOf(Map<Id, Topic> topics, Id parent) {
    Topic topic = topics.get(parent);
    return topic == null ? List.of() : topic.children().stream().map(Topic::id).toList();
  }
}
