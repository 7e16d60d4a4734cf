package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.model.Opened;

/** The example maps as documents: whole, stable, and the same map in both languages. */
class ExampleDocumentsTest {
  private static final Path FOLDER = Path.of("assets", "samples");

  /** One line of a document that holds words for people; the groups are what stays and the words. */
  private static final Pattern SAID =
      Pattern.compile(
          "(\\s*\"(?:name|note|driver|by|why|goal|returns|title|owner|momentOfTruth|normal|better|wow"
              + "|[15])\": )\"(.*)\"(,?)");

  private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё]");

  static List<String> names() {
    return Samples.names();
  }

  private static String document(String name, String language) throws IOException {
    return Files.readString(FOLDER.resolve(name + "." + language + ".touchmap"));
  }

  @Test
  void everyDocumentOfTheFolderIsAnExampleInTwoLanguages() throws IOException {
    Set<String> expected =
        names().stream()
            .flatMap(name -> Stream.of(name + ".en.touchmap", name + ".ru.touchmap"))
            .collect(Collectors.toSet());
    try (var files = Files.list(FOLDER)) {
      assertEquals(
          expected, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void anExampleIsSoundAndComesBackByteForByte(String name) throws IOException {
    for (String language : List.of("en", "ru")) {
      byte[] bytes = Samples.document(name, language);
      assertEquals(document(name, language), new String(bytes, UTF_8));
      assertEquals(List.of(), Documents.complaints(bytes));
      Opened opened = MapFiles.read(bytes, name);
      var fine = assertInstanceOf(Opened.Fine.class, opened, opened::toString);
      assertEquals(List.of(), fine.notes());
      assertEquals(language, fine.map().language());
      assertEquals(new String(bytes, UTF_8), new String(MapFiles.write(fine.map()), UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void bothLanguagesHoldTheSameMapInOtherWords(String name) throws IOException {
    assertEquals(bare(document(name, "en")), bare(document(name, "ru")));
    assertFalse(RUSSIAN.matcher(document(name, "en")).find());
    if (name.equals("tandem")) return; // It has names that are the same in both.
    for (String words : said(document(name, "ru")))
      assertTrue(RUSSIAN.matcher(words).find(), words);
  }

  /** A document without its words and its language. */
  private static String bare(String document) {
    return document
        .lines()
        .filter(line -> !line.startsWith("  \"language\": "))
        .map(line -> SAID.matcher(line).replaceFirst("$1…$3"))
        .filter(line -> !line.startsWith("  \"title\": "))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> said(String document) {
    return document
        .lines()
        .map(SAID::matcher)
        .filter(line -> line.matches())
        .map(line -> line.group(2))
        .toList();
  }
}
