package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Moves branches, in the order given, under a parent at a place among its children as they stand before the move; side is the side chosen by hand for first-level branches, AUTOMATIC leaves it as it was. */
public record Move(List<Id> topics, Id parent, int index, Side side) implements Edit {
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
    return Phrase.of("edit.move");
  }
}
