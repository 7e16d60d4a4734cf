package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rename;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;
import touchmap.ui.kit.Preferences;
import touchmap.words.Phrase;

/** Work behind a window that takes longer than a moment, and files that are asked for in a strange format. */
@ExtendWith(Person.class)
class BehindFxTest {
  private static final Phrase OPENING = Phrase.of("app.busy.open", "big.touchmap");
  private static final String SAID = "Opening big.touchmap…";

  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final List<String> came = Collections.synchronizedList(new ArrayList<>());
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    go.countDown();
    rig.end();
  }

  private void work(boolean isSettled) {
    rig.interact(
        () ->
            Behind.run(
                rig.window(),
                OPENING,
                behind -> {
                  if (isSettled) behind.settle();
                  await();
                  return "result";
                },
                came::add,
                failed -> came.add("failure"),
                () -> came.add("stopped")));
  }

  private void await() throws InterruptedException {
    try {
      go.await();
    } catch (InterruptedException stop) {
      interrupted.set(true);
      throw stop;
    }
  }

  @Test
  void longWorkIsNamedAndStoppedByItsButton() {
    work(false);
    assertFalse(rig.words().contains(SAID), "most work is done before one could read it");
    rig.until(() -> rig.words().contains(SAID));
    rig.clickOn("Stop");
    rig.until(() -> came.contains("stopped"));
    rig.until(interrupted::get);
    rig.settle();
    assertEquals(List.of("stopped"), came);
    assertFalse(rig.words().contains(SAID));
  }

  @Test
  void longWorkIsStoppedByKeysAndSaidInAnotherTheme() {
    work(false);
    rig.until(() -> rig.words().contains(SAID));
    rig.interact(
        () -> rig.desk.change(rig.desk.settings().preferences().withTheme(Preferences.Tint.DARK)));
    rig.until(() -> rig.words().contains(SAID));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
    rig.until(() -> rig.words().contains("Stopped. Nothing was changed."));
    assertEquals(List.of("stopped"), came);
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
    rig.until(() -> rig.words().contains("Nothing is going on that could be stopped"));
  }

  @Test
  void whatIsBeingWrittenIsNoLongerStopped() {
    work(true);
    rig.until(() -> rig.words().contains(SAID));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
    rig.until(() -> rig.words().contains("Nothing is going on that could be stopped"));
    assertEquals(List.of(), came);
    go.countDown();
    rig.until(() -> came.contains("result"));
    assertFalse(interrupted.get());
  }

  @Test
  void aMapSavedUnderTheEndingOfAnotherProgramIsExportedOrSavedAsOurs() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.interact(() -> rig.document().editor().apply(new Rename(Id.of("t1"), "Start page")));
    Path theirs = rig.folder.resolve("plan.xmind");
    Path ours = rig.folder.resolve("plan.touchmap");
    rig.answers.add(theirs);
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    rig.until(() -> rig.words().contains("“plan.xmind” belongs to another program"));
    rig.clickOn("Export plan.xmind");
    rig.until(() -> Files.exists(theirs));
    assertTrue(rig.document().hasUnsaved(), "an export is no save");
    rig.until(() -> rig.words().stream().anyMatch(each -> each.contains("plan.xmind")));
    rig.keys(KeyCode.ESCAPE);
    rig.answers.add(theirs);
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    rig.until(() -> rig.words().contains("Save as plan.touchmap"));
    rig.clickOn("Save as plan.touchmap");
    rig.until(() -> !rig.document().hasUnsaved());
    assertEquals(rig.map(), DeskRig.read(ours));
    assertFalse(Files.exists(rig.folder.resolve("plan.xmind.touchmap")));
  }
}
