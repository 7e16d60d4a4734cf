package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets what one rater says of one touchpoint in a round, in place of what the same rater said of it through the same
 * eyes. A rating that says nothing any more is taken away. Typing the reason is one step.
 */
public record Rate(Id round, Rating rating) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round).or(() -> Answers.objection(map, rating));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Rounds.changingAnswers(map, round, answers -> Answers.with(answers, rating));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.rate");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof Rate next
            && next.round.equals(round)
            && next.rating.equals(rating.withWhy(next.rating.why()))
        ? Optional.of(next)
        : Optional.empty();
  }
}
