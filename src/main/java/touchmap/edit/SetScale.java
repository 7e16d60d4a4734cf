package touchmap.edit;

import java.util.Optional;
import touchmap.model.Round;
import touchmap.model.Scale;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the scale of all scores. Scores that are there must lie on it. */
public record SetScale(Scale scale) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (map.study().scoring().isLocked()) return Optional.of(Phrase.of("edit.criteriaLocked"));
    if (!Numbers.isScale(scale)) return Optional.of(Phrase.of("edit.badScale"));
    return map.study().rounds().stream().allMatch(this::holds)
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.scoresOffScale", scale.min(), scale.max()));
  }

  private boolean holds(Round round) {
    return round.answers().ratings().stream()
        .flatMap(rating -> rating.scores().values().stream())
        .allMatch(scale::holds);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Scoring was = map.study().scoring();
    Scale now =
        new Scale(
            scale.min() + 0.0, scale.max() + 0.0, Extra.kept(was.scale().extras(), scale.extras()));
    return Studied.scoring(map, was.withScale(now));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setScale");
  }
}
