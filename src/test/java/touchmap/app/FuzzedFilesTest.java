package touchmap.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Importer;
import touchmap.files.MapFiles;
import touchmap.files.Samples;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/**
 * Valid files that were damaged by chance: bytes flipped, pieces cut out, doubled and moved, words of the format put where
 * they don't belong. Whatever comes of it, reading ends, throws nothing, and gives a sound map or a sentence.
 */
class FuzzedFilesTest {
  /** Seconds within which reading a small file ends, on a machine that has much else to do. */
  private static final int PATIENCE = 30;

  private static final long BUDGET = TimeUnit.SECONDS.toNanos(20);
  private static final List<String> WORDS =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</node>",
          "<node TEXT=\"x\">",
          "<!--",
          "]]>",
          "<![CDATA[",
          "<!DOCTYPE x [",
          "&#0;",
          "&x;",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "null",
          "1e999",
          "-0",
          "\\u0000",
          "\\ud800",
          "\"id\":\"b\"",
          "\"children\":[",
          "\"touchmap\":",
          "\t",
          "\n",
          "\r",
          "# ",
          "- ",
          "> ",
          "```",
          "|",
          "|-|",
          "\\",
          "[+]",
          "<!-- markmap: fold -->",
          "\0",
          "\0\0\0", // one is a slip of whoever wrote a text, several are no text
          "\u00ff");

  private static final int MANY = 20_000;

  private final ExecutorService reader = Executors.newSingleThreadExecutor();

  @ParameterizedTest
  @ValueSource(strings = {"touchmap", "mm", "opml", "md", "txt"})
  void someDamagedFilesAreReadOrRefused(String ending) throws Exception {
    fuzz(ending, 60);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"touchmap", "mm", "opml", "md", "txt"})
  void tensOfThousandsOfDamagedFilesAreReadOrRefused(String ending) throws Exception {
    fuzz(ending, MANY);
  }

  /** So many files, or as many as there is time for; a failure names the seed of its file. */
  private void fuzz(String ending, int files) throws Exception {
    List<byte[]> valid = valid(ending);
    long end = System.nanoTime() + BUDGET;
    int opened = 0;
    int seed = 0;
    for (; seed < files && System.nanoTime() < end; seed++) {
      byte[] damaged = damaged(valid, new Random(seed));
      if (read(damaged, ending, seed)) opened++;
    }
    reader.shutdown();
    String counts = opened + " of " + seed + " were read";
    // of a few texts each may be one that can be read
    boolean mayAllBeRead = files < MANY && List.of("md", "txt").contains(ending);
    assertTrue(opened > 0 && (mayAllBeRead || opened < seed), counts);
  }

  private static List<byte[]> valid(String ending) throws IOException {
    var files = new ArrayList<byte[]>();
    for (String language : List.of("en", "ru")) {
      byte[] document = Samples.document("tandem", language);
      if (ending.equals(MapFiles.EXTENSION)) files.add(document);
      else files.add(exported(document, ending));
    }
    String corpus = System.getProperty("touchmap.corpus");
    if (corpus == null) return files;
    try (Stream<Path> others = Files.list(Path.of(corpus))) {
      for (Path other : others.sorted().toList()) {
        if (other.toString().endsWith("." + ending)) files.add(Files.readAllBytes(other));
      }
    }
    return files;
  }

  private static byte[] exported(byte[] document, String ending) throws IOException {
    TouchMap map = ((Opened.Fine) MapFiles.read(document, "tandem")).map();
    var out = new ByteArrayOutputStream();
    Formats.exporter(ending).orElseThrow().write(map, List.of(), out);
    return out.toByteArray();
  }

  private static byte[] damaged(List<byte[]> valid, Random chance) {
    byte[] content = valid.get(chance.nextInt(valid.size()));
    for (int i = 1 + chance.nextInt(6); i > 0 && content.length > 0; i--) {
      content = damagedOnce(content, chance);
    }
    return content;
  }

  private static byte[] damagedOnce(byte[] content, Random chance) {
    int at = chance.nextInt(content.length);
    int length = Math.min(1 + chance.nextInt(1 << chance.nextInt(12)), content.length - at);
    String text = new String(content, ISO_8859_1);
    String piece = text.substring(at, at + length);
    return switch (chance.nextInt(6)) {
      case 0 -> {
        byte[] flipped = content.clone();
        flipped[at] ^= (byte) (1 << chance.nextInt(8));
        yield flipped;
      }
      case 1 -> bytes(text.substring(0, at) + text.substring(at + length));
      case 2 -> bytes(text.substring(0, at) + piece + text.substring(at));
      case 3 -> {
        String rest = text.substring(0, at) + text.substring(at + length);
        int to = chance.nextInt(rest.length() + 1);
        yield bytes(rest.substring(0, to) + piece + rest.substring(to));
      }
      case 4 -> bytes(chance.nextInt(4) == 0 ? text.substring(0, at) : text);
      default -> {
        String word = WORDS.get(chance.nextInt(WORDS.size()));
        int times = chance.nextInt(8) == 0 ? 1 + chance.nextInt(3_000) : 1;
        yield bytes(text.substring(0, at) + word.repeat(times) + text.substring(at));
      }
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** Whether a map came of it. */
  private boolean read(byte[] content, String ending, int seed) throws InterruptedException {
    Future<Opened> reading = reader.submit(() -> read(content, ending));
    try {
      Opened opened = reading.get(PATIENCE, TimeUnit.SECONDS);
      mapOf(opened).ifPresent(FuzzedFilesTest::comesBack);
      return mapOf(opened).isPresent();
    } catch (TimeoutException endless) {
      return fail("." + ending + ", seed " + seed + ": does not end", endless);
    } catch (ExecutionException thrown) {
      return fail("." + ending + ", seed " + seed + ": throws", thrown.getCause());
    } catch (AssertionError unsound) {
      return fail("." + ending + ", seed " + seed + ": is unsound", unsound);
    }
  }

  private static void comesBack(TouchMap map) {
    Opened again = MapFiles.read(MapFiles.write(map), "again.touchmap");
    if (again instanceof Opened.Fine fine) assertEquals(map, fine.map());
    else fail("What was read of it is written as " + again);
  }

  private static Opened read(byte[] content, String ending) throws IOException {
    if (ending.equals(MapFiles.EXTENSION)) return MapFiles.read(content, "x.touchmap");
    for (Importer importer : Formats.importers()) {
      importer.recognises(content);
      if (importer.extensions().contains(ending)) return importer.read(content, "x");
    }
    throw new AssertionError("No importer for ." + ending);
  }

  private static Optional<TouchMap> mapOf(Opened opened) {
    return switch (opened) {
      case Opened.Fine fine -> Optional.of(fine.map());
      case Opened.Sound sound -> Optional.of(sound.map());
      case Opened.ReadOnly newer -> Optional.of(newer.map());
      case Opened.Unreadable _ -> Optional.empty();
    };
  }
}
