package touchmap.lens.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.method.Matrix;
import touchmap.method.Plot;
import touchmap.method.Quadrant;
import touchmap.model.Id;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Marks;

/** The matrix as marks: four fields with their names, the lines between them, dots, and names or numbers beside them. */
public final class MatrixPicture {
  public static final double RADIUS = 4.5;
  private static final double STRONG_RADIUS = 5.5;
  private static final double STAR_RADIUS = 9.5;
  private static final double CORNER = 10;
  private static final double MOST_CONTRAST = 2;
  private static final double QUIET = 0.4;

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
  private final Naming naming;
  private final List<Mark> marks = new ArrayList<>();

  private MatrixPicture(MatrixScale scale, Plot plot, Look look, TextSizes sizes, Naming naming) {
    this.scale = scale;
    this.plot = plot;
    this.look = look;
    this.sizes = sizes;
    this.naming = naming;
  }

  /** {@code names} are for what the moment wants to know whole, whatever is below it. */
  public static List<Mark> of(
      MatrixScale scale,
      Plot plot,
      Look look,
      TextSizes sizes,
      Naming naming,
      Function<Id, String> names,
      Marked marked) {
    var picture = new MatrixPicture(scale, plot, look, sizes, naming);
    picture.paint(marked);
    picture.bubble(names, marked);
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

  private void paint(Marked marked) {
    marks.add(new Mark.Box(scale.area(), CORNER, look.ground().surfaces().sunken(), Line.NONE));
    plot.lines().ifPresent(this::ground);
    diagonal();
    plot.lines().ifPresent(this::lines);
    for (Labels.Label each : naming.labels()) each.leader().ifPresent(this::leader);
    Set<Id> hidden = naming.within();
    for (Plot.Dot dot : byWeight(marked).reversed())
      if (!hidden.contains(dot.touchpoint())) dot(dot, marked);
    naming.captions().forEach(this::caption);
    for (Labels.Label each : naming.labels()) label(each, marked);
  }

  private void ground(Matrix.Cross lines) {
    Rect area = scale.area();
    double x = scale.x(lines.score());
    double y = scale.y(lines.importance());
    tint(new Rect(area.x(), area.y(), x - area.x(), y - area.y()));
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

  private void caption(Captions.Caption caption) {
    Rect at = caption.box();
    Rect tag = caption.tag();
    Line edge = Line.of(ink(caption.field()), 1);
    marks.add(new Mark.Box(tag, 4, look.ground().surfaces().sunken(), edge));
    marks.add(
        new Mark.Words(
            caption.text(),
            new Point(at.x(), at.y() + sizes.ascent(Captions.FIELD)),
            Captions.FIELD,
            ink(caption.field()),
            at.width()));
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
    line(from, to, Line.of(quiet(), 1));
  }

  /** Quieter than the lines between the fields, in a strong look too, where a hairline is as dark as these. */
  private Ink quiet() {
    Ink ground = look.ground().surfaces().sunken();
    Ink ink = look.ground().hairline();
    return ink.contrast(ground) > MOST_CONTRAST ? ink.over(ground, QUIET) : ink;
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

  /** From a dot to the name that found no place beside it. */
  private void leader(Stroke leader) {
    line(leader.from(), leader.to(), Line.of(look.text().secondary(), 1.2));
  }

  private void label(Labels.Label label, Marked marked) {
    if (label.isWithin()) {
      Rect box = label.box();
      boolean isMarked = label.wish().touchpoints().stream().anyMatch(marked::wants);
      Line line =
          isMarked
              ? Line.of(look.accent().plain(), 2.6)
              : Line.of(ink(label.wish().touchpoints().getFirst()), 1.4);
      Ink ground = look.ground().surfaces().sunken();
      marks.add(new Mark.Box(box, box.height() / 2, ground, line));
    }
    words(label, naming.style());
  }

  private Ink ink(Id touchpoint) {
    return plot.dots().stream()
        .filter(each -> each.touchpoint().equals(touchpoint))
        .findFirst()
        .map(each -> ink(each.quadrant()))
        .orElse(look.text().hint());
  }

  /** The full name over everything else. */
  private void bubble(Function<Id, String> names, Marked marked) {
    Optional<Plot.Dot> dot =
        marked
            .hovered()
            .or(marked::current)
            .flatMap(
                id ->
                    plot.dots().stream().filter(each -> each.touchpoint().equals(id)).findFirst());
    String name = dot.map(each -> names.apply(each.touchpoint())).orElse("");
    if (dot.isEmpty() || name.isBlank()) return;
    var ground = new Labels.Ground(scale.area().grown(-3), Map.of(), List.of(), List.of());
    var labels = new Labels(sizes, Naming.NAME, ground);
    Labels.Label label =
        labels.over(
            new Labels.Wish(
                List.of(dot.get().touchpoint()),
                labels.lines(name),
                box(scale, dot.get()),
                false,
                scale.area()));
    Rect behind = label.box().grown(3);
    marks.add(new Mark.Box(behind, 5, look.panel(), Line.of(look.ground().controlBorder(), 1)));
    words(label, Naming.NAME);
  }

  /** Lines below one another, towards the dot they belong to. */
  private void words(Labels.Label label, TextStyle style) {
    Rect box = label.box();
    double leading = sizes.ascent(style) + sizes.descent(style);
    double high = label.wish().lines().size() * leading;
    double y = box.centerY() - high / 2 + sizes.ascent(style);
    for (String each : label.wish().lines()) {
      double width = sizes.width(each, style);
      double x = label.x(width);
      marks.add(new Mark.Words(each, new Point(x, y), style, look.text().plain(), width));
      y += leading;
    }
  }
}
