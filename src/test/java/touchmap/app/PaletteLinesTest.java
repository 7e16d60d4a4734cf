package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Action;
import touchmap.words.Words;

class PaletteLinesTest {
  private final List<Id> went = new ArrayList<>();

  private PaletteLines lines(TouchMap map) {
    return new PaletteLines(Words.in("en"), map, List.of(), went::add, went::add);
  }

  @Test
  void aNameLeadsToItsNodeAndSaysWhereItHangs() throws IOException {
    var line = lines(Example.map("en")).of("price").getFirst();
    assertEquals("Price page", line.text());
    assertEquals("Website", line.aside());
    line.run().run();
    assertEquals(1, went.size());
  }

  @Test
  void theHashAsksForTouchpointsOnly() throws IOException {
    TouchMap map = Example.map("en");
    assertTrue(lines(map).of("website").stream().anyMatch(each -> each.text().equals("Website")));
    assertFalse(lines(map).of("#website").stream().anyMatch(each -> each.text().equals("Website")));
    assertTrue(lines(map).of("#blog").stream().anyMatch(each -> each.text().equals("Blog")));
  }

  @Test
  void afterTheHashStandEveryTouchpointAndNoIdea() throws IOException {
    TouchMap map = Example.map("en");
    long touchpoints = map.root().all().stream().filter(Topic::isTouchpoint).count();
    assertEquals(touchpoints, lines(map).of("#").size());
    assertFalse(map.ideas().isEmpty());
  }

  @Test
  void aRussianKeyboardHasOtherSignsOnTheSameKeys() throws IOException {
    TouchMap map = Example.map("ru");
    assertEquals(texts(lines(map).of("#са")), texts(lines(map).of("№са")));
    assertFalse(lines(map).of("№са").isEmpty());
    assertEquals(texts(lines(map).of("@")), texts(lines(map).of("\"")));
    assertFalse(lines(map).of("\"").isEmpty());
  }

  private static List<String> texts(List<PaletteLines.Line> lines) {
    return lines.stream().map(PaletteLines.Line::text).toList();
  }

  @Test
  void theAtSignAsksForDrivers() throws IOException {
    TouchMap map = Example.map("en");
    Set<String> drivers = new TreeSet<>();
    map.root().walk(topic -> drivers.add(topic.details().driver()));
    drivers.remove("");
    for (String driver : drivers) {
      var found = lines(map).of("@" + driver);
      assertFalse(found.isEmpty(), driver);
      assertTrue(found.stream().allMatch(each -> each.text().equals(driver)), driver);
    }
  }

  @Test
  void ideasOfTheTrayAreFoundToo() throws IOException {
    assertTrue(
        lines(Example.map("en")).of("wi-fi").stream()
            .anyMatch(each -> each.aside().equals("Idea tray")));
  }

  @Test
  void aCommandIsFoundByWhatPeopleCallItBehindWhatIsCalledSo() throws IOException {
    var numbers = Action.of("score.numbers", "file-up", () -> {});
    var lines =
        new PaletteLines(Words.in("en"), Example.map("en"), List.of(numbers), id -> {}, id -> {});
    for (String each : List.of("csv", "nps survey", "import", "customers")) {
      assertEquals(List.of(numbers.text(Words.in("en"))), commands(lines.of(each)), each);
    }
    assertEquals(List.of(), commands(lines.of("csvx")));
  }

  @Test
  void theColoursOfSlidesAreFoundInBothLanguages() throws IOException {
    var contrast = Action.of("set.slidesContrast", "presentation", () -> {});
    for (String language : List.of("en", "ru")) {
      Words words = Words.in(language);
      var lines =
          new PaletteLines(words, Example.map(language), List.of(contrast), id -> {}, id -> {});
      List<String> asked =
          language.equals("en")
              ? List.of("contrast", "projector", "theme")
              : List.of("контраст", "проектор", "тема");
      for (String each : asked)
        assertEquals(
            List.of(contrast.text(words)), in(PaletteLines.Group.SET, lines.of(each)), each);
    }
  }

  private static List<String> commands(List<PaletteLines.Line> lines) {
    return in(PaletteLines.Group.DO, lines);
  }

  private static List<String> in(PaletteLines.Group group, List<PaletteLines.Line> lines) {
    return lines.stream()
        .filter(each -> each.group() == group)
        .map(PaletteLines.Line::text)
        .toList();
  }

  @Test
  void whatHasNoNameCanBeSeenAndFound() throws IOException {
    TouchMap map = Example.map("en");
    Topic first = map.root().all().stream().filter(Topic::isTouchpoint).findFirst().orElseThrow();
    TouchMap without = map.replacing(first.id(), each -> each.withName(""));
    assertFalse(texts(lines(without).of("#")).contains(""));
    lines(without).of("#no name").getFirst().run().run();
    assertEquals(List.of(first.id()), went);
  }
}
