package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import touchmap.model.Topic;

/**
 * Where rows may be parted over columns and slides: between families, a touchpoint with all below it, where that can be;
 * else what goes on begins with those above it once more.
 */
final class Families {
  /** How a chapter goes on: between families, within one under its name again, or just on. */
  enum Way {
    WHOLE,
    REPEATED,
    ON
  }

  private Families() {}

  /** Whether a family begins there. */
  static boolean begins(List<Rows.Item> items, int at) {
    return at == 0 || at >= items.size() || items.get(at).depth() == 0;
  }

  /** The rows from one place to another, behind the family's first and the one right above. */
  static List<Rows.Item> from(Known known, List<Rows.Item> items, int from, int until) {
    var rows = new ArrayList<Rows.Item>();
    int deep = from < items.size() ? items.get(from).depth() : 0;
    if (deep > 0) rows.add(above(known, items, from, 0));
    if (deep > 1) rows.add(above(known, items, from, deep - 1));
    rows.addAll(items.subList(from, until));
    return rows;
  }

  private static Rows.Item above(Known known, List<Rows.Item> items, int at, int depth) {
    int i = at;
    while (i > 0 && items.get(i).depth() != depth) i--;
    Topic topic = items.get(i).topic();
    return new Rows.Item(
        items.get(i).isContinued()
            ? topic
            : topic.withName(known.words.of("show.continued", known.name(topic))),
        depth,
        true);
  }

  /** The rows as so many slides, alike in number, parted in that way. */
  static List<List<Rows.Item>> parted(Known known, List<Rows.Item> items, int parts, Way way) {
    var slides = new ArrayList<List<Rows.Item>>();
    int from = 0;
    for (int part = 1; part <= parts; part++) {
      int until = part == parts ? items.size() : items.size() * part / parts;
      if (way == Way.WHOLE) until = nearest(items, until);
      until = Math.max(until, from);
      slides.add(
          from == until || way == Way.ON
              ? items.subList(from, until)
              : from(known, items, from, until));
      from = until;
    }
    return slides;
  }

  private static int nearest(List<Rows.Item> items, int to) {
    for (int away = 0; away <= items.size(); away++) {
      if (to + away <= items.size() && begins(items, to + away)) return to + away;
      if (to - away > 0 && begins(items, to - away)) return to - away;
    }
    return to;
  }
}
