package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Idea;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Puts ideas into the tray, behind those that are there. */
public record CatchIdeas(List<Idea> ideas) implements Edit {
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
    return Phrase.of("edit.catchIdeas");
  }
}
