package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Turns objects into touchpoints or touchpoints into objects; what stands above and below must suit, counting all that
 * are turned together. What was said of the topic stays with it, so that turning it back loses nothing; mentions that
 * only touchpoints (or only objects) can have are taken out.
 */
public record Retype(List<Id> topics, TopicType type) implements Edit {
  public Retype {
    topics = List.copyOf(topics);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (type == TopicType.BUSINESS) return Optional.of(Phrase.of("edit.onlyBusiness"));
    Optional<Phrase> gone = Topmost.objection(map, topics, "edit.businessIsBusiness");
    return gone.isPresent() ? gone : refusal(map.root(), new HashSet<>(topics));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var wanted = new HashSet<>(topics);
    var turned = new HashSet<Id>();
    Topic root =
        map.root()
            .rewritten(
                topic -> {
                  if (topic.type() == type || !wanted.contains(topic.id())) return topic;
                  turned.add(topic.id());
                  return topic.withType(type);
                });
    if (turned.isEmpty()) return map;
    TouchMap after = map.withRoot(root);
    return type == TopicType.OBJECT
        ? Mentions.asTouchpoints(after, turned)
        : Mentions.asObjects(after, turned);
  }

  private Optional<Phrase> refusal(Topic parent, Set<Id> turned) {
    TopicType above = typeAfter(parent, turned);
    for (Topic child : parent.children()) {
      if (!TreeRules.allows(above, typeAfter(child, turned)))
        return Optional.of(why(parent, child, turned));
      Optional<Phrase> refused = refusal(child, turned);
      if (refused.isPresent()) return refused;
    }
    return Optional.empty();
  }

  private TopicType typeAfter(Topic topic, Set<Id> turned) {
    return turned.contains(topic.id()) ? type : topic.type();
  }

  private static Phrase why(Topic parent, Topic child, Set<Id> turned) {
    return turned.contains(child.id())
        ? Phrase.of("edit.objectUnderTouchpoint", parent.nameOnOneLine())
        : Phrase.of("edit.holdsObject", parent.nameOnOneLine(), child.nameOnOneLine());
  }

  @Override
  public Phrase label() {
    return Phrase.of(type == TopicType.OBJECT ? "edit.toObject" : "edit.toTouchpoint");
  }
}
