package touchmap.app;

import javafx.geometry.Point2D;
import touchmap.model.Id;
import touchmap.ui.map.MapView;

/** Where in its window a topic is painted, looked for as a pointer would. */
final class MapPlace {
  private MapPlace() {}

  static Point2D of(DeskRig rig, String topic) {
    return rig.fx(
        () -> {
          MapView map = rig.window().main().orElseThrow().map();
          for (double y = 4; y < map.getHeight(); y += 8) {
            for (double x = 4; x < map.getWidth(); x += 8) {
              Point2D at = map.localToScene(x, y);
              if (map.topicAt(at.getX(), at.getY()).filter(Id.of(topic)::equals).isPresent())
                return at.add(2, 2);
            }
          }
          throw new AssertionError("Not in sight: " + topic);
        });
  }
}
