package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every file of {@code -Dtouchmap.corpus=…}, read or not, by the command line to each format and back. */
@EnabledIfSystemProperty(named = "touchmap.corpus", matches = ".+")
class CorpusCommandsTest {
  private static final List<String> ENDINGS = List.of("touchmap", "mm", "opml", "md", "txt");

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();

  private static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("touchmap.corpus")))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyFileIsConvertedOrRefusedInASentence() throws IOException {
    int converted = 0;
    for (Path file : corpus()) {
      Path own = folder.resolve("own.touchmap");
      if (converts(file, own)) {
        converted++;
        for (String ending : ENDINGS) goesThereAndBack(file, own, ending);
        if (!converts(own, folder.resolve("map.svg"))) wrong.add(file + ": no picture");
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(converted >= 15, converted + " were converted");
  }

  /** What comes back from a format is written there once more, to the same bytes and with nothing said. */
  private void goesThereAndBack(Path file, Path own, String ending) throws IOException {
    Path there = folder.resolve("there." + ending);
    Path back = folder.resolve("back.touchmap");
    Path again = folder.resolve("again." + ending);
    boolean went = converts(own, there) && converts(there, back) && converts(back, again);
    if (!went) wrong.add(file + ": does not come back from ." + ending);
    else if (Files.mismatch(there, again) >= 0) {
      wrong.add(file + ": ." + ending + " changes when it is written again");
    }
  }

  private boolean converts(Path in, Path out) {
    CommandRig run = touchmap("convert", in, out, "--force");
    if (!run.out().isEmpty()) wrong.add(in + ": prints " + run.out());
    for (String line : run.said()) {
      boolean isSentence =
          !line.isBlank() && !line.contains("Exception") && !line.contains("\tat ");
      if (!isSentence || line.startsWith("Touchmap made a mistake")) wrong.add(in + ": " + line);
    }
    if (run.exit() == 0) return true;
    if (run.exit() != 3 || run.said().size() != 1) {
      wrong.add(in + ": " + run.exit() + " " + run.said());
    }
    return false;
  }
}
