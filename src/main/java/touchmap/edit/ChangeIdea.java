package touchmap.edit;

import java.util.Optional;
import touchmap.model.Idea;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Replaces the idea of the same id by this one. */
public record ChangeIdea(Idea idea) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Ideas.find(map, idea.id()).isPresent()
        ? Optional.empty()
        : Optional.of(Phrase.of("edit.ideaGone"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Idea now = Ideas.sound(map, idea);
    if (map.ideas().contains(now)) return map;
    return map.withIdeas(
        map.ideas().stream().map(each -> each.id().equals(now.id()) ? now : each).toList());
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.changeIdea");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof ChangeIdea next && next.idea.id().equals(idea.id())
        ? Optional.of(next)
        : Optional.empty();
  }
}
