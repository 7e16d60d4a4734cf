package touchmap.ui.map;

import javafx.scene.Cursor;

/** The ground is held and goes along with the pointer; {@code last} is where it was. */
record Panning(Spot last) implements Pointer {

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    map.look(
        map.camera()
            .pushed(spot.screen().x() - last.screen().x(), spot.screen().y() - last.screen().y()));
    return new Panning(spot);
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    return Idle.IDLE;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    return Idle.IDLE;
  }

  @Override
  public Cursor cursor() {
    return Cursor.CLOSED_HAND;
  }
}
