package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Makes the map what it was, or what it has become elsewhere: an earlier version, what was found after a crash, what
 * another program has written.
 *
 * @param label what the Undo menu calls it
 */
public record Become(TouchMap to, Phrase label) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return to.equals(map) ? map : to;
  }
}
