package touchmap.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, with made-up Javas that print how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String INSTALLED = "my programs/touchmap";

  @TempDir Path machine;

  private Path script = Path.of("");
  private Path user = Path.of("");

  private record Run(int exit, List<String> out, String err) {}

  /** Puts the program into a folder with a space, on a machine that has no Java in the usual places. */
  @BeforeEach
  void install() throws IOException {
    String text = Files.readString(Path.of("assets", "packaging", "bin", "touchmap"));
    String usual =
        "/usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk*";
    assertTrue(text.contains(usual + " /opt/* "), text);
    String elsewhere = text.replace(usual + " /opt/* ", machine + "/usual/* ");
    Path bin = Files.createDirectories(machine.resolve(INSTALLED).resolve("bin"));
    script = executable(bin.resolve("touchmap"), elsewhere);
    user = Files.createDirectories(machine.resolve("home"));
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Path java = java("chosen", "25.0.1");
    java("usual/jdk-99", "99");
    Run run = run(script, Map.of("JAVA_HOME", java.toString()), "a map.touchmap", "$x \"y\"");
    assertEquals("", run.err());
    assertEquals(java + "/bin/java", run.out().getFirst());
    assertEquals(List.of("a map.touchmap", "$x \"y\""), after(run, "touchmap/touchmap.app.Main"));
    assertTrue(run.out().contains("--enable-native-access=javafx.graphics"), run::toString);
    Path lib = machine.toRealPath().resolve(INSTALLED).resolve("lib");
    assertTrue(run.out().contains(lib.toString()), run::toString);
  }

  @Test
  void anOldJavaHomeIsPassedOverForTheNewestInTheUsualPlaces() throws Exception {
    Path old = java("old", "21.0.2");
    java("usual/jdk-25", "25");
    Path newest = java("usual/jdk 27", "27-ea");
    java("usual/jdk-1.8", "1.8.0_402");
    java("home/.sdkman/candidates/java/26.0.1-tem", "26.0.1");
    Run run = run(script, Map.of("JAVA_HOME", old.toString()), "--version");
    assertEquals(newest + "/bin/java", run.out().getFirst());
  }

  @Test
  void aJavaOfThePersonsOwnIsFound() throws Exception {
    Path own = java("home/.sdkman/candidates/java/26.0.1-tem", "26.0.1");
    assertEquals(own + "/bin/java", run(script, Map.of()).out().getFirst());
  }

  @Test
  void aJavaWithoutAReleaseFileIsAsked() throws Exception {
    Path quiet = java("usual/quiet", "25");
    Files.delete(quiet.resolve("release"));
    assertEquals(quiet + "/bin/java", run(script, Map.of()).out().getFirst());
  }

  @Test
  void javaOnThePathIsTheLastResort() throws Exception {
    Path bin = java("elsewhere", "25").resolve("bin");
    Run run = run(script, Map.of("PATH", bin + ":" + System.getenv("PATH")), "check", "x");
    assertEquals(bin + "/java", run.out().getFirst());
  }

  @Test
  void withoutJavaItSaysSoInTheSystemsLanguage() throws Exception {
    java("usual/jdk-24", "24.0.2");
    Run run = run(script, withOldJavaOnly("C"), "check", "x");
    assertEquals(3, run.exit());
    assertTrue(run.err().startsWith("Touchmap needs Java 25 or newer"), run::toString);
    assertEquals(1, run.err().lines().count());
    assertTrue(
        run(script, withOldJavaOnly("ru_RU.UTF-8")).err().startsWith("Для Touchmap нужна Java 25"));
  }

  @Test
  void commandsStartQuicklyAndTheWindowGetsADeepStack() throws Exception {
    Path java = java("chosen", "25");
    Map<String, String> home = Map.of("JAVA_HOME", java.toString());
    for (String command : List.of("convert", "check", "report", "new", "--help", "--version")) {
      assertTrue(run(script, home, command).out().contains("-XX:TieredStopAtLevel=1"), command);
    }
    assertTrue(run(script, home, "my.touchmap").out().contains("-Xss8m"));
    assertTrue(run(script, home).out().contains("-Xss8m"));
  }

  @Test
  void itWorksThroughLinksAndFromAnyFolder() throws Exception {
    Path java = java("chosen", "25");
    Files.createSymbolicLink(machine.resolve("first link"), script);
    Path away = Files.createDirectories(machine.resolve("away"));
    Path second = Files.createSymbolicLink(away.resolve("second"), Path.of("../first link"));
    Run run = run(second, Map.of("JAVA_HOME", java.toString()));
    Path lib = machine.toRealPath().resolve(INSTALLED).resolve("lib");
    assertEquals("", run.err());
    assertTrue(run.out().contains(lib.toString()), run::toString);
  }

  @Test
  void namesOutsideOfAsciiNeedNoInstalledLocale() throws Exception {
    Path java = java("chosen", "25");
    Run run = run(script, Map.of("JAVA_HOME", java.toString(), "LC_ALL", "C"), "check", "Карта");
    assertTrue(run.out().contains("LC_ALL=C.UTF-8"), run::toString);
    assertEquals(List.of("check", "Карта"), after(run, "touchmap/touchmap.app.Main"));
  }

  private static List<String> after(Run run, String marker) {
    List<String> out = run.out();
    return out.subList(out.indexOf(marker) + 1, out.size() - 1);
  }

  private Map<String, String> withOldJavaOnly(String language) throws IOException {
    Path bin = java("old", "21").resolve("bin");
    return Map.of("PATH", bin + ":" + System.getenv("PATH"), "LANG", language);
  }

  private Path java(String folder, String version) throws IOException {
    Path home = Files.createDirectories(machine.resolve(folder));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(home.resolve("bin"));
    executable(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo "openjdk version \\"%s\\" 2026-01-01" >&2; exit 0; fi
        echo "$0"
        for argument; do echo "$argument"; done
        echo "LC_ALL=${LC_ALL:-}"
        """
            .formatted(version));
    return home;
  }

  private static Path executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private Run run(Path command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var line = new ArrayList<String>();
    line.add(command.toString());
    line.addAll(List.of(arguments));
    Path out = machine.resolve("out");
    Path err = machine.resolve("err");
    var builder = new ProcessBuilder(line).directory(user.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("HOME", user.toString());
    builder.environment().putAll(environment);
    int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(exit, Files.readAllLines(out, UTF_8), Files.readString(err, UTF_8));
  }
}
