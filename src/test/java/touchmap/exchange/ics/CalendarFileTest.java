package touchmap.exchange.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.action;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.PlannedAction;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.words.Words;

/** The calendar file against the rules of RFC 5545. */
class CalendarFileTest {
  private static final Instant NOW = Instant.parse("2026-11-25T20:15:30.123Z");
  private static final Words WORDS = Words.in("en");

  private static byte[] file(PlannedAction... actions) {
    return file(Maps.studio().withStudy(Study.NONE.withActions(List.of(actions))));
  }

  private static byte[] file(TouchMap map) {
    return CalendarFile.write(map, WORDS, NOW);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The lines as a calendar sees them: folds undone (RFC 5545, 3.1). */
  private static List<String> lines(byte[] file) {
    return List.of(text(file).replace("\r\n ", "").strip().split("\r\n", -1));
  }

  private static List<String> values(byte[] file, String name) {
    var values = new ArrayList<String>();
    for (String line : lines(file))
      if (line.startsWith(name)) values.add(line.substring(line.indexOf(':') + 1));
    return values;
  }

  private static PlannedAction due(String id, String title) {
    return action(id, "t4", "2026-12-31", ActionStatus.DOING, "").withTitle(title);
  }

  @Test
  void anOpenActionWithADayIsAnAllDayEvent() {
    byte[] file = file(due("a1", "Two pages"));
    assertEquals(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Touchmap//Touchmap//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Studio",
            "BEGIN:VEVENT",
            "UID:a1@touchmap",
            "DTSTAMP:20261125T201530Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Two pages",
            "DESCRIPTION:Touchpoint: Studio / Sales / Proposal",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR"),
        lines(file));
  }

  @Test
  void whatIsClosedOrHasNoDayStaysOut() {
    byte[] file =
        file(
            action("a1", "t1", "2026-12-01", ActionStatus.DONE, "2026-11-01"),
            action("a2", "t1", "2026-12-01", ActionStatus.DROPPED, ""),
            action("a3", "t1", "", ActionStatus.PLANNED, ""),
            action("a4", "t1", "2026-12-01", ActionStatus.PLANNED, ""));
    assertEquals(List.of("a4@touchmap"), values(file, "UID"));
  }

  @Test
  void anActionKeepsItsUidWhateverBecomesOfIt() {
    byte[] before = file(due("a1", "Two pages"));
    byte[] after = file(due("a1", "One page").withTouchpoint(Id.of("t1")));
    assertEquals(values(before, "UID"), values(after, "UID"));
    assertArrayEquals(before, file(due("a1", "Two pages")));
  }

  @Test
  void commasSemicolonsBackslashesAndLineBreaksAreEscaped() {
    byte[] file = file(due("a1", "Call, then; write \\ wait").withNote("One\nTwo\r\nThree"));
    assertEquals(List.of("Call\\, then\\; write \\\\ wait"), values(file, "SUMMARY"));
    assertTrue(values(file, "DESCRIPTION").getFirst().endsWith("\\nOne\\nTwo\\nThree"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Перезванивать в течение часа каждому, кто оставил заявку на сайте или в чате, и записывать"
            + " ответ",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s"
            + " t u v",
        "日本語の長い題名を七十五バイトより長くなるまで書き続ける試験です。もう少し書きます。"
      })
  void noLineIsLongerThan75BytesAndNoLetterIsTorn(String title) {
    byte[] file = file(due("a1", title));
    assertEquals(List.of(title.replace(",", "\\,")), values(file, "SUMMARY"));
    for (String line : text(file).split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\uFFFD"), line);
    }
  }

  @Test
  void everyLineEndsWithCarriageReturnAndLineFeed() {
    String text = text(file(due("a1", "x").withNote("one\ntwo\rthree")));
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    String without = text.replace("\r\n", "");
    assertFalse(without.contains("\n"));
    assertFalse(without.contains("\r"));
  }

  @Test
  void controlCharactersAndHalfLettersNeverComeIntoTheFile() {
    byte[] file = file(due("a1", "a\u0000b\u0007c\uD83D d"));
    assertEquals(List.of("abc d"), values(file, "SUMMARY"));
  }

  @Test
  void anUntitledActionIsCalledByItsTouchpoint() {
    assertEquals(List.of("Proposal"), values(file(due("a1", " ")), "SUMMARY"));
  }

  @Test
  void inRussianItSpeaksRussian() {
    TouchMap map = Maps.studio().withStudy(Study.NONE.withActions(List.of(due("a1", "x"))));
    byte[] file = CalendarFile.write(map, Words.in("ru"), NOW);
    assertTrue(values(file, "DESCRIPTION").getFirst().startsWith("Точка контакта: Studio"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anyMapGivesAFileOfWellFormedLines(long seed) {
    TouchMap map = Maps.grown(seed);
    byte[] file = file(map);
    List<String> lines = lines(file);
    int depth = 0;
    for (String line : lines) {
      assertTrue(line.matches("(?s)[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*"), line);
      if (line.startsWith("BEGIN:")) depth++;
      if (line.startsWith("END:")) depth--;
      assertTrue(depth >= 0);
    }
    assertEquals(0, depth);
    assertEquals(CalendarFile.due(map).size(), values(file, "UID").size());
    assertEquals(values(file, "UID").size(), values(file, "UID").stream().distinct().count());
  }
}
