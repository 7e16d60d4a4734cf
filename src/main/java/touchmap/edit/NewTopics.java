package touchmap.edit;

import touchmap.model.Topic;
import touchmap.model.TopicType;

/** What a new topic is when nobody says: it follows its parent or its sibling. */
public final class NewTopics {
  private NewTopics() {}

  /** Under the business an object, under anything else a touchpoint. */
  public static TopicType typeUnder(Topic parent) {
    return parent.isBusiness() ? TopicType.OBJECT : TopicType.TOUCHPOINT;
  }

  public static Topic childOf(Topic parent) {
    return Topic.of(typeUnder(parent), "");
  }

  /** A topic of the same type; beside the business there is nothing, so an object it is. */
  public static Topic siblingOf(Topic topic) {
    return Topic.of(topic.isBusiness() ? TopicType.OBJECT : topic.type(), "");
  }

  /** The branch as it may stand under that parent: what cannot be an object there becomes a touchpoint. */
  public static Topic suited(Topic branch, Topic parent) {
    return suited(branch, parent.isTouchpoint());
  }

  private static Topic suited(Topic branch, boolean underTouchpoint) {
    TopicType type =
        underTouchpoint
            ? TopicType.TOUCHPOINT
            : branch.isBusiness() ? TopicType.OBJECT : branch.type();
    var children =
        branch.children().stream()
            .map(child -> suited(child, type == TopicType.TOUCHPOINT))
            .toList();
    Topic typed = type == branch.type() ? branch : branch.withType(type);
    return children.equals(branch.children()) ? typed : typed.withChildren(children);
  }
}
