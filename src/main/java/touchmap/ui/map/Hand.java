package touchmap.ui.map;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.ScreenPoint;
import touchmap.geometry.Size;
import touchmap.model.Id;
import touchmap.model.TouchMap;

/**
 * Mouse, trackpad and touch on the map. Feeds the pointer's state. While a button is held it listens on the scene, so
 * that a release outside the map, or the window, is never missed.
 */
final class Hand {
  /** A trackpad's or wheel's way in pixels that doubles the zoom. */
  private static final double DOUBLES = 240;

  private static final double MOST_ZOOM_STEP = 1.5;
  private static final double EDGE = 32;
  private static final double EDGE_SPEED = 720;
  private static final double TICK = 1 / 60.0;

  /** What the hand needs of the view it is on. */
  interface Surface {
    Size size();

    /** A press on the map: the text that is being written ends, the focus comes here. */
    void touched();

    /** The state or what is under the pointer has changed. */
    void showing(Pointer pointer, Optional<Id> hovered, Optional<Handles.Handle> handle);

    /** Held back so that the map cannot be lost. */
    Camera inReach(Camera camera);

    /** What brings back the part of the map that shows now. */
    Runnable wayBack();

    /** The pointer let go of something, and the map is another one by that. */
    void dropped();

    /** Where beside the map nodes may be dragged to. */
    Outside outside();
  }

  private final Node view;
  private final Surface surface;
  private final MapContext map;
  private final Timeline ticks;
  private final EventHandler<MouseEvent> onDrag = this::dragged;
  private final EventHandler<MouseEvent> onRelease = this::released;
  private final EventHandler<KeyEvent> onKey = this::key;
  private Pointer pointer = Idle.IDLE;
  private @Nullable Spot spot;
  private @Nullable Scene held;
  private Runnable wayBack = () -> {};
  private boolean spaceHeld;
  private boolean spaceUsed;

  Hand(Node view, Surface surface, MapContext map) {
    this.view = view;
    this.surface = surface;
    this.map = map;
    ticks = new Timeline(new KeyFrame(Duration.seconds(TICK), event -> tick()));
    ticks.setCycleCount(Animation.INDEFINITE);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(ZoomEvent.ZOOM, this::zoomed);
  }

  Pointer pointer() {
    return pointer;
  }

  boolean isBusy() {
    return !(pointer instanceof Idle);
  }

  /** Esc: what was begun with the pointer is given up. True when there was something. */
  boolean cancel() {
    if (!isBusy()) return false;
    boolean panned = pointer.pansAtEdge() || pointer instanceof Leaving;
    if (pointer instanceof Leaving) surface.outside().left();
    become(pointer.cancelled(map));
    letGo();
    if (panned) wayBack.run();
    return true;
  }

  void spacePressed() {
    if (spaceHeld) return;
    spaceHeld = true;
    spaceUsed = false;
  }

  /** True when the space bar was only tapped, not held to push the map. */
  boolean spaceReleased() {
    boolean tapped = spaceHeld && !spaceUsed;
    spaceHeld = false;
    show();
    return tapped;
  }

  private Spot at(MouseEvent event) {
    var local = view.sceneToLocal(event.getSceneX(), event.getSceneY());
    var screen = new ScreenPoint(local.getX(), local.getY());
    return new Spot(
        screen,
        map.camera().toMap(screen),
        event.isShiftDown(),
        event.isShortcutDown(),
        event.isAltDown());
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() != view || isBusy()) return;
    surface.touched();
    Spot here = at(event);
    spot = here;
    if (event.getButton() == MouseButton.MIDDLE || (spaceHeld && event.isPrimaryButtonDown())) {
      spaceUsed = true;
      take(new Panning(here));
    } else if (event.getButton() == MouseButton.PRIMARY) {
      take(Idle.IDLE.pressed(here, event.getClickCount(), map));
    }
    event.consume();
  }

  private void take(Pointer next) {
    become(next);
    Scene scene = view.getScene();
    if (!isBusy() || scene == null) return;
    held = scene;
    wayBack = surface.wayBack();
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
    scene.addEventFilter(KeyEvent.ANY, onKey);
    ticks.play();
  }

  private void letGo() {
    Scene scene = held;
    held = null;
    ticks.stop();
    if (scene == null) return;
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
    scene.removeEventFilter(KeyEvent.ANY, onKey);
  }

  private void dragged(MouseEvent event) {
    Spot here = at(event);
    spot = here;
    Pointer next = pointer.dragged(here, map);
    boolean isOut =
        next instanceof Dragging dragging
            && surface.outside().hover(dragging.moving(), event.getSceneX(), event.getSceneY());
    if (pointer instanceof Leaving && !isOut) surface.outside().left();
    become(isOut ? new Leaving((Dragging) next) : next);
  }

  private void released(MouseEvent event) {
    Spot here = at(event);
    spot = here;
    TouchMap before = map.editor().map();
    Pointer was = pointer;
    become(pointer.released(here, map));
    letGo();
    if (was instanceof Leaving out)
      surface.outside().drop(out.from().moving(), event.getSceneX(), event.getSceneY());
    else if (map.editor().map() != before) surface.dropped();
  }

  /** Alt counts from the moment it is pressed or let go, not only when the pointer moves next. */
  private void key(KeyEvent event) {
    Spot here = spot;
    if (here == null || event.getCode() != KeyCode.ALT) return;
    event.consume();
    Spot with = here.withAlt(event.getEventType() == KeyEvent.KEY_PRESSED);
    spot = with;
    if (with.alt() != here.alt()) become(pointer.dragged(with, map));
  }

  private void tick() {
    Spot here = spot;
    if (here == null) return;
    if (pointer.pansAtEdge()) {
      Size size = surface.size();
      double dx = push(here.screen().x(), size.width());
      double dy = leads(here, size) ? 0 : push(here.screen().y(), size.height());
      if (dx != 0 || dy != 0) {
        map.look(surface.inReach(map.camera().pushed(dx, dy)));
        here = here.seenBy(map.camera());
        spot = here;
        become(pointer.dragged(here, map));
      }
    }
    Pointer next = pointer.waited(here, map, TICK);
    if (next != pointer) become(next);
  }

  /** Whether what is dragged is on its way to the place below the map, past the edge where the map would scroll. */
  private boolean leads(Spot here, Size size) {
    if (!(pointer instanceof Dragging) || here.screen().y() < size.height() / 2) return false;
    var below = view.localToScene(here.screen().x(), size.height() + EDGE / 2);
    return surface.outside().isAt(below.getX(), below.getY());
  }

  private static double push(double at, double end) {
    if (at < EDGE) return EDGE_SPEED * TICK * Math.min(1, (EDGE - at) / EDGE);
    if (at > end - EDGE) return -EDGE_SPEED * TICK * Math.min(1, (at - end + EDGE) / EDGE);
    return 0;
  }

  private void become(Pointer next) {
    pointer = next;
    show();
  }

  private void moved(MouseEvent event) {
    spot = at(event);
    hover(event.getTarget() == view ? Optional.of(at(event)) : Optional.empty());
  }

  private void hover(Optional<Spot> over) {
    if (over.isEmpty()) spot = null;
    if (!isBusy()) show();
  }

  /** Tells what shows, again, as the map under the pointer may have moved. */
  void show() {
    Optional<Spot> here = isBusy() ? Optional.empty() : Optional.ofNullable(spot);
    Optional<Id> hovered = here.flatMap(at -> Idle.IDLE.hovered(at.seenBy(map.camera()), map));
    Optional<Handles.Handle> handle =
        here.flatMap(
            at -> Handles.at(map.camera().toMap(at.screen()), map.painted(), map.camera().zoom()));
    view.setCursor(cursor(handle.isPresent()));
    surface.showing(pointer, hovered, handle);
  }

  private Cursor cursor(boolean onHandle) {
    if (isBusy()) return pointer.cursor();
    if (spaceHeld) return Cursor.OPEN_HAND;
    return onHandle ? Cursor.HAND : Cursor.DEFAULT;
  }

  private void scrolled(ScrollEvent event) {
    double dx = event.getDeltaX();
    double dy = event.getDeltaY();
    // Two fingers that rest on a trackpad, and the end of a gesture, send events that go nowhere.
    if (dx == 0 && dy == 0) return;
    Camera before = map.camera();
    Camera after;
    if (event.isShortcutDown()) {
      after =
          zoomed(before, Math.pow(2, (dy == 0 ? dx : dy) / DOUBLES), event.getX(), event.getY());
    } else if (event.isShiftDown() && dx == 0) {
      after = before.pushed(dy, 0);
    } else {
      after = before.pushed(dx, dy);
    }
    apply(before, after, event::consume);
  }

  private void zoomed(ZoomEvent event) {
    double factor = event.getZoomFactor();
    if (factor == 1 || !(factor > 0)) return;
    Camera before = map.camera();
    apply(before, zoomed(before, factor, event.getX(), event.getY()), event::consume);
  }

  private static Camera zoomed(Camera before, double factor, double x, double y) {
    double kept = Math.clamp(factor, 1 / MOST_ZOOM_STEP, MOST_ZOOM_STEP);
    return before.zoomed(before.zoom() * kept, new ScreenPoint(x, y));
  }

  /** The event is used up only when something moved. */
  private void apply(Camera before, Camera after, Runnable consume) {
    Camera kept = surface.inReach(after);
    if (kept.equals(before)) return;
    map.look(kept);
    consume.run();
    Spot here = spot;
    if (here != null && isBusy()) {
      spot = here.seenBy(kept);
      become(pointer.dragged(here.seenBy(kept), map));
    } else {
      show();
    }
  }

  void dispose() {
    ticks.stop();
    letGo();
  }
}
