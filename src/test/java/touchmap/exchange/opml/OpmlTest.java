package touchmap.exchange.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Contact;
import touchmap.model.Details;
import touchmap.model.Opened;
import touchmap.model.Rating;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

class OpmlTest {
  private static final OpmlImporter IMPORTER = new OpmlImporter();

  private static Opened.Fine fine(String head, String body) {
    String content =
        "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><head>"
            + head
            + "</head><body>"
            + body
            + "</body></opml>";
    return Compared.fine(IMPORTER, content.getBytes(UTF_8), "file");
  }

  private static TouchMap read(String body) {
    return fine("", body).map();
  }

  private static List<String> folded(TouchMap map) {
    Map<?, String> names =
        map.root().all().stream().collect(Collectors.toMap(Topic::id, Topic::name));
    return map.view().folded().stream().map(names::get).collect(Collectors.toList());
  }

  @Test
  void oneOutlineIsTheBusinessAndSeveralStandUnderTheTitle() {
    assertEquals(
        "a(b(c))",
        Compared.shape(
            read("<outline text='a'><outline text='b'><outline text='c'/></outline></outline>")
                .root()));
    TouchMap several =
        fine("<title>Feeds</title>", "<outline text='a'/><outline title='b'/>").map();
    assertEquals("Feeds(a,b)", Compared.shape(several.root()));
    assertEquals("", several.title());
    assertEquals(
        "file(a,b)", Compared.shape(read("<outline text='a'/><outline text='b'/>").root()));
    assertEquals("Other", fine("<title>Other</title>", "<outline text='a'/>").map().title());
  }

  @Test
  void notesLinksTagsAndFieldsAreRead() {
    Topic topic =
        read("""
        <outline text="a" _note="line&#10;two" type="rss" url="https://u" htmlUrl="https://h"
          xmlUrl="https://x" category="paper, print" _channel="email" contact="direct" _driver="Pavel"
          _links="https://1&#10;https://2" created="now" status="new"/>\
        """)
            .root();
    Details details = topic.details();
    assertEquals("line\ntwo", details.note());
    assertEquals(
        List.of("https://u", "https://h", "https://x", "https://1", "https://2"), details.links());
    assertEquals(List.of("paper", "print"), details.tags());
    assertEquals("email", details.touch().channel());
    assertEquals(Contact.DIRECT, details.touch().contact());
    assertEquals("Pavel", details.driver());
  }

  @Test
  void escapedHtmlInNamesAndNotesIsUnderstood() {
    Opened.Fine fine =
        fine(
            "",
            "<outline text=\"&lt;b&gt;R&amp;amp;D&lt;/b&gt;\" _note=\"see &lt;a"
                + " href='https://a'&gt;it&lt;/a&gt;\"/>");
    assertEquals("R&D", fine.map().root().name());
    assertEquals("see [it](https://a)", fine.map().root().details().note());
    assertEquals(List.of("formatting within 1 name"), Compared.said(fine.notes()));
    assertEquals("R&D", read("<outline text=\"R&amp;D\"/>").root().name());
  }

  @Test
  void expansionStateSaysWhatIsFolded() {
    String body =
        """
        <outline text="a"><outline text="b"><outline text="c"/></outline>
          <outline text="d"><outline text="e"><outline text="f"/></outline></outline></outline>\
        """;
    assertEquals(
        List.of("b", "e"), folded(fine("<expansionState>1,3</expansionState>", body).map()));
    assertEquals(
        List.of("e"), folded(fine("<expansionState>1, 2, 4</expansionState>", body).map()));
    assertEquals(List.of(), folded(fine("<expansionState></expansionState>", body).map()));
    assertEquals(List.of(), folded(read(body)));
  }

  @Test
  void whatIsWrittenIsOpmlThatOthersRead() {
    Topic c = Topic.of(TopicType.TOUCHPOINT, "c <i> & \"d\"");
    Topic b =
        Topic.of(TopicType.OBJECT, "b")
            .withDetails(Details.NONE.withNote("x\n\ny").withLinks(List.of("https://1", "2")))
            .withChildren(List.of(c));
    TouchMap map = TouchMap.of("a", "en");
    map = map.withRoot(map.root().withChildren(List.of(b)));
    map = map.withView(map.view().withFolded(List.of(b.id())));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:_score="touchmap:score">
          <head>
            <title>a</title>
            <expansionState>1</expansionState>
          </head>
          <body>
            <outline text="a">
              <outline text="b" type="link" url="https://1" _link2="2" _note="x&#xa;&#xa;y" _folded="true">
                <outline text="c &amp;lt;i&amp;gt; &amp;amp; &quot;d&quot;"/>
              </outline>
            </outline>
          </body>
        </opml>
        """,
        new String(Compared.written(new OpmlExporter(), map), UTF_8));
  }

  @Test
  void scoresOfAnyCriterionAreRead() {
    TouchMap map =
        read(
            "<outline text='Firm'><outline text='a' _score:Clear='4' _score:Very_x0020_fast='7'"
                + " _importance='8'/></outline>");
    Rating rating = map.study().rounds().getFirst().answers().ratings().getFirst();
    assertEquals(8, rating.importance().orElseThrow());
    assertEquals(
        List.of("Clear", "Very fast"),
        map.study().scoring().criteria().stream().map(each -> each.name()).toList());
    assertTrue(map.study().scoring().scale().holds(7));
    assertEquals(List.of(4.0, 7.0), List.copyOf(rating.scores().values()));
  }

  @Test
  void onlyTouchpointsAreRated() {
    TouchMap map =
        read(
            "<outline text='Firm' _score:Clear='4' _importance='8'><outline text='Shop'>"
                + "<outline text='Door' _score:Clear='3'/></outline></outline>");
    assertEquals(
        List.of("Door"),
        map.study().rounds().getFirst().answers().ratings().stream()
            .map(each -> map.find(each.touchpoint()).orElseThrow().name())
            .toList());
  }
}
