package touchmap.edit;

import java.util.Optional;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** Sets how many dots a person gives to a touchpoint in a round; none takes the vote away. */
public record CastDots(Id round, String by, Id touchpoint, int dots) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round).or(() -> Answers.objection(map, vote()));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Rounds.changingAnswers(map, round, answers -> Answers.with(answers, vote()));
  }

  private Vote vote() {
    return new Vote(by, touchpoint, dots, Extras.NONE);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.castDots");
  }
}
