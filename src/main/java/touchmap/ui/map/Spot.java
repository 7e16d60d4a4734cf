package touchmap.ui.map;

import touchmap.geometry.Point;
import touchmap.geometry.ScreenPoint;

/** Where the pointer is, on screen and on the map, and which keys are held with it. */
record Spot(ScreenPoint screen, Point map, boolean shift, boolean shortcut, boolean alt) {

  /** The same place on screen after the camera has moved. */
  Spot seenBy(Camera camera) {
    return new Spot(screen, camera.toMap(screen), shift, shortcut, alt);
  }

  /** The same place with Alt pressed or let go. */
  Spot withAlt(boolean held) {
    return new Spot(screen, map, shift, shortcut, held);
  }

  double distanceTo(Spot other) {
    return Math.hypot(other.screen.x() - screen.x(), other.screen.y() - screen.y());
  }
}
