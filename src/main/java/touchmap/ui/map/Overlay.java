package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Drop;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.picture.Colours;
import touchmap.picture.Ink;
import touchmap.picture.Line;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Picture;
import touchmap.ui.kit.CanvasPainter;
import touchmap.words.Phrase;

/** Paints what lies over the map and passes: rings, hover, handles, the rubber band, the frame of a text. */
final class Overlay {
  private static final double RING = 2.4;
  private static final double RING_AWAY = 4;
  private static final int MOST_RINGS = 4_000;
  private static final int MOST_BADGES = 100;

  private final GraphicsContext on;
  private final CanvasPainter painter;
  private final Look look;
  private final Colours colours;
  private final Camera camera;
  private final Rect seen;
  private final Layout layout;
  private final Picture picture;

  Overlay(
      GraphicsContext on,
      Rect size,
      Camera camera,
      Layout layout,
      Picture picture,
      Painted painted) {
    this.on = on;
    this.picture = picture;
    this.camera = camera;
    this.layout = layout;
    look = painted.look();
    colours = Colours.of(painted.map(), look);
    painter = new CanvasPainter(on);
    seen =
        new Rect(
            camera.left(),
            camera.top(),
            size.width() / camera.zoom(),
            size.height() / camera.zoom());
    on.setTransform(new Affine());
    on.clearRect(0, 0, size.width(), size.height());
    Layers.through(on, camera);
  }

  /** Everything but what is dragged. */
  void all(Showing showing, Selection selection, Optional<Id> written, Rect size) {
    if (written.isEmpty()) rings(selection);
    showing
        .hovered()
        .filter(id -> showing.pointer() instanceof Idle)
        .ifPresent(id -> hover(id, showing.handle()));
    showing.arrived().ifPresent(this::arrived);
    if (showing.pointer() instanceof Lassoing lasso) band(lasso.band());
    showing.frame().ifPresent(this::frame);
    if (showing.focused() && showing.frame().isEmpty()) focus(size);
  }

  /** What hangs on the pointer, and where it would land. */
  void drag(Ghost ghost, Optional<Gap> gap, Painted painted, Function<Phrase, String> said) {
    var preview = new DragPreview(on, painted, camera.zoom());
    if (gap.isPresent()) {
      Drop drop = gap.get().drop();
      if (drop.where() == Drop.Where.INSIDE) layout.at(drop.target()).ifPresent(this::target);
      preview.landing(gap.get(), layout, ghost);
    }
    ghost.ringed().flatMap(layout::at).ifPresent(this::target);
    if (!ghost.fromTray()) preview.hanging(ghost);
    ghost.refused().ifPresent(why -> preview.reason(ghost.pointer(), seen, why, said));
  }

  void rings(Selection selection) {
    boolean many = selection.ids().size() > 1;
    Ink ring = look.accent().plain();
    Ink paler = ring.over(look.canvas(), 0.65);
    List<Id> ids = selection.ids();
    int from = Math.max(0, ids.size() - MOST_RINGS);
    boolean few = ids.size() - from <= MOST_BADGES;
    for (Id id : ids.subList(from, ids.size())) {
      layout
          .at(id)
          .filter(node -> node.box().grown(8).overlaps(seen))
          .ifPresent(
              node -> {
                ring(node, many ? paler : ring, List.of());
                if (few) badges(id);
              });
    }
  }

  /** Star and bulb lie over the ring, not under it. */
  private void badges(Id id) {
    picture.badgesOf(id).forEach(painter::paint);
  }

  private void ring(Placed node, Ink ink, List<Double> dashes) {
    double width = Math.max(RING, 1.6 / camera.zoom());
    double away = Math.max(RING_AWAY, 2.6 / camera.zoom());
    painter.paint(
        new Mark.Box(
            node.box().grown(away), radius(node) + away, Ink.NONE, new Line(ink, width, dashes)));
  }

  static double radius(Placed node) {
    return switch (node.topic().type()) {
      case BUSINESS -> 20;
      case OBJECT -> 12;
      case TOUCHPOINT -> 10;
    };
  }

  /** A dashed ring around what will take in what is dragged. */
  void target(Placed node) {
    ring(node, look.accent().plain(), List.of(6.0, 4.0));
  }

  /** A ring in the colour of the star around what has just arrived. */
  void arrived(Id id) {
    layout.at(id).ifPresent(node -> ring(node, look.signs().star().fill(), List.of()));
  }

  void hover(Id id, Optional<Handles.Handle> over) {
    Optional<Placed> found = layout.at(id);
    if (found.isEmpty()) return;
    Placed node = found.get();
    Ink edge = colours.of(id).edge();
    if (!node.topic().isBusiness())
      painter.paint(new Mark.Box(node.box(), radius(node), Ink.NONE, Line.of(edge, 1.4)));
    if (camera.zoom() < 0.45) return;
    Handles.Kind kind = over.map(Handles.Handle::kind).orElse(Handles.Kind.UNFOLD);
    handle(Handles.add(node, layout), Handles.RADIUS, edge, kind == Handles.Kind.ADD, true);
    if (Handles.canFold(node))
      handle(
          Handles.fold(node, layout), Handles.FOLD_RADIUS, edge, kind == Handles.Kind.FOLD, false);
  }

  private void handle(Point at, double radius, Ink edge, boolean pointed, boolean plus) {
    Rect round = new Rect(at.x(), at.y(), 0, 0).grown(radius);
    Ink fill = pointed ? edge : look.panel();
    Ink sign = pointed ? look.panel() : edge;
    painter.paint(new Mark.Box(round, radius, fill, Line.of(edge, 1.6)));
    double arm = radius * 0.5;
    stroke(sign, 1.8, at.x() - arm, at.y(), at.x() + arm, at.y());
    if (plus) stroke(sign, 1.8, at.x(), at.y() - arm, at.x(), at.y() + arm);
  }

  private void stroke(Ink ink, double width, double x1, double y1, double x2, double y2) {
    on.setStroke(Layers.color(ink));
    on.setLineWidth(width);
    on.setLineDashes();
    on.strokeLine(x1, y1, x2, y2);
  }

  void band(Rect band) {
    Ink accent = look.accent().plain();
    painter.paint(
        new Mark.Box(
            band, 2 / camera.zoom(), accent.faded(0.1), Line.of(accent, 1 / camera.zoom())));
  }

  /** The frame a text is written in. */
  void frame(Showing.Frame frame) {
    Optional<Placed> found = layout.at(frame.topic());
    double radius = found.map(Overlay::radius).orElse(10.0) * frame.scale();
    on.setTransform(new Affine());
    painter.paint(
        new Mark.Box(
            frame.box(),
            radius,
            look.panel(),
            Line.of(look.accent().plain(), Math.max(1.6, 2.2 * frame.scale()))));
    found.ifPresent(node -> icon(node, frame));
    Layers.through(on, camera);
  }

  private void icon(Placed node, Showing.Frame frame) {
    Optional<String> name = touchmap.picture.IconShapes.of(node.topic());
    if (node.icon().isEmpty() || name.isEmpty()) return;
    Rect icon = node.icon().get();
    double size = icon.width() * frame.scale();
    double x = frame.box().x() + (icon.x() - node.box().x()) * frame.scale();
    Rect at = new Rect(x, frame.box().centerY() - size / 2, size, size);
    painter.paint(new Mark.Icon(name.get(), at, colours.of(node.id()).edge()));
  }

  /** The canvas has the focus: a line inside its edge. */
  void focus(Rect size) {
    on.setTransform(new Affine());
    painter.paint(new Mark.Box(size.grown(-1), 0, Ink.NONE, Line.of(look.accent().plain(), 2)));
    Layers.through(on, camera);
  }
}
