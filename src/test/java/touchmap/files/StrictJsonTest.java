package touchmap.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

class StrictJsonTest {
  private static final String SMALL =
      "{\"touchmap\":1,\"map\":{\"id\":\"b\",\"type\":\"business\",\"name\":\"Bäcker\"}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|empty",
        "' \n '|empty",
        "{|endsEarly",
        "{'touchmap'|endsEarly",
        "{'touchmap':1,'title':'a|endsEarly",
        "nonsense|notJson",
        "{'touchmap':NaN}|notJson",
        "{'touchmap':1,'x':Infinity}|notJson",
        "{'touchmap':1,'x':-Infinity}|notJson",
        "{'touchmap':1,}|notJson",
        "{'touchmap':1 'x':2}|notJson",
        "{'touchmap':01}|notJson",
        "{'touchmap':+1}|notJson",
        "{touchmap:1}|notJson",
        "{'touchmap':1} // remark|notJson",
        "{'touchmap':1,'x':'\t'}|notJson",
        "{'touchmap':1,'x':'\\q'}|notJson",
        "{'touchmap':1}{}|goesOn",
        "{'touchmap':1} 2|goesOn",
        "{'touchmap':1,'a':1,'a':1}|keyTwice",
        "{'touchmap':1,'x':{'y':{'a':1,'b':2,'a':3}}}|keyTwice",
        "{}|notOurs",
        "[]|notOurs",
        "null|notOurs",
        "42|notOurs",
        "'''touchmap'''|notOurs",
        "{'x':{'touchmap':1}}|notOurs"
      })
  void whatIsNotADocumentIsRefusedInASentence(String content, String reason) {
    String text = content == null ? "" : content.replace('\'', '"');
    assertRefused("files." + reason, text.getBytes(UTF_8));
  }

  @Test
  void otherEncodingsAndOtherKindsOfFilesAreNotText() {
    assertRefused("files.notText", SMALL.getBytes(UTF_16));
    assertRefused("files.notText", SMALL.getBytes(ISO_8859_1));
    assertRefused("files.notText", new byte[] {'{', (byte) 0xC0, (byte) 0x80, '}'});
    assertRefused("files.notText", new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '}'});
    assertRefused("files.notJson", new byte[] {0, 1, 2, 3});
    assertRefused("files.notText", "\u0089PNG\r\n".getBytes(ISO_8859_1));
  }

  @Test
  void thePlaceOfAMistakeIsTold() {
    var refused = refused("{\n  \"touchmap\": 1,\n  \"title\": nope\n}\n".getBytes(UTF_8));
    String sentence = Words.in("en").of(refused.reason());
    assertTrue(sentence.contains("line 3, column 1"), sentence);
    var twice = refused("{\"touchmap\": 1,\n \"a\": 1,\n \"a\": 2}".getBytes(UTF_8));
    assertEquals(
        "“x.touchmap” can’t be read: the key “a” is there for the second time at line 3, column 2.",
        Words.in("en").of(twice.reason()));
  }

  @Test
  void aFileCutOffAnywhereIsRefused() {
    byte[] whole = SMALL.getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      Phrase reason = refused(Arrays.copyOf(whole, length)).reason();
      String key = reason.key().substring("files.".length());
      assertTrue(List.of("empty", "endsEarly", "notText", "notJson").contains(key), key);
    }
  }

  @Test
  void keysAreUniqueInLargeObjectsToo() {
    var members = new StringBuilder("{\"touchmap\":1");
    for (int i = 0; i < 100_000; i++) members.append(",\"k").append(i).append("\":0");
    byte[] unique = (members + "}").getBytes(UTF_8);
    assertInstanceOf(Opened.Sound.class, MapFiles.read(unique, "x"));
    assertRefused("files.keyTwice", (members + ",\"k77777\":0}").getBytes(UTF_8));
  }

  @Test
  void aByteOrderMarkIsAcceptedOnce() {
    byte[] marked = ("\uFEFF" + SMALL).getBytes(UTF_8);
    TouchMap map = assertInstanceOf(Opened.Fine.class, MapFiles.read(marked, "x")).map();
    assertFalse(new String(MapFiles.write(map), UTF_8).startsWith("\uFEFF"));
    assertRefused("files.notJson", ("\uFEFF\uFEFF" + SMALL).getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3000000000", "99999999999999999999", "1e400", "1e999999999"})
  void aVersionHigherThanOursIsReadOnlyHoweverHigh(String version) {
    byte[] content = SMALL.replace("\"touchmap\":1", "\"touchmap\":" + version).getBytes(UTF_8);
    assertInstanceOf(Opened.ReadOnly.class, MapFiles.read(content, "x.touchmap"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "null", "true", "1e-9"})
  void aVersionThatCannotBeIsRefusedByWhatItSays(String version) {
    byte[] content = SMALL.replace("\"touchmap\":1", "\"touchmap\":" + version).getBytes(UTF_8);
    assertRefused("files.noVersion", content);
    assertEquals(
        "“x.touchmap” can’t be read: its key “touchmap” must be a whole number from 1 up, the version"
            + " of the format, and is "
            + version
            + ".",
        Words.in("en").of(refused(content).reason()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "10e-1", "1e0"})
  void aVersionMayBeWrittenInManyWays(String version) {
    String content = SMALL.replace("\"touchmap\":1", "\"touchmap\":" + version);
    assertInstanceOf(Opened.Fine.class, MapFiles.read(content.getBytes(UTF_8), "x"));
  }

  @Test
  void aStructureInsteadOfAVersionIsNotPrintedWhole() {
    byte[] content = "{\"touchmap\":{\"a\":[1,2]}}".getBytes(UTF_8);
    assertTrue(Words.in("en").of(refused(content).reason()).endsWith("and is {…."));
    byte[] vast = ("{\"touchmap\":\"" + "x".repeat(9_000) + "\"}").getBytes(UTF_8);
    assertTrue(Words.in("en").of(refused(vast).reason()).length() < 200);
  }

  @Test
  void eachLimitHasItsOwnSentence() {
    String start = "“x.touchmap” can’t be read: at line 1, column ";
    assertBeyond(start, "[".repeat(6_000), "it is nested more than 5000 levels deep.");
    assertBeyond(
        start, "{\"" + "k".repeat(50_001) + "\":1}", "a key is longer than 50000 characters.");
    assertBeyond(start, "9".repeat(1_001), "a number is longer than 1000 characters.");
    assertBeyond(start, "0." + "9".repeat(1_001), "a number is longer than 1000 characters.");
    assertBeyond(
        start, "1e99999999999", "a number is larger or smaller than can be reckoned with.");
    assertBeyond(
        start,
        "\"" + "t".repeat(100_000_001) + "\"",
        "a text is longer than 100000000 characters.");
  }

  private static void assertBeyond(String start, String value, String reason) {
    byte[] content = ("{\"touchmap\":1,\"x\":" + value + "}").getBytes(UTF_8);
    String sentence = Words.in("en").of(refused(content).reason());
    assertTrue(sentence.startsWith(start), sentence);
    assertTrue(sentence.endsWith(reason), sentence);
  }

  @Test
  void bracketsBeyondAllReasonAreRefusedAndTheStackHolds() {
    String open = "{\"touchmap\":1,\"x\":";
    assertRefused("files.beyond.depth", (open + "[".repeat(1_000_000)).getBytes(UTF_8));
    String deep = open + "[".repeat(4_990) + "]".repeat(4_990) + "}";
    assertInstanceOf(Opened.Sound.class, MapFiles.read(deep.getBytes(UTF_8), "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "a\uDC00b", "\uD800\uD800\uDC00", "😀\uDFFF", "\uDC00\uD800"})
  void halvesOfSurrogatePairsSurvive(String name) {
    TouchMap map = TouchMap.of(name, "en");
    byte[] written = MapFiles.write(map);
    assertArrayEquals(written, new String(written, UTF_8).getBytes(UTF_8));
    TouchMap again = assertInstanceOf(Opened.Fine.class, MapFiles.read(written, "x")).map();
    assertEquals(name, again.root().name());
  }

  @Test
  void anyTextSurvives() {
    var text = new StringBuilder();
    for (char c = 0; c < 0x100; c++) text.append(c);
    text.append("\u2028\u2029\uFEFF\uFFFE\uFFFF\u202E 😀 👨‍👩‍👧 ё \"quoted\" \\n </script>");
    Documents.assertWrittenAndReadBack(TouchMap.of(text.toString(), "en"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "100, 100",
    "1e2, 100",
    "0.450, 0.45",
    "1e-7, 1e-7",
    "0.001, 0.001",
    "1e400, 1e400",
    "-1.50, -1.5",
    "123456789012345678901234567890, 123456789012345678901234567890",
    "1e999999999, 1e999999999",
    "0e5, 0",
    "1000000, 1000000",
    "1e21, 1e21"
  })
  void numbersAreAsShortAsTheyAreExact(String given, String written) {
    assertEquals(written, JsonWriter.shortest(new BigDecimal(given)));
    String document = SMALL.replace("1,", "1,\"unknown\":" + given + ",");
    TouchMap map =
        assertInstanceOf(Opened.Fine.class, MapFiles.read(document.getBytes(UTF_8), "x")).map();
    String again = new String(MapFiles.write(map), UTF_8);
    assertTrue(again.contains("\"unknown\": " + written + ","), again);
  }

  private static Opened.Unreadable refused(byte[] content) {
    Opened opened = MapFiles.read(content, "x.touchmap");
    return assertInstanceOf(Opened.Unreadable.class, opened, opened::toString);
  }

  private static void assertRefused(String key, byte[] content) {
    Phrase reason = refused(content).reason();
    assertEquals(key, reason.key());
    for (String language : List.of("en", "ru")) {
      String sentence = Words.in(language).of(reason);
      assertTrue(sentence.contains("x.touchmap") && sentence.endsWith("."), sentence);
    }
  }
}
