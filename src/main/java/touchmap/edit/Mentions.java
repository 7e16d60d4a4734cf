package touchmap.edit;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.Ranking;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Every place outside the tree that speaks of a topic, a stage, a persona or a chain. Whoever takes something away asks here for a map that
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
    List<Round> rounds = Lists.each(study.rounds(), round -> round(round, no));
    List<Chain> chains = Lists.each(study.journey().chains(), chain -> chain(chain, no));
    var actions = Lists.kept(study.actions(), action -> !no.contains(action.touchpoint()));
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
    List<Idea> ideas = Lists.each(map.ideas(), idea -> idea(idea, no));
    return ideas == map.ideas() ? map : map.withIdeas(ideas);
  }

  /** The map in which these topics are not folded. */
  static TouchMap asFolded(TouchMap map, Set<Id> no) {
    List<Id> folded = Lists.kept(map.view().folded(), id -> !no.contains(id));
    return folded == map.view().folded() ? map : map.withView(map.view().withFolded(folded));
  }

  /** The map in which nothing stands in these stages. */
  static TouchMap withoutStages(TouchMap map, Set<Id> gone) {
    if (gone.isEmpty()) return map;
    Topic root = map.root().rewritten(topic -> unstaged(topic, gone::contains));
    List<Chain> chains =
        Lists.each(
            map.study().journey().chains(),
            chain -> withSteps(chain, Lists.each(chain.steps(), step -> unstaged(step, gone))));
    TouchMap after = map.withRoot(root);
    if (chains == map.study().journey().chains()) return after;
    return after.withStudy(map.study().withJourney(withChains(map.study().journey(), chains)));
  }

  /** The map in which no chain is the journey of one of these personas. */
  static TouchMap withoutPersonas(TouchMap map, Set<Id> gone) {
    return Studied.chains(
        map,
        Lists.each(
            map.study().journey().chains(),
            chain ->
                chain.persona().filter(gone::contains).isEmpty()
                    ? chain
                    : chain.withHead(chain.name(), Optional.empty(), chain.aim())));
  }

  /** The map in which these chains hang nowhere in the customer's life, and are no chapters of the tour. */
  static TouchMap withoutChains(TouchMap map, Set<Id> gone) {
    var life =
        Lists.each(
            map.study().journey().life(),
            phase -> {
              var chains = Lists.kept(phase.chains(), id -> !gone.contains(id));
              return chains == phase.chains() ? phase : phase.withChains(chains);
            });
    TouchMap after = followedBy(Studied.life(map, life), gone);
    return withoutChapters(after, chapter -> chapter.chain().filter(gone::contains).isPresent());
  }

  /** The map whose chapters of topics are as usual where one of these chains was followed on them. */
  private static TouchMap followedBy(TouchMap map, Set<Id> gone) {
    Study study = map.study();
    var tour =
        Lists.each(
            study.tour(),
            chapter ->
                chapter.isAlong() && chapter.chain().filter(gone::contains).isPresent()
                    ? chapter.alone("")
                    : chapter);
    return tour == study.tour() ? map : map.withStudy(study.withTour(tour));
  }

  /** The map in which nobody has scored by these criteria; a rating of which nothing is left goes, too. */
  static TouchMap withoutCriteria(TouchMap map, Set<Id> gone) {
    if (gone.isEmpty()) return map;
    List<Round> rounds =
        Lists.each(
            map.study().rounds(),
            round -> {
              List<Rating> were = round.answers().ratings();
              List<Rating> ratings = unscored(were, gone);
              return ratings == were
                  ? round
                  : round.withAnswers(round.answers().withRatings(ratings));
            });
    return Studied.rounds(map, rounds);
  }

  private static List<Rating> unscored(List<Rating> ratings, Set<Id> gone) {
    var emptied = new HashSet<Rating>();
    List<Rating> left =
        Lists.each(
            ratings,
            rating -> {
              if (Collections.disjoint(rating.scores().keySet(), gone)) return rating;
              var scores = new LinkedHashMap<>(rating.scores());
              scores.keySet().removeAll(gone);
              Rating now = rating.withScores(scores);
              if (now.isEmpty()) emptied.add(now);
              return now;
            });
    return Lists.kept(left, rating -> !emptied.contains(rating));
  }

  /** The topic outside any stage that is {@code gone}; the very same topic when its own is not. */
  static Topic unstaged(Topic topic, Predicate<Id> gone) {
    var touch = topic.details().touch();
    if (touch.stage().filter(gone).isEmpty()) return topic;
    return topic.withDetails(topic.details().withTouch(touch.withStage(Optional.empty())));
  }

  private static TouchMap asChapters(TouchMap map, Set<Id> no) {
    return withoutChapters(map, chapter -> chapter.node().filter(no::contains).isPresent());
  }

  private static TouchMap withoutChapters(TouchMap map, Predicate<Chapter> out) {
    Study study = map.study();
    var tour = Lists.kept(study.tour(), out.negate());
    return tour == study.tour() ? map : map.withStudy(study.withTour(tour));
  }

  private static Ranking ranking(Ranking ranking, Set<Id> gone) {
    var order = Lists.kept(ranking.order(), id -> !gone.contains(id));
    var duels =
        Lists.kept(ranking.duels(), duel -> !gone.contains(duel.a()) && !gone.contains(duel.b()));
    return order == ranking.order() && duels == ranking.duels()
        ? ranking
        : ranking.withOrder(order, ranking.method()).withDuels(duels);
  }

  private static Round round(Round round, Set<Id> gone) {
    var was = round.answers();
    var ratings = Lists.kept(was.ratings(), rating -> !gone.contains(rating.touchpoint()));
    var votes = Lists.kept(was.votes(), vote -> !gone.contains(vote.touchpoint()));
    var metrics = Lists.kept(was.metrics(), metric -> !gone.contains(metric.touchpoint()));
    if (ratings == was.ratings() && votes == was.votes() && metrics == was.metrics()) return round;
    return round.withAnswers(new Round.Answers(ratings, votes, metrics));
  }

  private static Chain chain(Chain chain, Set<Id> gone) {
    return withSteps(chain, Lists.kept(chain.steps(), step -> !gone.contains(step.touchpoint())));
  }

  private static Idea idea(Idea idea, Set<Id> gone) {
    return idea.object().filter(gone::contains).isEmpty()
        ? idea
        : new Idea(idea.id(), idea.name(), idea.by(), Optional.empty(), idea.extras());
  }

  private static Step unstaged(Step step, Set<Id> gone) {
    return step.stage().filter(gone::contains).isEmpty() ? step : step.withStage(Optional.empty());
  }

  private static Chain withSteps(Chain chain, List<Step> steps) {
    return steps == chain.steps() ? chain : chain.withSteps(steps);
  }

  private static Journey withChains(Journey journey, List<Chain> chains) {
    return chains == journey.chains() ? journey : journey.withChains(chains);
  }
}
