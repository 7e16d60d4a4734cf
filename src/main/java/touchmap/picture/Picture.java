package touchmap.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches;
import touchmap.layout.Branches.Limb;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.layout.TextLine;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/**
 * A whole map as marks. A topic's marks are made when it is first painted and kept, so that making a picture costs
 * nothing and painting costs what is visible. Lines are painted before all boxes, a parent's box over its children's.
 */
public final class Picture implements Painting {
  private static final double LINE_MARGIN = 16;

  /** More marks than any screen shows at once; beyond that, memory matters more than making them again. */
  private static final int MOST_KEPT = 20_000;

  private static final double QUIET_TRUNK = 0.3;
  private static final double QUIET_TWIG = 0.57;

  /** Branches that step back are 35 % paler. */
  private static final double PALE = 0.65;

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
  @Override
  public void paintOn(Painter painter, Rect view) {
    paintOn(painter, view, Detail.FULL);
  }

  /** One for each topic, in map order whatever the order of painting. */
  @Override
  public List<List<Point>> paragraphs() {
    return layout.placed().values().stream()
        .map(placed -> placed.lines().stream().map(TextLine::baseline).toList())
        .toList();
  }

  /** Paints what is visible; branches outside the view are skipped unlooked. */
  public void paintOn(Painter painter, Rect view, Detail detail) {
    paintOn(new Pass(painter, view.grown(TopicMarks.MARGIN), detail, Set.of(), false));
  }

  /**
   * Paints what is visible for a moment, as a window does: not the boxes of those topics, since something else is shown in
   * their place, and of twigs that run through the view upon each other only some.
   */
  public void paintOn(Painter painter, Rect view, Detail detail, Set<Id> without) {
    paintOn(new Pass(painter, view.grown(TopicMarks.MARGIN), detail, without, true));
  }

  private void paintOn(Pass pass) {
    Optional<Placed> root = layout.at(layout.root());
    root.ifPresent(top -> paintLines(top, colours.business(), pass));
    root.ifPresent(top -> paintBoxes(top, colours.business(), pass));
  }

  /** One topic's box alone with everything on it; empty when it is not shown. */
  public List<Mark> marksOf(Id id) {
    return layout.at(id).map(placed -> marks(placed, colours.of(id)).all()).orElse(List.of());
  }

  /** What lies over the corners of one topic's box; empty when it is not shown. */
  public List<Mark> badgesOf(Id id) {
    return layout.at(id).map(placed -> marks(placed, colours.of(id)).badges()).orElse(List.of());
  }

  /** The line that leads to a topic; empty when it is not shown or hangs nowhere. */
  public Optional<Mark> lineTo(Id id) {
    return layout.at(id).flatMap(placed -> line(placed, colours.of(id)));
  }

  /** One painting: where to, which part of the map, and in how much detail. */
  private record Pass(Painter painter, Rect view, Detail detail, Set<Id> without, boolean passing) {
    boolean sees(Rect what) {
      return what.overlaps(view);
    }

    /** Whether the topic is but a speck, too many of which are in view to keep their marks. */
    boolean isSpeck(Placed placed) {
      return detail == Detail.NAMES_OF_OBJECTS && placed.topic().isTouchpoint();
    }

    void paint(List<Mark> marks) {
      for (Mark each : marks) painter.paint(each);
    }
  }

  private void paintLines(Placed parent, ObjectColours colours, Pass pass) {
    if (!pass.sees(parent.reach())) return;
    boolean isTrunk = parent.topic().isBusiness();
    Set<Id> under = isTrunk ? under(parent, pass) : Set.of();
    Bundle bundle = Bundle.ofTwigs(pass.view(), pass.detail());
    for (Id id : parent.tree().shown()) {
      Placed child = layout.at(id).orElseThrow();
      ObjectColours own = this.colours.of(child.topic(), colours);
      if (!pass.sees(room(parent, child))) {
        paintLines(child, own, pass);
        continue;
      }
      boolean passes = !isTrunk && passes(child, pass);
      boolean isLeftOut = under.contains(id) || (passes && isCovered(child, own, bundle));
      if (!isLeftOut) {
        Optional<Mark> line =
            pass.isSpeck(child)
                ? hairline(child, own)
                : passes ? passing(child, own, pass.view()) : line(child, own);
        line.ifPresent(pass.painter()::paint);
      }
      paintLines(child, own, pass);
    }
  }

  private static Rect room(Placed parent, Placed child) {
    return parent.box().union(child.box()).grown(LINE_MARGIN);
  }

  /** Whether the line to a topic only runs through the view, and that for a moment. */
  private boolean passes(Placed child, Pass pass) {
    return pass.passing()
        && layout.kind() != LayoutKind.DOWN
        && !pass.sees(child.box().grown(LINE_MARGIN));
  }

  private boolean isCovered(Placed child, ObjectColours own, Bundle bundle) {
    return Branches.to(child, layout)
        .filter(limb -> bundle.covers(limb.curve(), lineInk(child, own), widthShare(child)))
        .isPresent();
  }

  /** The trunks that only run through the view, below others that do. */
  private Set<Id> under(Placed business, Pass pass) {
    Bundle bundle = Bundle.ofTrunks(pass.view());
    var under = new HashSet<Id>();
    for (Id id : business.tree().shown().reversed()) {
      Placed child = layout.at(id).orElseThrow();
      if (!pass.sees(room(business, child)) || !passes(child, pass)) continue;
      Branches.to(child, layout)
          .filter(limb -> bundle.covers(limb.curve(), Ink.NONE, 1))
          .ifPresent(limb -> under.add(id));
    }
    return under;
  }

  private void paintBoxes(Placed placed, ObjectColours colours, Pass pass) {
    if (!pass.sees(placed.reach())) return;
    for (Id id : placed.tree().shown()) {
      Placed child = layout.at(id).orElseThrow();
      paintBoxes(child, this.colours.of(child.topic(), colours), pass);
    }
    if (!pass.sees(placed.extent()) || pass.without().contains(placed.id())) return;
    if (pass.isSpeck(placed)) {
      TopicMarks marks = TopicMarks.fromAfar(placed, colours, look, decor);
      pass.paint(marks.box());
      pass.paint(marks.badges());
    } else {
      TopicMarks marks = marks(placed, colours);
      pass.paint(marks.box());
      pass.paint(marks.writing());
      pass.paint(marks.badges());
    }
  }

  private TopicMarks marks(Placed placed, ObjectColours colours) {
    if (made.size() > MOST_KEPT) made.clear();
    return made.computeIfAbsent(
        placed.topic().id(), id -> TopicMarks.of(placed, colours, look, decor));
  }

  private Optional<Mark> line(Placed child, ObjectColours colours) {
    Mark known = lines.get(child.topic().id());
    if (known != null) return Optional.of(known);
    if (lines.size() > MOST_KEPT) lines.clear();
    Optional<Mark> line = Branches.to(child, layout).map(limb -> branch(child, limb, colours));
    line.ifPresent(fresh -> lines.put(child.topic().id(), fresh));
    return line;
  }

  private Mark branch(Placed child, Limb limb, ObjectColours colours) {
    return Strokes.branch(limb, lineInk(child, colours), widthShare(child));
  }

  /** A twig whose end is out of view: a line as wide as it is in the middle of what is seen of it. */
  private Optional<Mark> passing(Placed child, ObjectColours colours, Rect view) {
    return Branches.to(child, layout)
        .map(
            limb -> {
              double share = widthShare(child);
              double width = limb.widthAt(Bundle.middle(limb.curve(), view)) * share;
              double line = Strokes.isSteep(limb) ? width + share : width;
              return Strokes.curve(limb.curve(), Line.of(lineInk(child, colours), line));
            });
  }

  /** A twig as seen from afar: a line of even width. */
  private Optional<Mark> hairline(Placed child, ObjectColours colours) {
    return Branches.to(child, layout)
        .map(
            limb -> {
              double width = (limb.startWidth() + limb.endWidth()) / 2 * widthShare(child);
              return Strokes.curve(limb.curve(), Line.of(lineInk(child, colours), width));
            });
  }

  private Ink lineInk(Placed child, ObjectColours colours) {
    boolean pale = isQuiet(child) && child.topic().isObject();
    if (pale) return colours.edge().over(look.canvas(), QUIET_TRUNK);
    boolean isPaler = decor.hasPaleBranches() && !look.isStrong();
    return isPaler ? colours.edge().over(look.canvas(), PALE) : colours.edge();
  }

  private double widthShare(Placed child) {
    return isQuiet(child) && !child.topic().isObject() ? QUIET_TWIG : 1;
  }

  private boolean isQuiet(Placed placed) {
    return decor.quiet().contains(placed.topic().id());
  }
}
