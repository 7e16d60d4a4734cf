package touchmap.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.app.Formats;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.exchange.Packed;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/**
 * What commands say of files that are odd, missing, in the way, or something else than their name
 * says.
 */
class CommandFilesTest {
  private static final String TANDEM = "assets/samples/tandem.en.touchmap";
  private static final String PICTURE = "assets/screenshots/find.png";

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void assertRefused(String sentence, Object... arguments) {
    CommandRig run = touchmap(arguments);
    assertEquals(List.of(sentence), run.said());
    assertEquals(3, run.exit());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "convert", "new"})
  void noNameAtAllIsWrongUsage(String command) {
    CommandRig run =
        command.equals("convert") ? touchmap(command, "", "x.svg") : touchmap(command, "");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains(" must not be empty."), run.err());
    assertEquals(2, touchmap("").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void helpNamesEveryFormat(String language) {
    String help = Words.in(language).of("cli.touchmap.convert.usage.description");
    for (Importer each : Formats.importers()) {
      for (String ending : each.extensions()) assertTrue(help.contains(" ." + ending), ending);
    }
    for (Exporter each : Formats.exporters()) {
      for (String ending : each.extensions()) assertTrue(help.contains(" ." + ending), ending);
    }
  }

  @Test
  void jsonThatIsNoMapOfMind42IsRefusedAsThat() throws IOException {
    assertRefused(
        "“own.m42” is no map of mind42, and neither is it one of Touchmap: it lacks what mind42 writes around its nodes.",
        "check",
        file("own.m42", "{\"root\":{\"id\":\"1\",\"text\":\"Shop\"}}"));
    assertRefused(
        "“list.m42” is no map of mind42, and neither is it one of Touchmap: it lacks what mind42 writes around its nodes.",
        "check",
        file("list.m42", "[1, 2, 3]"));
  }

  @Test
  void aFolderIsNoMap() {
    String name = folder.getFileName().toString();
    assertRefused("“" + name + "” is a folder, not a map.", "check", folder);
    assertRefused("“/” is a folder, not a map.", "check", "/");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void devicesAndPipesAreReadAsFarAsAMapCanGo() throws Exception {
    assertRefused("“null” is empty, so there is no map in it.", "check", "/dev/null");
    assertRefused(
        "“zero” is larger than 256 MB, which is more than a map can be.", "check", "/dev/zero");
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Thread.ofVirtual().start(() -> fill(pipe, "Shop\n\tTill\n"));
    CommandRig run = touchmap("new", folder.resolve("piped.touchmap"), "--outline", pipe);
    assertEquals(List.of("“pipe” was read as Text, since it looks like that."), run.said());
    assertEquals("Shop", map("piped.touchmap").root().name());
  }

  private static void fill(Path pipe, String text) {
    try {
      Files.write(pipe, text.getBytes(UTF_8));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private TouchMap map(String name) {
    return ((Opened.Fine) MapFiles.read(folder.resolve(name))).map();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.touchmap", "x.mm", "x.txt", "x.md", "x.bin", "x"})
  void anEmptyFileIsSaidToBeEmpty(String name) throws IOException {
    assertRefused("“" + name + "” is empty, so there is no map in it.", "check", file(name, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.touchmap", "x.txt", "x.bin"})
  void aFileThatMayNotBeReadIsSaidToBeForbidden(String name) throws IOException {
    Path secret = file(name, "A");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));
    assertRefused("“" + name + "” can’t be read: permission is missing.", "check", secret);
  }

  @Test
  void anOutThatCannotBeIsSaidBeforeAnythingIsRead() throws IOException {
    Path nowhere = folder.resolve("none/x.svg");
    assertRefused(
        "The folder “none” is not there. Choose another one.", "convert", TANDEM, nowhere);
    Path taken = Files.createDirectory(folder.resolve("x.svg"));
    String sentence = "“x.svg” is a folder. Save under another name.";
    assertRefused(sentence, "convert", TANDEM, taken);
    assertRefused(sentence, "convert", TANDEM, taken, "--force");
    assertRefused(sentence, "convert", "none.touchmap", taken);
    Path locked = file("y.svg", "mine");
    assumeTrue(locked.toFile().setWritable(false));
    sentence = "“y.svg” is read-only. Save under another name.";
    assertRefused(sentence, "convert", TANDEM, locked, "--force");
    assertEquals("mine", Files.readString(locked));
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));
    CommandRig run = touchmap("convert", TANDEM, closed.resolve("x.svg"));
    assertEquals(3, run.exit());
    assertTrue(run.err().contains("permission to write to the folder"), run.err());
  }

  @Test
  void aSoundMapMayBeWrittenOverItself() throws IOException {
    Path map = folder.resolve("x.touchmap");
    Files.copy(Path.of(TANDEM), map);
    assertEquals(3, touchmap("convert", map, map).exit());
    assertEquals(0, touchmap("convert", map, map, "--force").exit());
    assertArrayEquals(Files.readAllBytes(Path.of(TANDEM)), Files.readAllBytes(map));
  }

  @Test
  void whatWouldLoseSomethingIsNotWrittenOverItself() throws IOException {
    String damaged =
        """
        {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B"}, "ideas": 5}
        """;
    Path map = file("x.touchmap", damaged);
    String sentence =
        "“x.touchmap” is not written over itself, since something of it would be lost. Choose"
            + " another name.";
    assertRefused(sentence, "convert", map, map, "--force");
    assertRefused(sentence, "new", map, "--outline", map, "--force");
    assertEquals(damaged, Files.readString(map));
    Path text = file("x.txt", "A\n\tB\n");
    assertRefused(sentence.replace("x.touchmap", "x.txt"), "convert", text, text, "--force");
  }

  @Test
  void aCopyOfANewerDocumentIsOneOfThisVersion() throws IOException {
    String newer =
        """
        {
          "touchmap": 2,
          "map": {
            "id": "b",
            "type": "business",
            "name": "B",
            "mood": "blue"
          },
          "weather": []
        }
        """;
    Path copy = folder.resolve("copy.touchmap");
    CommandRig run = touchmap("convert", file("newer.touchmap", newer), copy);
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, run.said().size(), run.err());
    assertEquals(newer.replace("\"touchmap\": 2", "\"touchmap\": 1"), Files.readString(copy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.txt", "x.md", "x.mm", "x.opml"})
  void aPictureByAnotherNameIsRefused(String name) throws IOException {
    Path picture = folder.resolve(name);
    Files.copy(Path.of(PICTURE), picture);
    assertRefused(
        "“" + name + "” is no text but something else, such as a picture, an archive or a program.",
        "check",
        picture);
    assertEquals(3, touchmap("convert", picture, folder.resolve("y.touchmap")).exit());
    assertFalse(Files.exists(folder.resolve("y.touchmap")));
  }

  @Test
  void textThatMayBeAnythingIsNotTakenForAnOutline() throws IOException {
    for (String name : List.of("x.dat", "x.log")) {
      assertRefused(
          "“"
              + name
              + "” is text in no format that can be read; if it is an outline, give it the ending"
              + " .txt or .md.",
          "check",
          file(name, "a\tb\nc\td\n"));
    }
  }

  @Test
  void whatIsTakenForAnOutlineByItsLooksIsSaidToBe() throws IOException {
    CommandRig run = touchmap("check", file("x.py", "# Shop\nprint(1)\n"));
    assertEquals(List.of("“x.py” was read as Markdown, since it looks like that."), run.said());
    run = touchmap("check", file("x.txt", "# Shop\n\n- Till\n"));
    assertEquals(List.of("“x.txt” was read as Markdown, since it looks like that."), run.said());
    assertEquals(List.of(), touchmap("check", file("y.txt", "Shop\n\tTill\n")).said());
    String mm = "<map version=\"1.0.1\"><node TEXT=\"Shop\"/></map>";
    assertEquals(List.of(), touchmap("check", file("shop.xml", mm)).said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4\nnothing\n", "{\\rtf1 text}", "<svg/>"})
  void documentsOfOtherSortsAreNoOutlines(String content) throws IOException {
    CommandRig run = touchmap("check", file("x.txt", content));
    assertEquals(3, run.exit());
    assertEquals(1, run.said().size(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.xmind", "x.mmap", "x.smmx", "x.minder"})
  void aPackedFileThatIsNoneIsSaidToBeDamaged(String name) throws IOException {
    for (String content : List.of("hello", "PK\u0003\u0004\u0000\u0001", "\u0000\u0001\u0002")) {
      CommandRig run = touchmap("check", file(name, content));
      assertEquals(3, run.exit());
      assertEquals(1, run.said().size(), run.err());
      assertTrue(
          run.err().contains("whole copy") || run.err().contains("save it again"), run.err());
    }
  }

  /** Two sheets of one workbook, as spreadsheets hold them. */
  private Path book() throws IOException {
    byte[] book =
        Packed.book("Before", List.of(List.of("Order")), "After", List.of(List.of("Bill")));
    return Files.write(folder.resolve("shop.xlsx"), book);
  }

  @ParameterizedTest
  @CsvSource({",Before|Order|After|Bill", "2,Bill", "Before,Order"})
  void sheetsAreReadAllOrTheOneThatIsNamed(@Nullable String sheet, String names)
      throws IOException {
    Path map = folder.resolve("shop.touchmap");
    CommandRig run =
        sheet == null
            ? touchmap("convert", book(), map)
            : touchmap("convert", book(), map, "--sheet", sheet);
    assertEquals(0, run.exit(), run.err());
    var read = (Opened.Fine) MapFiles.read(map);
    List<String> below = read.map().root().all().stream().skip(1).map(Topic::name).toList();
    assertEquals(List.of(names.split("\\|")), below);
  }

  @Test
  void aSheetThatIsNotThereIsSaidWithThoseThatAre() throws IOException {
    Path map = folder.resolve("shop.touchmap");
    assertRefused(
        "“shop.xlsx” has no sheet “3”. It has: Before, After.",
        "convert",
        book(),
        map,
        "--sheet",
        "3");
    assertRefused(
        "“tandem.en.touchmap” is not divided into sheets: leave out --sheet.",
        "convert",
        TANDEM,
        map,
        "--sheet=1");
    assertFalse(Files.exists(map));
  }
}
