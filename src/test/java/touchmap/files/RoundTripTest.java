package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

class RoundTripTest {
  private static final Path TANDEM = Path.of("assets", "samples", "tandem.en.touchmap");

  private static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyMapComesBackEqualAndValid(int seed) {
    Documents.assertWrittenAndReadBack(RandomMaps.map(seed));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void unknownKeysStayWhereTheyStoodAtEveryLevel(int seed) throws Exception {
    Json example = JsonReader.read(Files.readAllBytes(TANDEM), "example");
    byte[] strange = JsonWriter.bytes(withStrangers(example, new Random(seed), ""));
    TouchMap map = fine(strange);
    assertEquals(text(strange), text(MapFiles.write(map)));
    assertEquals(List.of(), Documents.complaints(strange));
  }

  /** Families F13 and F18 of the safety design. */
  @Test
  @Tag("slow")
  void alsoTenThousandMapsAThousandWithUnknownKeysAndFiveThousandDamaged() throws Exception {
    for (int seed = 1_000; seed < 11_000; seed++) anyMapComesBackEqualAndValid(seed);
    for (int seed = 1_000; seed < 2_000; seed++) unknownKeysStayWhereTheyStoodAtEveryLevel(seed);
    for (int seed = 20_000; seed < 25_000; seed++)
      aDamagedFileNeverThrowsAndWhatIsKeptIsSound(seed);
  }

  /** The same JSON with unknown keys before, between and behind the keys of every object that has fixed keys. */
  private static Json withStrangers(Json json, Random random, String key) {
    return switch (json) {
      case Json.Arr array ->
          new Json.Arr(
              array.items().stream().map(each -> withStrangers(each, random, key)).toList());
      case Json.Obj object -> {
        var members = new ArrayList<Json.Member>();
        boolean isTable = key.equals("scores") || key.equals("anchors");
        for (Json.Member member : object.members()) {
          if (!isTable && random.nextInt(3) == 0) members.add(stranger(members.size()));
          members.add(
              new Json.Member(member.key(), withStrangers(member.value(), random, member.key())));
        }
        if (!isTable && random.nextBoolean()) members.add(stranger(members.size()));
        yield new Json.Obj(members);
      }
      default -> json;
    };
  }

  private static Json.Member stranger(int number) {
    var inner = new Json.Arr(List.of(new Json.Null(), new Json.Obj(List.of()), new Json.Str("id")));
    return new Json.Member("future/" + number, inner);
  }

  @Test
  void valuesThatWereSpelledOutStaySoAndOthersStayUnsaid() {
    String document =
        """
        {
          "touchmap": 1,
          "title": "",
          "language": "en",
          "map": {
            "id": "b",
            "type": "business",
            "name": "B",
            "note": "",
            "tags": [],
            "ladder": {},
            "children": []
          },
          "ranking": {
            "top": 10,
            "order": [],
            "method": "manual"
          },
          "criteria": [],
          "weighting": {},
          "scale": {
            "min": 1,
            "max": 5
          },
          "review": {},
          "view": {
            "layout": "both"
          }
        }
        """;
    TouchMap map = fine(document.getBytes(UTF_8));
    assertEquals(document, text(MapFiles.write(map)));
  }

  @Test
  void aSpelledOutValueChangesInItsPlaceAndAOneWordEditIsAOneLineDiff() {
    TouchMap map = Documents.example("en");
    TouchMap renamed = map.replacing(Id.of("prop"), topic -> topic.withName("Offer"));
    List<String> before = text(MapFiles.write(map)).lines().toList();
    List<String> after = text(MapFiles.write(renamed)).lines().toList();
    assertEquals(before.size(), after.size());
    long changed =
        IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count();
    assertEquals(1, changed);
  }

  @Test
  void keysInAnyOrderReadTheSame() {
    String document =
        """
        {"view": {"folded": ["o"]}, "ideas": [{"object": "o", "name": "I", "id": "i"}],
         "stages": [{"name": "S", "id": "s"}],
         "map": {"children": [{"stage": "s", "name": "O", "type": "object", "id": "o"}],
           "name": "B", "type": "business", "id": "b"}, "touchmap": 1.0}
        """;
    Documents.assertWrittenAndReadBack(fine(document.getBytes(UTF_8)));
  }

  @Test
  void aTreeMayBeDeep() {
    assertEquals(300, depth(fine(chain(300)).root()));
    byte[] deepest = chain(TreePart.DEEPEST);
    TouchMap map = fine(deepest);
    assertEquals(TreePart.DEEPEST, depth(map.root()));
    assertArrayEquals(MapFiles.write(map), MapFiles.write(fine(MapFiles.write(map))));
    var deeper = assertInstanceOf(Opened.Sound.class, MapFiles.read(chain(2_001), "x"));
    assertEquals(TreePart.DEEPEST, depth(deeper.map().root()));
    assertEquals("files.damage.depth", deeper.damage().getFirst().message().key());
  }

  private static byte[] chain(int depth) {
    var text = new StringBuilder("{\"touchmap\":1,\"map\":");
    for (int i = 0; i < depth; i++) {
      String type = i == 0 ? "business" : "touchpoint";
      text.append("{\"id\":\"t%d\",\"type\":\"%s\",\"name\":\"\"".formatted(i, type));
      if (i < depth - 1) text.append(",\"children\":[");
    }
    for (int i = 0; i < depth; i++) text.append(i < depth - 1 ? "}]" : "}");
    return text.append('}').toString().getBytes(UTF_8);
  }

  private static int depth(Topic root) {
    int depth = 1;
    Topic topic = root;
    while (!topic.children().isEmpty()) {
      topic = topic.children().getFirst();
      depth++;
    }
    return depth;
  }

  @Test
  void aTreeMayBeWide() {
    var text =
        new StringBuilder(
            "{\"touchmap\":1,\"map\":{\"id\":\"b\",\"type\":\"business\",\"children\":[");
    for (int i = 0; i < 100_000; i++) {
      if (i > 0) text.append(',');
      text.append("{\"id\":\"t%d\",\"type\":\"touchpoint\",\"name\":\"T\"}".formatted(i));
    }
    TouchMap map = fine(text.append("]}}").toString().getBytes(UTF_8));
    assertEquals(100_000, map.root().children().size());
    assertEquals(map.root().children(), fine(MapFiles.write(map)).root().children());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDamagedFileNeverThrowsAndWhatIsKeptIsSound(int seed) throws IOException {
    var random = new Random(seed);
    byte[] content = MapFiles.write(RandomMaps.map(seed));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      content = damaged(content, random);
    }
    switch (MapFiles.read(content, "x.touchmap")) {
      case Opened.Fine fine -> Documents.assertWrittenAndReadBack(fine.map());
      case Opened.Sound sound -> {
        assertTrue(sound.damage().stream().noneMatch(each -> each.pointer().endsWith("/")));
        // an unknown key that stood behind a damaged one stands behind the one before that from now
        // on
        byte[] written = MapFiles.write(sound.map());
        assertEquals(text(written), text(MapFiles.write(fine(written))));
        Documents.assertWrittenAndReadBack(fine(written));
      }
      case Opened.ReadOnly newer -> assertEquals("files.newer", newer.why().key());
      case Opened.Unreadable refused -> assertTrue(refused.reason().key().startsWith("files."));
    }
  }

  /** Damages text as people and programs do: a value swapped, a line lost, a line twice, a byte flipped. */
  private static byte[] damaged(byte[] content, Random random) {
    var lines = new ArrayList<>(text(content).lines().toList());
    if (lines.size() < 3) return content;
    int at = 1 + random.nextInt(lines.size() - 2);
    String line = lines.get(at);
    int other = 1 + random.nextInt(lines.size() - 2);
    switch (random.nextInt(7)) {
      case 0 -> lines.set(at, line.replaceFirst(": .*?(,?)$", ": null$1"));
      case 1 -> lines.set(at, line.replaceFirst(": \".*\"", ": -7"));
      case 2 -> lines.set(at, line.replaceFirst(": \".*\"", ": \"id-1\""));
      case 3 -> lines.set(at, line.replaceFirst(": -?[0-9.]+", ": \"text\""));
      case 4 -> lines.set(at, line.replaceFirst("\"id-[0-9]+\"", "\"nobody\""));
      case 5 -> lines.set(at, lines.get(other));
      default -> {
        byte[] flipped = content.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
      }
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static TouchMap fine(byte[] document) {
    Opened opened = MapFiles.read(document, "x.touchmap");
    return assertInstanceOf(Opened.Fine.class, opened, () -> shortened(opened)).map();
  }

  private static String shortened(Opened opened) {
    return opened instanceof Opened.Sound sound ? sound.damage().toString() : opened.toString();
  }

  private static String text(byte[] content) {
    return new String(content, UTF_8);
  }
}
