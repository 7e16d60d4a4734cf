package touchmap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file is formatted as google-java-format does; {@code mvn -Pformat} mends it. */
class FormatTest {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(false).build());

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    var unformatted = new ArrayList<String>();
    List<Path> sources = sources();
    for (Path file : sources) {
      String text = Files.readString(file);
      if (!formatted(text).equals(text)) unformatted.add(file.toString());
    }
    assertTrue(sources.size() > 100);
    assertEquals(List.of(), unformatted, "run mvn -Pformat");
  }

  /** Formats all sources in place. */
  public static void main(String[] arguments) throws IOException, FormatterException {
    for (Path file : sources()) {
      String text = Files.readString(file);
      String formatted = formatted(text);
      if (!formatted.equals(text)) Files.writeString(file, formatted);
    }
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private static String formatted(String text) throws FormatterException {
    return FORMATTER.formatSource(text);
  }
}
