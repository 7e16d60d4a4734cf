package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.layout.TextStyle;
import touchmap.picture.Colours;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.ObjectColours;
import touchmap.ui.kit.CanvasPainter;
import touchmap.words.Phrase;

/** Paints what hangs on the pointer, the place it will land at with a dashed branch to it, or why it may not. */
final class DragPreview {
  private static final List<Double> DASHES = List.of(5.0, 4.0);
  private static final TextStyle BADGE = new TextStyle(TextStyle.Weight.BOLD, 12);
  private static final TextStyle REASON = new TextStyle(TextStyle.Weight.MEDIUM, 12.5);

  private final CanvasPainter painter;
  private final Painted painted;
  private final Look look;
  private final Colours colours;
  private final double zoom;

  DragPreview(GraphicsContext on, Painted painted, double zoom) {
    painter = new CanvasPainter(on);
    this.painted = painted;
    this.zoom = zoom;
    look = painted.look();
    colours = Colours.of(painted.map(), look);
  }

  /** The dashed place and branch where it will land, in the layout that has opened a gap for it. */
  void landing(Gap gap, Layout opened, Ghost ghost) {
    Placed parent = opened.at(gap.drop().parent()).orElse(gap.parent());
    Ink edge = inkOf(ghost).edge();
    Line dashed = new Line(look.accent().plain(), 2, DASHES);
    limb(gap, parent, opened, ghost, edge);
    painter.paint(new Mark.Box(gap.slot(), radius(ghost), look.accent().subtle(), dashed));
  }

  private void limb(Gap gap, Placed parent, Layout opened, Ghost ghost, Ink edge) {
    Optional<Placed> model = opened.placed().values().stream().findFirst();
    if (model.isEmpty()) return;
    var tree =
        new Placed.Tree(
            Optional.of(parent.id()),
            parent.tree().depth() + 1,
            gap.slot().centerX() < parent.box().centerX()
                ? touchmap.model.Side.LEFT
                : touchmap.model.Side.RIGHT,
            0,
            List.of(),
            0,
            false);
    var child =
        new Placed(model.get().topic(), gap.slot(), gap.slot(), gap.slot(), ghost.lines(), tree, 0);
    Curve curve = Branches.between(parent, child, opened.kind()).curve();
    painter.paint(
        new Mark.Shape(
            curve.from(),
            List.of(new Mark.Segment(curve.bend1(), curve.bend2(), curve.to())),
            false,
            Ink.NONE,
            new Line(edge, 2.4, DASHES)));
  }

  /** The box under the pointer, lifted, with its shadow. */
  void hanging(Ghost ghost) {
    ObjectColours ink = inkOf(ghost);
    double radius = radius(ghost);
    Rect box = ghost.box();
    for (int i = 3; i >= 1; i--) {
      painter.paint(
          new Mark.Box(
              box.moved(0, 3).grown(i * 1.5),
              radius + i * 1.5,
              look.ground().shadow().faded(look.ground().shadow().opacity() / 2),
              Line.NONE));
    }
    if (ghost.count() > 1)
      painter.paint(new Mark.Box(box.moved(4, 4), radius, ink.tint(), Line.of(ink.edge(), 1.4)));
    painter.paint(
        new Mark.Box(
            box, radius, ghost.object() ? ink.fill() : ink.tint(), Line.of(ink.edge(), 1.4)));
    Ink text = ghost.object() ? ink.label() : look.text().plain();
    ghost.icon().ifPresent(icon -> painter.paint(new Mark.Icon(icon.name(), icon.bounds(), text)));
    for (TextLine line : ghost.lines())
      painter.paint(new Mark.Words(line.text(), line.baseline(), line.style(), text, line.width()));
    if (ghost.count() > 1) badge(ghost);
  }

  private void badge(Ghost ghost) {
    String text = Integer.toString(ghost.count());
    double width = painted.sizes().width(text, BADGE);
    double radius = Math.max(10, width / 2 + 6);
    Point at = new Point(ghost.box().right(), ghost.box().y());
    painter.paint(
        new Mark.Box(
            new Rect(at.x() - radius, at.y() - 10, radius * 2, 20),
            10,
            look.accent().plain(),
            Line.of(look.canvas(), 1.5)));
    words(text, new Point(at.x() - width / 2, at.y()), BADGE, look.accent().on());
  }

  /** The reason of a refusal, in a little box beside the pointer that stays in view. */
  void reason(Point pointer, Rect seen, Phrase why, Function<Phrase, String> said) {
    var lines = new ArrayList<String>(wrapped(said.apply(why)));
    double scale = 1 / zoom;
    var style = new TextStyle(REASON.weight(), REASON.size() * scale);
    double width = 0;
    for (String line : lines) width = Math.max(width, painted.sizes().width(line, style));
    double row = 17 * scale;
    double wide = width + 20 * scale;
    double high = row * lines.size() + 12 * scale;
    double x = pointer.x() + 16 * scale;
    double y = pointer.y() + 18 * scale;
    if (x + wide > seen.right()) x = pointer.x() - wide - 8 * scale;
    if (y + high > seen.bottom()) y = pointer.y() - high - 8 * scale;
    Rect box = new Rect(x, y, wide, high);
    painter.paint(
        new Mark.Box(
            box,
            8 * scale,
            look.signs().bad().subtle(),
            Line.of(look.signs().bad().plain(), scale)));
    for (int i = 0; i < lines.size(); i++)
      words(
          lines.get(i),
          new Point(box.x() + 10 * scale, box.y() + 6 * scale + row * (i + 0.5)),
          style,
          look.text().plain());
  }

  private List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && painted.sizes().width(line + " " + word, REASON) > 260) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void words(String text, Point middle, TextStyle style, Ink ink) {
    double drop = (painted.sizes().ascent(style) - painted.sizes().descent(style)) / 2;
    painter.paint(
        new Mark.Words(text, middle.plus(0, drop), style, ink, painted.sizes().width(text, style)));
  }

  private ObjectColours inkOf(Ghost ghost) {
    return ghost.like().map(colours::of).orElse(colours.business());
  }

  private static double radius(Ghost ghost) {
    return ghost.object() ? 12 : 10;
  }
}
