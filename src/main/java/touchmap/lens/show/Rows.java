package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.geometry.Rect;
import touchmap.model.Topic;
import touchmap.words.Words;

/**
 * What a branch holds as rows, measured for a room: in one column while few, then in two, in type as large as finds room.
 * Objects within it are rows, too, with the number of their touchpoints: they have chapters of their own.
 */
record Rows(List<Row> rows, List<Rect> places, Form form, boolean fits) {
  private static final double INDENT = 40;
  private static final int MOST_INDENTS = 3;
  private static final double COLUMN_GAP = 60;

  /** How rows are set. {@code captions} says whether the columns of figures have names. */
  record Form(int columns, double size, double pad, double gap) {}

  /** Large, in one column, with a story beside it. */
  static final List<Form> WITH_STORY =
      List.of(
          new Form(1, 36, 30, 36),
          new Form(1, 32, 24, 28),
          new Form(1, 32, 18, 20),
          new Form(1, 28, 14, 16),
          new Form(1, 26, 10, 14));

  /** In the whole width. */
  static final List<Form> ALONE =
      List.of(
          new Form(1, 28, 14, 16),
          new Form(2, 28, 12, 16),
          new Form(2, 26, 10, 14),
          new Form(2, 24, 8, 12));

  /** The least: what a chapter of many slides is set in. */
  static final Form PARTED = new Form(2, 24, 8, 12);

  /** A topic and how deep it is below the branch, from 0. */
  record Item(Topic topic, int depth) {}

  record Row(Item item, Node node) {}

  Rows {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /** What is seen of a branch, in map order. */
  static List<Item> items(Known known, Topic branch) {
    var items = new ArrayList<Item>();
    items(known, branch, 0, items);
    return items;
  }

  private static void items(Known known, Topic topic, int depth, List<Item> onto) {
    for (Topic each : known.children(topic)) {
      onto.add(new Item(each, depth));
      if (!each.isObject()) items(known, each, depth + 1, onto);
    }
  }

  /** Which columns of figures there are: ours and the customers', or what changed. */
  record Figures(boolean ours, boolean customers, Optional<Changes> changes) {
    static final Figures NONE = new Figures(false, false, Optional.empty());

    /** What is shown through a lens. */
    static Figures of(Known known, Topic branch, String lens) {
      return switch (lens) {
        case "", "score" ->
            new Figures(known.hasScores(branch), known.hasCustomerScores(branch), Optional.empty());
        case "review" ->
            new Figures(false, false, Changes.of(known).filter(each -> each.isIn(branch)));
        default -> NONE;
      };
    }

    int count() {
      return (ours ? 1 : 0) + (customers ? 1 : 0) + (changes.isPresent() ? 1 : 0);
    }

    /** What stands over the columns. */
    List<String> captions(Words words) {
      var said = new ArrayList<String>();
      if (ours) said.add(words.of("show.us"));
      if (customers) said.add(words.of("show.clients"));
      if (changes.isPresent()) said.add(words.of("show.change"));
      return said;
    }
  }

  static Rows of(Known known, List<Item> items, Figures figures, Rect room, Form form) {
    double width = (room.width() - (form.columns - 1) * COLUMN_GAP) / form.columns;
    List<Row> rows = items.stream().map(each -> row(known, each, figures, width, form)).toList();
    List<Rect> places = new ArrayList<>();
    double all = 0;
    for (Row each : rows) all += each.node.height() + form.gap;
    double highest = columnHeight(rows, form, all);
    double x = room.x();
    double y = 0;
    int column = 0;
    for (int i = 0; i < rows.size(); i++) {
      double high = rows.get(i).node.height();
      if (y > 0 && y + high > highest + 0.5 && column + 1 < form.columns) {
        column++;
        x += width + COLUMN_GAP;
        y = 0;
      }
      double indent = indent(rows.get(i).item);
      places.add(new Rect(x + indent, y, width - indent, high));
      y += high + form.gap;
    }
    double used = 0;
    for (Rect each : places) used = Math.max(used, each.bottom());
    double down = room.y() + Math.max(0, (room.height() - used) / 2);
    List<Rect> placed = places.stream().map(each -> each.moved(0, down)).toList();
    return new Rows(rows, placed, form, used <= room.height() + 0.5);
  }

  /** The least height of columns into which the rows go in their order. */
  private static double columnHeight(List<Row> rows, Form form, double all) {
    double least = Math.max(all / form.columns - form.gap, 1);
    for (double high = least; ; high += 8) {
      int columns = 1;
      double y = 0;
      for (Row each : rows) {
        if (y > 0 && y + each.node.height() > high) {
          columns++;
          y = 0;
        }
        y += each.node.height() + form.gap;
      }
      if (columns <= form.columns || high > all) return high;
    }
  }

  static double indent(Item item) {
    return INDENT * Math.min(item.depth, MOST_INDENTS);
  }

  private static Row row(Known known, Item item, Figures figures, double width, Form form) {
    Topic topic = item.topic;
    double most = width - indent(item);
    int within = known.touchpoints(topic);
    boolean closed = topic.isObject() || known.isFolded(topic);
    String more = closed && within > 0 ? known.words.count("show.touchpoints", within) : "";
    if (!topic.isTouchpoint())
      return new Row(
          item, Node.of(known, topic, new Node.Form(form.size, form.pad, most).withMore(more)));
    var chips = new ArrayList<Optional<Known.Chip>>();
    if (figures.ours) chips.add(known.chip(known.ours(topic)));
    if (figures.customers) chips.add(known.chip(known.customers(topic)));
    figures.changes.ifPresent(changes -> chips.add(changes.chip(topic)));
    double wide =
        figures
            .changes
            .map(changes -> changes.width(form.size))
            .orElseGet(() -> chipWidth(known, form.size));
    double chipWidth = chips.isEmpty() ? 0 : wide;
    var how = new Node.Form(form.size, form.pad, most, more, chips, chipWidth);
    return new Row(item, Node.of(known, topic, how));
  }

  /** So wide that any figure of the scale, and the name of the column, finds room. */
  static double chipWidth(Known known, double size) {
    var scale = known.map.study().scoring().scale();
    double widest = 0;
    for (double each : new double[] {scale.min(), scale.max()}) {
      Optional<Known.Chip> chip = known.chip(OptionalDouble.of(each));
      if (chip.isPresent()) widest = Math.max(widest, Node.chipWidth(chip.get().text(), size));
    }
    return widest;
  }
}
