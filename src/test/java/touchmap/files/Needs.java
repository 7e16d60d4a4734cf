package touchmap.files;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a test needs of the computer. Where it is missing the test is skipped and says so; where the property {@code
 * touchmap.faults} is true, as in the whole check, that is a failure: a skipped test would be a green lie.
 */
final class Needs {
  private Needs() {}

  /** Goes on only if the command works. */
  static void working(String what, String... command) {
    String said = said(command);
    if (!said.isEmpty()) missing(what + ": " + said);
  }

  /** Runs a command that must work. */
  static void run(String... command) {
    String said = said(command);
    if (!said.isEmpty()) fail(String.join(" ", command) + ": " + said);
  }

  private static void missing(String what) {
    if (Boolean.getBoolean("touchmap.faults")) fail("Missing here: " + what);
    abort("Missing here: " + what);
  }

  /** Nothing when it worked. */
  private static String said(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String words =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int code = process.waitFor();
      return code == 0 ? "" : "code " + code + " " + words;
    } catch (IOException absent) {
      return String.valueOf(absent.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
