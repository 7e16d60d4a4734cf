package touchmap.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.TouchMap;
import touchmap.ui.map.MapView;

/** The example in a window, or the same without its journey, and where its topics show. */
abstract class JourneyWindow {
  /** On the stage that each test is given. */
  @SuppressWarnings("NullAway.Init")
  DeskRig rig;

  void openExample() throws IOException {
    rig.open(rig.write("tandem.touchmap", Example.map("en")));
    rig.until(() -> rig.shows("map"));
  }

  void openBare() throws IOException {
    TouchMap map = Example.map("en");
    Journey none = map.study().journey().withChains(List.of()).withLife(List.of());
    rig.open(rig.write("bare.touchmap", map.withStudy(map.study().withJourney(none))));
    rig.until(() -> rig.shows("map"));
  }

  MapView view() {
    return rig.node("map", MapView.class);
  }

  /** Where a topic shows in the window; empty when it does not. */
  Optional<Point2D> place(Id topic) {
    MapView view = view();
    return rig.fx(
        () -> {
          Bounds seen = view.localToScene(view.getLayoutBounds());
          for (double y = seen.getMinY() + 4; y < seen.getMaxY(); y += 8)
            for (double x = seen.getMinX() + 4; x < seen.getMaxX(); x += 8)
              if (view.topicAt(x, y).equals(Optional.of(topic)))
                return Optional.of(new Point2D(x + 6, y + 3));
          return Optional.empty();
        });
  }

  Id id(String name) {
    return rig.map().root().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  Point2D onScreen(String name) {
    Point2D at = place(id(name)).orElseThrow(() -> new AssertionError("Not in sight: " + name));
    return rig.fx(() -> view().localToScreen(view().sceneToLocal(at)));
  }

  List<String> path() {
    return rig.fx(
        () ->
            rig.map().study().journey().chains().getFirst().steps().stream()
                .map(step -> rig.map().find(step.touchpoint()).orElseThrow().name())
                .toList());
  }
}
