package touchmap.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import touchmap.model.ActionStatus;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Closed;
import touchmap.model.Contact;
import touchmap.model.Control;
import touchmap.model.CriteriaChange;
import touchmap.model.Criterion;
import touchmap.model.Crosshair;
import touchmap.model.Details;
import touchmap.model.Duel;
import touchmap.model.DuelAnswer;
import touchmap.model.Extras;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Journey;
import touchmap.model.Json;
import touchmap.model.Ladder;
import touchmap.model.LayoutKind;
import touchmap.model.Metric;
import touchmap.model.ObjectKind;
import touchmap.model.Offset;
import touchmap.model.PairComparison;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.PlannedAction;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.Rating;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.Side;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Study;
import touchmap.model.ThemeName;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.model.View;
import touchmap.model.Viewpoint;
import touchmap.model.Vote;
import touchmap.model.Weighting;
import touchmap.model.WeightingMethod;

/** Sound maps grown from a seed, in which anything may be there, absent, empty or unknown. */
final class RandomMaps {
  private static final List<String> TEXTS =
      List.of(
          "", "Proposal", "Two\nlines", "Ёлка «ёж»", "\"\\/\b\f\n\r\t\u0001", "😀", " ", "\uD800x");

  private final Random random;
  private final List<Id> topics = new ArrayList<>();
  private final List<Id> objects = new ArrayList<>();
  private final List<Id> touchpoints = new ArrayList<>();
  private int ids;

  private RandomMaps(long seed) {
    random = new Random(seed);
  }

  static TouchMap map(long seed) {
    return new RandomMaps(seed).map();
  }

  private TouchMap map() {
    List<Stage> stages = some(4, () -> new Stage(id(), text(), extras("id")));
    List<Id> stageIds = stages.stream().map(Stage::id).toList();
    Topic root = topic(TopicType.BUSINESS, 0, stageIds);
    Scale scale = random.nextBoolean() ? Scale.STANDARD : new Scale(0, 10, extras("max"));
    List<Criterion> criteria = some(4, this::criterion);
    List<Id> criterionIds = criteria.stream().map(Criterion::id).toList();
    var scoring =
        new Scoring(
            criteria,
            new Weighting(
                one(WeightingMethod.values()),
                criterionIds.size() < 2 ? List.of() : some(2, () -> pair(criterionIds)),
                extras("")),
            maybe(this::date),
            some(
                2,
                () ->
                    new CriteriaChange(
                        date(),
                        random.nextBoolean(),
                        some(2, () -> Id.of("gone")),
                        random.nextBoolean() ? "" : text(),
                        extras("date"))),
            scale);
    Journey journey = journey(stages, stageIds);
    var study =
        new Study(
            ranking(),
            scoring,
            some(3, () -> round(criterionIds, scale)),
            journey,
            touchpoints.isEmpty() ? List.of() : some(3, this::action),
            maybe(() -> new Review(text(), months(), months(), maybe(this::date), extras(""))),
            some(3, () -> chapter(journey.chains().stream().map(Chain::id).toList())));
    return new TouchMap(
        text(),
        random.nextBoolean() ? "en" : "ru",
        root,
        some(3, () -> new Idea(id(), text(), text(), maybe(() -> pick(objects)), extras("id"))),
        study,
        view(),
        extras(""));
  }

  private Topic topic(TopicType type, int depth, List<Id> stages) {
    Id id = id();
    topics.add(id);
    (type == TopicType.TOUCHPOINT ? touchpoints : objects).add(id);
    var children = new ArrayList<Topic>();
    for (int i = random.nextInt(depth > 3 ? 1 : 4); i > 0; i--) {
      boolean touch = type == TopicType.TOUCHPOINT || random.nextBoolean();
      children.add(topic(touch ? TopicType.TOUCHPOINT : TopicType.OBJECT, depth + 1, stages));
    }
    return new Topic(id, type, text(), details(stages), children);
  }

  private Details details(List<Id> stages) {
    var form =
        new Form(
            one(ObjectKind.values()),
            random.nextBoolean() ? "" : "#12aBEF",
            text(),
            one(Side.values()),
            random.nextBoolean() ? Offset.NONE : new Offset(number(), number(), extras("x")));
    var touch =
        new Touch(
            text(),
            one(Contact.values()),
            one(Control.values()),
            one(TouchState.values()),
            stages.isEmpty() ? Optional.empty() : maybe(() -> pick(stages)),
            text(),
            new Ladder(text(), text(), text(), extras("")));
    return new Details(
        text(), form, text(), some(3, this::text), some(2, this::text), touch, extras("type"));
  }

  private Ranking ranking() {
    return new Ranking(
        random.nextInt(12),
        distinct(touchpoints),
        one(RankingMethod.values()),
        touchpoints.isEmpty() ? List.of() : some(3, this::duel),
        extras(""));
  }

  private Duel duel() {
    return new Duel(pick(touchpoints), pick(touchpoints), one(DuelAnswer.values()), extras("b"));
  }

  private Criterion criterion() {
    Map<String, String> anchors = random.nextBoolean() ? Map.of() : Map.of("1", text());
    return new Criterion(id(), text(), random.nextInt(4), anchors, extras("id"));
  }

  private PairComparison pair(List<Id> criteria) {
    double value = random.nextBoolean() ? 1.0 / 7 : 9;
    return new PairComparison(pick(criteria), pick(criteria), value, extras("a"));
  }

  private Round round(List<Id> criteria, Scale scale) {
    var answers =
        touchpoints.isEmpty()
            ? Round.Answers.NONE
            : new Round.Answers(
                some(4, () -> rating(criteria, scale)),
                some(
                    3,
                    () ->
                        new Vote(
                            text(), pick(touchpoints), random.nextInt(4), extras("touchpoint"))),
                some(2, this::metric));
    return new Round(
        id(),
        text(),
        maybe(this::date),
        one(RoundKind.values()),
        answers,
        maybe(this::closed),
        extras("id"));
  }

  private Rating rating(List<Id> criteria, Scale scale) {
    var scores = new LinkedHashMap<Id, Double>();
    for (Id criterion : criteria) {
      double score = scale.min() + random.nextDouble() * (scale.max() - scale.min());
      if (random.nextBoolean()) scores.put(criterion, score);
    }
    return new Rating(
        pick(touchpoints),
        text(),
        one(Viewpoint.values()),
        perhaps(() -> 1 + random.nextInt(10)),
        scores,
        text(),
        extras("touchpoint"));
  }

  private Metric metric() {
    var measured =
        new Metric.Measured(
            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100)),
            maybe(this::date),
            maybe(() -> new Scale(0, 10, extras("min"))),
            text());
    return new Metric(pick(touchpoints), text(), number(), measured, extras("value"));
  }

  private Closed closed() {
    return new Closed(
        some(2, () -> Id.of("gone")),
        some(
            2,
            () -> new Closed.Was(Id.of("old"), maybe(() -> Id.of("older")), text(), extras("id"))),
        extras(""));
  }

  private Journey journey(List<Stage> stages, List<Id> stageIds) {
    List<Persona> personas = some(2, () -> new Persona(id(), text(), text(), extras("id")));
    List<Chain> chains =
        some(
            3,
            () ->
                new Chain(
                    id(),
                    text(),
                    personas.isEmpty() ? Optional.empty() : maybe(() -> pick(personas).id()),
                    new Chain.Aim(text(), text()),
                    touchpoints.isEmpty() ? List.of() : some(4, () -> step(stageIds)),
                    extras("id")));
    List<Phase> life =
        some(
            2,
            () ->
                new Phase(
                    id(),
                    text(),
                    text(),
                    chains.isEmpty() ? List.of() : some(3, () -> pick(chains).id()),
                    extras("id")));
    return new Journey(stages, personas, chains, life);
  }

  private Step step(List<Id> stages) {
    return new Step(
        pick(touchpoints),
        stages.isEmpty() ? Optional.empty() : maybe(() -> pick(stages)),
        perhaps(() -> random.nextInt(7) - 3),
        perhaps(random::nextDouble),
        text(),
        extras("touchpoint"));
  }

  private PlannedAction action() {
    return new PlannedAction(
        id(),
        pick(touchpoints),
        text(),
        new PlannedAction.Assignment(
            text(), maybe(this::date), one(ActionStatus.values()), maybe(this::date)),
        new PlannedAction.Rice(
            perhaps(random::nextDouble),
            perhaps(() -> 3),
            perhaps(random::nextDouble),
            perhaps(() -> 0.5)),
        text(),
        extras("id"));
  }

  private Chapter chapter(List<Id> chains) {
    if (random.nextBoolean()) {
      return new Chapter(
          Optional.of(pick(topics)), Optional.empty(), "", "", false, true, Extras.NONE);
    }
    Optional<Id> chain = chains.isEmpty() ? Optional.empty() : maybe(() -> pick(chains));
    Optional<Id> node = chain.isPresent() ? maybe(() -> pick(topics)) : Optional.of(pick(topics));
    return new Chapter(node, chain, text(), text(), random.nextBoolean(), false, extras(""));
  }

  private View view() {
    return new View(
        one(LayoutKind.values()),
        one(ThemeName.values()),
        distinct(topics),
        maybe(() -> new Crosshair(perhaps(() -> 5), perhaps(this::number), extras(""))),
        extras(""));
  }

  /** Mostly none; else unknown keys, at the front or behind a known key that is always written. */
  private Extras extras(String known) {
    if (random.nextInt(4) > 0) return Extras.NONE;
    return new Extras(
        List.of(
            new Extras.Extra("", "x-first", json(0)), new Extras.Extra(known, "x-later", json(0))),
        Set.of());
  }

  private Json json(int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 6)) {
      case 0 -> new Json.Str(text());
      case 1 -> new Json.Num(BigDecimal.valueOf(number()).stripTrailingZeros());
      case 2 -> new Json.Bool(random.nextBoolean());
      case 3 -> new Json.Null();
      case 4 -> new Json.Arr(some(3, () -> json(depth + 1)));
      default ->
          new Json.Obj(
              List.of(
                  new Json.Member("a/b~c", json(depth + 1)), new Json.Member("", json(depth + 1))));
    };
  }

  private Id id() {
    return Id.of("id-" + ids++);
  }

  private String text() {
    return random.nextBoolean() ? "" : pick(TEXTS);
  }

  private double number() {
    return random.nextBoolean() ? random.nextInt(2000) - 1000 : random.nextGaussian() * 1000;
  }

  private int months() {
    return 1 + random.nextInt(24);
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
  }

  private OptionalDouble perhaps(Supplier<? extends Number> number) {
    return random.nextBoolean()
        ? OptionalDouble.empty()
        : OptionalDouble.of(number.get().doubleValue());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    var all = new ArrayList<T>();
    for (int i = random.nextInt(most + 1); i > 0; i--) all.add(value.get());
    return all;
  }

  private List<Id> distinct(List<Id> ids) {
    return ids.stream().filter(id -> random.nextInt(3) == 0).toList();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
