package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes ideas out of the tray for good. */
public record DropIdeas(List<Id> ideas) implements Edit {
  public DropIdeas {
    ideas = List.copyOf(ideas);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (ideas.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    var left = new HashSet<>(ideas);
    map.ideas().forEach(idea -> left.remove(idea.id()));
    return left.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("edit.ideaGone"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var gone = new HashSet<>(ideas);
    return map.withIdeas(map.ideas().stream().filter(idea -> !gone.contains(idea.id())).toList());
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.dropIdeas");
  }
}
