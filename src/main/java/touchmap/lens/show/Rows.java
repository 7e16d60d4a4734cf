package touchmap.lens.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.words.Words;

/**
 * What a branch holds as rows, measured for a room: in one column while few, then in two, in type as large as finds room.
 * Objects within it are rows, too, with the number of their touchpoints: they have chapters of their own.
 */
record Rows(List<Row> rows, List<Rect> places, Form form, boolean fits) {
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

  /** What little there is in the whole width, as large as it finds room. */
  static final List<Form> LARGE =
      List.of(
          new Form(1, 54, 42, 52),
          new Form(1, 46, 36, 44),
          new Form(1, 40, 32, 38),
          new Form(1, 36, 30, 36),
          new Form(1, 32, 24, 28),
          new Form(1, 32, 18, 20),
          new Form(1, 28, 14, 16),
          new Form(2, 28, 12, 16),
          new Form(2, 26, 10, 14),
          new Form(2, 24, 8, 12));

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
  record Item(Topic topic, int depth, boolean isContinued) {
    Item(Topic topic, int depth) {
      this(topic, depth, false);
    }
  }

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
    Rows whole = of(known, items, figures, room, form, Families.Way.WHOLE);
    if (whole.fits) return whole;
    Rows repeated = of(known, items, figures, room, form, Families.Way.REPEATED);
    return repeated.fits ? repeated : of(known, items, figures, room, form, Families.Way.ON);
  }

  /** With families parted over the columns only in that way. */
  static Rows of(
      Known known, List<Item> items, Figures figures, Rect room, Form form, Families.Way way) {
    double width = (room.width() - (form.columns - 1) * COLUMN_GAP) / form.columns;
    List<Row> rows = items.stream().map(each -> row(known, each, figures, width, form)).toList();
    if (form.columns == 1 || rows.size() < 2) return placed(List.of(rows), room, form);
    return placed(rows, items, known, figures, room, form, way);
  }

  /** Whether so many rows find room at all; arranging thousands of them to see that they don't would take minutes. */
  static boolean mayFit(Known known, List<Item> items, Figures figures, Rect room, Form form) {
    double width = (room.width() - (form.columns - 1) * COLUMN_GAP) / form.columns;
    double most = form.columns * (room.height() + 0.5 + form.gap);
    double used = 0;
    for (Item each : items) {
      used += row(known, each, figures, width, form).node.height() + form.gap;
      if (used > most + 0.001) return false;
    }
    return true;
  }

  /** So many slides are needed at least, by the height of all rows together. */
  static int leastParts(Known known, List<Item> items, Figures figures, Rect room, Form form) {
    double width = (room.width() - (form.columns - 1) * COLUMN_GAP) / form.columns;
    double most = form.columns * (room.height() + 0.5 + form.gap) + 0.001;
    double used = 0;
    for (Item each : items) used += row(known, each, figures, width, form).node.height() + form.gap;
    return (int) Math.ceil(used / most);
  }

  /** In two columns, as alike as can be, parted between families or anywhere. */
  private static Rows placed(
      List<Row> rows,
      List<Item> items,
      Known known,
      Figures figures,
      Rect room,
      Form form,
      Families.Way way) {
    double width = (room.width() - COLUMN_GAP) / 2;
    List<List<Row>> best = List.of(rows, List.of());
    double least = height(rows, form);
    for (int cut = 1; cut < rows.size(); cut++) {
      if (way == Families.Way.WHOLE && !Families.begins(items, cut)) continue;
      List<Row> left = rows.subList(0, cut);
      List<Row> right = rows.subList(cut, rows.size());
      if (way == Families.Way.REPEATED && !Families.begins(items, cut))
        right =
            Families.from(known, items, cut, items.size()).stream()
                .map(each -> row(known, each, figures, width, form))
                .toList();
      double high = Math.max(height(left, form), height(right, form));
      if (high >= least - 0.5) continue;
      least = high;
      best = List.of(left, right);
    }
    return placed(best, room, form);
  }

  private static double height(List<Row> rows, Form form) {
    double sum = Math.max(0, rows.size() - 1) * form.gap;
    for (Row each : rows) sum += each.node.height();
    return sum;
  }

  private static Rows placed(List<List<Row>> columns, Rect room, Form form) {
    double width = (room.width() - (form.columns - 1) * COLUMN_GAP) / form.columns;
    double used = columns.stream().mapToDouble(each -> height(each, form)).max().orElse(0);
    double top = room.y() + Math.max(0, (room.height() - used) / 2);
    var rows = new ArrayList<Row>();
    var places = new ArrayList<Rect>();
    double x = room.x();
    for (List<Row> column : columns) {
      double y = top;
      for (Row each : column) {
        double indent = indent(each.item);
        rows.add(each);
        places.add(new Rect(x + indent, y, width - indent, each.node.height()));
        y += each.node.height() + form.gap;
      }
      x += width + COLUMN_GAP;
    }
    return new Rows(rows, places, form, used <= room.height() + 0.5);
  }

  static double indent(Item item) {
    return Nesting.indent(item.depth, 40);
  }

  /** What a measured row depends on, beside the map; most rows are asked for again and again while columns are tried. */
  record Key(
      Id topic,
      String name,
      double most,
      double size,
      double pad,
      boolean ours,
      boolean theirs,
      boolean change) {}

  private static Row row(Known known, Item item, Figures figures, double width, Form form) {
    double most = width - indent(item);
    boolean change = figures.changes.isPresent();
    var key =
        new Key(
            item.topic.id(),
            item.topic.name(),
            most,
            form.size,
            form.pad,
            figures.ours,
            figures.customers,
            change);
    Node node = known.rows.get(key);
    if (node == null) {
      node = measured(known, item.topic, figures, most, form);
      known.rows.put(key, node);
    }
    return new Row(item, node);
  }

  private static Node measured(Known known, Topic topic, Figures figures, double most, Form form) {
    int within = known.touchpoints(topic);
    boolean closed = topic.isObject() || known.isFolded(topic);
    String more = closed && within > 0 ? known.words.count("show.touchpoints", within) : "";
    if (!topic.isTouchpoint())
      return Node.of(known, topic, new Node.Form(form.size, form.pad, most).withMore(more));
    var chips = new ArrayList<Optional<Known.Chip>>();
    if (figures.ours) chips.add(known.chip(known.ours(topic)));
    if (figures.customers) chips.add(known.chip(known.customers(topic)));
    figures.changes.ifPresent(changes -> chips.add(changes.chip(topic)));
    double wide = chips.isEmpty() ? 0 : chipWidth(known, figures, form.size);
    var how = new Node.Form(form.size, form.pad, most, more, chips, wide);
    return Node.of(known, topic, how);
  }

  private static double chipWidth(Known known, Figures figures, double size) {
    return figures
        .changes
        .map(changes -> changes.width(size))
        .orElseGet(() -> chipWidth(known, size));
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
