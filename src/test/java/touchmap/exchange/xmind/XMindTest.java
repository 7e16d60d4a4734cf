package touchmap.exchange.xmind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Losses;
import touchmap.exchange.Packed;
import touchmap.exchange.Samples;
import touchmap.model.Details;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

class XMindTest {
  private static final XMindImporter IMPORTER = new XMindImporter();

  private static byte[] zen(String sheets) {
    return Packed.zip(
        Map.of(
            "content.json", sheets,
            "metadata.json", "{}",
            "content.xml",
                "<xmap-content><sheet><topic><title>Warning</title></topic></sheet></xmap-content>"));
  }

  private static byte[] eight(String inSheet, Map<String, String> further) {
    var parts = new HashMap<>(further);
    parts.put(
        "content.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmap-content version=\"2.0\"><sheet id=\"s\">"
            + inSheet
            + "</sheet></xmap-content>");
    return Packed.zip(parts);
  }

  private static Opened.Fine fine(byte[] content) {
    return Compared.fine(IMPORTER, content, "file");
  }

  @Test
  void theJsonIsReadAndNotTheWarningBesideIt() {
    byte[] content =
        zen(
            """
            [{"id":"s","class":"sheet","title":"Map 1","rootTopic":{"id":"r","title":"Shop","children":{"attached":[
              {"id":"a","title":"Site\\nnew","branch":"folded","href":"https://example.org","labels":["web","24 h"],
               "style":{"properties":{"line-color":"#FF0000"}},
               "notes":{"plain":{"content":"old"},"realHTML":{"content":"<div>all <b>good</b></div>"}},
               "markers":[{"markerId":"star-red"},{"markerId":"flag-red"}],
               "children":{"attached":[{"id":"b","title":"Order","notes":{"plain":{"content":"as is\\n"}}}],
                           "callout":[{"title":"Balloon"}],"summary":[{"title":"Sum"}]}}],
              "detached":[{"title":"Thought"},{"title":"Loose","children":{"attached":[{"title":"x"}]}}]}},
              "relationships":[{"end1Id":"a","end2Id":"b"}]}]
            """);
    Opened.Fine fine = fine(content);
    TouchMap map = fine.map();
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site\nnew» «all **good**» [https://example.org] folded",
            "2 «Order» «as is» []",
            "2 «Balloon» «» []",
            "2 «Sum» «» []",
            "1 «Loose» «» []",
            "2 «x» «» []"),
        Compared.lines(map, false));
    assertEquals("Shop", map.shownTitle());
    assertEquals(List.of("Thought"), map.ideas().stream().map(idea -> idea.name()).toList());
    Details site = map.root().children().getFirst().details();
    assertEquals(List.of("web", "24 h"), site.tags());
    assertEquals("#FF0000", site.form().color());
    assertEquals(
        Set.of(
            "1 arrow between nodes",
            "2 icons",
            "1 balloon beside a node (kept as a node)",
            "1 summary bracket (its node is kept)",
            "1 floating topic that hangs on the centre now, since it holds more than a name"),
        Set.copyOf(Compared.said(fine.notes())));
    assertTrue(fine.notes().stream().allMatch(Losses::isLoss));
  }

  @Test
  void whatOtherWritersTakeLibertiesWithIsRead() {
    byte[] content =
        zen(
            """
            {"rootTopic":{"title":"One","children":[{"title":"a","notes":{"plain":"short"}},7,
              {"title":"b","notes":"bare","children":{"attached":{"not":"a list"}}},{"notitle":true}]}}
            """);
    assertEquals(
        List.of("0 «One» «» []", "1 «a» «short» []", "1 «b» «bare» []", "1 «» «» []"),
        Compared.lines(fine(content).map(), false));
  }

  @Test
  void sheetsAreNamedAndReadTogetherOrOneByOne() {
    byte[] content =
        zen(
            """
            [{"title":"First","rootTopic":{"title":"A","children":{"attached":[{"title":"a"}]}}},
             {"title":"","rootTopic":{"title":"B"}}]
            """);
    assertEquals(List.of("First", "B"), IMPORTER.sheets(content));
    Opened.Fine all = fine(content);
    assertEquals("file(A(a),B)", Compared.shape(all.map().root()));
    assertEquals(TopicType.OBJECT, all.map().root().children().getFirst().type());
    assertEquals(TopicType.OBJECT, all.map().root().children().getLast().type());
    assertEquals(
        List.of("The file has 2 sheets (First, B); each is a branch of the map."),
        Compared.said(all.notes()));
    Opened one = IMPORTER.read(content, "file", 1);
    assertEquals("B", ((Opened.Fine) one).map().root().name());
    assertEquals(
        "A(a)", Compared.shape(((Opened.Fine) IMPORTER.read(content, "file", 0)).map().root()));
  }

  @Test
  void theMapsOfXMind8AreReadWithNotesLabelsColoursAndRemarks() {
    byte[] content =
        eight(
            """
            <topic id="r"><title>Shop</title><children><topics type="attached">
              <topic id="a" branch="folded" style-id="red" xlink:href="https://example.org"><title>Site</title>
                <notes><plain>one</plain><html><xhtml:p>one <xhtml:span style="x">two</xhtml:span></xhtml:p></html></notes>
                <labels><label>web</label></labels><marker-refs><marker-ref marker-id="m"/></marker-refs>
                <children><topics type="attached"><topic id="b" xlink:href="xap:attachments/x.txt"><title>Order</title>
                </topic></topics></children></topic></topics>
              <topics type="detached"><topic id="f"><title>Thought</title></topic></topics></children></topic>
            <title>Plan</title><relationships><relationship end1="a" end2="b"/></relationships>
            """,
            Map.of(
                "styles.xml",
                "<xmap-styles><styles><style id=\"red\" type=\"topic\"><topic-properties svg:fill=\"#C00000\"/>"
                    + "</style></styles></xmap-styles>",
                "comments.xml",
                "<comments><comment author=\"Anna\" object-id=\"b\"><content>Too long</content></comment></comments>"));
    Opened.Fine fine = fine(content);
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site» «one two» [https://example.org] folded",
            "2 «Order» «Anna: Too long» []"),
        Compared.lines(fine.map(), false));
    assertEquals("Plan", fine.map().shownTitle());
    Details site = fine.map().root().children().getFirst().details();
    assertEquals("#C00000", site.form().color());
    assertEquals(List.of("web"), site.tags());
    assertEquals(1, fine.map().ideas().size());
    assertEquals(
        List.of("1 icon", "1 attached file", "1 arrow between nodes"), Compared.said(fine.notes()));
    assertEquals(List.of("Plan"), IMPORTER.sheets(content));
  }

  @Test
  void htmlWhereNoneBelongsSwallowsNoTopic() {
    byte[] content =
        eight(
            "<topic><title>a</title><html><p>odd</p></html><children><topics type=\"attached\">"
                + "<topic><title>b</title></topic></topics></children></topic>",
            Map.of());
    assertEquals("a(b)", Compared.shape(fine(content).map().root()));
  }

  @Test
  void aPasswordIsNamedAsTheReason() {
    byte[] content =
        Packed.zip(
            Map.of(
                "content.json",
                "\u0001\u0002",
                "manifest.json",
                "{\"file-entries\":{\"content.json\":{\"encryptionData\":{\"salt\":\"x\"}}}}"));
    assertEquals(
        "The file has a password. Open it in XMind, take the password off, save it, and try again.",
        Compared.refused(IMPORTER, content));
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    assertEquals(
        "The file breaks off or is damaged at line 2, column",
        Compared.refused(IMPORTER, zen("[{\"rootTopic\":\n{\"title\":\"a\"")).substring(0, 51));
    assertEquals(
        "There is no XMind map in this file.", Compared.refused(IMPORTER, zen("{\"a\":1}")));
    assertEquals(
        "There is no XMind map in this file.",
        Compared.refused(IMPORTER, Packed.zip(Map.of("other.txt", "x"))));
  }

  @Test
  void theArchiveHoldsWhatItsManifestNames() throws IOException {
    var out = new ByteArrayOutputStream();
    TouchMap map = Samples.tandem("en");
    new XMindExporter().write(map, List.of(), out);
    Map<String, String> parts = unpacked(out.toByteArray());
    assertEquals(
        List.of("content.json", "metadata.json", "content.xml", "manifest.json"),
        List.copyOf(parts.keySet()));
    assertEquals(
        "{\"file-entries\":{\"content.json\":{},\"metadata.json\":{}}}",
        parts.get("manifest.json"));
    assertTrue(
        parts
            .getOrDefault("content.json", "")
            .startsWith(
                "[{\"id\":\"sheet-%s\",\"class\":\"sheet\",\"title\":\"Tandem"
                    .formatted(map.root().id())));
    assertEquals(
        "{\"dataStructureVersion\":\"2\",\"activeSheetId\":\"sheet-%s\",\"creator\":{\"name\":\"Touchmap\"}}"
            .formatted(map.root().id()),
        parts.get("metadata.json"));
    assertEquals(3, IMPORTER.recognises(out.toByteArray()));
  }

  private static Map<String, String> unpacked(byte[] content) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        parts.put(each.getName(), new String(zip.readAllBytes(), UTF_8));
    }
    return parts;
  }

  @Test
  void furtherLinksAreKeptAndCounted() {
    Topic site =
        Topic.of(TopicType.TOUCHPOINT, "Site")
            .withDetails(Details.NONE.withLinks(List.of("https://a.org", "https://b.org")));
    TouchMap map = TouchMap.of("Shop", "en");
    map = map.withRoot(map.root().withChildren(new ArrayList<>(List.of(site))));
    var out = new ByteArrayOutputStream();
    assertEquals(
        List.of("1 further link that XMind does not show (it is in the file)"),
        Compared.said(Compared.losses(new XMindExporter(), map, out)));
    Compared.same(map, Compared.read(IMPORTER, out.toByteArray()), true, "links");
  }
}
