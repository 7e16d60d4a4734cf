package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Removes branches, and every mention of what is in them. */
public record Remove(List<Id> topics) implements Edit {
  public Remove {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Topmost.objection(map, topics, "edit.keepBusiness");
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var gone = new HashSet<Id>();
    Topmost.of(map, topics).forEach(branch -> branch.walk(topic -> gone.add(topic.id())));
    Pruned pruned = Pruned.of(map.root(), gone);
    TouchMap after = Mentions.without(map.withRoot(pruned.root()), gone);
    return Mentions.asFolded(after, pruned.emptied());
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.remove");
  }
}
