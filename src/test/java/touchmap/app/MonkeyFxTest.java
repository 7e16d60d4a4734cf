package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Editor;
import touchmap.model.Maps;
import touchmap.ui.Person;

/**
 * Family F25 of the safety design: somebody who knows nothing presses keys and buttons, turns the wheel and drags. Nothing
 * fails, every sheet can be closed, the map stays sound and comes back as it was saved.
 */
@Tag("slow") // in the whole check: the quick one has ten minutes
@ExtendWith(Person.class)
class MonkeyFxTest {
  private static final int EVENTS = Integer.getInteger("touchmap.monkey", 400);

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
  void aHundredEventsDoNoHarm() throws IOException {
    play(11, 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void manyEventsDoNoHarm(long seed) throws IOException {
    play(seed, EVENTS);
  }

  /** The monkey must be able to find something. */
  @Test
  void whatFailsIsFound() throws IOException {
    rig.open(rig.write("map.touchmap", Maps.studio()));
    rig.fx(
        () -> {
          Thread.currentThread()
              .getUncaughtExceptionHandler()
              .uncaughtException(Thread.currentThread(), new IllegalStateException("planted"));
          return true;
        });
    assertTrue(monkey.failures().getFirst().contains("planted"));
  }

  /** The end of a play leads out of the menu of a window that has another one in front. */
  @Test
  void menusOfOlderWindowsAreLeft() throws IOException {
    rig.open(rig.write("map.touchmap", Maps.studio()));
    rig.keys(KeyCode.F10);
    assertTrue(monkey.isInSomething());
    rig.interact(() -> rig.desk.openWindow(new Stage()));
    monkey.leave();
  }

  private void play(long seed, int events) throws IOException {
    rig.open(rig.write("map.touchmap", seed % 2 == 0 ? Maps.studio() : Maps.grown(seed)));
    monkey.seed(seed);
    for (int i = 1; i <= events; i++) {
      monkey.act();
      if (i % 50 == 0) monkey.look();
    }
    assertEquals(events, monkey.acts());
    monkey.leave();
    monkey.look();
    rig.fx(
        () -> {
          Editor editor = rig.document().editor();
          while (editor.canUndo()) editor.undo();
          while (editor.canRedo()) editor.redo();
          return true;
        });
    monkey.look();
  }
}
