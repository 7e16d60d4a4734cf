package touchmap.lens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Wrapped;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.picture.Part;

/** The names that the numbers in a crowded matrix stand for, field by field in columns below it. */
final class MatrixNumbers {
  private static final int COLUMNS = 3;
  private static final double GAP = 14;
  private static final double NUMBER = 20;
  private static final double LINE = Type.SMALL.size() * 1.28;

  private record Row(String number, List<String> lines) {
    double height() {
      return lines.size() * LINE + 1.5;
    }
  }

  private final Facts facts;
  private final Book book;
  private final Map<Quadrant, String> fields;

  MatrixNumbers(Facts facts, Book book, Map<Quadrant, String> fields) {
    this.facts = facts;
    this.book = book;
    this.fields = Map.copyOf(fields);
  }

  void write(List<Plot.Dot> numbered) {
    double column = (book.body().width() - (COLUMNS - 1) * GAP) / COLUMNS;
    for (Quadrant field : Quadrant.values()) {
      var rows = new ArrayList<Row>();
      for (int i = 0; i < numbered.size(); i++) {
        if (numbered.get(i).quadrant() != field) continue;
        String name = facts.name(numbered.get(i).touchpoint());
        rows.add(
            new Row(
                Integer.toString(i + 1),
                Wrapped.lines(name, column - NUMBER, Type.SMALL, book.sizes())));
      }
      if (rows.isEmpty()) continue;
      book.heading(fields.getOrDefault(field, ""));
      write(rows, column);
    }
  }

  /** Down the columns, as even as can be; what a sheet has no room for goes on on the next. */
  private void write(List<Row> rows, double column) {
    var rest = new ArrayList<>(rows);
    while (!rest.isEmpty()) {
      double high = even(rest);
      Rect body = book.body();
      double deepest = 0;
      for (int i = 0; i < COLUMNS && !rest.isEmpty(); i++) {
        double y = 0;
        while (!rest.isEmpty() && (y == 0 || y + rest.getFirst().height() <= high + 0.01)) {
          Row row = rest.removeFirst();
          paint(row, body.x() + i * (column + GAP), book.y() + y);
          y += row.height();
        }
        deepest = Math.max(deepest, y);
      }
      book.down(deepest + 6);
      if (!rest.isEmpty()) book.goOn();
    }
  }

  /** The least height at which the columns hold all, or what is left of the sheet. */
  private double even(List<Row> rows) {
    double whole = rows.stream().mapToDouble(Row::height).sum();
    for (double high = whole / COLUMNS; high < book.left(); high += LINE / 2)
      if (holds(rows, high)) return high;
    return book.left();
  }

  private static boolean holds(List<Row> rows, double high) {
    int columns = 1;
    double y = 0;
    for (Row each : rows) {
      if (y > 0 && y + each.height() > high + 0.01) {
        columns++;
        y = 0;
      }
      y += each.height();
    }
    return columns <= COLUMNS;
  }

  private void paint(Row row, double x, double top) {
    Leaf leaf = book.leaf();
    double baseline = top + leaf.baseline(Type.SMALL, 1.28);
    var starts = new ArrayList<Point>();
    starts.add(leaf.write(row.number(), x, baseline, Type.SMALL, book.look().text().secondary()));
    for (int i = 0; i < row.lines().size(); i++)
      starts.add(
          leaf.write(
              row.lines().get(i),
              x + NUMBER,
              baseline + i * LINE,
              Type.SMALL,
              book.look().text().plain()));
    String said = row.number() + " " + String.join(" ", row.lines());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, said, starts));
  }
}
