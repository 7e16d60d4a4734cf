package touchmap.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.model.Closed;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Viewpoint;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** A dated sitting with its ratings, votes and metrics, and what the map was like when it ended. */
final class RoundPart {
  static final Keys KEYS =
      Keys.of("id", "name", "date", "kind", "ratings", "votes", "metrics", "closed");
  private static final Keys RATING =
      Keys.of("touchpoint", "by", "view", "importance", "scores", "why");
  private static final Keys VOTE = Keys.of("by", "touchpoint", "dots");
  private static final Keys METRIC =
      Keys.of("touchpoint", "metric", "value", "n", "date", "scale", "formula");
  private static final Keys CLOSED = Keys.of("order", "nodes");
  private static final Keys WAS = Keys.of("id", "parent", "name");
  private static final Choice<RoundKind> KIND = Choice.usually(RoundKind.CHECK);
  private static final Choice<Viewpoint> VIEW = Choice.usually(Viewpoint.COMPANY);
  private static final Range IMPORTANCE = new Range(1, 10);

  private RoundPart() {}

  static Optional<Round> read(Part round) {
    var answers =
        new Round.Answers(
            round.objects("ratings", RATING, RoundPart::readRating),
            round.objects("votes", VOTE, RoundPart::readVote),
            round.objects("metrics", METRIC, RoundPart::readMetric));
    return Optional.of(
        new Round(
            round.define(Sort.ROUND),
            round.name(),
            round.date("date"),
            round.oneOf("kind", KIND),
            answers,
            round.object("closed", CLOSED).map(RoundPart::readClosed),
            round.extras()));
  }

  static Json write(Round round) {
    var sheet =
        new Sheet(KEYS, round.extras())
            .id("id", round.id())
            .always("name", round.name())
            .date("date", round.date())
            .oneOf("kind", round.kind(), KIND)
            .list("ratings", round.answers().ratings(), RoundPart::writeRating)
            .list("votes", round.answers().votes(), RoundPart::writeVote)
            .list("metrics", round.answers().metrics(), RoundPart::writeMetric);
    round.closed().ifPresent(closed -> sheet.always("closed", writeClosed(closed)));
    return sheet.done();
  }

  private static Optional<Rating> readRating(Part rating) {
    Optional<Id> touchpoint = rating.needed("touchpoint", RankingPart.TOUCHPOINTS);
    OptionalDouble importance = rating.number("importance", IMPORTANCE);
    Map<Id, Double> scores = readScores(rating);
    return touchpoint.map(
        id ->
            new Rating(
                id,
                rating.text("by"),
                rating.oneOf("view", VIEW),
                importance,
                scores,
                rating.text("why"),
                rating.extras()));
  }

  private static Json writeRating(Rating rating) {
    return new Sheet(RATING, rating.extras())
        .id("touchpoint", rating.touchpoint())
        .text("by", rating.by())
        .oneOf("view", rating.view(), VIEW)
        .number("importance", rating.importance())
        .table("scores", rating.scores(), Sheet::number)
        .text("why", rating.why())
        .done();
  }

  private static Map<Id, Double> readScores(Part rating) {
    Range range = Range.of(rating.reading().scale());
    var scores = new LinkedHashMap<Id, Double>();
    rating.table(
        "scores",
        (value, at) -> {
          Optional<Id> criterion = rating.resolve(at.step(), ScoringPart.CRITERIA, at);
          if (!(value instanceof Json.Num number)) {
            rating.reading().report(at, Phrase.of("files.damage.number"));
            return Optional.empty();
          }
          OptionalDouble score = rating.within(number, range, at);
          if (criterion.isPresent() && score.isPresent()) {
            scores.put(criterion.get(), score.getAsDouble());
          }
          return criterion;
        });
    return scores;
  }

  private static Optional<Vote> readVote(Part vote) {
    int dots = vote.whole("dots", 1, Range.COUNT);
    return vote.needed("touchpoint", RankingPart.TOUCHPOINTS)
        .map(id -> new Vote(vote.text("by"), id, dots, vote.extras()));
  }

  private static Json writeVote(Vote vote) {
    return new Sheet(VOTE, vote.extras())
        .text("by", vote.by())
        .id("touchpoint", vote.touchpoint())
        .number("dots", vote.dots(), 1)
        .done();
  }

  private static Optional<Metric> readMetric(Part metric) {
    Optional<Id> touchpoint = metric.needed("touchpoint", RankingPart.TOUCHPOINTS);
    OptionalDouble value = metric.neededNumber("value", Range.ANY);
    var measured =
        new Metric.Measured(
            metric.whole("n", Range.COUNT),
            metric.date("date"),
            metric.object("scale", ScoringPart.SCALE).flatMap(ScoringPart::readScale),
            metric.text("formula"));
    if (touchpoint.isEmpty() || value.isEmpty()) return Optional.empty();
    return Optional.of(
        new Metric(
            touchpoint.get(),
            metric.text("metric"),
            value.getAsDouble(),
            measured,
            metric.extras()));
  }

  private static Json writeMetric(Metric metric) {
    var sheet =
        new Sheet(METRIC, metric.extras())
            .id("touchpoint", metric.touchpoint())
            .text("metric", metric.metric())
            .always("value", metric.value())
            .number("n", metric.measured().n())
            .date("date", metric.measured().date())
            .text("formula", metric.measured().formula());
    metric
        .measured()
        .scale()
        .ifPresent(scale -> sheet.always("scale", ScoringPart.writeScale(scale)));
    return sheet.done();
  }

  private static Closed readClosed(Part closed) {
    List<Id> order = closed.idsOfHistory("order");
    return new Closed(order, closed.objects("nodes", WAS, RoundPart::readWas), closed.extras());
  }

  private static Json writeClosed(Closed closed) {
    return new Sheet(CLOSED, closed.extras())
        .ids("order", closed.order())
        .list("nodes", closed.nodes(), RoundPart::writeWas)
        .done();
  }

  private static Optional<Closed.Was> readWas(Part was) {
    if (!was.has("id")) was.reading().report(was.place(), Phrase.of("files.damage.missing", "id"));
    Optional<Id> parent = was.bareId("parent");
    return was.bareId("id").map(id -> new Closed.Was(id, parent, was.text("name"), was.extras()));
  }

  private static Json writeWas(Closed.Was was) {
    return new Sheet(WAS, was.extras())
        .id("id", was.id())
        .reference("parent", was.parent())
        .text("name", was.name())
        .done();
  }
}
