package touchmap.lens.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.JourneyFigures.Stretch;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/** A journey as marks: stages over columns, the curve of feelings, figures below it. The headings are marks of their own. */
public final class JourneyPicture {
  static final double INSET = 10;

  /** Where nothing is known. */
  private static final String UNKNOWN = "\u2013";

  private static final double BEAD = 9.5;

  /** What stands before the name of a step, from its column's left edge. */
  static final double BEFORE_STEP = INSET + 2 * BEAD + 6;

  /** The least air behind it. */
  static final double AFTER_STEP = 2;

  private static final double BAR = 6;
  private static final double STAR = 8;
  private static final double CHIP = 15;
  private static final double LEADING = 15;
  static final TextStyle HEADING = new TextStyle(Weight.REGULAR, 12);
  static final TextStyle STAGE = new TextStyle(Weight.SEMIBOLD, 12);
  static final TextStyle STEP = new TextStyle(Weight.SEMIBOLD, 12.5);
  private static final TextStyle SMALL = new TextStyle(Weight.MEDIUM, 11);
  private static final TextStyle FIGURE = new TextStyle(Weight.SEMIBOLD, 11);

  private final Grid grid;
  private final JourneyFigures journey;
  private final Marked marked;
  private final Written written;
  private final Look look;
  private final TextSizes sizes;
  private final Span span;
  private final List<Mark> marks = new ArrayList<>();

  /** The columns from one up to, but not with, another. */
  public record Span(int from, int until) {
    boolean holds(int column) {
      return column >= from && column < until;
    }
  }

  private JourneyPicture(
      Grid grid,
      JourneyFigures journey,
      Span span,
      Marked marked,
      Written written,
      Look look,
      TextSizes sizes) {
    this.grid = grid;
    this.span = span;
    this.journey = journey;
    this.marked = marked;
    this.written = written;
    this.look = look;
    this.sizes = sizes;
  }

  /** The columns; where they reach over the headings the painter cuts them off. */
  public static List<Mark> columns(
      Grid grid,
      JourneyFigures journey,
      Marked marked,
      Written written,
      Look look,
      TextSizes sizes) {
    var all = new Span(0, journey.columns().size());
    var picture = new JourneyPicture(grid, journey, all, marked, written, look, sizes);
    picture.paint();
    return List.copyOf(picture.marks);
  }

  /** Some of the columns; the curve goes on to both sides as far as the band does. */
  public static List<Mark> band(
      Grid grid, JourneyFigures journey, Span span, Written written, Look look, TextSizes sizes) {
    var picture = new JourneyPicture(grid, journey, span, Marked.NOTHING, written, look, sizes);
    picture.paint();
    return List.copyOf(picture.marks);
  }

  /** The names of the rows, which stay where they are. */
  public static List<Mark> headings(Grid grid, Written written, Look look, TextSizes sizes) {
    var marks = new ArrayList<Mark>();
    for (Row row : grid.rows().keySet()) {
      Rect line = grid.row(row);
      var left = new Point(18, line.centerY());
      Ink ink = look.text().secondary();
      String said = written.words().of(row.key());
      marks.add(Marks.words(said, left, Grid.HEADINGS - 50, HEADING, ink, sizes));
    }
    for (double feeling : new double[] {Grid.STRONGEST, 0, -Grid.STRONGEST}) {
      String said = written.signed(feeling);
      var right = new Point(Grid.HEADINGS - 8 - sizes.width(said, SMALL), grid.feelingY(feeling));
      marks.add(Marks.words(said, right, 40, SMALL, look.text().hint(), sizes));
    }
    return marks;
  }

  private void paint() {
    journey.weakest().ifPresent(this::weakest);
    journey.stretches().forEach(this::stage);
    levels();
    List<Curve.Spot> spots = Curve.between(spots(), grid.left(span.from), grid.left(span.until));
    marks.addAll(new Curve(spots, grid.feelingY(0), look).marks());
    for (Column each : journey.columns().subList(span.from, span.until)) column(each);
    marked.selected().forEach(each -> ring(grid.column(each).grown(-1), 10, 2.2));
    journey.weakest().ifPresent(this::sayWeakest);
    marked.cell().ifPresent(at -> ring(grid.cell(at.row(), at.column()).grown(-3), 6, 1.4));
    marked.held().ifPresent(held -> gap(held.gap()));
  }

  private int number(Column column) {
    return journey.columns().indexOf(column);
  }

  private void weakest(Column column) {
    if (!span.holds(number(column))) return;
    Look.Sign bad = look.signs().bad();
    Rect box = grid.column(number(column)).grown(-1);
    marks.add(
        new Mark.Box(box, 10, bad.subtle().over(look.panel(), 0.55), Line.of(bad.plain(), 1.4)));
  }

  /**
   * Over or under the curve, whichever is away from the dot: the names of stage and step have no room to spare, and this
   * row is there whatever rows show.
   */
  private void sayWeakest(Column column) {
    int number = number(column);
    if (!span.holds(number)) return;
    Ink ink = look.signs().bad().plain();
    String said = written.words().of("journey.weakest.short");
    double width = sizes.width(said, SMALL) + 28;
    Rect line = grid.row(Row.FEELING);
    double y = feeling(number).orElse(0) > 0 ? line.bottom() - CHIP - 3 : line.y() + 3;
    var chip = new Rect(grid.middle(number) - width / 2, y, width, CHIP);
    marks.add(new Mark.Box(chip, CHIP / 2, look.panel(), Line.of(ink, 1)));
    marks.add(Marks.icon("unlink", new Point(chip.x() + 11, chip.centerY()), 11, ink));
    Point from = new Point(chip.x() + 20, chip.centerY());
    marks.add(Marks.words(said, from, width - 20, SMALL, ink, sizes));
  }

  private void stage(Stretch stretch) {
    int first = Math.max(span.from, number(stretch.columns().getFirst()));
    int last = Math.min(span.until - 1, number(stretch.columns().getLast()));
    if (first > last) return;
    Rect from = grid.cell(Row.STAGE, first);
    Rect to = grid.cell(Row.STAGE, last);
    var box = new Rect(from.x() + 3, from.y() + 4, to.right() - from.x() - 6, from.height() - 8);
    marks.add(new Mark.Box(box, 6, look.ground().surfaces().sunken(), Line.NONE));
    // The name stays in sight as long as its stage does.
    double x = Math.max(box.x() + 8, Math.min(Grid.HEADINGS + 11, box.right() - 60));
    boolean isKnown = stretch.stage().isPresent();
    text(
        written.stage(stretch.stage()),
        new Rect(x, box.y(), Math.max(0, box.right() - 8 - x), box.height()),
        isKnown ? STAGE : HEADING,
        isKnown ? look.text().plain() : look.text().hint());
    if (first > span.from) {
      Point top = new Point(from.x(), from.y() + 4);
      var hairline = Line.of(look.ground().hairline(), 1);
      marks.add(Marks.line(top, new Point(from.x(), grid.bottom()), hairline));
    }
  }

  private void levels() {
    if (journey.columns().isEmpty()) return;
    double left = grid.left(span.from);
    double right = grid.left(span.until);
    for (double feeling : new double[] {Grid.STRONGEST, 0, -Grid.STRONGEST}) {
      double y = grid.feelingY(feeling);
      Line line =
          feeling == 0
              ? Line.of(look.ground().controlBorder(), 1)
              : new Line(look.ground().hairline(), 1, List.of(2.0, 4.0));
      marks.add(Marks.line(new Point(left, y), new Point(right, y), line));
    }
  }

  private List<Curve.Spot> spots() {
    var spots = new ArrayList<Curve.Spot>();
    for (int i = 0; i < journey.columns().size(); i++) {
      OptionalDouble feeling = feeling(i);
      if (feeling.isPresent())
        spots.add(
            new Curve.Spot(i, new Point(grid.middle(i), grid.feelingY(feeling.getAsDouble()))));
    }
    return spots;
  }

  private OptionalDouble feeling(int column) {
    return marked.feeling(column, journey.columns().get(column).step().feeling());
  }

  private void column(Column column) {
    int number = number(column);
    step(column, number);
    role(column, number);
    feelingOf(column, number);
    figure(Row.GO_ON, number, written.share(column.step().goOn()), FIGURE, look.text().plain());
    value(column, number);
    figure(Row.NOTE, number, oneLine(column.step().note()), HEADING, look.text().secondary());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void step(Column column, int number) {
    Rect cell = grid.cell(Row.STEP, number);
    var centre = new Point(cell.x() + INSET + BEAD, cell.centerY());
    Look.Accent accent = look.accent();
    marks.add(Marks.circle(centre, BEAD, accent.ink(), Line.NONE));
    marks.add(Marks.centred(String.valueOf(number + 1), centre, FIGURE, accent.onInk(), sizes));
    double from = cell.x() + BEFORE_STEP;
    var room = new Rect(from, cell.y(), cell.right() - AFTER_STEP - from, cell.height());
    text(column.touchpoint().nameOnOneLine(), room, STEP, look.text().plain());
  }

  /** Text in as many lines as the room is high for, halfway up in it; the last is cut where it is too long. */
  private void text(String said, Rect room, TextStyle style, Ink ink) {
    int most = Math.max(1, (int) (room.height() / LEADING));
    List<String> lines = Marks.lines(said, room.width(), most, style, sizes);
    double y = room.centerY() - (lines.size() - 1) * LEADING / 2;
    for (String each : lines) {
      marks.add(Marks.words(each, new Point(room.x(), y), room.width(), style, ink, sizes));
      y += LEADING;
    }
  }

  private void role(Column column, int number) {
    if (!grid.shows(Row.ROLE)) return;
    Rect cell = grid.cell(Row.ROLE, number);
    var role = column.link().role();
    double most = cell.width() - 2 * INSET;
    Point high = new Point(cell.x() + INSET, cell.y() + 11);
    marks.add(Marks.words(written.role(role), high, most, SMALL, look.text().plain(), sizes));
    var low = new Rect(high.x(), cell.y() + 19, most, cell.height() - 22);
    text(written.task(role), low, HEADING, look.text().secondary());
  }

  /** The dot on the curve, with the star of a moment of truth and words for what is remembered. */
  private void feelingOf(Column column, int number) {
    OptionalDouble feeling = feeling(number);
    double x = grid.middle(number);
    if (feeling.isEmpty()) {
      marks.add(
          Marks.circle(
              new Point(x, grid.feelingY(0)),
              4,
              look.panel(),
              Line.of(look.ground().controlBorder(), 1.2)));
      if (column.isMomentOfTruth())
        marks.add(Marks.star(new Point(x + 10, grid.feelingY(0) - 9), STAR, look));
      return;
    }
    double value = feeling.getAsDouble();
    var at = new Point(x, grid.feelingY(value));
    String said = written.signed(value);
    double half = Math.max(11, sizes.width(said, FIGURE) / 2 + 5);
    Ink fill = ink(value);
    var box = new Rect(x - half, at.y() - 11, 2 * half, 22);
    marks.add(new Mark.Box(box, 11, fill, Line.NONE));
    marks.add(Marks.centred(said, at, FIGURE, fill.bestOf(Ink.WHITE, Ink.BLACK), sizes));
    if (column.isMomentOfTruth()) marks.add(Marks.star(at.plus(half + 1, -9), STAR, look));
    boolean peak = Written.is(journey.peak(), column);
    boolean end = Written.is(journey.end(), column);
    if (!peak && !end) return;
    ring(box.grown(2.5), 13.5, 1.2);
    String remembered =
        written.words().of(!end ? "journey.peak" : peak ? "journey.peakAndEnd" : "journey.end");
    double below = at.y() + 21 > grid.row(Row.FEELING).bottom() - 3 ? -21 : 21;
    Point middle = at.plus(0, below);
    double wide = sizes.width(remembered, SMALL) + 6;
    // The neutral line and the curve would strike the words through.
    var ground = new Rect(middle.x() - wide / 2, middle.y() - 7, wide, 14);
    marks.add(new Mark.Box(ground, 4, ground(column), Line.NONE));
    marks.add(Marks.centred(remembered, middle, SMALL, look.text().secondary(), sizes));
  }

  /** What a column stands on. */
  private Ink ground(Column column) {
    boolean weakest = Written.is(journey.weakest(), column);
    return weakest ? look.signs().bad().subtle().over(look.panel(), 0.55) : look.panel();
  }

  private Ink ink(double feeling) {
    if (feeling > 0) return look.signs().good().plain();
    return feeling < 0 ? look.signs().bad().plain() : look.text().secondary();
  }

  private void figure(Row row, int number, String said, TextStyle style, Ink ink) {
    if (!grid.shows(row) || said.isEmpty()) return;
    text(said, inset(grid.cell(row, number)), style, ink);
  }

  private static Rect inset(Rect cell) {
    return new Rect(cell.x() + INSET, cell.y(), cell.width() - 2 * INSET, cell.height());
  }

  /** What all steps so far are worth together, as a bar and a figure, and what the step is known for. */
  private void value(Column column, int number) {
    if (!grid.shows(Row.VALUE)) return;
    Rect cell = grid.cell(Row.VALUE, number);
    double width = cell.width() - 2 * INSET;
    var track = new Rect(cell.x() + INSET, cell.y() + 7, width, BAR);
    double sum = column.link().accumulated();
    double share = Math.abs(sum) / Math.max(most(), 1e-9);
    marks.add(new Mark.Box(track, BAR / 2, look.ground().surfaces().lensTrack(), Line.NONE));
    if (share > 0.01)
      marks.add(
          new Mark.Box(
              new Rect(track.x(), track.y(), Math.max(BAR, width * share), BAR),
              BAR / 2,
              sum < 0 ? look.signs().bad().plain() : look.accent().plain(),
              Line.NONE));
    double y = cell.bottom() - 12;
    String said = Written.isValued(journey, column) ? written.signed(sum) : UNKNOWN;
    marks.add(
        Marks.words(said, new Point(track.x(), y), width, FIGURE, look.text().plain(), sizes));
    known(column, new Point(track.right(), y), width - sizes.width(said, FIGURE) - 8);
  }

  private double most() {
    return journey.columns().stream()
        .mapToDouble(each -> Math.abs(each.link().accumulated()))
        .max()
        .orElse(0);
  }

  private void known(Column column, Point right, double most) {
    if (Written.is(journey.weakest(), column) || !column.isMomentOfTruth()) return;
    String said = written.words().of("journey.truth.short");
    double width = sizes.width(said, SMALL);
    // The star says the same; half a word would not.
    if (width > most - 18) return;
    Ink ink = look.signs().note().plain();
    marks.add(Marks.words(said, right.plus(-width, 0), width, SMALL, ink, sizes));
  }

  private void ring(Rect around, double radius, double width) {
    marks.add(new Mark.Box(around, radius, Ink.NONE, Line.of(look.accent().plain(), width)));
  }

  private void gap(int before) {
    double x = grid.left(before);
    double top = grid.row(Row.STEP).y();
    var line = Line.of(look.accent().plain(), 3);
    marks.add(Marks.line(new Point(x, top + 2), new Point(x, grid.bottom() - 2), line));
  }
}
