package touchmap.lens.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchmap.geometry.Rect;
import touchmap.picture.Ink;
import touchmap.picture.ObjectColours;

/**
 * A branch of the business on an overview, measured: its head with the leaves beside it, in one column, or in two where
 * one would be higher than the slide. A line leads to the second column through an aisle in the first.
 *
 * @param second empty where all leaves stand in one column
 * @param isBelow whether the leaves stand below the head and not beside it
 */
record Block(Node head, List<Leaf> first, List<Leaf> second, double gap, boolean isBelow) {
  static final double HEAD_GAP = 58;

  /** How far leaves below a head are indented. */
  static final double INSET = 58;

  private static final double AISLE = 18;

  /** So few leaves stand in one column in any case. */
  private static final int FEW = 9;

  /** A name, or the number of those that are not said, beside a head. */
  record Leaf(Optional<Node> node, Text count, double indent) {
    double width() {
      return indent + node.map(Node::width).orElseGet(() -> count.width() + 24);
    }

    double height() {
      return node.map(Node::height).orElseGet(() -> count.height() + 10);
    }

    private void paint(Board board, Rect at, boolean mirrored, boolean quiet) {
      if (node.isPresent()) {
        node.get().paint(board, at, mirrored, quiet);
        return;
      }
      Ink ink = board.look.text().secondary();
      double top = at.centerY() - count.height() / 2;
      if (mirrored) board.textTo(count, at.right() - 12, top, ink);
      else board.text(count, at.x() + 12, top, ink);
    }
  }

  Block {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  static Block inOneColumn(Node head, List<Leaf> leaves, double gap) {
    return new Block(head, leaves, List.of(), gap, false);
  }

  static Block below(Node head, List<Leaf> leaves, double gap) {
    return new Block(head, leaves, List.of(), gap, true);
  }

  /** How wide a leaf may be where two columns share that much room. */
  static double half(double room) {
    return (room - HEAD_GAP) / 2;
  }

  static boolean isWorthTwoColumns(List<Leaf> leaves) {
    return leaves.size() > FEW;
  }

  /** Parted so that both columns are about as high; what is in another touchpoint stays below it. */
  Block inTwoColumns() {
    Block best = this;
    for (int i = 1; i < first.size(); i++) {
      if (first.get(i).indent > 0) continue;
      var parted = new Block(head, first.subList(0, i), first.subList(i, first.size()), gap, false);
      if (parted.leavesHeight() < best.leavesHeight()) best = parted;
    }
    return best;
  }

  List<Leaf> leaves() {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private double leavesHeight() {
    return Math.max(height(first) + (second.isEmpty() ? 0 : AISLE), height(second));
  }

  private double height(List<Leaf> column) {
    double sum = Math.max(0, column.size() - 1) * gap;
    for (Leaf each : column) sum += each.height();
    return sum;
  }

  double height() {
    if (isBelow) return head.height() + (first.isEmpty() ? 0 : gap + height(first));
    return Math.max(head.height(), leavesHeight());
  }

  double width() {
    if (isBelow) return Math.max(head.width(), first.isEmpty() ? 0 : INSET + widest(first));
    double columns = first.isEmpty() ? 0 : HEAD_GAP + widest(first);
    return head.width() + columns + (second.isEmpty() ? 0 : HEAD_GAP + widest(second));
  }

  private static double widest(List<Leaf> column) {
    return column.stream().mapToDouble(Leaf::width).max().orElse(0);
  }

  /** Before which leaf of the first column the aisle is: as near to its middle as nothing hangs across it. */
  private int aisle() {
    int best = 0;
    for (int i = 1; i < first.size(); i++)
      if (first.get(i).indent == 0
          && Math.abs(2 * i - first.size()) < Math.abs(2 * best - first.size())) best = i;
    return best;
  }

  /**
   * Paints the branches at once, and leaves the boxes to {@code later}, so that they are above all branches.
   *
   * @param isQuiet whether a name is to step back
   */
  void paint(
      Place place, Known known, Predicate<Node> isQuiet, List<Runnable> later, Rect business) {
    Board board = place.board;
    var limbs = new Limbs(board);
    double centre = isBelow ? place.middle - (height() - head.height()) / 2 : place.middle;
    Rect at = place.box(place.inner, centre, head.width(), head.height());
    ObjectColours colours = known.colours(head.topic());
    boolean stepsBack = known.isQuiet(head.topic());
    Ink pale = limbs.pale(colours.edge(), 0.5);
    board.add(limbs.trunk(business, at, stepsBack ? pale : colours.edge()));
    double from = place.inner + place.sign() * (head.width() + HEAD_GAP);
    var column = new Column(place, limbs, isQuiet, later, colours.edge(), pale, isBelow);
    if (isBelow) {
      double inset = place.inner + place.sign() * INSET;
      column.paint(first, at, inset, at.bottom() + gap, gap);
    } else if (second.isEmpty()) {
      column.paint(first, at, from, place.middle - height(first) / 2, gap);
    } else {
      int aisle = aisle();
      double top = place.middle - (height(first) + AISLE) / 2;
      double y = column.paint(first.subList(0, aisle), at, from, top, gap);
      Rect way = place.box(from, y - (aisle == 0 ? 0 : gap / 2) + AISLE / 2, widest(first), 2);
      column.paint(first.subList(aisle, first.size()), at, from, y + AISLE, gap);
      board.add(limbs.lead(at, way, colours.edge()));
      board.add(limbs.passage(way, place.mirrored, colours.edge()));
      double next = from + place.sign() * (widest(first) + HEAD_GAP);
      column.paint(second, way, next, place.middle - height(second) / 2, gap);
    }
    later.add(() -> head.paint(board, at, place.mirrored, stepsBack));
  }

  /**
   * Where a block stands.
   *
   * @param inner where its head begins, at the end towards the business
   */
  record Place(Board board, double inner, double middle, boolean mirrored) {
    double sign() {
      return mirrored ? -1 : 1;
    }

    Rect box(double from, double centre, double width, double height) {
      return new Rect(mirrored ? from - width : from, centre - height / 2, width, height);
    }
  }

  /** Leaves below one another, each at the end of a line. */
  private record Column(
      Place place,
      Limbs limbs,
      Predicate<Node> isQuiet,
      List<Runnable> later,
      Ink plain,
      Ink pale,
      boolean isBelow) {
    /** The answer is where the next leaf would begin. */
    double paint(List<Leaf> leaves, Rect parent, double from, double top, double gap) {
      Board board = place.board;
      double y = top;
      var nesting = new Nesting();
      for (Leaf each : leaves) {
        double centre = y + each.height() / 2;
        double start = from + place.sign() * each.indent;
        Rect leaf = place.box(start, centre, each.width() - each.indent, each.height());
        boolean quiet = each.node().map(isQuiet::test).orElse(true);
        Ink ink = quiet ? pale : plain;
        if (each.indent == 0)
          board.add(
              isBelow
                  ? limbs.drop(parent, leaf, place.mirrored, quiet, ink)
                  : limbs.twig(parent, leaf, quiet, ink));
        each.node()
            .ifPresent(
                node -> {
                  nesting
                      .above(node.topic(), each.indent)
                      .ifPresent(in -> board.add(limbs.hook(in, leaf, ink)));
                  nesting.add(node.topic(), leaf, each.indent);
                });
        later.add(() -> each.paint(board, leaf, place.mirrored, quiet));
        y += each.height() + gap;
      }
      return y;
    }
  }
}
