package touchmap.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.Metric;
import touchmap.model.Phase;
import touchmap.model.PlannedAction;
import touchmap.model.Ranking;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Side;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** Leaves out of a merged map what names nothing any more; what was said of a topic and fits it no more is a conflict. */
final class Mending {
  private final TouchMap map;
  private final Sides sides;
  private final Verdicts verdicts;
  private final Map<Id, Topic> topics;

  Mending(TouchMap map, Sides sides, Verdicts verdicts) {
    this.map = map;
    this.sides = sides;
    this.verdicts = verdicts;
    this.topics = Things.topics(map);
  }

  TouchMap sound() {
    Topic root = map.root().rewritten(this::mended);
    return new TouchMap(
        map.title(),
        map.language(),
        root,
        map.ideas().stream()
            .map(
                idea ->
                    new Idea(
                        idea.id(),
                        idea.name(),
                        idea.by(),
                        idea.object().filter(this::isObject),
                        idea.extras()))
            .toList(),
        study(map.study()),
        map.view().withFolded(distinct(map.view().folded(), topics::containsKey)),
        map.extras());
  }

  private Topic mended(Topic topic) {
    Details details = topic.details();
    if (details.form().side() != Side.AUTOMATIC && cameFromTheBusiness(topic.id()))
      details = details.withForm(details.form().withSide(Side.AUTOMATIC));
    Optional<Id> stage = details.touch().stage().filter(this::isStage);
    if (!stage.equals(details.touch().stage()))
      details = details.withTouch(details.touch().withStage(stage));
    return details.equals(topic.details()) ? topic : topic.withDetails(details);
  }

  /** Only what hangs on the business has a side, and one side may have given it one while the other moved it. */
  private boolean cameFromTheBusiness(Id id) {
    Id root = map.root().id();
    return map.root().children().stream().noneMatch(child -> child.id().equals(id))
        && (root.equals(sides.ours.parents.get(id)) || root.equals(sides.theirs.parents.get(id)));
  }

  private boolean isStage(Id id) {
    return map.study().journey().stage(id).isPresent();
  }

  private boolean isObject(Id id) {
    Topic topic = topics.get(id);
    return topic != null && !topic.isTouchpoint();
  }

  private boolean isTouchpoint(Id id) {
    Topic topic = topics.get(id);
    return topic != null && topic.isTouchpoint();
  }

  private static List<Id> distinct(List<Id> ids, Predicate<Id> isFine) {
    return ids.stream()
        .filter(isFine)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), List::copyOf));
  }

  private Study study(Study study) {
    Ranking ranking = study.ranking();
    return new Study(
        ranking
            .withOrder(distinct(ranking.order(), this::isTouchpoint), ranking.method())
            .withDuels(
                ranking.duels().stream()
                    .filter(duel -> isTouchpoint(duel.a()) && isTouchpoint(duel.b()))
                    .toList()),
        scoring(study.scoring()),
        study.rounds().stream().map(round -> round(round, study.scoring())).toList(),
        journey(study.journey()),
        onTouchpoints(study.actions(), PlannedAction::touchpoint),
        study.review(),
        study.tour().stream().flatMap(chapter -> chapter(chapter).stream()).toList());
  }

  private static Scoring scoring(Scoring scoring) {
    var pairs =
        scoring.weighting().pairs().stream()
            .filter(
                pair -> scoring.find(pair.a()).isPresent() && scoring.find(pair.b()).isPresent())
            .toList();
    return scoring.withCriteria(scoring.criteria(), scoring.weighting().withPairs(pairs));
  }

  private Round round(Round round, Scoring scoring) {
    var ratings = new ArrayList<Rating>();
    for (Rating each : onTouchpoints(round.answers().ratings(), Rating::touchpoint))
      ratings.add(each.withScores(scores(each, scoring)));
    return round.withAnswers(
        new Round.Answers(
            ratings,
            onTouchpoints(round.answers().votes(), Vote::touchpoint),
            onTouchpoints(round.answers().metrics(), Metric::touchpoint)));
  }

  private Map<Id, Double> scores(Rating rating, Scoring scoring) {
    var scores = new LinkedHashMap<Id, Double>();
    rating
        .scores()
        .forEach(
            (criterion, score) -> {
              if (scoring.find(criterion).isEmpty()) return;
              if (scoring.scale().holds(score)) scores.put(criterion, score);
              else lose(rating, rating.touchpoint(), sides.said.value(Map.entry(criterion, score)));
            });
    return scores;
  }

  private <T> List<T> onTouchpoints(List<T> things, Function<T, Id> touchpoint) {
    var fine = new ArrayList<T>();
    for (T each : things) {
      Id id = touchpoint.apply(each);
      if (isTouchpoint(id)) fine.add(each);
      else if (topics.containsKey(id)) lose(each, id, sides.said.value(each));
    }
    return fine;
  }

  private void lose(Object thing, Id topic, Phrase value) {
    Spot at = sides.spot(topic).at(thing, sides.said.thing(thing), Optional.of(topic));
    verdicts.onLoss(at, Phrase.of("merge.noPlace"), value);
  }

  private Journey journey(Journey journey) {
    return new Journey(
        journey.stages(),
        journey.personas(),
        journey.chains().stream().map(chain -> chain(chain, journey)).toList(),
        journey.life().stream().map(phase -> phase(phase, journey)).toList());
  }

  private Chain chain(Chain chain, Journey journey) {
    List<Step> steps =
        onTouchpoints(chain.steps(), Step::touchpoint).stream()
            .map(step -> step.withStage(step.stage().filter(this::isStage)))
            .toList();
    Optional<Id> persona = chain.persona().filter(id -> journey.persona(id).isPresent());
    return chain.withHead(chain.name(), persona, chain.aim()).withSteps(steps);
  }

  private static Phase phase(Phase phase, Journey journey) {
    return phase.withChains(
        phase.chains().stream().filter(id -> journey.chain(id).isPresent()).toList());
  }

  private Optional<Chapter> chapter(Chapter chapter) {
    Optional<Id> node = chapter.node().filter(topics::containsKey);
    Optional<Id> chain = chapter.chain().filter(id -> map.study().journey().chain(id).isPresent());
    if (node.isEmpty() && chain.isEmpty()) return Optional.empty();
    boolean isLost = chapter.isAlong() && chain.isEmpty() && chapter.chain().isPresent();
    return Optional.of(
        new Chapter(
            node,
            chain,
            isLost ? "" : chapter.lens(),
            chapter.title(),
            chapter.hidden(),
            chapter.brief(),
            chapter.extras()));
  }
}
