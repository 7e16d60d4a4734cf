package touchmap.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import touchmap.edit.Editor;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.ScreenPoint;
import touchmap.geometry.Size;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/** Where the camera should be, so that what matters at the moment is in view. */
final class Framing {
  static final double MARGIN = 48;

  /** Closer than this to the edge of the view a whole map looks cut. */
  private static final double LEAST_MARGIN = 8;

  /** Around a text that is being written: it grows letter by letter, so that less is more calm. */
  private static final double WRITING_MARGIN = 16;

  /** What floats over the lower edge of the view. */
  private static final double FLOATS = 60;

  private static final Camera.Margins FIT = new Camera.Margins(28, 32, 84, 32);

  /** In a view lower than this a map has less air around it, or there would be more air than map. */
  private static final double LOW = 420;

  private static final Camera.Margins LOW_FIT = new Camera.Margins(12, 20, 14, 20);

  /** The place of the zoom bar in the lower right corner, where a name would lie under it. */
  private static final Size CORNER = new Size(236, 58);

  /** Names are hidden at less than this, so that nobody could tell what was found. */
  private static final double NAMES_SHOW = 0.45;

  private static final double READABLE = 0.6;

  private final Painted painted;
  private final Supplier<Size> size;
  private final Floats floats = new Floats();
  private Size before = new Size(0, 0);
  private Optional<Whole> whole = Optional.empty();
  private boolean moved;

  /** How the whole map was seen while the view was larger. */
  private record Whole(Size view, boolean fitted, Camera camera) {}

  Framing(Painted painted, Supplier<Size> size) {
    this.painted = painted;
    this.size = size;
  }

  Floats floats() {
    return floats;
  }

  /** The whole map. */
  Camera fitting() {
    return fittingIn(size.get());
  }

  /** The whole map in a view of another size. */
  private Camera fittingIn(Size view) {
    if (view.height() >= LOW) return fitting(view, FIT);
    Camera low = fitting(view, LOW_FIT);
    if (isCornerFree(low, view)) return low;
    var above = new Camera.Margins(LOW_FIT.top(), LOW_FIT.right(), FLOATS, LOW_FIT.left());
    return fitting(view, above);
  }

  /** Whether the whole map could be read in a view so much narrower; a high one has room for a part of it. */
  boolean reads(double narrower) {
    Size view = size.get();
    if (view.height() >= LOW) return true;
    var beside = new Size(Math.max(1, view.width() - narrower), view.height());
    return fittingIn(beside).zoom() >= READABLE;
  }

  private boolean isCornerFree(Camera camera, Size view) {
    double x = view.width() - CORNER.width();
    double y = view.height() - CORNER.height();
    var corner = new Rect(x, y, CORNER.width(), CORNER.height());
    return painted.layout().placed().values().stream()
        .map(each -> camera.toScreen(each.box()))
        .noneMatch(corner::overlaps);
  }

  private Camera fitting(Size view, Camera.Margins margins) {
    var layout = painted.layout();
    Optional<Point> heart = layout.at(layout.root()).map(root -> root.box().center());
    return Camera.fitting(painted.extent(), heart.orElse(Point.ORIGIN), view, margins);
  }

  /** The whole map; of one that could not be read then, as much as can be, with the topic. */
  Camera reading(Optional<Id> topic) {
    Camera all = fitting();
    if (all.zoom() >= NAMES_SHOW || size.get().width() <= 0) return all;
    Optional<Rect> box = topic.flatMap(painted::at).map(Placed::box);
    Rect around = all.toScreen(box.orElse(Rect.EMPTY));
    var middle = new ScreenPoint(around.centerX(), around.centerY());
    Camera near = all.zoomed(READABLE, middle).filledWith(painted.extent(), clear(), LEAST_MARGIN);
    return box.map(
            each -> floats.clear(near.revealing(each, clear(), LEAST_MARGIN), each, size.get()))
        .orElse(near);
  }

  /** The whole map; of one that is too large for that, the part with the topic. */
  Camera fitting(Optional<Id> topic) {
    Camera all = fitting();
    Optional<Rect> box = topic.flatMap(painted::at).map(Placed::box);
    boolean out = box.filter(each -> !all.seen(size.get()).overlaps(each)).isPresent();
    return out ? revealing(all, box.get()) : all;
  }

  /** This camera, as long as the whole map is in its view; a lens may have made nodes wider. */
  Camera whole(Camera camera) {
    return isWhole(camera, size.get()) ? camera : fitting();
  }

  private boolean isWhole(Camera camera, Size view) {
    Rect all = camera.toScreen(painted.extent());
    return all.x() >= LEAST_MARGIN
        && all.y() >= LEAST_MARGIN
        && all.right() <= view.width() - LEAST_MARGIN
        && all.bottom() <= view.height() - FLOATS;
  }

  /**
   * The view has another size, such as when a wider panel opens beside it: a map that was shown as a whole still is; of
   * another the zoom is left alone, and the topic stays in view if it was. A map that was whole before the view became
   * smaller is whole again in the larger one, unless a person has moved the view.
   */
  Camera resized(boolean fitted, Camera camera, Optional<Id> topic) {
    Size was = before;
    before = size.get();
    if (isSmaller(before, was) && whole.isEmpty() && (fitted || isWhole(camera, was)))
      whole = Optional.of(new Whole(was, fitted, camera));
    Optional<Whole> again = whole.filter(each -> !isSmaller(before, each.view()));
    if (again.isPresent()) whole = Optional.empty();
    if (fitted || again.filter(Whole::fitted).isPresent()) return fitting();
    if (again.isPresent()) return whole(again.get().camera());
    Camera kept = inReach(camera);
    return topic
        .flatMap(painted::at)
        .map(Placed::box)
        .filter(box -> camera.seen(was).overlaps(box))
        .map(box -> revealing(kept, box))
        .orElse(kept);
  }

  /** A person has moved the view, so that it is not put back to how it was. */
  void moved() {
    whole = Optional.empty();
    moved = true;
  }

  /** The view is as it was put by us. */
  void settled() {
    moved = false;
  }

  /** Whether a map that is folded to some topics shows others of them, and nobody has moved the view since. */
  boolean isUnfolded(Layout was) {
    return painted.isFoldedToSome() && !moved && was != painted.layout();
  }

  private static boolean isSmaller(Size view, Size than) {
    return view.width() < than.width() || view.height() < than.height();
  }

  /** Whether the map took another shape, by which a camera that showed it well is left with little of it. */
  boolean isLost(Editor.Change change, boolean fitted, Camera camera) {
    var before = change.before().map().view().layout();
    if (before == change.after().map().view().layout() || size.get().width() <= 0) return false;
    return fitted || part(painted.layout(), camera.seen(size.get())) < 0.5;
  }

  private static double part(Layout layout, Rect seen) {
    Rect all = layout.bounds();
    double width = Math.min(all.right(), seen.right()) - Math.max(all.x(), seen.x());
    double height = Math.min(all.bottom(), seen.bottom()) - Math.max(all.y(), seen.y());
    double area = Math.max(1, all.width() * all.height());
    return Math.max(0, width) * Math.max(0, height) / area;
  }

  /** What zooming goes around: the topic, or the middle of the view when that is out of it. */
  ScreenPoint heart(Camera at, Optional<Id> topic) {
    var view = new Rect(0, 0, size.get().width(), size.get().height());
    return topic
        .flatMap(painted::at)
        .map(node -> at.toScreen(node.box()))
        .filter(view::overlaps)
        .map(box -> new ScreenPoint(box.centerX(), box.centerY()))
        .orElse(new ScreenPoint(view.width() / 2, view.height() / 2));
  }

  Camera inReach(Camera camera) {
    return camera.inReach(painted.layout().bounds(), size.get());
  }

  /** A map that is in view as a whole stays where it is: nothing of it has to be brought nearer. */
  Camera revealing(Camera camera, Rect box) {
    if (camera.equals(fitting()) || isWhole(camera, size.get()))
      return floats.clear(camera, box, size.get());
    return floats.clear(camera.revealing(box, clear(), MARGIN), box, size.get());
  }

  /**
   * Whether the view can stay as it is through a change: nothing but what was said of the topics is new, such as a
   * score, and the one that is in hand can be seen where it is, however near to the edge.
   */
  boolean holds(Editor.Change change, Camera camera) {
    TouchMap was = change.before().map();
    TouchMap now = change.after().map();
    if (was == now || was.root() != now.root() || !was.view().equals(now.view())) return false;
    return change
        .after()
        .selection()
        .lead()
        .flatMap(painted::at)
        .map(node -> camera.toScreen(node.box()))
        .filter(box -> floats.isClear(camera, box, size.get()))
        .isPresent();
  }

  /** What a change brought, in view as far as there is room. */
  Camera welcoming(Camera camera, Newcomers fresh) {
    Camera seen = fresh.seen(camera, clear(), MARGIN);
    return fresh.last().map(box -> floats.clear(seen, box, size.get())).orElse(seen);
  }

  /** Close enough for the name in the box to be read. */
  Camera legible(Camera camera, Rect box) {
    if (camera.zoom() >= NAMES_SHOW) return camera;
    Rect seen = camera.toScreen(box);
    var middle = new ScreenPoint(seen.centerX(), seen.centerY());
    return revealing(camera.zoomed(READABLE, middle), box);
  }

  /** All of a frame that is written in, in pixels; of one that is larger than the view, the place of the caret. */
  static Camera writing(Camera camera, Size view, Rect frame, Rect caret) {
    var clear = new Size(view.width(), view.height() - FLOATS);
    return camera
        .revealing(onMap(camera, frame), clear, WRITING_MARGIN)
        .revealing(onMap(camera, caret), clear, WRITING_MARGIN);
  }

  private static Rect onMap(Camera camera, Rect r) {
    Point start = camera.toMap(new ScreenPoint(r.x(), r.y()));
    return new Rect(start.x(), start.y(), r.width() / camera.zoom(), r.height() / camera.zoom());
  }

  private Size clear() {
    return new Size(size.get().width(), size.get().height() - FLOATS);
  }
}
