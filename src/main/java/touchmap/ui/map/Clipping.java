package touchmap.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import touchmap.edit.SetStages;
import touchmap.model.Extras;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Stage;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** Branches on their way from one map to another, or to another place of the same one. */
final class Clipping {
  private Clipping() {}

  /** A map of nothing but these branches and the stages of the map they come from. */
  static TouchMap of(TouchMap from, List<Topic> branches) {
    TouchMap empty = TouchMap.of("", "en");
    List<Topic> under = branches.stream().map(Clipping::asBranch).toList();
    List<Stage> stages = from.study().journey().stages();
    return empty
        .withRoot(empty.root().withChildren(under))
        .withStudy(Study.NONE.withJourney(new Journey(stages, List.of(), List.of(), List.of())));
  }

  /** A whole map is copied as an object. */
  private static Topic asBranch(Topic topic) {
    return topic.isBusiness() ? topic.withType(TopicType.OBJECT) : topic;
  }

  /** The stages of a map with those that the branches speak of and that it does not know by name. */
  static SetStages stages(TouchMap to, TouchMap clipping) {
    var stages = new ArrayList<>(to.study().journey().stages());
    var known = new HashSet<String>();
    stages.forEach(each -> known.add(each.name()));
    var spoken = new HashSet<Id>();
    clipping.root().walk(topic -> topic.details().touch().stage().ifPresent(spoken::add));
    for (Stage stage : clipping.study().journey().stages()) {
      if (spoken.contains(stage.id()) && known.add(stage.name()))
        stages.add(new Stage(Id.fresh(), stage.name(), Extras.NONE));
    }
    return new SetStages(stages);
  }

  /**
   * The branches as they suit another map: stages go by their names, since ids mean something else there, and the star
   * stays behind where the map has a moment of truth already.
   */
  static List<Topic> into(TouchMap to, TouchMap clipping) {
    Map<Id, Id> stages = sameStages(clipping, to);
    boolean starred =
        to.root().all().stream().anyMatch(each -> each.details().touch().isMomentOfTruth());
    return clipping.root().children().stream()
        .map(branch -> branch.rewritten(topic -> suited(topic, stages, starred)))
        .toList();
  }

  private static Topic suited(Topic topic, Map<Id, Id> stages, boolean starred) {
    var touch = topic.details().touch();
    var then = touch;
    if (touch.stage().isPresent())
      then = then.withStage(Optional.ofNullable(stages.get(touch.stage().get())));
    if (starred && touch.isMomentOfTruth()) then = then.withMomentOfTruth("");
    return then.equals(touch) ? topic : topic.withDetails(topic.details().withTouch(then));
  }

  private static Map<Id, Id> sameStages(TouchMap from, TouchMap to) {
    var byName = new HashMap<String, Id>();
    for (Stage stage : to.study().journey().stages()) byName.putIfAbsent(stage.name(), stage.id());
    var same = new HashMap<Id, Id>();
    for (Stage stage : from.study().journey().stages()) {
      Id there = byName.get(stage.name());
      if (there != null) same.put(stage.id(), there);
    }
    return same;
  }
}
