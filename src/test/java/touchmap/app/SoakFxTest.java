package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.ui.Person;

/**
 * A long time of random keys and mouse, map after map: nothing fails, Esc leads out of everything, every map stays sound,
 * and memory does not grow. {@code -Dtouchmap.soak=3600} makes it an hour.
 */
@Tag("slow")
@Isolated("memory is measured")
@ExtendWith(Person.class)
class SoakFxTest {
  private static final Duration LONG = Duration.ofSeconds(Long.getLong("touchmap.soak", 90));
  private static final int EVENTS = 150;
  private static final int LEAST_ROUNDS = 4;

  /** More than this, and more than a twentieth, is growth. */
  private static final long BOUND = 16L << 20;

  private static final Set<String> DROP = Set.of("Don’t save", "Не сохранять");

  private DeskRig rig;
  private Monkey monkey;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
    monkey = new Monkey(rig);
  }

  @AfterEach
  void end() throws IOException {
    monkey.close();
    rig.end();
  }

  @Test
  void anHourOfAnythingDoesNoHarm() throws IOException {
    Path stays = rig.write("stays.touchmap", Maps.studio());
    rig.open(stays);
    long began = System.nanoTime();
    var used = new ArrayList<Long>();
    int rounds = 0;
    // what is made once for all windows is there after the first rounds
    while (rounds < LEAST_ROUNDS + 2 || System.nanoTime() - began < LONG.toNanos()) {
      round(++rounds);
      if (rounds > 2) used.add(Memory.used());
    }
    int third = Math.max(1, used.size() / 3);
    long before = Collections.min(used.subList(0, third));
    long after = Collections.min(used.subList(used.size() - third, used.size()));
    String told = monkey.acts() + " events in " + rounds + " rounds; bytes in use: " + used;
    System.out.println(told);
    assertTrue(after - before < Math.max(before / 20, BOUND), told);
  }

  private void round(int number) throws IOException {
    Path file =
        rig.write("map.touchmap", number % 2 == 0 ? Maps.studio() : Maps.grown(number % 50));
    rig.open(file);
    monkey.seed(number);
    for (int i = 0; i < EVENTS; i++) monkey.act();
    monkey.leave();
    monkey.look();
    closeOthers();
  }

  /** Only one window stays, so that what another has left behind can be told from what is there. */
  private void closeOthers() throws IOException {
    List<MapWindow> all = rig.fx(() -> List.copyOf(rig.desk.windows()));
    if (all.isEmpty()) {
      rig.interact(() -> rig.desk.openWindow(new Stage()));
      return;
    }
    for (MapWindow each : all.subList(1, all.size())) {
      rig.interact(() -> each.close(() -> {}));
      rig.interact(() -> dropUnsaved(each));
    }
    rig.until(() -> rig.desk.windows().size() == 1);
  }

  private static void dropUnsaved(MapWindow window) {
    window.stage().getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(each -> DROP.contains(each.getText()))
        .findFirst()
        .ifPresent(Button::fire);
  }
}
