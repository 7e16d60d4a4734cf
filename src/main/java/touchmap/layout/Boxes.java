package touchmap.layout;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchmap.layout.Wrapping.Wrapped;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/** How large each shown topic's box is, and what is printed in it. */
final class Boxes {
  final Wrapped[] names;
  final double[] label;
  final double[] width;
  final double[] height;

  /** How wide each box would be without room for a lens. */
  final double[] bare;

  /** Room for a lens in the box before the label. */
  final double[] inner;

  /** Room for a lens past the outer end. */
  final double[] beside;

  final boolean hasRoom;

  /** More lines than any name has. */
  private static final int ALL = 1_000;

  private final Wrapping wrapping;
  private final boolean isWhole;
  private final boolean hasShortLines;

  /**
   * @param before a layout with the same sizes, if there is one: names that it shows need not be wrapped again
   */
  Boxes(Shown shown, TextSizes sizes, LayoutOptions options, @Nullable Layout before) {
    int count = shown.size();
    names = new Wrapped[count];
    label = new double[count];
    width = new double[count];
    height = new double[count];
    bare = new double[count];
    inner = new double[count];
    beside = new double[count];
    hasRoom = !options.room().isEmpty();
    wrapping = new Wrapping(sizes, options.widest());
    isWhole = options.hasWholeNames();
    hasShortLines = options.widest() < Spacing.MAX_LABEL;
    if (before == null) {
      for (int i = 0; i < count; i++) names[i] = wrapped(shown.topics[i]);
    } else {
      takeOver(before, shown.topics);
    }
    for (int i = 0; i < count; i++) {
      Topic topic = shown.topics[i];
      TopicType type = topic.type();
      double icon = topic.isObject() ? Spacing.ICON + Spacing.ICON_GAP : 0;
      label[i] = icon + Math.max(names[i].width(), Spacing.minLabel(type));
      double chip =
          shown.hidden[i] == 0 ? 0 : Spacing.CHIP_GAP + Spacing.chipWidth(shown.hidden[i]);
      bare[i] = 2 * Spacing.padding(type) + label[i] + Spacing.signsRoom(topic) + chip;
      width[i] = bare[i];
      if (hasRoom && i > 0)
        widen(i, options.room().getOrDefault(topic.id(), Room.NONE), shown.isLeaf(i));
      height[i] = height(type, names[i].lines(), sizes);
    }
  }

  private void widen(int i, Room room, boolean leaf) {
    inner[i] = room.inner();
    width[i] += room.inner() + room.outer();
    if (leaf) beside[i] = room.beside();
    else width[i] += room.beside();
  }

  private Wrapped wrapped(Topic topic) {
    int most = isWhole ? ALL : 2;
    String name = topic.name();
    return switch (topic.type()) {
      case BUSINESS -> wrapping(name, Spacing.BUSINESS).wrapBusiness(name, isWhole ? ALL : 0);
      case OBJECT -> wrapping(name, Spacing.OBJECT).wrap(name, Spacing.OBJECT, most);
      case TOUCHPOINT -> wrapping(name, Spacing.TOUCHPOINT).wrap(name, Spacing.TOUCHPOINT, most);
    };
  }

  /** Lines may be short, but not so short that a word breaks which needs not. */
  private Wrapping wrapping(String name, TextStyle style) {
    return hasShortLines ? wrapping.upTo(Spacing.MAX_LABEL, name, style) : wrapping;
  }

  /** Takes names from the layout before, both walked in map order since an edit changes little of it. */
  private void takeOver(Layout before, Topic[] topics) {
    Iterator<Placed> rest = before.placed().values().iterator();
    @Nullable Placed next = rest.hasNext() ? rest.next() : null;
    for (int i = 0; i < topics.length; i++) {
      Topic topic = topics[i];
      @Nullable Placed same = next;
      if (next != null && next.topic().id().equals(topic.id())) {
        next = rest.hasNext() ? rest.next() : null;
      } else {
        same = before.placed().get(topic.id());
      }
      names[i] =
          same != null && isSameName(same.topic(), topic) && !(isWhole && same.tree().cut())
              ? new Wrapped(same.lines(), same.tree().cut())
              : wrapped(topic);
    }
  }

  private static boolean isSameName(Topic a, Topic b) {
    return a == b || (a.type() == b.type() && a.name().equals(b.name()));
  }

  private static double height(TopicType type, List<TextLine> lines, TextSizes sizes) {
    int more = Math.max(0, lines.size() - 1);
    return switch (type) {
      case BUSINESS -> {
        double total = 2 * Spacing.BUSINESS_MARGIN;
        for (TextLine line : lines) total += lineHeight(line.style(), sizes);
        yield Math.max(Spacing.BUSINESS_HEIGHT, total);
      }
      case OBJECT -> Spacing.OBJECT_HEIGHT + more * Spacing.OBJECT_LINE;
      case TOUCHPOINT -> Spacing.TOUCHPOINT_HEIGHT + more * Spacing.TOUCHPOINT_LINE;
    };
  }

  /** How far one line of the business stands from the next. */
  static double lineHeight(TextStyle style, TextSizes sizes) {
    return sizes.ascent(style) + sizes.descent(style);
  }
}
