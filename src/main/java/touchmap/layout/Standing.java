package touchmap.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.geometry.Rect;

/** The boxes that have their place, found by where they stand: only those nearby are looked at. */
final class Standing {
  /** The gap that is kept between a box placed by hand and every other. */
  static final double GAP = Spacing.LEAF_GAP / 2;

  private static final double CELL_WIDTH = 256;
  private static final double CELL_HEIGHT = 64;

  /** Boxes further away than this share the outermost cells. */
  private static final double MOST_CELLS = 1e9;

  private final List<Rect> boxes = new ArrayList<>();
  private final Map<Long, Cell> cells = new HashMap<>();
  private long compared;

  /** The numbers of the boxes that reach into one cell. */
  private static final class Cell {
    private int[] numbers = new int[4];
    private int count;

    void add(int number) {
      if (count == numbers.length) numbers = java.util.Arrays.copyOf(numbers, count * 2);
      numbers[count++] = number;
    }
  }

  void add(Rect box) {
    int number = boxes.size();
    boxes.add(box);
    for (int column = column(box.x()); column <= column(box.right()); column++) {
      for (int row = row(box.y()); row <= row(box.bottom()); row++)
        cells.computeIfAbsent(key(column, row), key -> new Cell()).add(number);
    }
  }

  /** How far the box must go that way in all, when it has gone {@code far}, to be past everything it would lie on there. */
  double past(Rect box, Way way, double far) {
    Rect there = box.moved(way.x * far, way.y * far).grown(GAP);
    double needed = far;
    for (int column = column(there.x()); column <= column(there.right()); column++) {
      for (int row = row(there.y()); row <= row(there.bottom()); row++) {
        Cell cell = cells.get(key(column, row));
        if (cell == null) continue;
        for (int at = 0; at < cell.count; at++) {
          Rect other = boxes.get(cell.numbers[at]);
          compared++;
          if (there.overlaps(other)) needed = Math.max(needed, way.past(box, other, GAP));
        }
      }
    }
    return needed;
  }

  /** How often two boxes were held against each other. */
  long compared() {
    return compared;
  }

  private static int column(double x) {
    return cell(x / CELL_WIDTH);
  }

  private static int row(double y) {
    return cell(y / CELL_HEIGHT);
  }

  private static int cell(double at) {
    return (int) Math.floor(Math.clamp(at, -MOST_CELLS, MOST_CELLS));
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}
