package touchmap.lens.journey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/**
 * Where rows and columns stand, in the view's pixels. Columns share the width; when they would become too narrow the table
 * goes on sideways, and downwards where the view is too low for all rows.
 *
 * @param rows from the headings' left edge to the view's right one
 * @param offset how far the columns are scrolled
 */
public record Grid(int columns, double columnWidth, double offset, Map<Row, Rect> rows) {
  /** How much room the headings take. */
  public static final double HEADINGS = 136;

  /** How far a feeling can go. */
  public static final double STRONGEST = 3;

  private static final double LEAST_COLUMN = 118;
  private static final double MOST_COLUMN = 200;
  private static final double END = 14;
  private static final double AROUND_CURVE = 16;
  private static final List<Row> GIVE_WAY = List.of(Row.NOTE, Row.ROLE, Row.GO_ON, Row.VALUE);

  public Grid {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
  }

  /** With the rows there is room for; where it lacks, those that matter least give way to the curve. */
  public static Grid of(double width, double height, int columns, double offset, Set<Row> wanted) {
    Set<Row> shown = EnumSet.of(Row.STAGE, Row.STEP, Row.FEELING);
    shown.addAll(wanted);
    for (Row each : GIVE_WAY) if (heightOf(shown) > height) shown.remove(each);
    return whole(width, height, columns, offset, shown);
  }

  /** With all those rows, also where they go on below the view. */
  public static Grid whole(
      double width, double height, int columns, double offset, Set<Row> wanted) {
    double room = Math.max(LEAST_COLUMN, width - HEADINGS - END);
    double each =
        columns == 0 ? MOST_COLUMN : Math.clamp(room / columns, LEAST_COLUMN, MOST_COLUMN);
    double most = Math.max(0, each * columns - room);
    return new Grid(columns, each, Math.clamp(offset, 0, most), rows(width, height, wanted));
  }

  private static Map<Row, Rect> rows(double width, double height, Set<Row> wanted) {
    Set<Row> shown = EnumSet.of(Row.STAGE, Row.STEP, Row.FEELING);
    shown.addAll(wanted);
    double spare = Math.max(0, height - heightOf(shown));
    Map<Row, Rect> rows = new EnumMap<>(Row.class);
    double y = 0;
    for (Row each : shown) {
      double high = each.least() + (each == Row.FEELING ? spare : 0);
      rows.put(each, new Rect(0, y, width, high));
      y += high;
    }
    return rows;
  }

  /** The same with the rows below the steps pushed up; stages and steps stay. */
  public Grid down(double by) {
    Map<Row, Rect> moved = new EnumMap<>(rows);
    moved.replaceAll((row, line) -> row.stays() ? line : line.moved(0, -by));
    return new Grid(columns, columnWidth, offset, moved);
  }

  private static double heightOf(Set<Row> rows) {
    return rows.stream().mapToDouble(Row::least).sum();
  }

  public boolean shows(Row row) {
    return rows.containsKey(row);
  }

  public Rect row(Row row) {
    return rows.getOrDefault(row, Rect.EMPTY);
  }

  /** Where the rows that stay end. */
  public double frozen() {
    return row(Row.STEP).bottom();
  }

  public double left(int column) {
    return HEADINGS + column * columnWidth - offset;
  }

  public double middle(int column) {
    return left(column) + columnWidth / 2;
  }

  public Rect cell(Row row, int column) {
    Rect line = row(row);
    return new Rect(left(column), line.y(), columnWidth, line.height());
  }

  /** A column without the stage above it. */
  public Rect column(int column) {
    double top = row(Row.STEP).y();
    return new Rect(left(column), top, columnWidth, bottom() - top);
  }

  public double bottom() {
    return rows.values().stream().mapToDouble(Rect::bottom).max().orElse(0);
  }

  /** The height at which a feeling stands. */
  public double feelingY(double feeling) {
    Rect curve = row(Row.FEELING);
    double half = curve.height() / 2 - AROUND_CURVE;
    return curve.centerY() - feeling / STRONGEST * half;
  }

  /** The feeling at a height, as far as feelings go. */
  public double feelingAt(double y) {
    Rect curve = row(Row.FEELING);
    double half = Math.max(1, curve.height() / 2 - AROUND_CURVE);
    return Math.clamp((curve.centerY() - y) / half * STRONGEST, -STRONGEST, STRONGEST);
  }

  public Optional<Integer> columnAt(Point at) {
    if (at.x() < HEADINGS || at.y() < 0 || at.y() > bottom()) return Optional.empty();
    int column = (int) Math.floor((at.x() - HEADINGS + offset) / columnWidth);
    return column < columns ? Optional.of(column) : Optional.empty();
  }

  public Optional<Row> rowAt(Point at) {
    return rows.entrySet().stream()
        .filter(row -> at.y() >= row.getValue().y() && at.y() < row.getValue().bottom())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Before which column something stands that is held at this place. */
  public int gapAt(double x) {
    long gap = Math.round((x - HEADINGS + offset) / columnWidth);
    return Math.clamp(gap, 0, columns);
  }

  /** How much of the columns can be seen at once. */
  public double room() {
    return Math.max(LEAST_COLUMN, row(Row.STEP).width() - HEADINGS - END);
  }

  /** How far the columns can be scrolled. */
  public double most() {
    return Math.max(0, columns * columnWidth - room());
  }

  /** How far they must be scrolled for a column to be seen whole. */
  public double revealing(int column) {
    double from = column * columnWidth;
    return Math.clamp(
        Math.clamp(
            offset, from + columnWidth - room(), Math.max(from, from + columnWidth - room())),
        0,
        Math.max(0, most()));
  }
}
