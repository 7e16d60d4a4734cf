package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.OptionalInt;

/** A program that saves a file again and again, each time with a higher number, and tells when a save is done. */
public final class SavingForever {
  private static final int LINES = 8_000;
  private static final int NUMBER_FROM = "This is version ".length();

  private SavingForever() {}

  /** The content of a number, large enough that writing it takes a while. */
  static byte[] content(int number) {
    String line = "This is version %09d of the file.\n".formatted(number);
    return line.repeat(LINES).getBytes(UTF_8);
  }

  /** The number of a file that is whole; empty for anything else. */
  static OptionalInt numberIn(byte[] content) {
    String digits =
        content.length < NUMBER_FROM + 9 ? "" : new String(content, NUMBER_FROM, 9, UTF_8);
    if (!digits.matches("\\d{9}")) return OptionalInt.empty();
    int number = Integer.parseInt(digits);
    return Arrays.equals(content(number), content) ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /**
   * Saves until it is killed.
   *
   * @param arguments the file, and {@code carelessly} to write straight into it, or {@code unforced} to replace it by one
   *     that need not be on the disk yet
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    String manner = arguments.length > 1 ? arguments[1] : "";
    for (int number = 1; ; number++) {
      switch (manner) {
        case "carelessly" -> Files.write(file, content(number));
        case "unforced" -> {
          Path beside = Files.write(file.resolveSibling("beside"), content(number));
          Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        default -> {
          if (!(SafeWrite.write(file, content(number)) instanceof Saved.Done)) System.exit(1);
        }
      }
      System.out.println(number);
      System.out.flush();
    }
  }
}
