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
    Scale now = map.study().scoring().scale();
    boolean isOther = scale.min() != now.min() || scale.max() != now.max();
    return isOther && map.study().rounds().stream().anyMatch(SetScale::isScored)
        ? Optional.of(Phrase.of("edit.scaleInUse", now.min(), now.max()))
        : Optional.empty();
  }

  /** A four of five is no four of ten: scores keep the scale they were given on. */
  private static boolean isScored(Round round) {
    return round.answers().ratings().stream().anyMatch(rating -> !rating.scores().isEmpty());
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
