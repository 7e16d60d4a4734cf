package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Gives a topic another name. Renaming the same topic again without a pause is one step, as typing is. */
public record Rename(Id topic, String name) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return map.find(topic).isPresent() ? Optional.empty() : Optional.of(Phrase.of("edit.gone"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return map.replacing(topic, at -> at.name().equals(name) ? at : at.withName(name));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.rename");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof Rename next && next.topic.equals(topic)
        ? Optional.of(next)
        : Optional.empty();
  }
}
