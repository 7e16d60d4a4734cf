package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.JourneyComparison;
import touchmap.method.JourneyComparison.Pair;
import touchmap.method.JourneyFigures.Column;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/**
 * Two journeys on one curve as marks: the first drawn through, the other dashed, steps through the same touchpoint in one
 * column, and below how much better or worse the other feels.
 */
public final class ComparisonPicture {
  /** The row in which the difference stands. */
  public static final Row DIFFERENCE = Row.GO_ON;

  private static final TextStyle FIGURE = new TextStyle(Weight.SEMIBOLD, 11);
  private static final double ASIDE = 15;
  private static final List<Double> DASHES = List.of(5.0, 4.0);

  private final Grid grid;
  private final JourneyComparison comparison;
  private final Written written;
  private final Look look;
  private final TextSizes sizes;
  private final List<Mark> marks = new ArrayList<>();

  private ComparisonPicture(
      Grid grid, JourneyComparison comparison, Written written, Look look, TextSizes sizes) {
    this.grid = grid;
    this.comparison = comparison;
    this.written = written;
    this.look = look;
    this.sizes = sizes;
  }

  /** The columns; where they reach over the headings the painter cuts them off. */
  public static List<Mark> columns(
      Grid grid, JourneyComparison comparison, Written written, Look look, TextSizes sizes) {
    var picture = new ComparisonPicture(grid, comparison, written, look, sizes);
    picture.paint();
    return List.copyOf(picture.marks);
  }

  /** The names of the rows, which stay where they are. */
  public static List<Mark> headings(Grid grid, Written written, Look look, TextSizes sizes) {
    List<Mark> marks = new ArrayList<>();
    for (Row row : grid.rows().keySet()) {
      String key = row == DIFFERENCE ? "journey.compare.difference" : row.key();
      var left = new Point(18, grid.row(row).centerY());
      Ink ink = look.text().secondary();
      marks.add(
          Marks.words(
              written.words().of(key),
              left,
              Grid.HEADINGS - 50,
              JourneyPicture.HEADING,
              ink,
              sizes));
    }
    for (double feeling : new double[] {Grid.STRONGEST, 0, -Grid.STRONGEST}) {
      String said = written.signed(feeling);
      var right = new Point(Grid.HEADINGS - 8 - sizes.width(said, FIGURE), grid.feelingY(feeling));
      marks.add(Marks.words(said, right, 40, FIGURE, look.text().hint(), sizes));
    }
    return marks;
  }

  private void paint() {
    levels();
    stages();
    curve(Pair::one, look.accent().ink(), List.of());
    curve(Pair::other, look.accent().plain(), DASHES);
    for (int i = 0; i < comparison.pairs().size(); i++) pair(comparison.pairs().get(i), i);
  }

  private void levels() {
    for (double feeling : new double[] {Grid.STRONGEST, 0, -Grid.STRONGEST}) {
      double y = grid.feelingY(feeling);
      Line line =
          feeling == 0
              ? Line.of(look.ground().controlBorder(), 1)
              : new Line(look.ground().hairline(), 1, List.of(2.0, 4.0));
      Point end = new Point(grid.left(comparison.pairs().size()), y);
      marks.add(Marks.line(new Point(grid.left(0), y), end, line));
    }
  }

  private void stages() {
    List<Pair> pairs = comparison.pairs();
    int from = 0;
    for (int i = 1; i <= pairs.size(); i++) {
      if (i < pairs.size() && Objects.equals(pairs.get(i).stage(), pairs.get(from).stage()))
        continue;
      Rect first = grid.cell(Row.STAGE, from);
      double right = grid.left(i);
      var box = new Rect(first.x() + 3, first.y() + 4, right - first.x() - 6, first.height() - 8);
      marks.add(new Mark.Box(box, 6, look.ground().surfaces().sunken(), Line.NONE));
      String name = written.stage(pairs.get(from).stage());
      double x = Math.max(box.x() + 8, Math.min(Grid.HEADINGS + 11, box.right() - 60));
      marks.add(
          Marks.words(
              name,
              new Point(x, box.centerY()),
              Math.max(0, box.right() - 8 - x),
              JourneyPicture.STAGE,
              look.text().plain(),
              sizes));
      from = i;
    }
  }

  private Point spot(OptionalDouble feeling, int column) {
    return new Point(grid.middle(column), grid.feelingY(feeling.orElse(0)));
  }

  private void curve(Function<Pair, Optional<Column>> which, Ink ink, List<Double> dashes) {
    Optional<Point> before = Optional.empty();
    for (int i = 0; i < comparison.pairs().size(); i++) {
      OptionalDouble feeling = feeling(which.apply(comparison.pairs().get(i)));
      if (feeling.isEmpty()) continue;
      Point at = spot(feeling, i);
      if (before.isPresent()) {
        Point from = before.get();
        double middle = (from.x() + at.x()) / 2;
        var bow = new Mark.Segment(new Point(middle, from.y()), new Point(middle, at.y()), at);
        marks.add(new Mark.Shape(from, List.of(bow), false, Ink.NONE, new Line(ink, 2, dashes)));
      }
      before = Optional.of(at);
    }
  }

  private static OptionalDouble feeling(Optional<Column> column) {
    return column.map(each -> each.step().feeling()).orElse(OptionalDouble.empty());
  }

  private void pair(Pair pair, int column) {
    Rect cell = grid.cell(Row.STEP, column).grown(-4);
    boolean isBoth = pair.one().isPresent() && pair.other().isPresent();
    Ink ink = isBoth || pair.one().isPresent() ? look.text().plain() : look.accent().plain();
    String said = step(pair).touchpoint().nameOnOneLine();
    double y = cell.centerY();
    int most = isBoth ? 2 : 1;
    List<String> lines = Marks.lines(said, cell.width() - 8, most, JourneyPicture.STEP, sizes);
    y -= isBoth ? (lines.size() - 1) * 7.5 : 7.5;
    if (!isBoth) onlyHere(cell, pair.one().isPresent());
    for (String each : lines) {
      marks.add(
          Marks.words(
              each, new Point(cell.x() + 6, y), cell.width() - 8, JourneyPicture.STEP, ink, sizes));
      y += 15;
    }
    OptionalDouble one = feeling(pair.one());
    OptionalDouble other = feeling(pair.other());
    boolean isNear =
        one.isPresent()
            && other.isPresent()
            && Math.abs(grid.feelingY(one.getAsDouble()) - grid.feelingY(other.getAsDouble())) < 24;
    dot(one, column, isNear ? -ASIDE : 0, look.accent().ink(), true);
    dot(other, column, isNear ? ASIDE : 0, look.accent().plain(), false);
    OptionalDouble gain = pair.gain();
    if (gain.isEmpty() || !grid.shows(DIFFERENCE)) return;
    Ink tone =
        gain.getAsDouble() > 0
            ? look.signs().good().plain()
            : gain.getAsDouble() < 0 ? look.signs().bad().plain() : look.text().secondary();
    Point at = grid.cell(DIFFERENCE, column).center();
    marks.add(Marks.centred(written.signed(gain), at, FIGURE, tone, sizes));
  }

  /** The step of a pair, of the first journey where it is in both. */
  public static Column step(Pair pair) {
    return pair.one().or(pair::other).orElseThrow();
  }

  /** A line of its own below the name, with the dot of the journey that alone has the step. */
  private void onlyHere(Rect cell, boolean isFirst) {
    double y = cell.centerY() + 9;
    Ink ink = isFirst ? look.accent().ink() : look.accent().plain();
    Line line = isFirst ? Line.NONE : Line.of(ink, 2);
    Point dot = new Point(cell.x() + 10, y);
    marks.add(Marks.circle(dot, 4, isFirst ? ink : look.panel(), line));
    String said = written.words().of("journey.compare.only");
    double width = cell.right() - 2 - (dot.x() + 8);
    marks.add(Marks.words(said, dot.plus(8, 0), width, FIGURE, ink, sizes));
  }

  private void dot(OptionalDouble feeling, int column, double aside, Ink ink, boolean filled) {
    if (feeling.isEmpty()) return;
    Point at = spot(feeling, column).plus(aside, 0);
    String said = written.signed(feeling);
    double half = Math.max(11, sizes.width(said, FIGURE) / 2 + 5);
    var box = new Rect(at.x() - half, at.y() - 11, 2 * half, 22);
    Ink fill = filled ? ink : look.panel();
    marks.add(new Mark.Box(box, 11, fill, filled ? Line.NONE : Line.of(ink, 2)));
    marks.add(Marks.centred(said, at, FIGURE, filled ? look.accent().onInk() : ink, sizes));
  }
}
