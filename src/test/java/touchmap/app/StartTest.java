package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.words.Words;

class StartTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux, :0, true, READY",
    "Linux, :0, false, NO_GTK",
    "Linux, '', true, NO_DISPLAY",
    "Linux, ' ', false, NEITHER",
    "Mac OS X, '', false, READY",
    "Windows 11, '', false, READY"
  })
  void whatAWindowNeedsIsKnownBeforehand(
      String system, String display, boolean gtk, Screen expected) {
    assertEquals(
        expected,
        Screen.of(system, Map.of("DISPLAY", display), name -> name.equals(Screen.GTK) && gtk));
  }

  @Test
  void noDisplayAtAllIsNoDisplay() {
    assertEquals(Screen.NO_DISPLAY, Screen.of("Linux", Map.of(), name -> true));
  }

  @Test
  void librariesAreFoundWhereTheSystemKeepsThem() {
    if (!System.getProperty("os.name", "").equals("Linux")) return;
    assertTrue(SystemLibraries.hold("libc.so.6"));
    assertFalse(SystemLibraries.hold("libnever-heard-of.so.9"));
  }

  @ParameterizedTest
  @CsvSource({"NO_GTK, libgtk-3-0", "NEITHER, libgtk-3-0", "NO_DISPLAY, no display"})
  void withoutAWindowTheExampleIsDrawnAndOneSentenceSaysSo(Screen screen, String named)
      throws IOException {
    Path drawings = folder.resolve("target").resolve("example");
    var said = new StringWriter();
    var program = new WholeProgram(screen, drawings, Words.in("en"), new PrintWriter(said, true));
    assertEquals(0, program.window(List.of(), true));
    assertEquals(1, said.toString().lines().count(), said::toString);
    assertTrue(said.toString().contains(named), said::toString);
    assertTrue(said.toString().contains(drawings.toString()), said::toString);
    assertStartsWith("<?xml", drawings.resolve("tandem.svg"));
    assertStartsWith("\u0089PNG", drawings.resolve("tandem.png"));
    assertStartsWith("%PDF-", drawings.resolve("tandem.pdf"));
  }

  @Test
  void theRussianExampleIsDrawnForARussian() throws IOException {
    var said = new StringWriter();
    var program =
        new WholeProgram(Screen.NO_DISPLAY, folder, Words.in("ru"), new PrintWriter(said, true));
    assertEquals(0, program.window(List.of(), true));
    assertTrue(said.toString().startsWith("Нет экрана"), said::toString);
    assertTrue(Files.readString(folder.resolve("tandem.svg")).contains("Договор"));
  }

  @Test
  void withoutAWindowAFileIsNotOpenedAndNothingIsDrawn() throws IOException {
    var said = new StringWriter();
    var program =
        new WholeProgram(
            Screen.NO_GTK, folder.resolve("none"), Words.in("en"), new PrintWriter(said, true));
    Path map = Files.createFile(folder.resolve("a.touchmap"));
    assertEquals(3, program.window(List.of(map), false));
    assertEquals(1, said.toString().lines().count(), said::toString);
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void withoutAWindowAFileThatDoesNotExistIsNamed() {
    var said = new StringWriter();
    var program =
        new WholeProgram(Screen.NO_DISPLAY, folder, Words.in("en"), new PrintWriter(said, true));
    assertEquals(3, program.window(List.of(folder.resolve("bogus")), false));
    assertTrue(
        said.toString().contains("There is no file “" + folder.resolve("bogus") + "”"),
        said::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ru_RU.UTF-8, true",
    "'', ru, en_GB.UTF-8, true",
    "en_US.UTF-8, ru_RU, ru_RU, false",
    "C, '', ru_RU.UTF-8, false",
    "'', '', run, false",
    "'', '', '', false"
  })
  void theLanguageOfTheSessionIsHeard(
      String all, String messages, String general, boolean russian) {
    Map<String, String> session = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", general);
    assertEquals(russian, Main.asksForRussian("Linux", session));
    assertFalse(Main.asksForRussian("Windows 11", session));
  }

  private static void assertStartsWith(String expected, Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(content.startsWith(expected), () -> file + ": " + content.substring(0, 20));
  }
}
