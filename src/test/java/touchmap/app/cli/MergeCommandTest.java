package touchmap.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchmap.files.MapFiles;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

class MergeCommandTest {
  private static final TouchMap BASE = Maps.studio();

  @TempDir private Path folder;
  private Path base;
  private Path ours;
  private Path theirs;
  private Path out;

  @BeforeEach
  void makeThreeCopies() throws IOException {
    base = write("base.touchmap", BASE);
    ours = write("ours.touchmap", named("t3", "First call"));
    theirs = write("theirs.touchmap", named("t4", "Offer"));
    out = folder.resolve("out.touchmap");
  }

  private static TouchMap named(String id, String name) {
    return BASE.replacing(Id.of(id), topic -> topic.withName(name));
  }

  private Path write(String name, TouchMap map) throws IOException {
    return Files.write(folder.resolve(name), MapFiles.write(map));
  }

  private static TouchMap read(Path file) {
    return assertInstanceOf(Opened.Fine.class, MapFiles.read(file)).map();
  }

  private static String name(Path file, String id) {
    return read(file).find(Id.of(id)).orElseThrow().name();
  }

  @Test
  void whatDoesNotTouchEachOtherIsMergedAndNothingIsSaid() {
    CommandRig run = touchmap("merge", base, ours, theirs, "-o", out);
    assertEquals(new CommandRig(0, "", ""), run);
    assertEquals("First call", name(out, "t3"));
    assertEquals("Offer", name(out, "t4"));
  }

  @Test
  void aConflictIsOneLineAndTheMapIsWrittenAllTheSame() throws IOException {
    write("theirs.touchmap", named("t3", "Ring\nup"));
    CommandRig run = touchmap("merge", base, ours, theirs, "-o", out);
    assertEquals(1, run.exit());
    assertEquals(
        List.of(
            "Studio › Sales › First call: name – ours: First call; theirs: Ring up;"
                + " in OUT: ours, with theirs in a note",
            "1 conflict, in OUT: ours, with theirs in a note (1)."),
        run.said());
    assertEquals("First call", name(out, "t3"));
    assertTrue(Files.readString(out).contains("Another copy – name: Ring"));
  }

  @Test
  void ofWhatOneRemovedAndTheOtherChangedItIsSaidWhichStands() throws IOException {
    TouchMap without =
        BASE.replacing(
            Id.of("o2"),
            topic ->
                topic.withChildren(
                    topic.children().stream()
                        .filter(each -> !each.id().equals(Id.of("t3")))
                        .toList()));
    for (boolean isGoneHere : List.of(true, false)) {
      write("ours.touchmap", isGoneHere ? without : named("t3", "Ring"));
      write("theirs.touchmap", isGoneHere ? named("t3", "Ring") : without);
      CommandRig run = touchmap("merge", base, ours, theirs, "-o", out, "--force");
      assertEquals(1, run.exit());
      String stands = isGoneHere ? "theirs" : "ours";
      assertTrue(run.said().getFirst().endsWith("; in OUT: " + stands), run::err);
      assertEquals("1 conflict, in OUT: " + stands + " (1).", run.said().getLast());
      assertEquals("Ring", name(out, "t3"));
    }
  }

  @Test
  void theHelpSaysWhatStands() {
    String help = touchmap("merge", "--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("OURS stands and THEIRS is written into a note"), help);
    assertTrue(help.contains("removed and the other changed stays as it was changed"), help);
  }

  @Test
  void withoutABaseAllThatIsInEitherStays() throws IOException {
    Path nothing = Files.createFile(folder.resolve("nothing"));
    for (Object none : List.of("-", nothing)) {
      CommandRig run = touchmap("merge", none, base, base, "-o", out, "--force");
      assertEquals(new CommandRig(0, "", ""), run);
      assertEquals(BASE, read(out));
    }
    assertEquals(1, touchmap("merge", "-", ours, base, "-o", out, "--force").exit());
  }

  @Test
  void oursMayBeWrittenOverAndNothingElse() throws IOException {
    byte[] before = Files.readAllBytes(theirs);
    assertEquals(3, touchmap("merge", base, ours, theirs, "-o", theirs).exit());
    assertEquals(new String(before, UTF_8), Files.readString(theirs));
    assertEquals(0, touchmap("merge", base, ours, theirs, "-o", ours).exit());
    assertEquals("Offer", name(ours, "t4"));
    assertEquals(0, touchmap("merge", base, ours, theirs, "-o", theirs, "--force").exit());
  }

  @Test
  void wrongUsageIsTwoAndWhatCannotBeReadIsThree() throws IOException {
    assertEquals(2, touchmap("merge", base, ours, theirs).exit());
    assertEquals(2, touchmap("merge", base, ours, "-o", out).exit());
    Path broken = Files.writeString(folder.resolve("broken.touchmap"), "{ \"touchmap\": 1,");
    for (int at = 0; at < 3; at++) {
      var files = new ArrayList<Object>(List.of("merge", base, ours, theirs, "-o", out));
      files.set(at + 1, broken);
      assertEquals(3, touchmap(files.toArray()).exit());
    }
    assertEquals(3, touchmap("merge", folder.resolve("none"), ours, theirs, "-o", out).exit());
    assertFalse(Files.exists(out));
  }

  @Test
  void aMapOfAnotherProgramIsRefusedInOneSentenceThatSaysWhatToDo() throws IOException {
    Path foreign = folder.resolve("theirs.mm");
    Files.writeString(foreign, "<map version=\"1.0.1\"><node TEXT=\"Studio\"/></map>");
    CommandRig run = touchmap("merge", base, ours, foreign, "-o", out);
    assertEquals(3, run.exit());
    assertEquals(
        List.of(
            "“theirs.mm” comes from another program: open it, save it as a Touchmap map, and bring that in."),
        run.said());
    assertFalse(Files.exists(out));
  }

  @Test
  void aDamagedCopyIsMergedAsFarAsItIsSoundButNotWrittenOver() throws IOException {
    String sound = Files.readString(ours);
    String damaged = sound.replace("\"id\": \"t4\"", "\"id\": \"t3\"");
    Files.writeString(ours, damaged);
    CommandRig run = touchmap("merge", base, ours, theirs, "-o", out);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("damaged"), run::err);
    assertTrue(Files.exists(out));
    assertEquals(3, touchmap("merge", base, ours, theirs, "-o", ours).exit());
    assertEquals(damaged, Files.readString(ours));
  }

  @Test
  void aCopyOfANewerVersionIsReadWithANoticeAndNeverWrittenOver() throws IOException {
    String newer = Files.readString(ours).replace("\"touchmap\": 1", "\"touchmap\": 2");
    Files.writeString(ours, newer);
    assertEquals(3, touchmap("merge", base, ours, theirs, "-o", ours).exit());
    assertEquals(newer, Files.readString(ours));
    CommandRig run = touchmap("merge", base, ours, theirs, "-o", out);
    assertEquals(0, run.exit());
    assertTrue(run.err().contains("newer"), run::err);
  }

  @Test
  void gitMergesMapsWithIt() throws Exception {
    assumeTrue(isThere("git"));
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Path map = repository.resolve("studio.touchmap");
    git(repository, "init", "-q", "-b", "main");
    git(repository, "config", "user.name", "Irina");
    git(repository, "config", "user.email", "irina@example.org");
    git(repository, "config", "merge.touchmap.driver", driver() + " merge %O %A %B -o %A");
    Files.writeString(repository.resolve(".gitattributes"), "*.touchmap merge=touchmap\n");
    commit(repository, map, BASE);
    git(repository, "checkout", "-q", "-b", "colleague");
    commit(repository, map, named("t4", "Offer"));
    git(repository, "checkout", "-q", "main");
    commit(repository, map, named("t3", "First call"));

    assertEquals(0, git(repository, "merge", "-q", "--no-edit", "colleague"));
    assertEquals("First call", name(map, "t3"));
    assertEquals("Offer", name(map, "t4"));

    git(repository, "checkout", "-q", "colleague");
    commit(repository, map, named("t3", "Ring"));
    git(repository, "checkout", "-q", "main");
    assertFalse(git(repository, "merge", "-q", "--no-edit", "colleague") == 0, "a conflict");
    assertEquals("First call", name(map, "t3"));
    assertTrue(Files.readString(map).contains("Another copy – name: Ring"));
  }

  /** The command line as git would start it: this very Java and these very classes. */
  private static String driver() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    String modules = System.getProperty("jdk.module.path", "");
    String all = modules.isEmpty() ? classes : modules + File.pathSeparator + classes;
    return "\"" + java + "\" -cp \"" + all + "\" touchmap.app.Main";
  }

  private static void commit(Path repository, Path file, TouchMap map) throws Exception {
    Files.write(file, MapFiles.write(map));
    git(repository, "add", "-A");
    assertEquals(0, git(repository, "commit", "-q", "-m", "Change"));
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private static int git(Path repository, String... arguments) throws Exception {
    var line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(repository.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
