package touchmap.exchange.minder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.Packed;
import touchmap.model.Opened;

class MinderTest {
  private static final MinderImporter IMPORTER = new MinderImporter();
  private static final String DOCUMENT =
      """
      <?xml version="1.0"?>
      <minder version="1.16"><theme name="x"/><styles><style level="0"/></styles><images/><nodes>
        <node id="0"><nodename posx="1"><text data="Shop"/></nodename><nodenote></nodenote><nodes>
          <node id="1" fold="true" color="#c6262e" task="1" sticker="s"><style nodefill="true"/>
            <nodename><text data="Site&#10;new"><urllink url="https://example.org"/></text></nodename>
            <nodenote>all **good**</nodenote><nodelink id="0"/><callout><text data="Balloon"/></callout>
            <nodes><node id="2" color="#000000"><nodename>Old form</nodename><nodenote/></node></nodes></node>
        </nodes></node></nodes>
        <groups/><connections><connection from_id="1" to_id="2"><title>t</title><note>n</note></connection></connections>
        <stickers/></minder>
      """;

  @Test
  void bothGenerationsAreRead() {
    for (byte[] content :
        List.of(
            DOCUMENT.getBytes(UTF_8),
            Packed.tarGzip(Map.of("map.xml", DOCUMENT)),
            Packed.tarGzip(Map.of("./images/1.png", "x".repeat(70_000), "./map.xml", DOCUMENT)))) {
      assertEquals(3, IMPORTER.recognises(content));
      Opened.Fine fine = Compared.fine(IMPORTER, content, "file");
      assertEquals(
          List.of(
              "0 «Shop» «» []",
              "1 «Site\nnew» «all **good**\n\nBalloon» [https://example.org, #0] folded",
              "2 «Old form» «» []"),
          Compared.lines(fine.map(), false));
      assertEquals("#c6262e", fine.map().root().children().getFirst().details().form().color());
      assertEquals(
          List.of(
              "1 link leads to another node of the map and is kept as text",
              "1 check box",
              "1 icon",
              "1 arrow between nodes"),
          Compared.said(fine.notes()));
    }
  }

  @Test
  void otherXmlAndOtherArchivesAreRefused() {
    assertEquals(
        "There is no Minder map in this file.",
        Compared.refused(IMPORTER, "<map/>".getBytes(UTF_8)));
    byte[] other = Packed.tarGzip(Map.of("etc/passwd", "x", "../map.xml", DOCUMENT));
    assertEquals(0, IMPORTER.recognises(other));
    assertEquals("There is no Minder map in this file.", Compared.refused(IMPORTER, other));
  }
}
