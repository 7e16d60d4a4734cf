package touchmap.layout;

import java.util.List;
import touchmap.layout.Wrapping.Piece;
import touchmap.layout.Wrapping.Wrapped;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** How large each shown topic's box is, and what is printed in it. */
final class Boxes {
  final Wrapped[] names;
  final double[] label;
  final double[] width;
  final double[] height;

  Boxes(Shown shown, TextSizes sizes, LayoutOptions options) {
    int count = shown.size();
    names = new Wrapped[count];
    label = new double[count];
    width = new double[count];
    height = new double[count];
    var wrapping = new Wrapping(sizes, Spacing.MAX_LABEL);
    for (int i = 0; i < count; i++) {
      Topic topic = shown.topics[i];
      TopicType type = topic.type();
      names[i] = wrapped(topic, wrapping);
      double icon = topic.isObject() ? Spacing.ICON + Spacing.ICON_GAP : 0;
      label[i] = icon + Math.max(names[i].width(), Spacing.minLabel(type));
      double chip =
          shown.hidden[i] == 0 ? 0 : Spacing.CHIP_GAP + Spacing.chipWidth(shown.hidden[i]);
      double room = options.room().isEmpty() ? 0 : options.room().getOrDefault(topic.id(), 0.0);
      width[i] = 2 * Spacing.padding(type) + label[i] + chip + room;
      height[i] = height(type, names[i].lines(), sizes);
    }
  }

  private static Wrapped wrapped(Topic topic, Wrapping wrapping) {
    return switch (topic.type()) {
      case BUSINESS -> wrapping.wrapBusiness(topic.name());
      case OBJECT -> wrapping.wrap(topic.name(), Spacing.OBJECT, 2);
      case TOUCHPOINT -> wrapping.wrap(topic.name(), Spacing.TOUCHPOINT, 2);
    };
  }

  private static double height(TopicType type, List<Piece> lines, TextSizes sizes) {
    int more = Math.max(0, lines.size() - 1);
    return switch (type) {
      case BUSINESS ->
          Math.max(
              Spacing.BUSINESS_HEIGHT,
              2 * Spacing.BUSINESS_MARGIN
                  + lines.stream().mapToDouble(line -> lineHeight(line, sizes)).sum());
      case OBJECT -> Spacing.OBJECT_HEIGHT + more * Spacing.OBJECT_LINE;
      case TOUCHPOINT -> Spacing.TOUCHPOINT_HEIGHT + more * Spacing.TOUCHPOINT_LINE;
    };
  }

  /** How far one line stands from the next. */
  static double lineHeight(Piece line, TextSizes sizes) {
    if (line.style().equals(Spacing.OBJECT)) return Spacing.OBJECT_LINE;
    if (line.style().equals(Spacing.TOUCHPOINT)) return Spacing.TOUCHPOINT_LINE;
    return sizes.ascent(line.style()) + sizes.descent(line.style());
  }
}
