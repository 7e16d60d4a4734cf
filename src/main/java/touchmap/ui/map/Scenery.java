package touchmap.ui.map;

import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import touchmap.edit.Selection;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.words.Words;

/** What the view shows at one moment: the map below, and above it what is passing. */
record Scenery(
    Painted painted,
    Sight sight,
    Dropping dropping,
    Showing showing,
    Optional<Id> written,
    Selection selection,
    Words words) {

  void map(GraphicsContext on, Rect area) {
    var picture = dropping.isOn() ? dropping.picture() : sight.picture();
    if (showing.pointer() instanceof ByHand byHand)
      picture = painted.pictureOf(byHand.moved(painted.layout()), Set.of());
    Layers.map(on, area, picture, sight.camera(), painted.look());
  }

  void overlay(GraphicsContext on, Rect area) {
    var layout = dropping.isOn() ? dropping.layout() : sight.layout();
    if (showing.pointer() instanceof ByHand byHand) layout = byHand.moved(layout);
    var paint = new Overlay(on, area, sight.camera(), layout, painted);
    paint.all(showing, selection, written, area);
    dropping.ghost().ifPresent(ghost -> paint.drag(ghost, dropping.gap(), painted, words::of));
  }
}
