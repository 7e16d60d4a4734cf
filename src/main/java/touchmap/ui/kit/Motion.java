package touchmap.ui.kit;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.util.Duration;

/** How long things take to move; with reduced motion nothing moves and fades are short. */
public record Motion(boolean reduced) {
  /** For what comes in. */
  public static final Interpolator IN = Interpolator.ofSpline(0.2, 0, 0, 1);

  /** For what moves from place to place. */
  public static final Interpolator MOVE = Interpolator.ofSpline(0.4, 0, 0.2, 1);

  /** Hover, and the gap that opens for a drop. */
  public Duration quick() {
    return moving(120);
  }

  /** Selection, panels, collapsing. */
  public Duration base() {
    return moving(200);
  }

  /** A new layout, a drawer. */
  public Duration settle() {
    return moving(320);
  }

  /** One slide becoming the next. */
  public Duration slide() {
    return moving(400);
  }

  /** The ring around what just arrived. */
  public Duration glow() {
    return moving(240);
  }

  public Duration fade() {
    return Duration.millis(reduced ? 80 : 160);
  }

  private Duration moving(double millis) {
    return reduced ? Duration.ZERO : Duration.millis(millis);
  }

  /** Lets a node come up. */
  public void fadeIn(Node node) {
    var fade = new FadeTransition(fade(), node);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setInterpolator(IN);
    fade.play();
  }

  /** Lets a node go, then does the rest. */
  public void fadeOut(Node node, Runnable then) {
    var fade = new FadeTransition(fade(), node);
    fade.setToValue(0);
    fade.setOnFinished(event -> then.run());
    fade.play();
  }
}
