package touchmap.ui.map;

import javafx.scene.Cursor;

/**
 * What the pointer is doing on the map; every answer is what it does next. The document is not touched before the last
 * one, so that giving up needs no undo.
 */
sealed interface Pointer permits Idle, Pressing, Dragging, Leaving, ByHand, Panning, Lassoing {
  /** How far the pointer must go with a button held before it means to drag, in pixels. */
  double THRESHOLD = 5;

  /** It moved with the button held. */
  Pointer dragged(Spot spot, MapContext map);

  /** The button was let go. */
  Pointer released(Spot spot, MapContext map);

  /** Esc: back to how it was. */
  Pointer cancelled(MapContext map);

  /** A little time has passed with the button held. */
  default Pointer waited(Spot spot, MapContext map, double seconds) {
    return this;
  }

  /** Whether the view goes along when the pointer comes to its edge. */
  default boolean pansAtEdge() {
    return false;
  }

  default Cursor cursor() {
    return Cursor.DEFAULT;
  }
}
