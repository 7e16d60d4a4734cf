package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Several edits as one step, in order; each must make sense on the map its predecessors leave. */
public record Batch(Phrase label, List<Edit> edits) implements Edit {
  public Batch {
    edits = List.copyOf(edits);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    TouchMap at = map;
    for (Edit edit : edits) {
      Optional<Phrase> refused = edit.objection(at);
      if (refused.isPresent()) return refused;
      at = edit.applyTo(at);
    }
    return Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    TouchMap at = map;
    for (Edit edit : edits) at = edit.applyTo(at);
    return at;
  }
}
