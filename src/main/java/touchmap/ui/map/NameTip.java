package touchmap.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import touchmap.geometry.Rect;
import touchmap.layout.Placed;
import touchmap.model.Id;

/** The whole name of a node whose name was cut, shown once the pointer rests on it. */
final class NameTip {
  private static final Duration RESTS = Duration.millis(500);

  private final MapView view;
  private final Painted painted;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition wait = new PauseTransition(RESTS);
  private Optional<Id> over = Optional.empty();

  NameTip(MapView view, Painted painted) {
    this.view = view;
    this.painted = painted;
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    wait.setOnFinished(event -> show());
  }

  void over(Optional<Id> node) {
    if (node.equals(over)) return;
    over = node;
    hide();
    if (cut().isPresent()) wait.playFromStart();
  }

  /** The text it shows, or would show after a rest; empty over names that are not cut. */
  Optional<String> text() {
    return cut().map(node -> node.topic().name());
  }

  /** From afar the names of touchpoints are not painted at all, so they count as cut. */
  private Optional<Placed> cut() {
    boolean far = view.camera().zoom() < 0.45;
    return over.flatMap(painted::at)
        .filter(node -> node.tree().cut() || (far && node.topic().isTouchpoint()));
  }

  private void show() {
    Optional<Placed> node = cut();
    Bounds screen = view.localToScreen(view.getLayoutBounds());
    if (node.isEmpty() || screen == null || view.getScene().getWindow() == null) return;
    Rect box = view.camera().toScreen(node.get().box());
    tip.setText(node.get().topic().name());
    tip.show(view, screen.getMinX() + box.x(), screen.getMinY() + box.bottom() + 6);
  }

  void hide() {
    wait.stop();
    tip.hide();
  }
}
