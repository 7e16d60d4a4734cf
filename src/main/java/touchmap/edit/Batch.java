package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Several edits as one step, in order; each must make sense on the map its predecessors leave. */
public record Batch(Phrase label, List<Edit> edits) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }
}
