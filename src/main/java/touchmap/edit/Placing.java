package touchmap.edit;

import touchmap.model.Form;
import touchmap.model.Offset;
import touchmap.model.Side;
import touchmap.model.Topic;

/** What a topic keeps of the place that a hand gave it. */
final class Placing {
  private Placing() {}

  /** The branch at home nowhere in particular: it follows the layout wherever it comes to stand. */
  static Topic loosened(Topic topic) {
    return at(topic, Side.AUTOMATIC, Offset.NONE);
  }

  /** The topic on that side and that far from its automatic place; the very same topic when it is there. */
  static Topic at(Topic topic, Side side, Offset offset) {
    Form form = topic.details().form();
    if (form.side() == side && form.offset().equals(offset)) return topic;
    return topic.withDetails(topic.details().withForm(form.withSide(side).withOffset(offset)));
  }

  static Side sideOf(Topic topic) {
    return topic.details().form().side();
  }

  static Offset offsetOf(Topic topic) {
    return topic.details().form().offset();
  }
}
