package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.exchange.mind42.Mind42Importer;
import touchmap.exchange.minder.MinderImporter;
import touchmap.exchange.mindmanager.MindManagerImporter;
import touchmap.exchange.simplemind.SimpleMindImporter;
import touchmap.exchange.xmind.XMindImporter;
import touchmap.model.Opened;

/** Files that want to do harm, given to the readers of packed formats. */
class ArchivesTest {
  private static final String TOO_BIG =
      "The file is larger than 96 MB once it is unpacked; nothing was read.";
  private static final String BROKEN =
      "The file is packed, and the packing is damaged or breaks off. Nothing was read; get a whole copy of it.";

  private static Stream<Arguments> zips() {
    return Stream.of(
        Arguments.of(new XMindImporter(), "content.json"),
        Arguments.of(new XMindImporter(), "content.xml"),
        Arguments.of(new MindManagerImporter(), "Document.xml"),
        Arguments.of(new SimpleMindImporter(), "document/mindmap.xml"));
  }

  private static Stream<Importer> importers() {
    return Stream.of(
        new XMindImporter(),
        new MindManagerImporter(),
        new SimpleMindImporter(),
        new MinderImporter(),
        new Mind42Importer());
  }

  @ParameterizedTest
  @MethodSource("zips")
  void aZipBombIsRefusedWhereverItSits(Importer importer, String document) {
    assertEquals(TOO_BIG, Compared.refused(importer, Packed.bomb(document, 120, Map.of())));
    byte[] beside = Packed.bomb("resources/x.png", 120, Map.of(document, "{}"));
    assertEquals(TOO_BIG, Compared.refused(importer, beside));
  }

  @Test
  void aTarThatClaimsMoreThanTheLimitIsRefusedUnread() {
    byte[] claims = Packed.tarGzipClaiming("map.xml", "77777777777");
    assertEquals(TOO_BIG, Compared.refused(new MinderImporter(), claims));
    for (String size : new String[] {"-1", "9x", "00000100000"}) {
      byte[] odd = Packed.tarGzipClaiming("x.png", size);
      assertEquals(BROKEN, Compared.refused(new MinderImporter(), odd), size);
    }
  }

  @ParameterizedTest
  @MethodSource("zips")
  void manyEntriesAreRefused(Importer importer, String document) {
    var parts = new HashMap<String, String>();
    for (int i = 0; i < 10_001; i++) parts.put("x" + i, "");
    parts.put(document, "");
    assertEquals(
        "The file has more than 10000 entries packed in it; nothing was read.",
        Compared.refused(importer, Packed.zip(parts)));
  }

  @ParameterizedTest
  @MethodSource("zips")
  void namesThatLeadElsewhereLeadNowhere(Importer importer, String document) {
    byte[] content =
        Packed.zip(Map.of("../" + document, "{}", "/etc/passwd", "x", "C:\\" + document, "{}"));
    assertTrue(Compared.refused(importer, content).startsWith("There is no "));
  }

  @ParameterizedTest
  @MethodSource("zips")
  void aTruncatedArchiveIsRefusedWithOneSentence(Importer importer, String document) {
    String words = "<x>" + new Random(3).ints(4_000).boxed().toList() + "</x>";
    byte[] whole = Packed.zip(Map.of(document, words));
    for (int length = 60; length < whole.length / 2; length += 997) {
      byte[] part = Arrays.copyOf(whole, length);
      assertTrue(importer.recognises(part) > 0);
      assertEquals(BROKEN, Compared.refused(importer, part));
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  void entitiesAreNeitherFetchedNorExpanded(Importer importer) {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><%s>&x;&a;</%s>";
    for (String root : new String[] {"xmap-content", "ap:Map", "simplemind-mindmaps", "minder"}) {
      byte[] content = bomb.formatted(root, root).getBytes(UTF_8);
      assertTrue(Compared.refused(importer, content).length() > 10);
    }
  }

  private record Deep(Importer importer, String before, String open, String close, String after) {
    byte[] of(int levels) {
      String text = before + open.repeat(levels) + close.repeat(levels) + after;
      return text.getBytes(UTF_8);
    }
  }

  private static Stream<Deep> deep() {
    return Stream.of(
        new Deep(
            new XMindImporter(),
            "<xmap-content><sheet>",
            "<topic><title>t</title><children><topics type=\"attached\">",
            "</topics></children></topic>",
            "</sheet></xmap-content>"),
        new Deep(
            new MindManagerImporter(),
            "<Map xmlns=\"http://www.mindjet.com/x\">",
            "<Topic Text=\"t\">",
            "</Topic>",
            "</Map>"),
        new Deep(
            new MinderImporter(),
            "<minder><nodes>",
            "<node><nodename>t</nodename><nodes>",
            "</nodes></node>",
            "</nodes></minder>"),
        new Deep(
            new Mind42Importer(),
            "{\"root\":",
            "{\"id\":\"rootNode\",\"attributes\":{\"text\":\"t\"},\"children\":[",
            "]}",
            "}"));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void depthIsReadUpToTheLimitAndRefusedBeyond(Deep deep) {
    Opened.Fine fine = Compared.fine(deep.importer, deep.of(Limits.DEPTH), "x");
    assertEquals(Limits.DEPTH, fine.map().root().all().size());
    for (int levels : new int[] {Limits.DEPTH + 1, 100_000}) {
      assertEquals(
          "The file has more than 2000 levels; nothing was read.",
          Compared.refused(deep.importer, deep.of(levels)));
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  void nothingAndNoiseNeverThrow(Importer importer) throws IOException {
    var chance = new Random(11);
    var samples = new ArrayList<byte[]>();
    samples.add(new byte[0]);
    for (Deep each : deep().toList()) samples.add(each.of(5));
    samples.add(Packed.zip(Map.of("content.json", "[{\"rootTopic\":{\"title\":\"a\"}}]")));
    samples.add(Packed.tarGzip(Map.of("map.xml", "<minder><nodes><node/></nodes></minder>")));
    for (byte[] sample : samples) {
      for (int i = 0; i < 60; i++) {
        byte[] broken = Arrays.copyOf(sample, Math.max(1, chance.nextInt(sample.length + 1)));
        for (int j = chance.nextInt(4); j > 0; j--)
          broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
        importer.recognises(broken);
        importer.read(broken, "x");
        importer.sheets(broken);
      }
    }
  }

  @Test
  void aBombThatIsNoArchiveIsRefusedWithTheLimit() throws java.io.IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.GZIPOutputStream(out)) {
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 120; i++) zip.write(nothing);
    }
    var minder = new touchmap.exchange.minder.MinderImporter();
    assertEquals(TOO_BIG, Compared.refused(minder, out.toByteArray()));
  }
}
