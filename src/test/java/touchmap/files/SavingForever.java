package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that saves a file again and again, each time with a higher number, and tells when a save is done. */
public final class SavingForever {
  private static final int LINES = 8_000;

  private SavingForever() {}

  /** The content of a number, large enough that writing it takes a while. */
  static byte[] content(int number) {
    String line = "This is version %09d of the file.\n".formatted(number);
    return line.repeat(LINES).getBytes(UTF_8);
  }

  /**
   * Saves until it is killed.
   *
   * @param arguments the file, and {@code carelessly} to write straight into it
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    boolean carelessly = arguments.length > 1;
    for (int number = 1; ; number++) {
      if (carelessly) Files.write(file, content(number));
      else if (!(SafeWrite.write(file, content(number)) instanceof Saved.Done)) System.exit(1);
      System.out.println(number);
      System.out.flush();
    }
  }
}
