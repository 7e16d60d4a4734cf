package touchmap.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import touchmap.geometry.Rect;
import touchmap.layout.Branches;
import touchmap.layout.Branches.Limb;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/**
 * A whole map as marks. A topic's marks are made when it is first painted and kept, so that making a picture costs
 * nothing and painting costs what is visible. Lines are painted before all boxes, a parent's box over its children's.
 */
public final class Picture {
  private static final double LINE_MARGIN = 16;
  private static final double QUIET_TRUNK = 0.3;
  private static final double QUIET_TWIG = 0.57;

  private final Layout layout;
  private final Look look;
  private final Decor decor;
  private final Colours colours;
  private final Map<Id, TopicMarks> made = new ConcurrentHashMap<>();
  private final Map<Id, Mark> lines = new ConcurrentHashMap<>();

  private Picture(TouchMap map, Layout layout, Look look, Decor decor) {
    this.layout = layout;
    this.look = look;
    this.decor = decor;
    this.colours = Colours.of(map, look);
  }

  public static Picture of(TouchMap map, Layout layout, Look look, Decor decor) {
    return new Picture(map, layout, look, decor);
  }

  /** All that is painted, badges and shadows included. */
  public Rect bounds() {
    return layout.bounds().grown(TopicMarks.MARGIN);
  }

  public Layout layout() {
    return layout;
  }

  public Look look() {
    return look;
  }

  public Colours colours() {
    return colours;
  }

  /** Paints what is visible in full; branches outside the view are skipped unlooked. */
  public void paintOn(Painter painter, Rect view) {
    paintOn(painter, view, Detail.FULL);
  }

  /** Paints what is visible; branches outside the view are skipped unlooked. */
  public void paintOn(Painter painter, Rect view, Detail detail) {
    Rect wide = view.grown(TopicMarks.MARGIN);
    layout.at(layout.root()).ifPresent(root -> paintLines(root, colours.business(), painter, wide));
    layout
        .at(layout.root())
        .ifPresent(root -> paintBoxes(root, colours.business(), new Boxes(painter, wide, detail)));
  }

  /** One topic's box alone with everything on it; empty when it is not shown. */
  public List<Mark> marksOf(Id id) {
    return layout.at(id).map(placed -> marks(placed, colours.of(id)).all()).orElse(List.of());
  }

  /** The line that leads to a topic; empty when it is not shown or hangs nowhere. */
  public Optional<Mark> lineTo(Id id) {
    return layout.at(id).flatMap(placed -> line(placed, colours.of(id)));
  }

  private void paintLines(Placed parent, ObjectColours colours, Painter painter, Rect view) {
    if (!parent.reach().overlaps(view)) return;
    for (Id id : parent.tree().shown()) {
      Placed child = layout.at(id).orElseThrow();
      ObjectColours own = this.colours.of(child.topic(), colours);
      Rect room = parent.box().union(child.box()).grown(LINE_MARGIN);
      if (room.overlaps(view)) line(child, own).ifPresent(painter::paint);
      paintLines(child, own, painter, view);
    }
  }

  /** Where boxes are painted, what of it shows, and how much of them. */
  private record Boxes(Painter painter, Rect view, Detail detail) {
    void paint(Placed placed, TopicMarks marks) {
      marks.box().forEach(painter::paint);
      boolean readable = detail == Detail.FULL || !placed.topic().isTouchpoint();
      if (readable) marks.writing().forEach(painter::paint);
      marks.badges().forEach(painter::paint);
    }
  }

  private void paintBoxes(Placed placed, ObjectColours colours, Boxes boxes) {
    if (!placed.reach().overlaps(boxes.view())) return;
    for (Id id : placed.tree().shown()) {
      Placed child = layout.at(id).orElseThrow();
      paintBoxes(child, this.colours.of(child.topic(), colours), boxes);
    }
    if (placed.box().overlaps(boxes.view())) boxes.paint(placed, marks(placed, colours));
  }

  private TopicMarks marks(Placed placed, ObjectColours colours) {
    return made.computeIfAbsent(
        placed.topic().id(), id -> TopicMarks.of(placed, colours, look, decor));
  }

  private Optional<Mark> line(Placed child, ObjectColours colours) {
    Mark known = lines.get(child.topic().id());
    if (known != null) return Optional.of(known);
    Optional<Mark> line = Branches.to(child, layout).map(limb -> branch(child, limb, colours));
    line.ifPresent(made -> lines.put(child.topic().id(), made));
    return line;
  }

  private Mark branch(Placed child, Limb limb, ObjectColours colours) {
    if (!decor.quiet().contains(child.topic().id())) return Strokes.branch(limb, colours.edge(), 1);
    return child.topic().isObject()
        ? Strokes.branch(limb, colours.edge().over(look.canvas(), QUIET_TRUNK), 1)
        : Strokes.branch(limb, colours.edge(), QUIET_TWIG);
  }
}
