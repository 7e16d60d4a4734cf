package touchmap.ui.map;

import java.util.ArrayList;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;

/** A rubber band is drawn from one corner to the pointer; what it touches joins what was selected before. */
record Lassoing(Point from, Point to, Selection before) implements Pointer {

  Rect band() {
    return Rect.between(from, to);
  }

  @Override
  public Pointer dragged(Spot spot, MapContext map) {
    var now = new Lassoing(from, spot.map(), before);
    var ids = new ArrayList<>(before.ids());
    for (Placed each : map.painted().layout().placed().values()) {
      if (each.box().overlaps(now.band())) ids.add(each.topic().id());
    }
    map.editor().select(new Selection(ids));
    return now;
  }

  @Override
  public Pointer released(Spot spot, MapContext map) {
    return Idle.IDLE;
  }

  @Override
  public Pointer cancelled(MapContext map) {
    map.editor().select(before);
    return Idle.IDLE;
  }

  @Override
  public boolean pansAtEdge() {
    return true;
  }
}
