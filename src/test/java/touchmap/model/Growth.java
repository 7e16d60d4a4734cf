package touchmap.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Grows a map with everything the format knows. Ids are short and in order, so that failures can be read. */
final class Growth {
  private static final List<String> WORDS =
      List.of(
          "Сайт",
          "Call",
          "Proposal",
          "визитка",
          "«Ёлка»",
          "Home page",
          "",
          "two\nlines",
          "漢字",
          "a \"b\" \\ c");

  private final Random chance;
  private final List<Id> touchpoints = new ArrayList<>();
  private final List<Id> objects = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private int next;

  Growth(Random chance) {
    this.chance = chance;
  }

  TouchMap map() {
    for (int i = chance.nextInt(4); i > 0; i--) stages.add(new Stage(id("s"), word(), Extras.NONE));
    Topic root = topic(TopicType.BUSINESS, 0);
    var ideas = new ArrayList<Idea>();
    for (int i = chance.nextInt(4); i > 0; i--)
      ideas.add(new Idea(id("i"), word(), word(), maybe(objects), Extras.NONE));
    return new TouchMap(
        word(), oneOf("en", "ru", "de"), root, ideas, study(root), view(root), Extras.NONE);
  }

  private Topic topic(TopicType type, int depth) {
    Id id = id(type == TopicType.TOUCHPOINT ? "t" : type == TopicType.OBJECT ? "o" : "n");
    (type == TopicType.TOUCHPOINT ? touchpoints : objects).add(id);
    var children = new ArrayList<Topic>();
    int count = depth > 4 ? 0 : chance.nextInt(depth == 0 ? 6 : 4);
    for (int i = 0; i < count; i++) {
      boolean object = type != TopicType.TOUCHPOINT && chance.nextInt(3) < (depth == 0 ? 2 : 1);
      children.add(topic(object ? TopicType.OBJECT : TopicType.TOUCHPOINT, depth + 1));
    }
    return new Topic(id, type, word(), details(type, depth), children);
  }

  private Details details(TopicType type, int depth) {
    if (chance.nextInt(3) == 0) return Details.NONE;
    var form =
        new Form(
            type == TopicType.TOUCHPOINT ? ObjectKind.UNSAID : any(ObjectKind.values()),
            oneOf("", "#2B3A9E", "#ffffff"),
            oneOf("", "mail", "globe"),
            depth == 1 ? any(Side.values()) : Side.AUTOMATIC,
            depth > 0 && chance.nextInt(4) == 0
                ? Offset.of(chance.nextInt(50), -3.5)
                : Offset.NONE);
    Touch touch = type == TopicType.TOUCHPOINT ? touch() : Touch.NONE;
    List<String> tags = chance.nextBoolean() ? List.of() : List.of("paper", "срочно");
    List<String> links = chance.nextBoolean() ? List.of() : List.of("https://example.org/");
    return new Details(word(), form, oneOf("", "Pavel", "Irina"), tags, links, touch, Extras.NONE);
  }

  private Touch touch() {
    Ladder ladder =
        chance.nextBoolean() ? Ladder.NONE : new Ladder(word(), "b", word(), Extras.NONE);
    return new Touch(
        oneOf("", "email", "phone"),
        any(Contact.values()),
        any(Control.values()),
        any(TouchState.values()),
        maybeStage(),
        chance.nextInt(5) == 0 ? "the client decides here" : "",
        ladder);
  }

  private View view(Topic root) {
    var folded = new ArrayList<Id>();
    for (Topic topic : root.all())
      if (!topic.children().isEmpty() && chance.nextInt(4) == 0) folded.add(topic.id());
    Optional<Crosshair> cross =
        chance.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Crosshair(OptionalDouble.of(5), OptionalDouble.empty(), Extras.NONE));
    return new View(any(LayoutKind.values()), any(ThemeName.values()), folded, cross, Extras.NONE);
  }

  private Study study(Topic root) {
    if (chance.nextInt(6) == 0)
      return Study.NONE.withJourney(new Journey(stages, List.of(), List.of(), List.of()));
    var criteria = new ArrayList<Criterion>();
    for (int i = chance.nextInt(5); i > 0; i--)
      criteria.add(
          new Criterion(id("c"), word(), chance.nextInt(4), Map.of("1", "bad"), Extras.NONE));
    var scoring = new Scoring(criteria, weighting(criteria), maybeDate(), log(), Scale.STANDARD);
    Journey journey = journey();
    return new Study(
        ranking(), scoring, rounds(criteria), journey, actions(), review(), tour(root, journey));
  }

  private Weighting weighting(List<Criterion> criteria) {
    var pairs = new ArrayList<PairComparison>();
    for (int i = 0; i < criteria.size(); i++)
      for (int j = i + 1; j < criteria.size(); j++)
        pairs.add(
            new PairComparison(
                criteria.get(i).id(),
                criteria.get(j).id(),
                oneOf(1.0, 3.0, 0.5, 0.2, 9.0),
                Extras.NONE));
    return new Weighting(any(WeightingMethod.values()), pairs, Extras.NONE);
  }

  private List<CriteriaChange> log() {
    if (chance.nextBoolean()) return List.of();
    return List.of(new CriteriaChange(date(), chance.nextBoolean(), Extras.NONE));
  }

  private Ranking ranking() {
    var order = new ArrayList<>(touchpoints);
    Collections.shuffle(order, chance);
    List<Id> some = order.subList(0, chance.nextInt(order.size() + 1));
    var duels = new ArrayList<Duel>();
    for (int i = chance.nextInt(5); i > 0 && touchpoints.size() > 1; i--)
      duels.add(
          new Duel(anyOf(touchpoints), anyOf(touchpoints), any(DuelAnswer.values()), Extras.NONE));
    return new Ranking(oneOf(10, 3, 0), some, any(RankingMethod.values()), duels, Extras.NONE);
  }

  private List<Round> rounds(List<Criterion> criteria) {
    var rounds = new ArrayList<Round>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      Optional<Closed> closed =
          chance.nextBoolean()
              ? Optional.empty()
              : Optional.of(
                  new Closed(
                      List.copyOf(touchpoints),
                      List.of(new Closed.Was(Id.of("gone"), Optional.empty(), "Gone", Extras.NONE)),
                      Extras.NONE));
      rounds.add(
          new Round(
              id("r"),
              word(),
              maybeDate(),
              any(RoundKind.values()),
              answers(criteria),
              closed,
              Extras.NONE));
    }
    return rounds;
  }

  private Round.Answers answers(List<Criterion> criteria) {
    var ratings = new ArrayList<Rating>();
    var votes = new ArrayList<Vote>();
    var metrics = new ArrayList<Metric>();
    for (Id touchpoint : touchpoints) {
      for (String by : List.of("Irina", "Pavel", "Олег")) {
        if (chance.nextInt(3) == 0) continue;
        var scores = new LinkedHashMap<Id, Double>();
        for (Criterion each : criteria)
          if (chance.nextInt(4) > 0) scores.put(each.id(), 1.0 + chance.nextInt(5));
        ratings.add(
            new Rating(
                touchpoint,
                by,
                any(Viewpoint.values()),
                maybeNumber(1, 10),
                scores,
                word(),
                Extras.NONE));
      }
      if (chance.nextBoolean())
        votes.add(new Vote(word(), touchpoint, 1 + chance.nextInt(3), Extras.NONE));
      if (chance.nextInt(4) == 0) {
        var measured =
            new Metric.Measured(
                OptionalInt.of(100),
                maybeDate(),
                Optional.of(new Scale(0, 10, Extras.NONE)),
                "promoters - detractors");
        metrics.add(
            new Metric(
                touchpoint, oneOf("NPS", "CSAT"), chance.nextInt(100), measured, Extras.NONE));
      }
    }
    return new Round.Answers(ratings, votes, metrics);
  }

  private Journey journey() {
    var personas = new ArrayList<Persona>();
    for (int i = chance.nextInt(3); i > 0; i--)
      personas.add(new Persona(id("p"), word(), word(), Extras.NONE));
    var chains = new ArrayList<Chain>();
    for (int i = chance.nextInt(3); i > 0; i--) {
      var steps = new ArrayList<Step>();
      for (int s = touchpoints.isEmpty() ? 0 : chance.nextInt(6); s > 0; s--)
        steps.add(
            new Step(
                anyOf(touchpoints),
                maybeStage(),
                maybeNumber(-3, 3),
                maybeNumber(0, 1),
                word(),
                Extras.NONE));
      Optional<Id> persona =
          personas.isEmpty() ? Optional.empty() : Optional.of(anyOf(personas).id());
      chains.add(
          new Chain(id("h"), word(), persona, new Chain.Aim(word(), word()), steps, Extras.NONE));
    }
    var life = new ArrayList<Phase>();
    for (int i = chance.nextInt(4); i > 0; i--) {
      var happening = new ArrayList<Id>();
      for (int c = chains.isEmpty() ? 0 : chance.nextInt(3); c > 0; c--)
        happening.add(anyOf(chains).id());
      life.add(new Phase(id("l"), word(), word(), happening, Extras.NONE));
    }
    return new Journey(stages, personas, chains, life);
  }

  private List<PlannedAction> actions() {
    var actions = new ArrayList<PlannedAction>();
    for (int i = touchpoints.isEmpty() ? 0 : chance.nextInt(4); i > 0; i--) {
      var assignment =
          new PlannedAction.Assignment(
              word(), maybeDate(), any(ActionStatus.values()), maybeDate());
      var rice =
          new PlannedAction.Rice(
              maybeNumber(1, 90), maybeNumber(1, 3), maybeNumber(0, 1), maybeNumber(1, 4));
      actions.add(
          new PlannedAction(
              id("a"), anyOf(touchpoints), word(), assignment, rice, word(), Extras.NONE));
    }
    return actions;
  }

  private Optional<Review> review() {
    return chance.nextBoolean()
        ? Optional.empty()
        : Optional.of(new Review(word(), 1 + chance.nextInt(3), 12, maybeDate(), Extras.NONE));
  }

  private List<Chapter> tour(Topic root, Journey journey) {
    var tour = new ArrayList<Chapter>();
    for (Topic topic : root.all()) {
      if (chance.nextInt(4) == 0)
        tour.add(
            new Chapter(
                Optional.of(topic.id()), Optional.empty(), "", "", false, true, Extras.NONE));
      if (chance.nextInt(8) == 0)
        tour.add(
            new Chapter(
                Optional.of(topic.id()),
                Optional.empty(),
                "score",
                word(),
                true,
                false,
                Extras.NONE));
    }
    for (Chain chain : journey.chains())
      tour.add(
          new Chapter(
              Optional.empty(), Optional.of(chain.id()), "", "", false, false, Extras.NONE));
    return tour;
  }

  private Id id(String letter) {
    return Id.of(letter + next++);
  }

  private String word() {
    return anyOf(WORDS);
  }

  private Optional<Id> maybeStage() {
    return stages.isEmpty() || chance.nextBoolean()
        ? Optional.empty()
        : Optional.of(anyOf(stages).id());
  }

  private Optional<Id> maybe(List<Id> ids) {
    return ids.isEmpty() || chance.nextBoolean() ? Optional.empty() : Optional.of(anyOf(ids));
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1 + chance.nextInt(12), 1 + chance.nextInt(28));
  }

  private Optional<LocalDate> maybeDate() {
    return chance.nextBoolean() ? Optional.empty() : Optional.of(date());
  }

  private OptionalDouble maybeNumber(int min, int max) {
    return chance.nextInt(3) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(min + (max - min) * chance.nextInt(5) / 4.0);
  }

  private <E> E any(E[] values) {
    return values[chance.nextInt(values.length)];
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[chance.nextInt(values.length)];
  }

  private <T> T anyOf(List<T> values) {
    return values.get(chance.nextInt(values.size()));
  }
}
