package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/** The matrix as marks: four fields with their names, the lines between them, dots, and as many names as find a place. */
public final class MatrixPicture {
  public static final double RADIUS = 4.5;
  private static final double STRONG_RADIUS = 5.5;
  private static final double STAR_RADIUS = 9.5;
  private static final double EDGE = 10;
  private static final double CORNER = 10;
  private static final double CLEAR = 6;
  private static final double STEP = 4;
  private static final TextStyle NAME = new TextStyle(Weight.REGULAR, 12);
  private static final TextStyle FIELD = new TextStyle(Weight.SEMIBOLD, 11.5);

  /** What is shown of the moment: what is selected on the map, where the keyboard is, what the mouse is over. */
  public record Marked(Set<Id> selected, Optional<Id> current, Optional<Id> hovered) {
    public static final Marked NOTHING = new Marked(Set.of(), Optional.empty(), Optional.empty());

    public Marked {
      selected = Set.copyOf(selected);
    }

    boolean wants(Id id) {
      return selected.contains(id) || current.filter(id::equals).isPresent();
    }
  }

  private final MatrixScale scale;
  private final Plot plot;
  private final Look look;
  private final TextSizes sizes;
  private final Function<Id, String> names;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Rect> taken = new ArrayList<>();
  private final List<Mark> over = new ArrayList<>();

  private MatrixPicture(
      MatrixScale scale, Plot plot, Look look, TextSizes sizes, Function<Id, String> names) {
    this.scale = scale;
    this.plot = plot;
    this.look = look;
    this.sizes = sizes;
    this.names = names;
  }

  public static List<Mark> of(
      MatrixScale scale,
      Plot plot,
      Look look,
      TextSizes sizes,
      Function<Id, String> names,
      Map<Quadrant, String> fields,
      Marked marked) {
    var picture = new MatrixPicture(scale, plot, look, sizes, names);
    picture.paint(fields, marked);
    return List.copyOf(picture.marks);
  }

  /** Where a dot is painted. */
  public static Rect box(MatrixScale scale, Plot.Dot dot) {
    double radius = radius(dot);
    Point at = scale.at(dot);
    return new Rect(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
  }

  private static double radius(Plot.Dot dot) {
    if (dot.isMoment()) return STAR_RADIUS;
    return dot.quadrant() == Quadrant.CONCENTRATE ? STRONG_RADIUS : RADIUS;
  }

  private void paint(Map<Quadrant, String> fields, Marked marked) {
    Rect area = scale.area();
    marks.add(new Mark.Box(area, CORNER, look.ground().surfaces().sunken(), Line.NONE));
    for (Plot.Dot dot : plot.dots()) taken.add(box(scale, dot));
    plot.lines().ifPresent(lines -> ground(lines, fields));
    diagonal();
    plot.lines().ifPresent(this::lines);
    List<Plot.Dot> byWeight = byWeight(marked);
    for (Plot.Dot dot : byWeight.reversed()) dot(dot, marked);
    marks.addAll(over);
    labels(byWeight, marked);
  }

  private void ground(Matrix.Cross lines, Map<Quadrant, String> fields) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    var weak = new Rect(area.x(), area.y(), x - area.x(), y - area.y());
    tint(weak);
    var keep = new Rect(x, area.y(), area.right() - x, y - area.y());
    var low = new Rect(area.x(), y, x - area.x(), area.bottom() - y);
    var over = new Rect(x, y, area.right() - x, area.bottom() - y);
    field(fields, Quadrant.CONCENTRATE, weak, false, false);
    field(fields, Quadrant.KEEP, keep, true, true);
    field(fields, Quadrant.LOW, low, false, false);
    field(fields, Quadrant.OVERKILL, over, true, false);
  }

  /** The ground of what is to be fixed first, round only where the matrix is. */
  private void tint(Rect box) {
    Ink ink = look.signs().bad().subtle();
    double round = Math.min(CORNER, Math.min(box.width(), box.height()) / 2);
    if (round <= 0) return;
    marks.add(new Mark.Box(box, round, ink, Line.NONE));
    marks.add(
        new Mark.Box(
            new Rect(box.x() + round, box.y(), box.width() - round, box.height()),
            0,
            ink,
            Line.NONE));
    marks.add(
        new Mark.Box(
            new Rect(box.x(), box.y() + round, box.width(), box.height() - round),
            0,
            ink,
            Line.NONE));
  }

  /** The name of a field at an edge of it, when it fits: in its corner, or as near to that as no dot is in the way. */
  private void field(
      Map<Quadrant, String> fields, Quadrant which, Rect box, boolean right, boolean top) {
    String name = fields.getOrDefault(which, "");
    double width = sizes.width(name, FIELD);
    double height = sizes.ascent(FIELD) + sizes.descent(FIELD);
    if (name.isEmpty() || width + 2 * EDGE > box.width() || height + 8 > box.height()) return;
    List<Rect> places = captions(box, new Rect(0, 0, width, height), right, top);
    Optional<Rect> free =
        places.stream()
            .filter(each -> !onDiagonal(each) && taken.stream().noneMatch(clear(each)::overlaps))
            .findFirst();
    Rect at = free.orElse(places.getFirst());
    var words =
        new Mark.Words(
            name, new Point(at.x(), at.y() + sizes.ascent(FIELD)), FIELD, ink(which), width);
    if (free.isEmpty()) {
      // Dots or the diagonal everywhere: the name stands over them, on a ground of its own.
      over.add(new Mark.Box(at.grown(2), 4, look.ground().surfaces().sunken(), Line.NONE));
      over.add(words);
    } else marks.add(words);
    taken.add(clear(at));
  }

  /** Whether the diagonal goes through it. */
  private boolean onDiagonal(Rect box) {
    Point from = scale.at(scale.importance().least(), scale.score().least());
    Point to = scale.at(scale.importance().most(), scale.score().most());
    double left = Math.max(box.x() - 2, from.x());
    double right = Math.min(box.right() + 2, to.x());
    if (left > right) return false;
    double slope = (to.y() - from.y()) / (to.x() - from.x());
    double low = from.y() + (left - from.x()) * slope;
    double high = from.y() + (right - from.x()) * slope;
    return Math.max(low, high) > box.y() - 2 && Math.min(low, high) < box.bottom() + 2;
  }

  /** With the room that a name beside it must leave. */
  private static Rect clear(Rect caption) {
    return new Rect(
        caption.x() - CLEAR, caption.y() - 1, caption.width() + 2 * CLEAR, caption.height() + 2);
  }

  /** Along the edge where it belongs, away from the corner, then along the opposite edge. */
  private static List<Rect> captions(Rect box, Rect size, boolean right, boolean top) {
    double room = box.width() - 2 * EDGE - size.width();
    double high = box.y() + 6;
    double low = box.bottom() - 6 - size.height();
    var places = new ArrayList<Rect>();
    for (double y : top ? new double[] {high, low} : new double[] {low, high})
      for (double away = 0; away <= room; away += STEP)
        places.add(
            size.moved(
                right ? box.right() - EDGE - size.width() - away : box.x() + EDGE + away, y));
    return places;
  }

  private Ink ink(Quadrant quadrant) {
    return switch (quadrant) {
      case CONCENTRATE -> look.signs().bad().plain();
      case KEEP -> look.signs().good().plain();
      case LOW, OVERKILL -> look.text().hint();
    };
  }

  /** Where importance and score are alike: what lies above it gets less than it is worth. */
  private void diagonal() {
    Point from = scale.at(scale.importance().least(), scale.score().least());
    Point to = scale.at(scale.importance().most(), scale.score().most());
    line(from, to, Line.of(look.ground().hairline(), 1));
  }

  private void lines(Matrix.Cross lines) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    var dashed = new Line(look.ground().controlBorder(), 1.2, List.of(4.0, 3.2));
    line(new Point(x, area.y()), new Point(x, area.bottom()), dashed);
    line(new Point(area.x(), y), new Point(area.right(), y), dashed);
  }

  private void line(Point from, Point to, Line how) {
    marks.add(new Mark.Shape(from, List.of(Mark.Segment.straight(from, to)), false, Ink.NONE, how));
  }

  /** What is marked first, then the moment of truth, what is to be fixed, and the most important. */
  private List<Plot.Dot> byWeight(Marked marked) {
    return plot.dots().stream()
        .sorted(
            Comparator.comparing((Plot.Dot dot) -> !marked.wants(dot.touchpoint()))
                .thenComparing(dot -> !dot.isMoment())
                .thenComparing(dot -> dot.quadrant() != Quadrant.CONCENTRATE)
                .thenComparingDouble(dot -> -dot.importance())
                .thenComparingDouble(Plot.Dot::score))
        .toList();
  }

  private void dot(Plot.Dot dot, Marked marked) {
    Rect box = box(scale, dot);
    boolean isCurrent = marked.current().filter(dot.touchpoint()::equals).isPresent();
    if (marked.selected().contains(dot.touchpoint()) || isCurrent) {
      Rect ring = box.grown(3.5);
      marks.add(
          new Mark.Box(
              ring,
              ring.width() / 2,
              Ink.NONE,
              Line.of(look.accent().plain(), isCurrent ? 2.6 : 1.8)));
    }
    if (dot.isMoment()) marks.add(Marks.star(box.center(), STAR_RADIUS, look));
    else
      marks.add(
          new Mark.Box(
              box,
              box.width() / 2,
              ink(dot.quadrant()),
              Line.of(look.ground().surfaces().sunken(), 1)));
  }

  private void labels(List<Plot.Dot> byWeight, Marked marked) {
    var labels = new Labels(sizes, NAME, scale.area().grown(-3), taken, crossed());
    var wishes =
        byWeight.stream()
            .map(
                dot ->
                    new Labels.Wish(
                        dot.touchpoint(), names.apply(dot.touchpoint()), box(scale, dot)))
            .toList();
    for (Labels.Label each : labels.place(wishes)) {
      // no other place but on a line: it stands on a ground of its own there
      if (crossed().stream().anyMatch(each.box()::overlaps)) ground(each.box());
      words(each, look.text().plain());
    }
    marked
        .hovered()
        .or(marked::current)
        .flatMap(id -> plot.dots().stream().filter(dot -> dot.touchpoint().equals(id)).findFirst())
        .ifPresent(dot -> bubble(labels, dot));
  }

  private void ground(Rect name) {
    marks.add(new Mark.Box(name.grown(1), 3, look.ground().surfaces().sunken(), Line.NONE));
  }

  /** The lines, over which a name stands only when there is no other place for it. */
  private List<Rect> crossed() {
    Rect area = scale.area();
    return plot.lines().stream()
        .flatMap(
            lines ->
                Stream.of(
                    new Rect(scale.x(lines.score()) - 1, area.y(), 2, area.height()),
                    new Rect(area.x(), scale.y(lines.importance()) - 1, area.width(), 2)))
        .toList();
  }

  /** The full name over everything else. */
  private void bubble(Labels labels, Plot.Dot dot) {
    String name = names.apply(dot.touchpoint());
    if (name.isBlank()) return;
    Labels.Label label = labels.over(dot.touchpoint(), name, box(scale, dot));
    Rect behind = label.box().grown(3);
    marks.add(new Mark.Box(behind, 5, look.panel(), Line.of(look.ground().controlBorder(), 1)));
    words(label, look.text().plain());
  }

  private void words(Labels.Label label, Ink ink) {
    marks.add(new Mark.Words(label.text(), label.baseline(), NAME, ink, label.box().width()));
  }
}
