package touchmap.lens.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Mark;
import touchmap.picture.Marks;
import touchmap.picture.Part;
import touchmap.picture.Placement;
import touchmap.words.Words;

/**
 * A map parted over many sheets. Each shows again a strip of what is on the sheets after it: their
 * margins are cut off at the left and above, and they are glued onto the strip. A small plan says
 * which sheet it is.
 */
final class Poster {
  private static final TextStyle LABEL = new TextStyle(Weight.BOLD, 12);
  private static final TextStyle GUIDE = new TextStyle(Weight.REGULAR, 7.5);
  private static final double STRIP = 40;
  private static final double CROP = 12;
  private static final double CELL = 9;

  /** A poster may be drawn larger than a sheet, but not so that it becomes coarse. */
  private static final double LARGEST = 4;

  private final Drawn drawn;
  private final Tiles tiles;
  private final Rect area;
  private final Placement whole;
  private final Optional<MapLegend> legend;

  Poster(Drawn drawn, Tiles tiles, Leaf leaf, Optional<MapLegend> legend) {
    this.drawn = drawn;
    this.tiles = tiles;
    this.legend = legend;
    Rect room = leaf.room();
    area = new Rect(room.x(), room.y() + 22, room.width(), room.height() - 22 - 18 - STRIP);
    whole = Placement.into(new Rect(0, 0, total(true), total(false)), drawn.bounds(), LARGEST);
  }

  private double total(boolean across) {
    double side = across ? area.width() : area.height();
    int count = across ? tiles.columns() : tiles.rows();
    return side * count - MapSheets.OVERLAP * (count - 1);
  }

  double type() {
    return drawn.smallest() * whole.scale();
  }

  /** What is on a sheet, in the units of the whole poster. */
  Rect seen(int row, int column) {
    return new Rect(
        column * (area.width() - MapSheets.OVERLAP),
        row * (area.height() - MapSheets.OVERLAP),
        area.width(),
        area.height());
  }

  List<Leaf> leaves(Supplier<Leaf> fresh, Words words, String said) {
    var leaves = new ArrayList<Leaf>();
    for (int row = 0; row < tiles.rows(); row++)
      for (int column = 0; column < tiles.columns(); column++) {
        Leaf leaf = fresh.get();
        Rect seen = seen(row, column);
        var place =
            new Placement(
                whole.scale(), whole.dx() - seen.x() + area.x(), whole.dy() - seen.y() + area.y());
        leaf.add(new PaperPage.Inset(drawn.picture(), place, area, said));
        marks(leaf, row, column);
        guide(leaf, row, column, words);
        leaves.add(leaf);
      }
    return leaves;
  }

  /** Where it is cut: angles in the corners, and broken lines up to where the next sheets lie. */
  private void marks(Leaf leaf, int row, int column) {
    Line cut = Line.of(leaf.look().text().secondary(), 0.6);
    corner(leaf, area.x(), area.y(), 1, 1, cut);
    corner(leaf, area.right(), area.y(), -1, 1, cut);
    corner(leaf, area.x(), area.bottom(), 1, -1, cut);
    corner(leaf, area.right(), area.bottom(), -1, -1, cut);
    var glued = new Line(leaf.look().ground().controlBorder(), 0.6, List.of(3.0, 3.0));
    double x = area.right() - MapSheets.OVERLAP;
    double y = area.bottom() - MapSheets.OVERLAP;
    if (column + 1 < tiles.columns())
      leaf.add(Marks.line(new Point(x, area.y()), new Point(x, area.bottom()), glued));
    if (row + 1 < tiles.rows())
      leaf.add(Marks.line(new Point(area.x(), y), new Point(area.right(), y), glued));
  }

  private static void corner(Leaf leaf, double x, double y, int dx, int dy, Line how) {
    var at = new Point(x, y);
    leaf.add(Marks.line(at, at.plus(dx * CROP, 0), how));
    leaf.add(Marks.line(at, at.plus(0, dy * CROP), how));
  }

  private void guide(Leaf leaf, int row, int column, Words words) {
    Ink quiet = leaf.look().text().secondary();
    double top = area.bottom() + 6;
    double x = plan(leaf, row, column, top);
    String label = Tiles.label(row, column);
    Point start = leaf.write(label, x, top + 11, LABEL, leaf.look().text().plain());
    leaf.add(new Part.Text(Part.Role.PARAGRAPH, label, List.of(start)));
    double after = x + leaf.sizes().width(label, LABEL) + 8;
    var column1 = new Rect(after, top, area.right() - after, 0);
    String said = said(row, column, words);
    double end =
        said.isEmpty() ? top : leaf.text(Part.Role.PARAGRAPH, said, column1, GUIDE, quiet, 1.25);
    if (row + column == 0)
      legend.ifPresent(
          each -> MapLegend.write(leaf, new Rect(after, end, area.right() - after, 0), each));
  }

  /** How this sheet is joined to those before it. */
  private static String said(int row, int column, Words words) {
    if (row == 0 && column == 0) return words.of("paper.poster.first");
    String above = row == 0 ? "" : Tiles.label(row - 1, column);
    String left = column == 0 ? "" : Tiles.label(row, column - 1);
    if (above.isEmpty()) return words.of("paper.poster.left", left);
    if (left.isEmpty()) return words.of("paper.poster.above", above);
    return words.of("paper.poster.both", left, above);
  }

  /** All sheets as small boxes, this one filled; where it ends. */
  private double plan(Leaf leaf, int row, int column, double top) {
    double cell = Math.min(CELL, (STRIP - 8) / tiles.rows());
    for (int r = 0; r < tiles.rows(); r++)
      for (int c = 0; c < tiles.columns(); c++) {
        boolean isThis = r == row && c == column;
        var box = new Rect(area.x() + c * cell, top + r * cell, cell - 1.5, cell - 1.5);
        leaf.add(
            new Mark.Box(
                box,
                1,
                isThis ? leaf.look().accent().plain() : Ink.NONE,
                Line.of(leaf.look().ground().controlBorder(), 0.6)));
      }
    return area.x() + tiles.columns() * cell + 6;
  }
}
