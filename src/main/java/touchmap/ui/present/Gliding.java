package touchmap.ui.present;

import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.model.Id;
import touchmap.ui.kit.Motion;

/**
 * How one slide becomes the next: the picture of before moves towards the box of what comes, or
 * into the box that it came out of, and dissolves; between neighbours both slide a little.
 */
final class Gliding {
  /** How much a picture may grow on the way. */
  private static final double MOST = 4;

  /** How far neighbours slide, as a share of the width. */
  private static final double ASIDE = 0.06;

  private record Pose(double scale, double x, double y) {
    static final Pose REST = new Pose(1, 0, 0);

    Pose towards(Pose to, double share) {
      return new Pose(
          scale + (to.scale - scale) * share, x + (to.x - x) * share, y + (to.y - y) * share);
    }

    void on(Canvas canvas) {
      canvas.getTransforms().setAll(new Translate(x, y), new Scale(scale, scale));
    }
  }

  private final SlidePane pane;
  private final Motion motion;
  private final DoubleProperty share = new SimpleDoubleProperty(1);
  private Timeline timeline = new Timeline();
  private Runnable settle = () -> {};

  Gliding(SlidePane pane, Motion motion) {
    this.pane = pane;
    this.motion = motion;
  }

  /** Whether something moves now. */
  boolean isUnderWay() {
    return timeline.getStatus() == Timeline.Status.RUNNING;
  }

  /**
   * Shows the picture.
   *
   * @param was what the picture of before was about
   * @param is what this one is about
   * @param way 1 on the way forwards, -1 backwards
   */
  void show(Shown to, Optional<Id> was, Optional<Id> is, int way) {
    end();
    Optional<Shown> before = pane.shown();
    if (before.isEmpty() || motion.slide().toMillis() <= 0 || pane.getWidth() < 1) {
      pane.show(Optional.of(to));
      return;
    }
    boolean same = was.equals(is);
    Optional<Rect> into = same ? Optional.empty() : is.flatMap(id -> boxIn(before.get(), id));
    Canvas leaving = pane.showUnder(to);
    Optional<Rect> outOf =
        same || into.isPresent() ? Optional.empty() : was.flatMap(id -> boxIn(to, id));
    if (into.isPresent()) {
      move(leaving, filling(into.get()), within(into.get()));
    } else if (outOf.isPresent()) {
      move(leaving, within(outOf.get()), filling(outOf.get()));
    } else {
      double aside = pane.getWidth() * ASIDE * way;
      move(leaving, new Pose(1, -aside, 0), new Pose(1, aside, 0));
    }
  }

  /** Comes to the end at once. */
  void end() {
    timeline.stop();
    settle.run();
    settle = () -> {};
  }

  private Optional<Rect> boxIn(Shown in, Id topic) {
    return in.spots().stream()
        .filter(each -> each.topic().equals(topic))
        .findFirst()
        .map(each -> pane.onPane(each.box()));
  }

  private double growth(Rect box) {
    double fits = Math.min(pane.getWidth() / box.width(), pane.getHeight() / box.height());
    return Math.clamp(fits, 1.2, MOST);
  }

  /** The whole pane seen from so near that the box is in its middle. */
  private Pose filling(Rect box) {
    double grow = growth(box);
    return new Pose(
        grow,
        pane.getWidth() / 2 - box.centerX() * grow,
        pane.getHeight() / 2 - box.centerY() * grow);
  }

  /** The whole pane so small that it stands on the box. */
  private Pose within(Rect box) {
    double shrink = 1 / growth(box);
    return new Pose(
        shrink,
        box.centerX() - pane.getWidth() / 2 * shrink,
        box.centerY() - pane.getHeight() / 2 * shrink);
  }

  private void move(Canvas leaving, Pose end, Pose start) {
    Canvas coming = pane.front();
    Runnable step =
        () -> {
          double now = share.get();
          Pose.REST.towards(end, now).on(leaving);
          start.towards(Pose.REST, now).on(coming);
          leaving.setOpacity(1 - Math.min(1, now * 1.3));
          coming.setOpacity(now);
        };
    var listener = (javafx.beans.InvalidationListener) value -> step.run();
    share.set(0);
    share.addListener(listener);
    step.run();
    settle =
        () -> {
          share.removeListener(listener);
          leaving.setVisible(false);
          for (Canvas each : new Canvas[] {leaving, coming}) {
            each.getTransforms().clear();
            each.setOpacity(1);
          }
        };
    timeline =
        new Timeline(
            new KeyFrame(
                motion.slide(), event -> end(), new KeyValue(share, 1, Interpolator.EASE_BOTH)));
    timeline.play();
  }
}
