package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Folds or unfolds topics; those without children are passed over when folding. */
public record Fold(List<Id> topics, boolean folded) implements Edit {
  public Fold {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (topics.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    Optional<Phrase> gone = Present.objection(map, topics);
    if (gone.isPresent() || !folded) return gone;
    return foldable(map).isEmpty()
        ? Optional.of(Phrase.of("edit.nothingToFold"))
        : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (!folded) return Mentions.asFolded(map, new HashSet<>(topics));
    var all = new LinkedHashSet<>(map.view().folded());
    return all.addAll(foldable(map)) ? map.withView(map.view().withFolded(List.copyOf(all))) : map;
  }

  private List<Id> foldable(TouchMap map) {
    var wanted = new HashSet<>(topics);
    var found = new ArrayList<Id>();
    map.root()
        .walk(
            topic -> {
              if (!topic.children().isEmpty() && wanted.contains(topic.id())) found.add(topic.id());
            });
    return found;
  }

  @Override
  public Phrase label() {
    return Phrase.of(folded ? "edit.fold" : "edit.unfold");
  }
}
