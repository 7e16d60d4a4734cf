package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/**
 * Family F5 of the safety design: whatever the program does with the disk is written down call by call; then every disk is
 * looked at which a power cut after one of the calls may have left, as three kinds of systems promise.
 */
class CrashStatesTest {
  private Path place = Path.of("");
  private final Map<String, byte[]> lying = new HashMap<>();

  @BeforeEach
  void start() throws IOException {
    Path memory = Path.of("/dev/shm");
    place =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "touchmap-crash")
            : Files.createTempDirectory("touchmap-crash").toRealPath();
  }

  @AfterEach
  void end() throws IOException {
    empty();
    Files.delete(place);
  }

  @Test
  void inEveryStateTheFileIsWholeAndWhatWasPromisedIsThere() throws IOException {
    int states = all(2, false);
    assertTrue(states >= 300, "states: " + states);
  }

  @Test
  @Tag("slow")
  void inThousandsOfStates() throws IOException {
    int states = all(2_000, true);
    assertTrue(states >= 10_000, "states: " + states);
  }

  @Test
  void carelessWaysAreCaught() throws IOException {
    for (CrashScenes scene : CrashScenes.values()) {
      if (!scene.isBad()) continue;
      for (CrashStates.Model model : CrashStates.Model.values()) {
        var caught = new ArrayList<String>();
        look(scene, model, 20, caught);
        assertTrue(!caught.isEmpty(), scene + " is not caught on " + model);
      }
    }
  }

  /** How many different states there were, all of which were sound. */
  private int all(int most, boolean withLong) throws IOException {
    int states = 0;
    for (CrashScenes scene : CrashScenes.values()) {
      if (scene.isBad() || (scene.isLong() && !withLong)) continue;
      for (CrashStates.Model model : CrashStates.Model.values()) {
        var wrong = new ArrayList<String>();
        states += look(scene, model, most, wrong);
        if (!wrong.isEmpty()) fail(wrong.size() + " wrong states, the first: " + wrong.getFirst());
      }
    }
    return states;
  }

  /** How many different states were looked at; what was wrong with them is added. */
  private int look(CrashScenes scene, CrashStates.Model model, int most, List<String> wrong)
      throws IOException {
    empty();
    var before = new TreeMap<String, byte @Nullable []>();
    List<DiskCall> calls = recorded(scene, model, before);
    empty();
    Set<String> seen = new HashSet<>();
    CrashStates.each(
        model,
        before,
        calls,
        most,
        state -> {
          var key = new StringBuilder().append(state.said().size());
          state.files().forEach((name, it) -> key.append(name).append(Arrays.hashCode(it)));
          if (!seen.add(key.toString())) return;
          try {
            lay(state.files());
            if (new WhatIsLeft(place, state.files(), scene, model).check(state.said())) empty();
          } catch (AssertionError | IOException bad) {
            DiskCall last = calls.get(state.after());
            wrong.add(
                scene
                    + " on "
                    + model
                    + " after call "
                    + state.after()
                    + ", "
                    + last
                    + ": "
                    + bad.getMessage()
                    + " "
                    + state.files().keySet());
          }
        });
    return seen.size();
  }

  private List<DiskCall> recorded(
      CrashScenes scene, CrashStates.Model model, Map<String, byte @Nullable []> before)
      throws IOException {
    var calls = new ArrayList<DiskCall>();
    boolean isWindows = model == CrashStates.Model.WINDOWS;
    FaultyDisk disk = isWindows ? new WindowsDisk(place) : new FaultyDisk(place);
    scene.play(
        disk.at(place),
        new CrashScenes.Recorder() {
          @Override
          public void starts() throws IOException {
            try (Stream<Path> all = Files.walk(place)) {
              for (Path each : all.toList()) {
                boolean isFolder = Files.isDirectory(each);
                String name = place.relativize(each).toString();
                if (!name.isEmpty()) before.put(name, isFolder ? null : Files.readAllBytes(each));
              }
            }
            calls.clear();
            disk.tell(calls::add);
          }

          @Override
          public void counts(DiskCall.Kept where, int document) {
            calls.add(new DiskCall.Said(where, document));
          }
        });
    return calls;
  }

  /** Makes the disk hold these files, and no others. */
  private void lay(Map<String, byte[]> files) throws IOException {
    for (String name : List.copyOf(lying.keySet())) {
      if (files.containsKey(name)) continue;
      Files.deleteIfExists(place.resolve(name));
      lying.remove(name);
    }
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      if (Arrays.equals(lying.get(each.getKey()), each.getValue())) continue;
      Path file = place.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
      lying.put(each.getKey(), each.getValue());
    }
  }

  private void empty() throws IOException {
    lying.clear();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList())
        if (!each.equals(place)) Files.delete(each);
    }
  }
}
