package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
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
 * Family F27 of the safety design: of a window that was closed nothing stays in memory, not its document, not its map, and no
 * node of any kind; and no thread stays behind it.
 */
@Tag("slow")
@Isolated("memory is measured")
@ExtendWith(Person.class)
class LeaksFxTest {
  private static final int KINDS = 40;
  private static final int WARM = 12;

  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void ofManyClosedWindowsNothingStays() throws IOException {
    closed(Integer.getInteger("touchmap.windows", 40), Set.of(3, 15, 25, 35));
  }

  /** The watching must be able to find something. */
  @Test
  void whatIsHeldIsFound() throws IOException {
    rig.open(rig.write("stays.touchmap", Maps.studio()));
    var gone = new ArrayList<WeakReference<Object>>();
    rig.fx(() -> watch(gone, new TreeSet<>()));
    assertTrue(alive(gone).containsKey("MapWindow"));
  }

  /** Opens and closes so many; of the given ones every single thing is watched. */
  private void closed(int count, Set<Integer> watched) throws IOException {
    Path first = rig.write("stays.touchmap", Maps.studio());
    Path file = rig.write("comes and goes.touchmap", Maps.studio());
    rig.open(first);
    var gone = new ArrayList<WeakReference<Object>>();
    var kinds = new TreeSet<String>();
    // what is made once for all windows is there after a few
    for (int i = 0; i < WARM; i++) openAndClose(file, new ArrayList<>(), kinds, true);
    Set<String> threads = threads();
    long before = Memory.used();
    for (int i = 0; i < count; i++) openAndClose(file, gone, kinds, watched.contains(i));
    // the toolkit keeps what was last in the front until something else is
    openAndClose(file, new ArrayList<>(), kinds, false);
    rig.keys(KeyCode.RIGHT);
    assertTrue(kinds.size() >= KINDS, () -> "kinds: " + kinds);
    assertEquals(Map.of(), alive(gone));
    long after = Memory.used();
    assertTrue(
        after - before < Math.max(before * 3 / 100, 8L << 20),
        () -> "memory grew from " + before + " to " + after + " bytes");
    var more = new TreeSet<>(threads());
    more.removeAll(threads);
    assertEquals(Set.of(), more);
  }

  private void openAndClose(
      Path file, List<WeakReference<Object>> gone, Set<String> kinds, boolean isWatched) {
    int windows = rig.desk.windows().size();
    rig.open(file);
    rig.until(() -> rig.desk.windows().size() == windows + 1);
    for (KeyCode lens : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5))
      if (isWatched) rig.keys(KeyCode.CONTROL, lens);
    if (isWatched) rig.fx(() -> watch(gone, kinds));
    rig.interact(() -> rig.window().close(() -> {}));
    rig.until(() -> rig.desk.windows().size() == windows);
  }

  private boolean watch(List<WeakReference<Object>> gone, Set<String> kinds) {
    MapWindow window = rig.window();
    Document document = window.document().orElseThrow();
    for (Object each :
        List.of(
            window,
            document,
            document.editor(),
            document.editor().map(),
            window.main().orElseThrow(),
            window.stage(),
            window.stage().getScene())) {
      gone.add(new WeakReference<>(each));
      kinds.add(each.getClass().getName());
    }
    watch(window.stage().getScene().getRoot(), gone, kinds);
    return true;
  }

  private static void watch(Node node, List<WeakReference<Object>> gone, Set<String> kinds) {
    gone.add(new WeakReference<>(node));
    kinds.add(node.getClass().getName());
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(each -> watch(each, gone, kinds));
  }

  /** What is still there, by kind. */
  private Map<String, Integer> alive(List<WeakReference<Object>> gone) {
    var left = new TreeMap<String, Integer>();
    for (int i = 0; i < 10; i++) {
      System.gc();
      rig.settle();
      left.clear();
      for (WeakReference<Object> each : gone) {
        Object there = each.get();
        if (there != null) left.merge(there.getClass().getSimpleName(), 1, Integer::sum);
      }
      if (left.isEmpty()) break;
    }
    return left;
  }

  private static Set<String> threads() {
    var names = new TreeSet<String>();
    Thread.getAllStackTraces()
        .keySet()
        .forEach(
            each -> {
              if (each.getName().startsWith("touchmap")) names.add(each.getName());
            });
    return names;
  }
}
