package touchmap.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.ui.kit.LensPanel;

/** The lenses of a window: which of them is on, and what each adds to the map and the outline. */
final class Lenses {
  /**
   * One lens: its panel, what it adds to the picture, what it prints at a row's end in the outline (empty: nothing of its
   * own), and whether a map gives it something to work on.
   */
  record Fitted(
      LensPanel panel,
      Function<TouchMap, Decor> decor,
      Optional<Function<TouchMap, Function<Id, String>>> values,
      Predicate<TouchMap> isReady) {}

  private final Map<Lens, Fitted> fitted = new EnumMap<>(Lens.class);
  private final Map<Lens, Predicate<TouchMap>> reminders = new EnumMap<>(Lens.class);
  private final Set<Lens> quiet = EnumSet.noneOf(Lens.class);
  private final Set<Lens> due = EnumSet.noneOf(Lens.class);
  private final PauseTransition idle = new PauseTransition(Duration.millis(350));
  private Lens on = Lens.FIND;

  void add(Lens lens, Fitted with) {
    fitted.put(lens, with);
  }

  List<Lens> all() {
    return List.copyOf(fitted.keySet());
  }

  List<LensPanel> panels() {
    var panels = new ArrayList<LensPanel>();
    fitted.values().forEach(each -> panels.add(each.panel()));
    return panels;
  }

  Lens on() {
    return on;
  }

  void choose(Lens lens) {
    on = lens;
  }

  Fitted current() {
    return of(on);
  }

  private Fitted of(Lens lens) {
    Fitted found = fitted.get(lens);
    if (found == null) throw new IllegalArgumentException("No lens " + lens);
    return found;
  }

  LensPanel panel() {
    return current().panel();
  }

  /**
   * Finds out which lenses have nothing to work on in this map and in which something is due, and tells. That takes all
   * their figures, so it waits until nobody types.
   */
  void lookSoon(TouchMap map, Runnable then) {
    idle.setOnFinished(
        event -> {
          look(map);
          then.run();
        });
    idle.playFromStart();
  }

  private void look(TouchMap map) {
    quiet.clear();
    due.clear();
    fitted.forEach(
        (lens, each) -> {
          if (!each.isReady().test(map)) quiet.add(lens);
        });
    reminders.forEach(
        (lens, isDue) -> {
          if (isDue.test(map)) due.add(lens);
        });
  }

  /** The lenses that had nothing to work on when last looked at. */
  Set<Lens> quiet() {
    return Set.copyOf(quiet);
  }

  /** Lets a lens tell that something is due in it. */
  void remind(Lens lens, Predicate<TouchMap> isDue) {
    reminders.put(lens, isDue);
  }

  /** The lenses in which something was due when last looked at. */
  Set<Lens> due() {
    return Set.copyOf(due);
  }

  void dispose() {
    idle.stop();
    panels().forEach(LensPanel::dispose);
  }
}
