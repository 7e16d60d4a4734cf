package touchmap.lens.report;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Wrapped;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.picture.Part;

/**
 * A table: rows with lines between them, the heads of the columns again on each sheet it goes on
 * on.
 */
final class Grid {
  private static final double LINED_PAD = 3.6;
  private static final double BARE_PAD = 2.9;
  private static final double GAP = 10;
  private static final double CHIP_HEIGHT = 14.5;
  private static final double CHIP_WIDTH = 24;
  private static final double BEAD = 7.6;
  private static final double STAR = 5.6;

  /** A line of a cell. */
  private record Said(String text, TextStyle style, Ink ink) {
    double height() {
      return style.size() * Type.LEADING;
    }
  }

  private final List<Column> columns;
  private final Look look;
  private final TextSizes sizes;
  private final boolean isBare;
  private final double pad;

  Grid(List<Column> columns, Look look, TextSizes sizes) {
    this(columns, look, sizes, false);
  }

  private Grid(List<Column> columns, Look look, TextSizes sizes, boolean isBare) {
    this.columns = List.copyOf(columns);
    this.look = look;
    this.sizes = sizes;
    this.isBare = isBare;
    pad = isBare ? BARE_PAD : LINED_PAD;
  }

  /** The same without heads and without lines: a list. */
  Grid bare() {
    return new Grid(columns, look, sizes, true);
  }

  /** Writes the rows into a book, over as many sheets as they need. */
  void write(Book book, List<List<Cell>> rows) {
    book.need(Math.min(opening(rows, book.body().width()), book.body().height() / 2));
    Piece piece = new Piece(book.leaf(), book.body(), book.y());
    for (List<Cell> row : rows) {
      List<List<Said>> said = lines(row, book.body().width());
      while (!said.stream().allMatch(List::isEmpty)) {
        double room = book.body().bottom() - piece.y;
        boolean fits = height(said) <= room;
        if (!fits && !piece.isEmpty()) {
          piece.end();
          book.goOn();
          piece = new Piece(book.leaf(), book.body(), book.y());
          continue;
        }
        List<List<Said>> now = fits ? said : first(said, room - 2 * pad);
        piece.row(row, now);
        said = rest(said, now);
      }
    }
    piece.end();
    book.down(piece.y - book.y() + 8);
  }

  /** How high the heads are with the first row. */
  double opening(List<List<Cell>> rows, double width) {
    return headHeight(width) + (rows.isEmpty() ? 0 : height(lines(rows.getFirst(), width)));
  }

  /** How high all rows are with their heads, when there is no need to go on on another sheet. */
  double height(List<List<Cell>> rows, double width) {
    double height = headHeight(width);
    for (List<Cell> each : rows) height += height(lines(each, width));
    return height;
  }

  /** Writes the rows into a column of a sheet on which they fit; where they end. */
  double write(Leaf leaf, Rect column, List<List<Cell>> rows) {
    var piece = new Piece(leaf, column, column.y());
    for (List<Cell> each : rows) piece.row(each, lines(each, column.width()));
    piece.end();
    return piece.y;
  }

  private double headHeight(double width) {
    return isBare ? 0 : height(heads(width));
  }

  private List<List<Said>> heads(double width) {
    var heads = new ArrayList<List<Said>>();
    for (Column each : columns)
      heads.add(
          Wrapped.lines(each.head(), width(each, width), Type.SMALL, sizes).stream()
              .map(line -> new Said(line, Type.SMALL, look.text().secondary()))
              .toList());
    return heads;
  }

  private double width(Column column, double all) {
    double shares = columns.stream().mapToDouble(Column::share).sum();
    return (all - GAP * (columns.size() - 1)) * column.share() / shares;
  }

  private List<List<Said>> lines(List<Cell> row, double width) {
    var lines = new ArrayList<List<Said>>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.get(i);
      double room = width(columns.get(i), width) - (cell.isStarred() ? 2 * STAR + 5 : 0);
      var said = new ArrayList<Said>();
      if (!cell.text().isBlank())
        for (String each : Wrapped.lines(cell.text(), room, style(cell), sizes))
          said.add(new Said(each, style(cell), ink(cell)));
      if (!cell.aside().isBlank())
        for (String each : Wrapped.lines(cell.aside(), room, Type.SMALL, sizes))
          said.add(new Said(each, Type.SMALL, look.text().secondary()));
      lines.add(said);
    }
    return lines;
  }

  private static TextStyle style(Cell cell) {
    return switch (cell.kind()) {
      case PLAIN, QUIET -> Type.BODY;
      case STRONG, GOOD, BAD -> Type.STRONG;
      case CHIP, BEAD, RING -> Type.CHIP;
    };
  }

  private Ink ink(Cell cell) {
    return switch (cell.kind()) {
      case PLAIN, STRONG -> look.text().plain();
      case QUIET -> look.text().secondary();
      case GOOD -> look.signs().good().plain();
      case BAD -> look.signs().bad().plain();
      case CHIP -> look.heat().get(cell.heat()).label();
      case BEAD -> look.accent().onInk();
      case RING -> look.accent().ink();
    };
  }

  private double height(List<List<Said>> row) {
    double most = Type.BODY.size() * Type.LEADING;
    for (List<Said> each : row)
      most = Math.max(most, each.stream().mapToDouble(Said::height).sum());
    return most + 2 * pad;
  }

  /** Of each cell as many lines as fit, one at least. */
  private static List<List<Said>> first(List<List<Said>> row, double room) {
    var first = new ArrayList<List<Said>>();
    for (List<Said> cell : row) {
      double height = 0;
      int count = 0;
      while (count < cell.size() && (count == 0 || height + cell.get(count).height() <= room))
        height += cell.get(count++).height();
      first.add(List.copyOf(cell.subList(0, count)));
    }
    return first;
  }

  private static List<List<Said>> rest(List<List<Said>> row, List<List<Said>> written) {
    var rest = new ArrayList<List<Said>>();
    for (int i = 0; i < row.size(); i++)
      rest.add(row.get(i).subList(written.get(i).size(), row.get(i).size()));
    return rest;
  }

  /** What of the table is on one sheet. */
  private final class Piece {
    private final Leaf leaf;
    private final Rect column;
    private final List<Part.Row> rows = new ArrayList<>();
    private double y;

    Piece(Leaf leaf, Rect column, double top) {
      this.leaf = leaf;
      this.column = column;
      y = top;
      if (isBare) return;
      List<Cell> none = columns.stream().map(each -> Cell.EMPTY).toList();
      row(none, heads(column.width()));
    }

    boolean isEmpty() {
      return rows.size() < (isBare ? 1 : 2);
    }

    void row(List<Cell> cells, List<List<Said>> said) {
      double x = column.x();
      var starts = new ArrayList<List<Point>>();
      for (int i = 0; i < columns.size(); i++) {
        double width = width(columns.get(i), column.width());
        starts.add(cell(cells.get(i), columns.get(i), said.get(i), x, x + width));
        x += width + GAP;
      }
      rows.add(new Part.Row(starts));
      y += height(said);
      if (!isBare) leaf.rule(column.x(), column.right(), y, look.ground().hairline(), 0.6);
    }

    private List<Point> cell(Cell cell, Column of, List<Said> said, double x, double right) {
      var starts = new ArrayList<Point>();
      double top = y + pad;
      for (Said each : said) {
        double width = sizes.width(each.text(), each.style());
        double start = of.isRight() ? right - width : x;
        if (starts.isEmpty())
          start = ground(cell, of, x, right, width, top + each.height() / 2, start);
        double baseline = top + leaf.baseline(each.style(), Type.LEADING);
        starts.add(leaf.write(each.text(), start, baseline, each.style(), each.ink()));
        if (starts.size() == 1 && cell.isStarred())
          leaf.add(
              Marks.star(new Point(start + width + STAR + 4, top + each.height() / 2), STAR, look));
        top += each.height();
      }
      return starts;
    }

    /** Paints what is behind the first line; where its text starts then. */
    private double ground(
        Cell cell, Column of, double x, double right, double width, double middle, double start) {
      return switch (cell.kind()) {
        case CHIP -> {
          double wide = Math.max(CHIP_WIDTH, width + 9);
          double from = of.isRight() ? right - wide : x;
          leaf.add(
              new Mark.Box(
                  new Rect(from, middle - CHIP_HEIGHT / 2, wide, CHIP_HEIGHT),
                  4.6,
                  look.heat().get(cell.heat()).chip(),
                  Line.NONE));
          yield from + (wide - width) / 2;
        }
        case BEAD, RING -> {
          double radius = Math.max(BEAD, width / 2 + 2.6);
          var centre = new Point(x + radius, middle);
          boolean isBead = cell.kind() == Cell.Kind.BEAD;
          leaf.add(
              Marks.circle(
                  centre,
                  radius - (isBead ? 0 : 0.6),
                  isBead ? look.accent().ink() : Ink.NONE,
                  isBead ? Line.NONE : Line.of(look.accent().ink(), 1.1)));
          yield x + radius - width / 2;
        }
        default -> start;
      };
    }

    void end() {
      if (!rows.isEmpty()) leaf.add(new Part.Table(isBare ? 0 : 1, rows));
    }
  }
}
