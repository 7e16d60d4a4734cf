package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets one trait on one topic or many. Topics that cannot have it (a channel is only for touchpoints) are passed over;
 * it objects when none can. Typing into a text trait of the same topics is one step.
 */
public record Describe(List<Id> topics, Trait trait) implements Edit {
  public Describe {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (topics.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    return Present.objection(map, topics)
        .or(() -> Traits.objection(map, trait))
        .or(() -> fitsAny(map) ? Optional.empty() : Optional.of(Traits.misfit(trait)));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (topics.size() == 1) return map.replacing(topics.getFirst(), at -> changed(map.root(), at));
    var wanted = new HashSet<>(topics);
    return map.withRoot(
        map.root().rewritten(at -> wanted.contains(at.id()) ? changed(map.root(), at) : at));
  }

  private boolean fitsAny(TouchMap map) {
    if (topics.size() == 1)
      return map.find(topics.getFirst())
          .filter(at -> Traits.fits(map.root(), at, trait))
          .isPresent();
    var wanted = new HashSet<>(topics);
    return map.root().all().stream()
        .anyMatch(at -> wanted.contains(at.id()) && Traits.fits(map.root(), at, trait));
  }

  private Topic changed(Topic root, Topic at) {
    return Traits.fits(root, at, trait) ? Traits.with(at, trait) : at;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.describe");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof Describe next
            && next.topics.equals(topics)
            && next.trait.getClass() == trait.getClass()
            && Traits.isTyped(trait)
        ? Optional.of(next)
        : Optional.empty();
  }
}
