package touchmap.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks at a disk on which one of the {@link CrashScenes} was cut off: every file is whole, and what the program counted on
 * is there, as far as the system promises.
 */
record WhatIsLeft(
    Path place, Map<String, byte[]> files, CrashScenes scene, CrashStates.Model model) {

  /** What is on the disk, after a kill: what was written is there. */
  static WhatIsLeft on(Path place, CrashScenes scene) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.filter(Files::isRegularFile).toList())
        files.put(place.relativize(each).toString(), Files.readAllBytes(each));
    }
    return new WhatIsLeft(place, files, scene, CrashStates.Model.LINUX);
  }

  /** Fails when it is not as it must be; gives whether versions went to another folder while looking. */
  boolean check(List<DiskCall.Said> said) throws IOException {
    var promised = new TreeMap<DiskCall.Kept, Integer>();
    said.forEach(it -> promised.merge(it.where(), it.document(), Math::max));
    byte[] content = files.get(CrashScenes.FILE);
    assertTrue(content != null || !scene.hasFile(), "the file is gone");
    files.forEach(
        (name, it) -> {
          if (name.endsWith(".touchmap")) numberOf(it, name);
        });
    int inFile = content == null ? 0 : numberOf(content, CrashScenes.FILE);
    int latest = Math.max(inFile, inJournals());
    if (model != CrashStates.Model.NETWORK)
      assertTrue(latest >= promised.getOrDefault(DiskCall.Kept.WORK, 0), "work is lost");
    Path file = place.resolve(CrashScenes.FILE);
    History history = CrashScenes.history(place);
    List<History.Version> listed = history.of(file);
    Set<Integer> versions = documents(history, listed);
    if (model == CrashStates.Model.LINUX) {
      assertTrue(inFile >= promised.getOrDefault(DiskCall.Kept.FILE, 0), "a save is lost");
      boolean hasCopy = files.containsKey("elsewhere/copy.touchmap");
      assertTrue(hasCopy || !promised.containsKey(DiskCall.Kept.COPY), "a copy is lost");
      Integer version = promised.get(DiskCall.Kept.VERSION);
      assertTrue(version == null || versions.contains(version), "a version is lost");
    }
    return !listed.isEmpty() && followed(history, file, listed);
  }

  /** A map that was renamed looks for its versions, whatever became of their folder; a map that is there keeps them. */
  private boolean followed(History history, Path file, List<History.Version> listed) {
    assertDoesNotThrow(
        () -> history.follow(place.resolve("renamed.touchmap"), listed.getFirst().content()));
    if (!Files.exists(file)) return true;
    assertEquals(listed, history.of(file), "versions went away");
    return false;
  }

  private static Set<Integer> documents(History history, List<History.Version> listed) {
    var found = new HashSet<Integer>();
    for (History.Version each : listed)
      found.add(numberOf(history.read(each).orElse(new byte[0]), "version"));
    return found;
  }

  /** The last document that can be recovered. */
  private int inJournals() {
    int latest = 0;
    for (Leftover left : Leftover.in(place.resolve("state/recovery"))) {
      for (Journal.Step each : left.steps()) numberOf(each.content(), "step");
      latest = Math.max(latest, numberOf(left.content(), "journal"));
    }
    return latest;
  }

  private static int numberOf(byte[] content, String where) {
    OptionalInt number = Numbered.in(content);
    assertTrue(number.isPresent(), () -> where + " is torn: " + content.length + " bytes");
    return number.getAsInt();
  }
}
