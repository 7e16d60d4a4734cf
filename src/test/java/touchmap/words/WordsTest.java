package touchmap.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final List<String> FORMS = List.of(".one", ".few", ".many", ".other");
  private static final Path TABLES = Path.of("src", "main", "resources", "touchmap", "words");
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)");

  @Test
  void numbersAndPhrasesAreFilledIn() {
    Words words = Words.in("en");
    Phrase inner = Phrase.of("edit.gone");
    assertEquals(
        "An object can’t stand under the touchpoint “12345”.",
        words.of("edit.objectUnderTouchpoint", 12345));
    assertTrue(words.of(Phrase.of("edit.objectUnderTouchpoint", inner)).contains(words.of(inner)));
  }

  @Test
  void anyLanguageButRussianGetsEnglish() {
    assertEquals("ru", Words.in("ru-RU").language());
    assertEquals("en", Words.in("de").language());
  }

  @Test
  void englishStaysEnglishOnARussianSystem() {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ru-RU"));
    try {
      assertEquals("Add", Words.in("en").of("edit.insert"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void everyTableSaysTheSameInBothLanguages() throws IOException {
    var wrong = new ArrayList<String>();
    List<Path> english;
    try (var files = Files.list(TABLES)) {
      english =
          files
              .filter(
                  file ->
                      file.toString().endsWith(".properties")
                          && !file.toString().endsWith("_ru.properties"))
              .toList();
    }
    assertTrue(english.size() >= 1);
    for (Path file : english) {
      String table = file.getFileName().toString().replace(".properties", "");
      Properties en = read(file);
      Properties ru = read(TABLES.resolve(table + "_ru.properties"));
      for (String key : en.stringPropertyNames()) {
        if (!key.startsWith(table + ".")) wrong.add(key + " is in the wrong table");
        if (!ru.containsKey(key)) wrong.add(key + " has no Russian");
        else if (!key.endsWith(".one")
            && !holes(en.getProperty(key)).equals(holes(ru.getProperty(key)))) {
          wrong.add(key + " is filled in differently");
        }
      }
      for (String key : ru.stringPropertyNames()) {
        if (!en.containsKey(key) && !key.endsWith(".few") && !key.endsWith(".many"))
          wrong.add(key + " has no English");
        if (key.endsWith(".one")
            && en.containsKey(key.replace(".one", ".other"))
            && !FORMS.stream().allMatch(form -> ru.containsKey(key.replace(".one", form)))) {
          wrong.add(key + " lacks a Russian form");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Properties read(Path file) throws IOException {
    var table = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      table.load(in);
    }
    return table;
  }

  private static Set<String> holes(String text) {
    var holes = new TreeSet<String>();
    HOLE.matcher(text).results().forEach(hit -> holes.add(hit.group(1)));
    return holes;
  }
}
