package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.Ranking;
import touchmap.model.Round;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Every place outside the tree that speaks of a topic or a stage. Whoever takes something away asks here for a map that
 * no longer speaks of it. What a closed round remembers is history and stays.
 */
final class Mentions {
  private Mentions() {}

  /** The map without any mention of these topics; the very same lists and records where there was none. */
  static TouchMap without(TouchMap map, Set<Id> gone) {
    return asFolded(asObjects(asChapters(asTouchpoints(map, gone), gone), gone), gone);
  }

  /** The map without what only touchpoints can have, for topics that are touchpoints no longer. */
  static TouchMap asTouchpoints(TouchMap map, Set<Id> no) {
    if (no.isEmpty()) return map;
    Study study = map.study();
    Ranking ranking = ranking(study.ranking(), no);
    List<Round> rounds = each(study.rounds(), round -> round(round, no));
    List<Chain> chains = each(study.journey().chains(), chain -> chain(chain, no));
    var actions = kept(study.actions(), action -> !no.contains(action.touchpoint()));
    if (ranking == study.ranking()
        && rounds == study.rounds()
        && chains == study.journey().chains()
        && actions == study.actions()) return map;
    return map.withStudy(
        study
            .withRanking(ranking)
            .withRounds(rounds)
            .withJourney(withChains(study.journey(), chains))
            .withActions(actions));
  }

  /** The map whose ideas no longer point at these topics as the object they belong to. */
  static TouchMap asObjects(TouchMap map, Set<Id> no) {
    List<Idea> ideas = each(map.ideas(), idea -> idea(idea, no));
    return ideas == map.ideas() ? map : map.withIdeas(ideas);
  }

  /** The map in which these topics are not folded. */
  static TouchMap asFolded(TouchMap map, Set<Id> no) {
    List<Id> folded = kept(map.view().folded(), id -> !no.contains(id));
    return folded == map.view().folded() ? map : map.withView(map.view().withFolded(folded));
  }

  /** The map in which nothing stands in these stages. */
  static TouchMap withoutStages(TouchMap map, Set<Id> gone) {
    if (gone.isEmpty()) return map;
    Topic root = map.root().rewritten(topic -> unstaged(topic, gone::contains));
    List<Chain> chains =
        each(
            map.study().journey().chains(),
            chain -> withSteps(chain, each(chain.steps(), step -> unstaged(step, gone))));
    TouchMap after = map.withRoot(root);
    if (chains == map.study().journey().chains()) return after;
    return after.withStudy(map.study().withJourney(withChains(map.study().journey(), chains)));
  }

  /** The topic outside any stage that is {@code gone}; the very same topic when its own is not. */
  static Topic unstaged(Topic topic, Predicate<Id> gone) {
    var touch = topic.details().touch();
    if (touch.stage().filter(gone).isEmpty()) return topic;
    return topic.withDetails(topic.details().withTouch(touch.withStage(Optional.empty())));
  }

  private static TouchMap asChapters(TouchMap map, Set<Id> no) {
    Study study = map.study();
    var tour = kept(study.tour(), chapter -> chapter.node().filter(no::contains).isEmpty());
    return tour == study.tour() ? map : map.withStudy(study.withTour(tour));
  }

  private static Ranking ranking(Ranking ranking, Set<Id> gone) {
    var order = kept(ranking.order(), id -> !gone.contains(id));
    var duels = kept(ranking.duels(), duel -> !gone.contains(duel.a()) && !gone.contains(duel.b()));
    return order == ranking.order() && duels == ranking.duels()
        ? ranking
        : new Ranking(ranking.top(), order, ranking.method(), duels, ranking.extras());
  }

  private static Round round(Round round, Set<Id> gone) {
    var was = round.answers();
    var ratings = kept(was.ratings(), rating -> !gone.contains(rating.touchpoint()));
    var votes = kept(was.votes(), vote -> !gone.contains(vote.touchpoint()));
    var metrics = kept(was.metrics(), metric -> !gone.contains(metric.touchpoint()));
    if (ratings == was.ratings() && votes == was.votes() && metrics == was.metrics()) return round;
    return new Round(
        round.id(),
        round.name(),
        round.date(),
        round.kind(),
        new Round.Answers(ratings, votes, metrics),
        round.closed(),
        round.extras());
  }

  private static Chain chain(Chain chain, Set<Id> gone) {
    return withSteps(chain, kept(chain.steps(), step -> !gone.contains(step.touchpoint())));
  }

  private static Idea idea(Idea idea, Set<Id> gone) {
    return idea.object().filter(gone::contains).isEmpty()
        ? idea
        : new Idea(idea.id(), idea.name(), idea.by(), Optional.empty(), idea.extras());
  }

  private static Step unstaged(Step step, Set<Id> gone) {
    return step.stage().filter(gone::contains).isEmpty()
        ? step
        : new Step(
            step.touchpoint(),
            Optional.empty(),
            step.feeling(),
            step.goOn(),
            step.note(),
            step.extras());
  }

  private static Chain withSteps(Chain chain, List<Step> steps) {
    return steps == chain.steps()
        ? chain
        : new Chain(chain.id(), chain.name(), chain.persona(), chain.aim(), steps, chain.extras());
  }

  private static Journey withChains(Journey journey, List<Chain> chains) {
    return chains == journey.chains()
        ? journey
        : new Journey(journey.stages(), journey.personas(), chains, journey.life());
  }

  /** The entries that stay; the very same list when all do. */
  private static <T> List<T> kept(List<T> list, Predicate<T> stays) {
    return list.stream().allMatch(stays) ? list : list.stream().filter(stays).toList();
  }

  /** Every entry changed; the very same list when none is. */
  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    var changed = new ArrayList<T>(list.size());
    boolean differs = false;
    for (T entry : list) {
      T now = change.apply(entry);
      differs |= now != entry;
      changed.add(now);
    }
    return differs ? List.copyOf(changed) : list;
  }
}
