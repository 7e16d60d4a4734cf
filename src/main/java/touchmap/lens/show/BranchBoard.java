package touchmap.lens.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Topic;
import touchmap.picture.Ink;

/** One branch on a slide: its head at the left, what it holds in large rows, and the story of what tells most beside it. */
final class BranchBoard {
  private static final TextStyle CAPTION = Board.style(Weight.REGULAR, 24);
  private static final List<Double> HEADS = List.of(42.0, 37.0, 33.0, 30.0, 27.0);
  private static final List<Double> TOUCHPOINT_HEADS = List.of(32.0, 28.0);
  private static final List<Double> LARGE_HEADS = List.of(72.0, 60.0, 52.0, 44.0, 36.0, 30.0);
  private static final double HEAD_GAP = 100;
  private static final double CAPTION_ROOM = 40;
  private static final double STORY_GAP = 44;

  /** So many touchpoints, at most, are shown large, and never without their story. */
  private static final int FEW = 14;

  private final Board board;
  private final Known known;
  private final Topic branch;
  private final Rect room;
  private final LocalDate today;
  private final Rows.Figures figures;
  private final boolean hasMap;

  /** {@code hasMap} says whether the whole map stands small in the corner. */
  BranchBoard(
      Board board,
      Known known,
      Topic branch,
      Rect room,
      LocalDate today,
      Rows.Figures figures,
      boolean hasMap) {
    this.board = board;
    this.known = known;
    this.branch = branch;
    this.room = room;
    this.today = today;
    this.figures = figures;
    this.hasMap = hasMap;
  }

  /** How many slides it takes: of few rows with long names as many more as their story needs. */
  int parts() {
    List<Rows.Item> items = Rows.items(known, branch);
    if (items.isEmpty()) return 1;
    int least = parts(items);
    Story story = Story.of(known, branch, today);
    if (story.isEmpty() || items.size() > FEW) return least;
    for (int parts = least; parts <= items.size(); parts++)
      if (hasRoomForStory(items, parts, story)) return parts;
    return least;
  }

  private int parts(List<Rows.Item> items) {
    Rect wide = wide();
    for (Rows.Form each : Rows.ALONE) if (fits(items, wide, each, false)) return 1;
    int least = Rows.leastParts(known, items, figures, wide, Rows.PARTED);
    for (int parts = Math.max(2, least); parts < items.size(); parts++) {
      if (fits(items, parts, wide, Families.Way.WHOLE)) return parts;
      if (fits(items, parts + 1, wide, Families.Way.WHOLE)) return parts + 1;
      if (fits(items, parts, wide, Families.Way.REPEATED)) return parts;
      if (fits(items, parts, wide, Families.Way.ON)) return parts;
    }
    return items.size();
  }

  private boolean hasRoomForStory(List<Rows.Item> items, int parts, Story story) {
    if (parts > 1 && !fits(items, parts, wide(), Families.Way.ON)) return false;
    List<List<Rows.Item>> parted = parted(items, parts);
    List<Rows.Item> told = parted.get(teller(parted, story));
    return beside(told).isPresent() || below(told, story).isPresent();
  }

  /** Which of the slides tells the story: that of what it is about. */
  private static int teller(List<List<Rows.Item>> parted, Story story) {
    for (int i = 0; i < parted.size(); i++)
      if (parted.get(i).stream().anyMatch(each -> story.isOf(each.topic()))) return i;
    return 0;
  }

  private boolean fits(List<Rows.Item> items, int parts, Rect wide, Families.Way way) {
    for (List<Rows.Item> each : Families.parted(known, items, parts, way))
      if (each.isEmpty() || !fits(each, wide, Rows.PARTED, way == Families.Way.ON)) return false;
    return true;
  }

  private boolean fits(List<Rows.Item> items, Rect wide, Rows.Form form, boolean anyhow) {
    if (!Rows.mayFit(known, items, figures, wide, form)) return false;
    for (Families.Way way : Families.Way.values())
      if ((anyhow || way != Families.Way.ON)
          && Rows.of(known, items, figures, wide, form, way).fits()) return true;
    return false;
  }

  /** What stands on each of the slides: whole families where those fit. */
  private List<List<Rows.Item>> parted(List<Rows.Item> items, int parts) {
    if (parts == 1) return List.of(items);
    for (Families.Way way : Families.Way.values())
      if (fits(items, parts, wide(), way)) return Families.parted(known, items, parts, way);
    return Families.parted(known, items, parts, Families.Way.ON);
  }

  private Node head() {
    return head(
        branch.isTouchpoint() ? TOUCHPOINT_HEADS : HEADS, Math.min(330, board.width * 0.17));
  }

  private Node head(List<Double> sizes, double most) {
    for (double size : sizes) {
      Node node = Node.of(known, branch, new Node.Form(size, size * 0.6, most));
      if (!node.isBroken() && node.name().lines().size() <= 4) return node;
    }
    return Node.of(known, branch, new Node.Form(24, 16, most));
  }

  private double rowsLeft() {
    return room.x() + Math.min(330, board.width * 0.17) + HEAD_GAP;
  }

  private Rect wide() {
    double top = room.y() + (figures.count() > 0 ? CAPTION_ROOM : 0);
    return new Rect(rowsLeft(), top, room.right() - rowsLeft(), room.bottom() - top);
  }

  void paint(int part, int parts) {
    List<List<Rows.Item>> parted = parted(Rows.items(known, branch), parts);
    List<Rows.Item> items = parted.get(part - 1);
    Story story = Story.of(known, branch, today);
    if (items.isEmpty()) {
      empty(story, head());
      return;
    }
    if (story.isEmpty() && isSmall() && items.size() > 1) {
      paint(alone(items, wide(), Rows.LARGE));
      return;
    }
    if (parts == 1 || (!story.isEmpty() && part - 1 == teller(parted, story))) {
      // without a story, too, in the width and the type that rows have on other slides
      Optional<Rows> beside = beside(items);
      if (beside.isPresent()) {
        double column = column();
        paint(beside.get());
        var right = new Rect(room.right() - column, room.y(), column, room.height());
        if (!story.isEmpty()) story.paint(board, known, right, today);
        return;
      }
      Optional<Rows> above = below(items, story);
      if (above.isPresent()) {
        paint(above.get());
        story.paintBelow(board, known, under(above.get(), story), today);
        return;
      }
    }
    paint(alone(items, wide(), Rows.ALONE));
  }

  private double column() {
    return board.width * 0.31;
  }

  /** The rows in what a story leaves of the width, if they find room there. */
  private Optional<Rows> beside(List<Rows.Item> items) {
    Rect wide = wide();
    double gap = board.width * 0.042;
    var beside = new Rect(wide.x(), wide.y(), wide.width() - column() - gap, wide.height());
    return Rows.WITH_STORY.stream()
        .map(each -> Rows.of(known, items, figures, beside, each))
        .filter(each -> each.fits() && !broken(each))
        .findFirst();
  }

  /** The rows in the whole width with room for their story below, if there is any. */
  private Optional<Rows> below(List<Rows.Item> items, Story story) {
    if (story.isEmpty()) return Optional.empty();
    Rect wide = wide();
    double high = wide.height() - STORY_GAP - story.heightBelow(board, known, wide.width(), today);
    if (high <= 0) return Optional.empty();
    var above = new Rect(wide.x(), wide.y(), wide.width(), high);
    return Stream.concat(Rows.WITH_STORY.stream(), Rows.ALONE.stream())
        .filter(each -> Rows.mayFit(known, items, figures, above, each))
        .map(each -> Rows.of(known, items, figures, above, each))
        .filter(each -> each.fits() && !broken(each))
        .findFirst();
  }

  private Rect under(Rows rows, Story story) {
    Rect wide = wide();
    double end = rows.places().stream().mapToDouble(Rect::bottom).max().orElse(wide.y());
    double high = story.heightBelow(board, known, wide.width(), today);
    return new Rect(wide.x(), end + STORY_GAP, wide.width(), high);
  }

  /** Whether the whole map is so small that its few rows are to be read from afar. */
  private boolean isSmall() {
    return known.touchpoints(known.map.root()) <= FEW;
  }

  /** What has nothing below it and is looked at closely: its name in large type, and all that is known of it. */
  void paintAlone() {
    Story story = Story.of(known, branch, today);
    boolean isSilent = story.isEmpty() && !known.isFolded(branch);
    empty(story, head(LARGE_HEADS, board.width * (isSilent ? 0.6 : 0.36)));
  }

  private Rows alone(List<Rows.Item> items, Rect wide, List<Rows.Form> forms) {
    for (Families.Way way : Families.Way.values())
      for (Rows.Form each : forms) {
        Rows rows = Rows.of(known, items, figures, wide, each, way);
        if (rows.fits() && !broken(rows)) return rows;
      }
    for (Rows.Form each : Rows.ALONE) {
      Rows rows = Rows.of(known, items, figures, wide, each);
      if (rows.fits()) return rows;
    }
    return Rows.of(known, items, figures, wide, Rows.PARTED);
  }

  private static boolean broken(Rows rows) {
    return rows.rows().stream()
        .anyMatch(each -> each.node().name().lines().size() > 4 || each.node().isBroken());
  }

  private void paint(Rows rows) {
    Node head = head();
    double middle = room.centerY();
    double least = room.y() + head.height() / 2;
    double most = room.bottom() - MiniMap.HEIGHT - 24 - head.height() / 2;
    double y = Math.clamp(Math.min(middle, most), least, Math.max(least, middle));
    var box = new Rect(room.x(), y - head.height() / 2, head.width(), head.height());
    Ink edge = known.colours(branch).edge();
    var limbs = new Limbs(board);
    board.add(limbs.stem(box, edge));
    Ink pale = limbs.pale(edge, 0.72);
    Optional<Rect> way = passage(rows, box);
    way.ifPresent(
        through -> {
          board.add(limbs.lead(box, through, pale));
          board.add(limbs.passage(through, false, pale));
        });
    var above = new ArrayList<Rect>();
    double second = rows.places().stream().mapToDouble(Rect::x).min().orElse(0) + 200;
    for (int i = 0; i < rows.rows().size(); i++) {
      Rows.Item item = rows.rows().get(i).item();
      Rect place = rows.places().get(i);
      while (above.size() > item.depth()) above.removeLast();
      boolean hooked =
          !above.isEmpty()
              && above.getLast().x() < place.x()
              && above.getLast().x() + 200 > place.x()
              && above.getLast().y() < place.y();
      if (hooked) board.add(limbs.hook(above.getLast(), place, pale));
      else if (item.depth() == 0 && place.x() < second)
        board.add(
            isQuiet(rows, i) ? limbs.twig(box, place, true, pale) : limbs.bough(box, place, pale));
      else if (way.isPresent() && place.right() > way.get().right() + 1)
        board.add(limbs.twig(way.get(), place, isQuiet(rows, i), pale));
      above.add(place);
    }
    captions(rows);
    for (int i = 0; i < rows.rows().size(); i++)
      rows.rows().get(i).node().paint(board, rows.places().get(i), false, isQuiet(rows, i));
    head.paint(board, box, false, false);
    if (hasMap) new MiniMap(board, known).paint(branch, room);
  }

  /**
   * Where a branch goes through the first column to the second, if there is one: between two families, as near to the
   * head as can be, or below all.
   */
  private static Optional<Rect> passage(Rows rows, Rect head) {
    List<Rect> places = rows.places();
    double x = places.stream().mapToDouble(Rect::x).min().orElse(0);
    double right = places.stream().findFirst().map(Rect::right).orElse(0.0);
    int first = 0;
    while (first < places.size() && places.get(first).right() <= right + 1) first++;
    if (first == 0 || first == places.size()) return Optional.empty();
    double gap = rows.form().gap();
    double best = places.get(first - 1).bottom() + gap / 2;
    for (int i = 1; i < first; i++) {
      double y = places.get(i).y() - gap / 2;
      boolean isBetween = rows.rows().get(i).item().depth() == 0;
      if (isBetween && Math.abs(y - head.centerY()) < Math.abs(best - head.centerY())) best = y;
    }
    return Optional.of(new Rect(x, best - 1, right - x, 2));
  }

  /** What steps back for the journey that is followed; without one, all of an object is said alike. */
  private boolean isQuiet(Rows rows, int row) {
    return known.way.isPresent() && known.isQuiet(rows.rows().get(row).item().topic());
  }

  /** Whose figures they are, over the first row of each column. */
  private void captions(Rows rows) {
    if (figures.count() == 0) return;
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.rows().size(); i++) {
      Rect place = rows.places().get(i);
      if (place.right() <= last + 1) continue;
      last = place.right();
      Node node = rows.rows().get(i).node();
      if (node.chips().isEmpty()) continue;
      double y = place.y() - 24;
      Ink ink = board.look.text().secondary();
      List<String> said = figures.captions(known.words);
      double right = place.right() - (known.isMoment(node.topic()) ? node.starRadius() + 8 : 4);
      for (int column = said.size() - 1; column >= 0; column--) {
        double half = Text.SIZES.width(said.get(column), CAPTION) / 2;
        double x = Math.min(node.chipMiddle(place, column), right - half);
        board.caption(said.get(column), x, y, CAPTION, ink);
        right = x - half - 14;
      }
    }
  }

  private void empty(Story story, Node head) {
    double x = room.x() + Math.max(0, head.bead() - 36);
    var box = new Rect(x, room.centerY() - head.height() / 2, head.width(), head.height());
    board.add(new Limbs(board).stem(box, known.colours(branch).edge()));
    head.paint(board, box, false, false);
    if (hasMap) new MiniMap(board, known).paint(branch, room);
    double left = Math.max(rowsLeft(), box.right() + HEAD_GAP * 0.7);
    var beside = new Rect(left, room.y(), room.right() - left, room.height());
    boolean folded = known.isFolded(branch);
    if (!story.isEmpty() && !folded) {
      story.paint(board, known, beside, today);
      return;
    }
    double column = board.width * 0.31;
    if (!story.isEmpty()) {
      var right = new Rect(room.right() - column, room.y(), column, room.height());
      story.paint(board, known, right, today);
      beside = new Rect(left, room.y(), right.x() - 40 - left, room.height());
    }
    if (!folded && branch.isTouchpoint())
      return; // that nothing is said of it is nothing to say to a room
    String said =
        folded
            ? known.words.count("show.touchpoints", known.touchpoints(branch))
            : known.words.of("show.nothing.here");
    Text text = Text.of(said, Board.style(Weight.REGULAR, 36), beside.width());
    if (folded) {
      double high = text.height() + 20;
      double from = box.right() + HEAD_GAP;
      var place = new Rect(from, box.centerY() - high / 2, text.width() + 24, high);
      var limbs = new Limbs(board);
      board.add(limbs.bough(box, place, limbs.pale(known.colours(branch).edge(), 0.72)));
      board.text(text, place.x() + 12, place.y() + 10, board.look.text().secondary());
      return;
    }
    board.text(text, left, beside.centerY() - text.height() / 2, board.look.text().secondary());
  }
}
