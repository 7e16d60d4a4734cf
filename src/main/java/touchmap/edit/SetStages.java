package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Stage;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the journey's stages; mentions of stages that are gone go with them. */
public record SetStages(List<Stage> stages) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    throw new UnsupportedOperationException("being written");
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setStages");
  }
}
