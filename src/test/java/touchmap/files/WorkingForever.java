package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program in which somebody works without end: each step goes into the journal, and after so many the file is saved
 * and a version kept. What is on the disk is told when it is there: {@code step 12}, {@code saved 12}.
 */
public final class WorkingForever {
  private static final int LINES = 600;

  /** After how many steps it saves. */
  static final int SAVED_EACH = 30;

  /** Instead of a number of steps: it never saves. */
  static final int NEVER = Integer.MAX_VALUE;

  private WorkingForever() {}

  /** The document after so many steps: one more line differs with each. */
  static byte[] document(int step) {
    var text = new StringBuilder();
    for (int line = 0; line < LINES; line++) {
      int last = step - Math.floorMod(step - line, LINES);
      text.append("line %04d was written in step %09d%n".formatted(line, Math.max(0, last)));
    }
    return text.toString().getBytes(UTF_8);
  }

  /** The step after which a document is as this one; empty for what is no document of this program. */
  static Optional<Integer> stepOf(byte[] content) {
    int step = 0;
    for (String line : new String(content, UTF_8).lines().toList()) {
      if (!line.matches("line \\d{4} was written in step \\d{9}")) return Optional.empty();
      step = Math.max(step, Integer.parseInt(line.substring(line.length() - 9)));
    }
    return java.util.Arrays.equals(document(step), content) ? Optional.of(step) : Optional.empty();
  }

  /**
   * Works until it is killed.
   *
   * @param arguments the file, the folder for what must not be lost, the step to go on after, and after how many steps to save
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path state = Path.of(arguments[1]);
    int begun = Integer.parseInt(arguments[2]);
    int savedEach = Integer.parseInt(arguments[3]);
    var history = new History(state.resolve("history"));
    try (var journal =
        new Journal(state.resolve("recovery"), subject(file, begun), document(begun))) {
      for (int step = begun + 1; ; step++) {
        byte[] content = document(step);
        journal.add(List.of(new Journal.Step(Instant.now(), step - begun, "edit.rename", content)));
        say("step " + step);
        if (step % savedEach != 0) continue;
        if (!(SafeWrite.write(file, content) instanceof Saved.Done)) System.exit(1);
        if (history.keep(file, content, Instant.now(), false).isPresent()) System.exit(2);
        journal.saved(subject(file, step), content);
        say("saved " + step);
      }
    }
  }

  private static Journal.Subject subject(Path file, int step) {
    return new Journal.Subject(
        Optional.of(file.toString()), "Working", Optional.of(Fingerprint.of(document(step))));
  }

  private static void say(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
