package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import touchmap.exchange.mindmanager.MindManagerImporter;
import touchmap.exchange.simplemind.SimpleMindImporter;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.table.XlsxExporter;
import touchmap.exchange.xmind.XMindImporter;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/**
 * Family F16 of the safety design: zips that want to do harm, as files of XMind, MindManager, SimpleMind and Excel. What
 * can be read is the whole map, all else is refused in a sentence, and nothing is written anywhere.
 */
@Tag("slow") // in the whole check: the quick one has ten minutes
class HostileZipsTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int LOCAL = 30;

  /** A format that is packed, and a small map in it. */
  private static final class Format {
    private final Importer importer;
    private final String document;
    private final byte[] whole;

    Format(Importer importer, String document, byte[] whole) {
      this.importer = importer;
      this.document = document;
      this.whole = whole;
    }

    TouchMap map() {
      return Compared.read(importer, whole);
    }
  }

  private final Set<String> reasons = new TreeSet<>();
  private Set<Path> before = Set.of();
  private int cases;

  private static List<Format> formats() {
    String noise =
        new Random(5).ints(2_500).boxed().map(String::valueOf).collect(Collectors.joining(" "));
    String xmind =
        "[{\"rootTopic\":{\"title\":\"Shop\",\"notes\":{\"plain\":{\"content\":\""
            + noise
            + "\"}}}}]";
    String old =
        "<xmap-content><sheet><topic><title>Shop "
            + noise
            + "</title></topic></sheet></xmap-content>";
    String manager =
        "<ap:Map xmlns:ap=\"x\"><ap:OneTopic><ap:Topic><ap:Text PlainText=\"Shop "
            + noise
            + "\"/></ap:Topic></ap:OneTopic></ap:Map>";
    String simple =
        "<simplemind-mindmaps><mindmap><topics><topic id=\"0\" parent=\"-1\" text=\"Shop "
            + noise
            + "\"/></topics></mindmap></simplemind-mindmaps>";
    TouchMap map = TouchMap.of("Shop", "en");
    TouchMap grown =
        map.withRoot(map.root().withChildren(List.of(Topic.of(TopicType.TOUCHPOINT, noise))));
    return List.of(
        new Format(new XMindImporter(), "content.json", Packed.zip(Map.of("content.json", xmind))),
        new Format(new XMindImporter(), "content.xml", Packed.zip(Map.of("content.xml", old))),
        new Format(
            new MindManagerImporter(), "Document.xml", Packed.zip(Map.of("Document.xml", manager))),
        new Format(
            new SimpleMindImporter(),
            "document/mindmap.xml",
            Packed.zip(Map.of("document/mindmap.xml", simple))),
        new Format(
            new TableImporter(), "xl/workbook.xml", Compared.written(new XlsxExporter(), grown)));
  }

  /** All that lies where a slipping name might lead: here, above, and where files go for a while. */
  private static Set<Path> around() throws IOException {
    var seen = new TreeSet<Path>();
    for (Path place :
        List.of(Path.of(""), Path.of(".."), Path.of(System.getProperty("java.io.tmpdir")))) {
      if (!Files.isDirectory(place)) continue;
      try (Stream<Path> files = Files.list(place)) {
        files.filter(each -> each.getFileName().toString().contains("slipped")).forEach(seen::add);
      }
    }
    return seen;
  }

  @BeforeEach
  void look() throws IOException {
    before = around();
  }

  @AfterEach
  void nothingWasWritten() throws IOException {
    assertEquals(before, around());
  }

  @Test
  void namesThatLeadElsewhereAreNeverTheMapAndNeverWritten() {
    for (Format format : formats()) {
      Map<String, byte[]> parts = parts(format.whole);
      for (String way :
          List.of(
              "../",
              "../../../../tmp/slipped-",
              "/../",
              "..\\",
              "C:\\slipped\\",
              "C:/slipped/",
              "\\\\host\\slipped\\",
              "/tmp/slipped/",
              "a/../../slipped/",
              "%2e%2e/",
              "~/slipped/",
              "CON/slipped/",
              "a\u0000/",
              "slipped\n",
              "....//",
              "a:",
              " ")) {
        var slipped = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, part) -> slipped.put(way + name, part));
        refused(format, zip(slipped, 0), "slip " + way);
        var beside = new LinkedHashMap<>(parts);
        beside.put(way + "slipped", "x".getBytes(UTF_8));
        same(format, zip(beside, 0), "beside " + way);
      }
    }
    assertTrue(cases >= 150, "cases: " + cases);
  }

  @Test
  @Tag("slow")
  void bombsAreRefusedHoweverTheyArePacked() {
    for (Format format : formats()) {
      String part = format.document;
      bombed(format, Packed.bomb(part, 100, Map.of()), "the map");
      bombed(format, Packed.bomb("xl/media/a.xml", 100, Map.of(part, "{}")), "beside");
      byte[] nested = Packed.zip(Map.of("inner.zip", "x", "deeper", "y"));
      for (int level = 0; level < 8; level++)
        nested = zip(Map.of("inner" + level + ".zip", nested, "again" + level, nested), 9);
      var parts = new LinkedHashMap<>(parts(format.whole));
      parts.put("inner.zip", nested);
      same(format, zip(parts, 9), "zips in zips are not unpacked");
      byte[] liar = Packed.bomb(part, 100, Map.of());
      bombed(format, claiming(liar, 7), "that says it is small");
    }
    assertTrue(cases >= 20, "cases: " + cases);
  }

  private void bombed(Format format, byte[] content, String what) {
    refused(format, content, "bomb " + what);
    assertTrue(reasons.contains("exchange.tooBigUnpacked"), () -> what + reasons);
  }

  @Test
  void entriesThatComeTwiceAreRefusedUnlessTheyAreTheSame() {
    for (Format format : formats()) {
      byte[] once = format.whole;
      Map<String, byte[]> parts = parts(once);
      var other = new LinkedHashMap<String, byte[]>();
      other.put(format.document, "<other/>".getBytes(UTF_8));
      byte[] after = joined(zip(parts, 9), zip(other, 9));
      byte[] first = joined(zip(other, 9), zip(parts, 9));
      refused(format, after, "another one after it");
      refused(format, first, "another one before it");
      assertTrue(reasons.contains("exchange.entryTwice"), reasons::toString);
      same(format, joined(zip(parts, 9), zip(parts, 9)), "the same again");
    }
    assertTrue(cases >= 15, "cases: " + cases);
  }

  @Test
  void whatTheHeadOfAnEntrySaysIsNotBelieved() {
    for (Format format : formats()) {
      for (int size : List.of(0, 1, 1_000, Integer.MAX_VALUE, -1, -2)) {
        byte[] stored = zip(parts(format.whole), 0);
        refused(format, claiming(stored, size), "stored, claims " + size);
      }
      refused(format, changed(zip(parts(format.whole), 0), 14, 1), "another checksum");
      refused(format, changed(format.whole, 6, 1), "encrypted");
      refused(format, changed(format.whole, 8, 99), "encrypted in another way");
      refused(format, changed(format.whole, 8, 12), "packed in a way that is not known");
      refused(format, changed(format.whole, LOCAL + format.whole[26] + 40, 0x55), "a changed byte");
      refused(format, changed(format.whole, 26, 0xFF), "a name that goes on");
      refused(format, changed(format.whole, 28, 0xFF), "a field that goes on");
      refused(format, new byte[] {'P', 'K', 3, 4}, "nothing but a mark");
      refused(
          format,
          new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
          "empty");
      refused(format, zip(Map.of("a", new byte[0]), 9), "something else");
    }
    assertTrue(cases >= 80, "cases: " + cases);
    assertTrue(reasons.contains("exchange.packedWithPassword"), reasons::toString);
  }

  @Test
  void whatIsOddAndWholeIsRead() {
    for (Format format : formats()) {
      Map<String, byte[]> parts = parts(format.whole);
      same(format, zip(parts, 0), "stored");
      same(format, zip(parts, 1), "packed little");
      same(format, joined(format.whole, "behind it".getBytes(UTF_8)), "something behind it");
      var many = new LinkedHashMap<>(parts);
      for (int i = 0; i < 2_000; i++) many.put("folder" + i + "/", new byte[0]);
      same(format, zip(many, 9), "many folders");
      same(format, zip64(parts), "zip64");
      var remarked = new LinkedHashMap<String, byte[]>();
      parts.forEach((name, part) -> remarked.put("/" + name, part));
      same(format, zip(remarked, 9), "names from the top");
    }
    assertTrue(cases >= 30, "cases: " + cases);
  }

  @Test
  void oneCutOffAnywhereIsWholeOrRefused() {
    for (Format format : formats()) {
      int end = endOfEntries(format.whole);
      for (int length = 4; length < end; length += 1_024)
        refused(format, Arrays.copyOf(format.whole, length), "cut at " + length);
      for (int length = end; length < format.whole.length; length += 16)
        same(format, Arrays.copyOf(format.whole, length), "cut in its list at " + length);
    }
    assertTrue(cases >= 90, "cases: " + cases);
  }

  private void refused(Format format, byte[] content, String what) {
    cases++;
    if (opened(format, content, what) instanceof Opened.Unreadable no) {
      assertTrue(no.reason().key().startsWith("exchange."), what);
      reasons.add(no.reason().key());
      return;
    }
    throw new AssertionError(format.importer.name() + " " + format.document + " opened: " + what);
  }

  private void same(Format format, byte[] content, String what) {
    cases++;
    Opened opened = opened(format, content, what);
    String where = format.importer.name() + " " + format.document + ": " + what;
    if (!(opened instanceof Opened.Fine fine)) throw new AssertionError(where + " " + opened);
    Compared.same(format.map(), fine.map(), true, where);
  }

  private static Opened opened(Format format, byte[] content, String what) {
    return assertTimeoutPreemptively(
        LONGEST,
        () -> {
          format.importer.recognises(content);
          format.importer.sheets(content);
          return format.importer.read(content, "file");
        },
        what);
  }

  private static Map<String, byte[]> parts(byte[] whole) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        parts.put(each.getName(), zip.readAllBytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts, int level) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        if (level == 0) {
          var sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Stored entries whose sizes stand in the longer field, as for files of more than 4 GB. */
  private static byte[] zip64(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    parts.forEach(
        (name, part) -> {
          var sum = new CRC32();
          sum.update(part);
          byte[] letters = name.getBytes(UTF_8);
          ByteBuffer head =
              ByteBuffer.allocate(LOCAL + letters.length + 20).order(ByteOrder.LITTLE_ENDIAN);
          head.putInt(0x04034B50)
              .putShort((short) 45)
              .putShort((short) 0x800)
              .putShort((short) 0)
              .putInt(0);
          head.putInt((int) sum.getValue())
              .putInt(-1)
              .putInt(-1)
              .putShort((short) letters.length)
              .putShort((short) 20);
          head.put(letters)
              .putShort((short) 1)
              .putShort((short) 16)
              .putLong(part.length)
              .putLong(part.length);
          out.writeBytes(head.array());
          out.writeBytes(part);
        });
    return out.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] entries = Arrays.copyOf(one, endOfEntries(one));
    byte[] both = Arrays.copyOf(entries, entries.length + other.length);
    System.arraycopy(other, 0, both, entries.length, other.length);
    return both;
  }

  /** Where the list of what is in a zip begins, behind its last entry. */
  private static int endOfEntries(byte[] zip) {
    for (int at = zip.length - 22; at >= 0; at--)
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6)
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 16);
    return zip.length;
  }

  private static byte[] changed(byte[] zip, int at, int to) {
    byte[] changed = zip.clone();
    changed[at] = (byte) to;
    return changed;
  }

  /** The same with another size in the head of its first entry. */
  private static byte[] claiming(byte[] zip, int size) {
    byte[] changed = zip.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(18, size).putInt(22, size);
    return changed;
  }
}
