package touchmap.ui.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.Glide;
import touchmap.layout.Layout;
import touchmap.model.Id;
import touchmap.picture.Picture;
import touchmap.ui.kit.Motion;

/** The map while something is dragged over it: the dragged branches are quiet, and a gap opens where they would land. */
final class Dropping {
  private static final int MOST_MOVING = 12_000;

  private final Painted painted;
  private final Duration takes;
  private final Runnable changed;
  private final AnimationTimer clock;
  private @Nullable Ghost ghost;
  private Optional<Gap> gap = Optional.empty();
  private Set<Id> quiet = Set.of();
  private Layout from;
  private Layout to;
  private Layout layout;
  private Picture picture;
  private long start;

  Dropping(Painted painted, Motion motion, Runnable changed) {
    this.painted = painted;
    takes = motion.quick();
    this.changed = changed;
    from = painted.layout();
    to = from;
    layout = from;
    picture = painted.picture();
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            tick(now);
          }
        };
  }

  boolean isOn() {
    return ghost != null;
  }

  Optional<Ghost> ghost() {
    return Optional.ofNullable(ghost);
  }

  Optional<Gap> gap() {
    return gap;
  }

  Layout layout() {
    return layout;
  }

  Picture picture() {
    return picture;
  }

  /** Shows the ghost, and the gap for where it would land; empty ends it. */
  void show(Optional<Ghost> now, Rect seen) {
    boolean wasOn = isOn();
    ghost = now.orElse(null);
    if (now.isEmpty()) {
      end();
      return;
    }
    Optional<Gap> opens =
        now.get()
            .drop()
            .flatMap(
                drop -> Gap.of(painted.layout(), drop, now.get().dragged(), sizeOf(now.get())));
    if (!wasOn) {
      quiet = branches(now.get().dragged());
      layout = painted.layout();
      repaint();
    }
    if (!opens.equals(gap)) {
      gap = opens;
      head(opens.map(each -> each.opened(painted.layout(), seen, 1)).orElse(painted.layout()));
    }
  }

  /** The map under the drag has been laid out anew, such as when a branch opened. */
  void relaid(Rect seen) {
    if (!isOn()) return;
    head(gap.map(each -> each.opened(painted.layout(), seen, 1)).orElse(painted.layout()));
  }

  private static Size sizeOf(Ghost ghost) {
    return new Size(ghost.box().width(), ghost.box().height());
  }

  private void head(Layout target) {
    to = target;
    if (takes.lessThanOrEqualTo(Duration.ZERO) || target.placed().size() > MOST_MOVING) {
      layout = target;
      repaint();
      return;
    }
    from = layout;
    start = 0;
    clock.start();
  }

  private void tick(long now) {
    if (start == 0) start = now;
    double part = Math.min(1, (now - start) / 1e6 / takes.toMillis());
    layout = new Glide(from, to).at(Motion.IN.interpolate(0.0, 1.0, part));
    if (part >= 1) clock.stop();
    repaint();
  }

  private void repaint() {
    picture = painted.pictureOf(layout, quiet);
    changed.run();
  }

  private void end() {
    clock.stop();
    gap = Optional.empty();
    quiet = Set.of();
    changed.run();
  }

  private Set<Id> branches(Set<Id> tops) {
    var all = new HashSet<Id>();
    for (Id id : tops)
      painted.map().find(id).ifPresent(top -> top.walk(each -> all.add(each.id())));
    return all;
  }

  void dispose() {
    clock.stop();
  }
}
