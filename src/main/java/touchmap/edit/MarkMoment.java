package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Makes a touchpoint the moment of truth, and the only one: the star moves here from wherever it was. Typing the reason
 * is one step. {@link Trait.MomentOfTruth} takes the star away.
 */
public record MarkMoment(Id touchpoint, String reason) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Touchpoints.objection(map, touchpoint)
        .or(
            () ->
                reason.isBlank()
                    ? Optional.of(Phrase.of("edit.momentNeedsReason"))
                    : Optional.empty());
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return map.withRoot(map.root().rewritten(this::marked));
  }

  private Topic marked(Topic topic) {
    String now = topic.id().equals(touchpoint) ? reason : "";
    if (topic.details().touch().momentOfTruth().equals(now)) return topic;
    return Traits.with(topic, new Trait.MomentOfTruth(now));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.markMoment");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof MarkMoment next && next.touchpoint.equals(touchpoint)
        ? Optional.of(next)
        : Optional.empty();
  }
}
