package touchmap.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Everything that must be true of a document beyond what its types say. */
public final class Soundness {
  private final TouchMap map;
  private final Map<Id, TopicType> types = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private Soundness(TouchMap map) {
    this.map = map;
    map.root().walk(topic -> types.put(topic.id(), topic.type()));
  }

  /** What is wrong with the map, in words; empty when it is sound. */
  public static List<String> faults(TouchMap map) {
    var check = new Soundness(map);
    check.ids();
    check.tree(map.root());
    check.study();
    check.view();
    return check.wrong;
  }

  private void ids() {
    var seen = new HashSet<Id>();
    var all = new ArrayList<Id>();
    map.root().walk(topic -> all.add(topic.id()));
    map.ideas().forEach(each -> all.add(each.id()));
    map.study().scoring().criteria().forEach(each -> all.add(each.id()));
    map.study().rounds().forEach(each -> all.add(each.id()));
    map.study().actions().forEach(each -> all.add(each.id()));
    Journey journey = map.study().journey();
    journey.stages().forEach(each -> all.add(each.id()));
    journey.personas().forEach(each -> all.add(each.id()));
    journey.chains().forEach(each -> all.add(each.id()));
    journey.life().forEach(each -> all.add(each.id()));
    for (Id id : all) claim(seen.add(id), "twice: " + id);
  }

  private void tree(Topic root) {
    claim(root.isBusiness(), "the root is no business");
    for (Topic topic : root.all()) {
      for (Topic child : topic.children()) {
        claim(!child.isBusiness(), "a second business: " + child.id());
        claim(
            !(topic.isTouchpoint() && child.isObject()), "object under touchpoint: " + child.id());
      }
      boolean firstLevel = root.children().contains(topic);
      claim(
          firstLevel || topic.details().form().side() == Side.AUTOMATIC,
          "a side below the first level: " + topic.id());
      topic.details().touch().stage().ifPresent(this::stage);
    }
  }

  private void study() {
    Study study = map.study();
    study.ranking().order().forEach(id -> touchpoint("order", id));
    claim(
        new HashSet<>(study.ranking().order()).size() == study.ranking().order().size(),
        "order repeats");
    for (Duel duel : study.ranking().duels()) {
      touchpoint("duel", duel.a());
      touchpoint("duel", duel.b());
    }
    scoring(study.scoring());
    for (Round round : study.rounds()) {
      round.answers().ratings().forEach(each -> rating(study.scoring(), each));
      round.answers().ratings().forEach(each -> touchpoint("rating", each.touchpoint()));
      round.answers().votes().forEach(each -> touchpoint("vote", each.touchpoint()));
      round.answers().metrics().forEach(each -> touchpoint("metric", each.touchpoint()));
    }
    journey(study.journey());
    study.actions().forEach(each -> touchpoint("action", each.touchpoint()));
    for (Chapter chapter : study.tour()) {
      chapter.node().ifPresent(id -> topic("tour", id));
      chapter.chain().ifPresent(id -> chain("tour", id));
    }
  }

  private void journey(Journey journey) {
    for (Chain chain : journey.chains()) {
      chain.persona().ifPresent(id -> claim(journey.persona(id).isPresent(), "no persona: " + id));
      for (Step step : chain.steps()) {
        touchpoint("step", step.touchpoint());
        step.stage().ifPresent(this::stage);
        step.feeling().ifPresent(each -> claim(Math.abs(each) <= 3, "feeling: " + each));
        step.goOn().ifPresent(each -> claim(each >= 0 && each <= 1, "share: " + each));
      }
    }
    for (Phase phase : journey.life()) phase.chains().forEach(id -> chain("life", id));
  }

  private void chain(String where, Id id) {
    claim(map.study().journey().chain(id).isPresent(), where + " names no chain: " + id);
  }

  private void scoring(Scoring scoring) {
    for (PairComparison pair : scoring.weighting().pairs()) {
      claim(scoring.find(pair.a()).isPresent(), "pair of no criterion: " + pair.a());
      claim(scoring.find(pair.b()).isPresent(), "pair of no criterion: " + pair.b());
    }
  }

  private void rating(Scoring scoring, Rating rating) {
    rating
        .scores()
        .forEach(
            (criterion, score) -> {
              claim(scoring.find(criterion).isPresent(), "score by no criterion: " + criterion);
              claim(scoring.scale().holds(score), "score off the scale: " + score);
            });
  }

  private void view() {
    map.view().folded().forEach(id -> topic("folded", id));
    claim(new HashSet<>(map.view().folded()).size() == map.view().folded().size(), "folded twice");
    for (Idea idea : map.ideas()) {
      idea.object()
          .ifPresent(
              id ->
                  claim(
                      types.containsKey(id) && types.get(id) != TopicType.TOUCHPOINT,
                      "idea of no object: " + id));
    }
  }

  private void touchpoint(String where, Id id) {
    claim(types.get(id) == TopicType.TOUCHPOINT, where + " names no touchpoint: " + id);
  }

  private void topic(String where, Id id) {
    claim(types.containsKey(id), where + " names nothing: " + id);
  }

  private void stage(Id id) {
    claim(
        map.study().journey().stages().stream().anyMatch(each -> each.id().equals(id)),
        "no stage: " + id);
  }

  private void claim(boolean holds, String otherwise) {
    if (!holds) wrong.add(otherwise);
  }
}
