package touchmap.ui.map;

import javafx.scene.Cursor;

/** What was dragged over the map is over a place beside it, which shows what would become of it. */
record Leaving(Dragging from) implements Pointer {
  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    return from.dragged(spot, map);
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    return from.cancelled(map);
  }

  @Override
  public Pointer cancelled(MapContext map) {
    return from.cancelled(map);
  }

  @Override
  public Cursor cursor() {
    return Cursor.MOVE;
  }
}
