package touchmap.ui.map;

import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.model.Id;
import touchmap.picture.Picture;
import touchmap.ui.kit.CanvasPainter;
import touchmap.ui.kit.Motion;

/** The two canvases of the map: the ground with the map itself, and over it what passes. */
final class MapLayers {
  private final MapView view;
  private final Painted painted;
  private final Sight sight;
  private final Dropping dropping;
  private final MapCanvas ground = new MapCanvas(this::paintMap);
  private final MapCanvas overlay = new MapCanvas(this::paintOverlay);
  private Showing showing = Showing.NOTHING;
  private Optional<Ghost> drawn = Optional.empty();

  MapLayers(MapView view, Painted painted, Sight sight, Motion motion) {
    this.view = view;
    this.painted = painted;
    this.sight = sight;
    dropping = new Dropping(painted, motion, this::stale);
  }

  MapCanvas ground() {
    return ground;
  }

  MapCanvas overlay() {
    return overlay;
  }

  Dropping dropping() {
    return dropping;
  }

  Showing showing() {
    return showing;
  }

  /** What hung on the pointer when it was last painted: what a person has seen of a drag. */
  Optional<Ghost> drawn() {
    return drawn;
  }

  /** Takes over what passes over the map. */
  void show(Showing now) {
    if (now.equals(showing)) return;
    boolean dragged = now.pointer() instanceof Dragging || showing.pointer() instanceof Dragging;
    boolean idea = now.idea().isPresent() || showing.idea().isPresent();
    boolean byHand = now.pointer() instanceof ByHand || showing.pointer() instanceof ByHand;
    boolean writes = !now.written().equals(showing.written());
    showing = now;
    if (dragged || idea) dropping.show(ghost(), seen());
    if (!dropping.isOn()) drawn = Optional.empty();
    if (byHand || writes) ground.stale();
    overlay.stale();
  }

  private Optional<Ghost> ghost() {
    return showing.pointer() instanceof Dragging dragging
        ? Ghost.of(dragging, painted.layout())
        : showing.idea();
  }

  private Rect seen() {
    return sight.camera().seen(view.size());
  }

  /** The map has been laid out anew under a drag. */
  void relaid() {
    dropping.relaid(seen());
  }

  /** The camera or the map has changed. */
  void stale() {
    ground.stale();
    overlay.stale();
  }

  void overlayStale() {
    overlay.stale();
  }

  /** True when the size is another one than before. */
  boolean resize(double width, double height) {
    boolean other = ground.getWidth() != width || ground.getHeight() != height;
    ground.resizeRelocate(0, 0, width, height);
    overlay.resizeRelocate(0, 0, width, height);
    return other;
  }

  private Rect size() {
    return new Rect(0, 0, ground.getWidth(), ground.getHeight());
  }

  private Picture picture() {
    if (showing.pointer() instanceof ByHand byHand)
      return painted.pictureOf(byHand.layout(painted), Set.of());
    return dropping.isOn() ? dropping.picture() : sight.picture();
  }

  private void paintMap(GraphicsContext on) {
    Set<Id> written = showing.written().map(Set::of).orElse(Set.of());
    Layers.map(on, size(), picture(), sight.camera(), painted.look(), written);
    Layers.through(on, sight.camera());
    var painter = new CanvasPainter(on);
    painted.over(laidOut()).forEach(painter::paint);
    on.setTransform(new Affine());
  }

  /** The layout that shows, maybe on its way, with a gap, or as the hand has it. */
  private Layout laidOut() {
    if (showing.pointer() instanceof ByHand byHand) return byHand.layout(painted);
    return dropping.isOn() ? dropping.layout() : sight.layout();
  }

  private void paintOverlay(GraphicsContext on) {
    Layout layout = laidOut();
    var paint = new Overlay(on, size(), sight.camera(), layout, picture(), painted);
    paint.all(showing, view.editor().selection(), view.typing().topic(), size());
    view.reports().inHand(inHand(layout));
    drawn = dropping.ghost();
    drawn.ifPresent(ghost -> paint.drag(ghost, dropping.gap(), painted, view.words()::of));
  }

  /** The frame of the text, or the box of the node that keys start from. */
  private Optional<Rect> inHand(Layout layout) {
    return showing
        .frame()
        .map(Showing.Frame::box)
        .or(
            () ->
                view.editor()
                    .selection()
                    .lead()
                    .flatMap(layout::at)
                    .map(node -> sight.camera().toScreen(node.box())));
  }

  void dispose() {
    dropping.dispose();
  }
}
