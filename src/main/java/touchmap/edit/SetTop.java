package touchmap.edit;

import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets how many make the shortlist. Going there step by step is one step. */
public record SetTop(int top) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return top < 1 ? Optional.of(Phrase.of("edit.topTooSmall")) : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.ranking(map, map.study().ranking().withTop(top));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setTop");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetTop next ? Optional.of(next) : Optional.empty();
  }
}
