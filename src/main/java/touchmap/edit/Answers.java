package touchmap.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** How what people said in a round is checked, and put in the place of what they said before. */
final class Answers {
  private static final Scale IMPORTANCE = new Scale(1, 10, Extras.NONE);

  private Answers() {}

  /** Why something among these answers cannot be, when something cannot. */
  static Optional<Phrase> objection(TouchMap map, Round.Answers answers) {
    for (Rating each : answers.ratings()) {
      Optional<Phrase> why = objection(map, each);
      if (why.isPresent()) return why;
    }
    for (Vote each : answers.votes()) {
      Optional<Phrase> why = objection(map, each);
      if (why.isPresent()) return why;
    }
    return metricsObjection(map, answers.metrics());
  }

  static Optional<Phrase> objection(TouchMap map, Rating rating) {
    if (rating.importance().isPresent() && !IMPORTANCE.holds(rating.importance().getAsDouble()))
      return Optional.of(Phrase.of("edit.badImportance"));
    Scoring scoring = map.study().scoring();
    for (Map.Entry<Id, Double> score : rating.scores().entrySet()) {
      if (scoring.find(score.getKey()).isEmpty())
        return Optional.of(Phrase.of("edit.criterionGone"));
      Scale scale = scoring.scale();
      if (!scale.holds(score.getValue()))
        return Optional.of(Phrase.of("edit.scoreOffScale", scale.min(), scale.max()));
    }
    return Touchpoints.objection(map, rating.touchpoint());
  }

  static Optional<Phrase> objection(TouchMap map, Vote vote) {
    return vote.dots() < 0
        ? Optional.of(Phrase.of("edit.badDots"))
        : Touchpoints.objection(map, vote.touchpoint());
  }

  static Optional<Phrase> metricsObjection(TouchMap map, List<Metric> metrics) {
    var touchpoints = new ArrayList<Id>();
    for (Metric each : metrics) {
      touchpoints.add(each.touchpoint());
      if (!Double.isFinite(each.value()) || each.measured().n().orElse(0) < 0)
        return Optional.of(Phrase.of("edit.badMetric"));
      if (each.measured().scale().filter(scale -> !Numbers.isScale(scale)).isPresent())
        return Optional.of(Phrase.of("edit.badScale"));
    }
    return touchpoints.isEmpty() ? Optional.empty() : Touchpoints.objection(map, touchpoints);
  }

  static Round.Answers with(Round.Answers answers, Rating rating) {
    List<Rating> were = answers.ratings();
    Optional<Rating> before = were.stream().filter(rating::isBeside).findFirst();
    Rating now = sound(rating, before);
    return answers.withRatings(
        Lists.put(were, rating::isBeside, now.isEmpty() ? Optional.empty() : Optional.of(now)));
  }

  private static Rating sound(Rating rating, Optional<Rating> before) {
    var scores = new LinkedHashMap<Id, Double>();
    rating.scores().forEach((criterion, score) -> scores.put(criterion, score + 0.0));
    Rating now = rating.withScores(scores);
    return before.map(each -> now.withExtras(Extra.kept(each.extras(), now.extras()))).orElse(now);
  }

  static Round.Answers with(Round.Answers answers, Vote vote) {
    List<Vote> were = answers.votes();
    Optional<Vote> before = were.stream().filter(each -> isSame(each, vote)).findFirst();
    Vote now = before.map(each -> each.withDots(vote.dots())).orElse(vote);
    return answers.withVotes(
        Lists.put(
            were,
            each -> isSame(each, vote),
            now.dots() == 0 ? Optional.empty() : Optional.of(now)));
  }

  private static boolean isSame(Vote one, Vote other) {
    return one.by().equals(other.by()) && one.touchpoint().equals(other.touchpoint());
  }

  static Round.Answers with(Round.Answers answers, Metric metric) {
    List<Metric> were = answers.metrics();
    Metric now =
        were.stream()
            .filter(metric::isSameAs)
            .findFirst()
            .map(each -> metric.withExtras(Extra.kept(each.extras(), metric.extras())))
            .orElse(metric);
    return answers.withMetrics(Lists.put(were, metric::isSameAs, Optional.of(now)));
  }
}
