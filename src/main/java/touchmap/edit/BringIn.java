package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Makes a map what it has become together with another copy.
 *
 * @param ours the map that was merged; on any other this makes no sense
 */
public record BringIn(TouchMap ours, TouchMap merged) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return map == ours || map.equals(ours)
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.changedMeanwhile"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return merged.equals(map) ? map : merged;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.bringIn");
  }
}
