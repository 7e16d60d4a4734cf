package touchmap.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Criterion;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * How far the raters of one side are apart, for each touchpoint in the round its score comes from: the newest in which
 * any of them scored it.
 */
public final class Spread {
  /** One rater's value; for a whole touchpoint, the rating's weighted score. */
  public record Voice(String by, double value) {}

  private final Map<Id, List<Rating>> ratings = new LinkedHashMap<>();
  private final Scoring scoring;
  private final Weights weights;

  private Spread(Scoring scoring) {
    this.scoring = scoring;
    weights = Weights.of(scoring);
  }

  public static Spread of(TouchMap map, Viewpoint view) {
    var spread = new Spread(map.study().scoring());
    for (Round round : Sittings.newestFirst(map)) {
      Map<Id, List<Rating>> found = new LinkedHashMap<>();
      for (Rating rating : round.answers().ratings()) {
        if (rating.view() == view && spread.score(rating).isPresent())
          found.computeIfAbsent(rating.touchpoint(), _ -> new ArrayList<>()).add(rating);
      }
      found.forEach(spread.ratings::putIfAbsent);
    }
    return spread;
  }

  /** What each rater gave for one criterion; those who did not answer are left out. */
  public List<Voice> voices(Id touchpoint, Criterion criterion) {
    var voices = new ArrayList<Voice>();
    for (Rating rating : ratings.getOrDefault(touchpoint, List.of())) {
      Double value = rating.scores().get(criterion.id());
      if (value != null && scoring.scale().holds(value)) voices.add(new Voice(rating.by(), value));
    }
    return voices;
  }

  /** Each rater's score of the whole touchpoint. */
  public List<Voice> voices(Id touchpoint) {
    var voices = new ArrayList<Voice>();
    for (Rating rating : ratings.getOrDefault(touchpoint, List.of()))
      score(rating).ifPresent(score -> voices.add(new Voice(rating.by(), score.value())));
    return voices;
  }

  /** Empty when nobody answered. */
  public Optional<Range> of(Id touchpoint, Criterion criterion) {
    return range(voices(touchpoint, criterion));
  }

  /** Empty when nobody scored it. */
  public Optional<Range> of(Id touchpoint) {
    return range(voices(touchpoint));
  }

  private Optional<Scores.Score> score(Rating rating) {
    return Scores.of(rating, weights, scoring.scale());
  }

  private static Optional<Range> range(List<Voice> voices) {
    return voices.isEmpty()
        ? Optional.empty()
        : Optional.of(Range.of(voices.stream().mapToDouble(Voice::value).toArray()));
  }
}
