package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;

/**
 * The watchdog over the window's thread (family F26): while a map of ten thousand topics is worked on, no wait is longer
 * than a tenth of a second. It stands among the slow families, where nothing else runs beside it.
 */
@Tag("slow")
@ExtendWith(Person.class)
class SmoothnessTest {
  private static final long LIMIT = Long.getLong("touchmap.pulse", 100);
  private static final int SCENES = 30;

  private final Map<String, Long> waits = new LinkedHashMap<>();
  private DeskRig rig;
  private Heartbeat heart;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
    heart = new Heartbeat();
  }

  @AfterEach
  void end() throws IOException {
    heart.close();
    rig.end();
  }

  /** What a person does, and how long the window's thread was busy at most. */
  private void scene(String name, Runnable act) {
    rig.settle();
    heart.read();
    act.run();
    rig.settle();
    waits.merge(name, heart.read(), Math::max);
    System.out.println(name + " " + waits.get(name));
  }

  private void keys(String name, KeyCode... keys) {
    scene(name, () -> rig.keys(keys));
  }

  private void select(String id) {
    scene(
        "select",
        () -> rig.interact(() -> rig.window().main().orElseThrow().map().show(Id.of(id))));
  }

  @Test
  void noWaitIsLongerThanATenthOfASecond() throws IOException {
    rig.open(rig.write("big.touchmap", Maps.large(10_000)));
    long opening = heart.read();
    work();
    lookAround();
    heart.close();
    System.out.println(
        "Waits for the window's thread, in milliseconds: " + waits + "; opening: " + opening);
    assertTrue(waits.size() >= SCENES, waits.keySet()::toString);
    waits.values().removeIf(each -> each <= LIMIT);
    assertEquals(Map.of(), waits, "Longer than " + LIMIT + " ms");
  }

  private void work() {
    for (String id : List.of("k5", "k777", "k9000", "k12")) {
      select(id);
      keys("a child", KeyCode.TAB);
      scene("type", () -> rig.type("A place"));
      keys("take over", KeyCode.ENTER);
      keys("a sibling", KeyCode.ENTER);
      scene("type a second", () -> rig.type("Another"));
      keys("take over again", KeyCode.ENTER);
      keys("undo", KeyCode.CONTROL, KeyCode.Z);
      keys("redo", KeyCode.CONTROL, KeyCode.Y);
      keys("move up", KeyCode.ALT, KeyCode.UP);
      keys("fold", KeyCode.SPACE);
      keys("unfold", KeyCode.SPACE);
      keys("copy", KeyCode.CONTROL, KeyCode.C);
      keys("paste", KeyCode.CONTROL, KeyCode.V);
      keys("remove", KeyCode.DELETE);
      keys("save", KeyCode.CONTROL, KeyCode.S);
    }
  }

  private void lookAround() {
    keys("select all", KeyCode.CONTROL, KeyCode.A);
    select("k42");
    keys("walk right", KeyCode.RIGHT);
    keys("walk down", KeyCode.DOWN);
    keys("walk left", KeyCode.LEFT);
    keys("zoom in", KeyCode.CONTROL, KeyCode.EQUALS);
    keys("zoom out", KeyCode.CONTROL, KeyCode.MINUS);
    keys("fit", KeyCode.CONTROL, KeyCode.DIGIT0);
    scene("wheel", () -> rig.moveTo("#map").scroll(5, VerticalDirection.DOWN));
    keys("search", KeyCode.CONTROL, KeyCode.F);
    scene("type what to search", () -> rig.type("777"));
    keys("found", KeyCode.ENTER);
    keys("leave search", KeyCode.ESCAPE);
    keys("palette", KeyCode.CONTROL, KeyCode.K);
    scene("type in the palette", () -> rig.type("Topic 55"));
    keys("leave palette", KeyCode.ESCAPE);
    keys("details", KeyCode.F4);
    keys("leave details", KeyCode.ESCAPE);
    for (Lens lens : Lens.values())
      scene(
          "lens " + lens,
          () -> rig.interact(() -> rig.window().main().orElseThrow().openLens(lens)));
    scene(
        "lens back",
        () -> rig.interact(() -> rig.window().main().orElseThrow().openLens(Lens.FIND)));
    keys("export", KeyCode.CONTROL, KeyCode.E);
    keys("leave export", KeyCode.ESCAPE);
    keys("present", KeyCode.F5);
    keys("next chapter", KeyCode.PAGE_DOWN);
    keys("leave presenting", KeyCode.ESCAPE);
  }
}
