package touchmap.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import touchmap.model.Rating;

/**
 * How many touchpoints were scored better, worse and the same after a second round; what it did not score again is not
 * counted.
 */
record Changed(int better, int worse, int same) {
  static Changed between(List<Rating> first, List<Rating> second) {
    var changed = new Changed(0, 0, 0);
    for (Rating before : first) {
      for (Rating now : second)
        if (now.touchpoint().equals(before.touchpoint()))
          changed = changed.with(Double.compare(mean(now), mean(before)));
    }
    return changed;
  }

  private Changed with(int way) {
    return new Changed(
        better + (way > 0 ? 1 : 0), worse + (way < 0 ? 1 : 0), same + (way == 0 ? 1 : 0));
  }

  private static double mean(Rating rating) {
    return rating.scores().values().stream().mapToDouble(each -> each).average().orElseThrow();
  }

  /** What the tiles of the Review lens say. */
  static Changed shown(DeskRig rig) {
    return new Changed(tile(rig, "better"), tile(rig, "worse"), tile(rig, "same"));
  }

  private static int tile(DeskRig rig, String verdict) {
    Node tile = rig.node("review-tile-" + verdict, Node.class);
    return Integer.parseInt(((Labeled) tile.lookup(".tile-number")).getText());
  }
}
