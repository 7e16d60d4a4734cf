package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Family F2 of the safety design: a program is killed at each call to the system by which it changes the disk. Which calls
 * those are is found by watching it first, so that new ones are killed, too.
 */
class KilledAtEveryCallTest {
  private static final String CALLS =
      "openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,ftruncate,"
          + "mkdir,mkdirat,chmod,fchmod,fchmodat,link,linkat";
  private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)$");

  private Path folder = Path.of("");
  private final AtomicInteger number = new AtomicInteger();

  /** In memory where the system has such a place: after a kill that makes no difference. */
  @BeforeEach
  void watches() throws IOException {
    Path memory = Path.of("/dev/shm");
    folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "touchmap-kills")
            : Files.createTempDirectory("touchmap-kills");
    Needs.working("strace", "strace", "-e", "trace=openat", "-o", "/dev/null", "true");
  }

  @AfterEach
  void end() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }

  /** A scene that was played to its end, or killed: what the program counted on, and its calls. */
  private record Played(
      Path place, List<DiskCall.Said> said, List<String> calls, boolean isWhole) {}

  @Test
  void aSaveWritesForcesMovesAndForcesTheFolder() throws Exception {
    Played played = played(CrashScenes.SAVE_OVER, "none");
    var order = new StringBuilder();
    for (String call : played.calls()) {
      if (call.startsWith("write(") && call.contains(SafeWrite.UNFINISHED)) order.append("write ");
      if (call.startsWith("fsync(")) order.append(isUnfinished(call) ? "force " : "folder ");
      if (call.startsWith("rename")) order.append("move ");
      if (call.startsWith("unlink")) order.append("delete ");
    }
    assertEquals("write force move folder ".repeat(2), order.toString(), played.calls()::toString);
  }

  private static boolean isUnfinished(String call) {
    return call.contains(SafeWrite.UNFINISHED);
  }

  @Test
  @Tag("slow")
  void nothingIsLostWhereverItIsKilled() throws Exception {
    int kills = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      var cases = new ArrayList<Future<Boolean>>();
      for (CrashScenes scene : CrashScenes.values()) {
        if (scene.isBad()) continue;
        Map<String, Integer> times = new HashMap<>();
        for (String call : played(scene, "none").calls()) {
          Matcher name = CALL.matcher(call);
          assertTrue(name.matches(), call);
          String where =
              name.group(1) + ":signal=KILL:when=" + times.merge(name.group(1), 1, Integer::sum);
          Callable<Boolean> killed = () -> isKilled(scene, where);
          cases.add(two.submit(killed));
        }
      }
      for (Future<Boolean> each : cases) if (each.get()) kills++;
    }
    assertTrue(kills >= 200, "kills: " + kills);
  }

  @Test
  @Tag("slow")
  void aCarelessSaveIsCaught() throws Exception {
    // said to be saved is the first write, that into the file the second
    Played played = played(CrashScenes.CARELESS, "write:signal=KILL:when=2");
    assertFalse(isSound(played), "killed while it wrote into the file, it left that whole");
  }

  private static boolean isSound(Played played) throws IOException {
    try {
      WhatIsLeft.on(played.place(), CrashScenes.CARELESS).check(played.said());
      return true;
    } catch (AssertionError torn) {
      return false;
    }
  }

  private boolean isKilled(CrashScenes scene, String where) throws Exception {
    Played played = played(scene, where);
    try {
      WhatIsLeft.on(played.place(), scene).check(played.said());
    } catch (AssertionError bad) {
      throw new AssertionError(scene + ", " + where + ": " + bad.getMessage(), bad);
    }
    assertInstanceOf(
        Saved.Done.class,
        SafeWrite.write(played.place().resolve(CrashScenes.FILE), Numbered.document(9, 9)));
    return !played.isWhole();
  }

  /** Plays a scene while it is watched, with something done to one of its calls. */
  private Played played(CrashScenes scene, String injected) throws Exception {
    int run = number.incrementAndGet();
    Path place = Files.createDirectory(folder.resolve("place" + run));
    Path practice = Files.createDirectory(folder.resolve("practice" + run));
    Path log = folder.resolve("calls" + run);
    Process program =
        OwnJava.of(PlayedScene.class, scene.name(), place.toString(), practice.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader words = program.inputReader(UTF_8)) {
      String thread = words.readLine();
      while ("practice".equals(thread)) thread = words.readLine();
      var watch =
          new ArrayList<>(
              List.of(
                  "strace", "-y", "-s", "0", "-p", String.valueOf(thread), "-o", log.toString()));
      watch.addAll(List.of("-e", "trace=" + CALLS));
      if (!injected.equals("none")) watch.addAll(List.of("-e", "inject=" + injected));
      Process watcher = new ProcessBuilder(watch).start();
      try (BufferedReader watching = watcher.errorReader(UTF_8)) {
        String attached = watching.readLine();
        assertTrue(attached != null && attached.contains("attached"), attached);
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
        var said = new ArrayList<DiskCall.Said>();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
          String[] word = line.split(" ", 2);
          said.add(new DiskCall.Said(DiskCall.Kept.valueOf(word[0]), Integer.parseInt(word[1])));
        }
        assertTrue(program.waitFor(20, TimeUnit.SECONDS), "it does not end");
        assertTrue(watcher.waitFor(20, TimeUnit.SECONDS), "strace does not end");
        List<String> calls =
            Files.readAllLines(log).stream().filter(it -> CALL.matcher(it).matches()).toList();
        return new Played(place, said, calls, program.exitValue() == 0);
      }
    } finally {
      program.destroyForcibly();
    }
  }
}
