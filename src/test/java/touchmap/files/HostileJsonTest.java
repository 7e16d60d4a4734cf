package touchmap.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Importer;
import touchmap.exchange.Packed;
import touchmap.exchange.mind42.Mind42Importer;
import touchmap.exchange.xmind.XMindImporter;
import touchmap.model.Opened;
import touchmap.words.Words;

/**
 * Family F14 of the safety design: JSON that wants to do harm. What is no JSON is refused in a sentence wherever it
 * stands, what is JSON opens and is kept, and neither takes longer than two seconds.
 */
class HostileJsonTest {
  /** Far more than any of them takes; there so that one which hangs is seen. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static final String SMALL =
      "{\"touchmap\":1,\"map\":{\"id\":\"b\",\"type\":\"business\",\"name\":\"Shop\"}";

  /** Where a value stands in a document: § is its place. */
  private static final List<String> PLACES =
      List.of(
          SMALL + ",\"x\":§}",
          SMALL + ",\"x\":[1,§,2]}",
          SMALL + ",\"x\":{\"y\":{\"z\":§}}}",
          "{\"x\":§," + SMALL.substring(1) + "}",
          SMALL.substring(0, SMALL.length() - 1) + ",\"x\":§}}");

  /** One a line, bytes as letters of Latin-1; none is a value of JSON. */
  private static final List<String> NO_VALUES =
      List.of(
          """
          01
          -01
          00
          +1
          -
          .5
          5.
          -.5
          1.e3
          1e
          1e+
          1E-
          1eE2
          1.2.3
          0x10
          1_000
          1,5 6
          1 000
          --1
          NaN
          -NaN
          Infinity
          -Infinity
          inf
          True
          TRUE
          nul
          nulll
          None
          undefined
          truefalse
          'single'
          "open
          "bad \\q escape"
          "bad \\x41 escape"
          "short \\u12"
          "not hex \\u12G4"
          "end \\"
          "tab \t here"
          "control \u0001 here"
          "zero \u0000 here"
          `back`
          \\"escaped\\"
          word
          [1
          [1,]
          [,1]
          [1,,2]
          [1 2]
          [1;2]
          [1]]
          {1}
          {"a"}
          {"a":}
          {"a":1,}
          {,}
          {"a" 1}
          {"a"::1}
          {"a":1 "b":2}
          {a:1}
          {'a':1}
          {1:1}
          {null:1}
          {"a":1;"b":2}
          {"a":1,,"b":2}
          {[1]:2}
          ({})
          <a/>
          // remark
          1 // remark
          /* remark */ 1
          1 # remark
          [1, /* remark */ 2]
          $
          @
          =1
          *
          &amp;
          \u00A01
          \u00FF
          \u00C0\u00AF
          \u00ED\u00A0\u0080
          \u00F4\u0090\u0080\u0080
          "\u00C3("
          "\u00E2\u0082"
          "\u0080"
          "\u00F8\u0088\u0080\u0080\u0080"
          "\u00ED\u00B0\u0080"
          {"a":1,"a":1}
          {"a":1,"\\u0061":2}
          {"":1,"":2}
          {"a":{"b":1,"c":2,"b":3}}
          """
              .split("\n"));

  /** One a line; all are values of JSON, however odd, and have to be kept. */
  private static final List<String> VALUES =
      List.of(
          """
          0
          -0
          -0.0
          1e400
          -1e400
          1e-400
          1E+2
          123456789012345678901234567890.123456789
          0.10000000000000000000000000000000000001
          1e999999999
          9223372036854775808
          true
          false
          null
          ""
          "\\u0000"
          "\\uD800"
          "\\uDC00\\uD800"
          "\\uD83C\\uDF1F"
          "\\ufeff"
          "\\uFFFF"
          "\\u202e\\u2066"
          "\\/\\b\\f\\n\\r\\t\\"\\\\"
          "\177"
          "\302\205"
          "\342\200\250"
          "\357\277\277"
          "\360\237\214\237"
          "</script><script>"
          "__proto__"
          []
          {}
          [[[[[[]]]]]]
          {"":0}
          {"__proto__":{"a":1}}
          {"a":{"a":{"a":1}}}
          {"\\u0000":1,"\\u0001":2}
          {"a":1,"A":2}
          {"\303\251":1,"e\314\201":2}
          [ 1 , 2 ]
          [null,true,{"a":[]}]
          """
              .split("\n"));

  private static final Set<String> SENTENCES =
      Set.of("notJson", "endsEarly", "goesOn", "keyTwice", "notText", "notOurs", "empty");

  private final Set<String> said = new TreeSet<>();

  @Test
  void whatIsNoJsonIsRefusedWhereverItStands() {
    int refused = 0;
    for (String value : NO_VALUES) {
      for (String place : PLACES) {
        String content = place.replace("§", value);
        said.add(refused(content.getBytes(ISO_8859_1), value));
        refused++;
      }
    }
    for (String whole : wholes()) {
      said.add(refused(whole.getBytes(ISO_8859_1), whole));
      refused++;
    }
    assertTrue(SENTENCES.containsAll(said), said::toString);
    assertTrue(refused >= 480, "cases: " + refused);
  }

  /** Whole files that are no documents of ours. */
  private static List<String> wholes() {
    var wholes = new ArrayList<String>();
    String whole = SMALL + "}";
    for (String tail :
        List.of(
            "}", "]", "{}", "[]", "1", "\"", ",", "null", "\u0000", "// a", "\u00EF\u00BB\u00BF"))
      wholes.add(whole + tail);
    for (String head :
        List.of(
            "{",
            "[",
            ",",
            "1 ",
            "\u0000",
            "\u00FE\u00FF",
            "\u00FF\u00FE",
            "var a = ",
            ")]}'\n",
            "# a\n")) wholes.add(head + whole);
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "IBM037"))
      wholes.add(new String(whole.getBytes(Charset.forName(charset)), ISO_8859_1));
    for (String sort :
        List.of(
            "PK\u0003\u0004",
            "%PDF-1.7",
            "\u001F\u008B\b",
            "\u0089PNG\r\n",
            "<map/>",
            "a,b\n1,2",
            "[]",
            "{}",
            "0",
            "\"\"")) wholes.add(sort);
    return wholes;
  }

  @Test
  void whatIsJsonOpensAndIsKeptWhereverItStands() {
    int opened = 0;
    for (String value : VALUES) {
      for (String place : PLACES) {
        byte[] content = place.replace("§", value).getBytes(ISO_8859_1);
        Opened.Fine fine = fine(content, value);
        byte[] written = MapFiles.write(fine.map());
        assertEquals(fine.map(), fine(written, value).map(), value);
        assertEquals(kept(content, value), kept(written, value), value);
        opened++;
      }
    }
    assertTrue(opened >= 200, "cases: " + opened);
  }

  @Test
  void sizesBeyondReasonAreAnsweredInTimeToo() throws IOException {
    Map<String, String> huge = new LinkedHashMap<>();
    for (int depth : List.of(5_001, 20_000, 100_000, 1_000_000)) {
      huge.put("lists " + depth, "[".repeat(depth) + "]".repeat(depth));
      huge.put("open lists " + depth, "[".repeat(depth));
      huge.put("objects " + depth, "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
      huge.put("in turn " + depth, "[{\"a\":".repeat(depth));
    }
    for (int length : List.of(1_001, 100_000, 1_000_000)) {
      huge.put("digits " + length, "9".repeat(length));
      huge.put("zeros " + length, "0." + "0".repeat(length) + "1");
      huge.put("power " + length, "1e" + "9".repeat(length));
      huge.put("key " + length, "{\"" + "k".repeat(50_000 + length) + "\":1}");
    }
    huge.forEach(
        (name, value) ->
            said.add(refused(PLACES.getFirst().replace("§", value).getBytes(ISO_8859_1), name)));
    assertTrue(said.stream().allMatch(each -> each.startsWith("beyond.")), said::toString);
    assertTrue(huge.size() >= 28, () -> "cases: " + huge.size());
  }

  @Test
  void foreignJsonIsReadByItsOwnLimits() {
    int refused = 0;
    for (String value : NO_VALUES) {
      String mind42 = "{\"root\":{\"attributes\":{\"text\":\"Shop\",\"x\":" + value + "}}}";
      String xmind = "[{\"rootTopic\":{\"title\":\"Shop\",\"x\":" + value + "}}]";
      if (isInText(value)) continue;
      stopped(new Mind42Importer(), mind42.getBytes(UTF_8), value);
      stopped(new XMindImporter(), Packed.zip(Map.of("content.json", xmind)), value);
      refused += 2;
    }
    for (String tail : List.of("}", "]", "{}", "1", "null", "[", "x", ",")) {
      String mind42 = "{\"root\":{\"attributes\":{\"text\":\"Shop\"}}}" + tail;
      String xmind = "[{\"rootTopic\":{\"title\":\"Shop\"}}]" + tail;
      stopped(new Mind42Importer(), mind42.getBytes(UTF_8), tail);
      stopped(new XMindImporter(), Packed.zip(Map.of("content.json", xmind)), tail);
      refused += 2;
    }
    for (int depth : List.of(7_000, 100_000, 1_000_000)) {
      String deep = "[".repeat(depth);
      stopped(new Mind42Importer(), ("{\"root\":{\"x\":" + deep).getBytes(UTF_8), "deep");
      stopped(new XMindImporter(), Packed.zip(Map.of("content.json", deep)), "deep");
      refused += 2;
    }
    assertTrue(refused >= 180, "cases: " + refused);
  }

  /** Whether it is only wrong for its bytes, which foreign files are forgiven: their encoding is guessed. */
  private static boolean isInText(String value) {
    boolean isClosed = value.startsWith("\"") && value.endsWith("\"");
    return isClosed && (value.charAt(value.length() - 2) > '\u007F' || value.equals("\"\u00C3(\""));
  }

  private static String refused(byte[] content, String what) {
    return switch (inTime(() -> MapFiles.read(content, "x.touchmap"), what)) {
      case Opened.Unreadable no -> {
        for (String language : List.of("en", "ru"))
          assertTrue(Words.in(language).of(no.reason()).contains("x.touchmap"), what);
        yield no.reason().key().replaceFirst("files\\.", "");
      }
      default -> fail("opened: " + what);
    };
  }

  private static Opened.Fine fine(byte[] content, String what) {
    Opened opened = inTime(() -> MapFiles.read(content, "x.touchmap"), what);
    return opened instanceof Opened.Fine fine ? fine : fail(what + ": " + opened);
  }

  /** The value that the document holds for “x”, wherever that stands. */
  private static String kept(byte[] content, String what) {
    try {
      String text = JsonReader.read(content, what).toString();
      return text.substring(text.indexOf("key=x"));
    } catch (NotReadable bug) {
      return fail(what, bug);
    }
  }

  private static void stopped(Importer importer, byte[] content, String what) {
    Opened opened = inTime(() -> importer.read(content, "file"), what);
    assertTrue(opened instanceof Opened.Unreadable, () -> importer.name() + " opened: " + what);
  }

  private interface Reading {
    Opened opened() throws IOException;
  }

  private static Opened inTime(Reading reading, String what) {
    return assertTimeoutPreemptively(LONGEST, reading::opened, () -> "took long: " + shown(what));
  }

  private static String shown(String what) {
    return what.length() < 80 ? what : what.substring(0, 80) + "…";
  }
}
