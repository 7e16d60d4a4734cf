package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Adds customers' numbers to a round. One of the same kind, touchpoint and day takes the place of the one before it. */
public record TakeMetrics(Id round, List<Metric> metrics) implements Edit {
  public TakeMetrics {
    metrics = List.copyOf(metrics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round).or(() -> Answers.metricsObjection(map, metrics));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Rounds.changingAnswers(map, round, this::added);
  }

  private Round.Answers added(Round.Answers answers) {
    Round.Answers now = answers;
    for (Metric metric : metrics) now = Answers.with(now, metric);
    return now;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.takeMetrics");
  }
}
