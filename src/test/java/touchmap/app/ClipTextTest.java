package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Details;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

class ClipTextTest {
  private static final ClipText CLIP = new ClipText();

  private static List<String> names(TouchMap map) {
    return map.root().all().stream().skip(1).map(Topic::name).toList();
  }

  @Test
  void aListFromABrowserKeepsItsLevelsAndLinks() {
    String html =
        "<html><head><title>Page</title></head><body><ul><li><a href=\"https://example.org/\">Site</a>"
            + "<ul><li>Order</li></ul></li><li>Desk</li></ul></body></html>";
    TouchMap map = CLIP.readForeign(html, "Site Order Desk").orElseThrow().branches();
    assertEquals(List.of("Site", "Order", "Desk"), names(map));
    assertEquals(
        List.of("https://example.org/"), map.root().children().getFirst().details().links());
  }

  @Test
  void markdownIsUnderstoodAndPlainTextIsLeftToTheOutline() {
    assertEquals(
        List.of("a", "b"), names(CLIP.readForeign("", "- a\n  - b\n").orElseThrow().branches()));
    assertEquals(
        List.of("h", "x"), names(CLIP.readForeign("", "# h\n\n- x\n").orElseThrow().branches()));
    assertTrue(CLIP.readForeign("<p>Two words</p>", "Two words").isEmpty());
    assertTrue(CLIP.readForeign("", "Site\n\tOrder\n").isEmpty());
  }

  @Test
  void cellsFromASpreadsheetAreObjectsWithTouchpointsAndParagraphsKeepTheirLinks() {
    String rows = "Object\tTouchpoint\tChannel\nKiosk\tButton\tphone\nKiosk\tScreen\temail\n";
    String html =
        "<table><tr><td>"
            + rows.strip().replace("\t", "</td><td>").replace("\n", "</td></tr><tr><td>");
    for (String each : List.of("", html)) {
      TouchMap map = CLIP.readForeign(each, rows).orElseThrow().branches();
      assertEquals(List.of("Kiosk", "Button", "Screen"), names(map));
      assertEquals("phone", map.root().all().get(2).details().touch().channel());
    }
    TouchMap said =
        CLIP.readForeign("<p>See <a href='https://r.s'>mid</a> text</p>", "See mid text")
            .orElseThrow()
            .branches();
    assertEquals(List.of("See mid text"), names(said));
    assertEquals(List.of("https://r.s"), said.root().children().getFirst().details().links());
  }

  @Test
  void aBranchThatWasCopiedAsMarkdownComesBack() {
    List<Topic> branches = Maps.studio().root().children();
    TouchMap back = CLIP.readForeign("", CLIP.markdown(branches)).orElseThrow().branches();
    assertEquals(
        branches.stream().flatMap(each -> each.all().stream()).map(Topic::name).toList(),
        names(back));
  }

  @Test
  void aBranchIsCopiedAsOneNestedListWithItsNotes() {
    Topic call =
        Maps.point("t3", "Call")
            .withDetails(
                Details.NONE.withNote("Soon.\n\n# 1st").withLinks(List.of("https://a.example/")));
    Topic sales = Maps.object("o2", "Sales", call, Maps.point("t4", "# Proposal"));
    String text = CLIP.markdown(List.of(sales, Maps.point("t6", "Advice")));
    assertEquals(
        """
        - Sales
          - [Call](https://a.example/)
            > Soon.
            >
            > # 1st
          - \\# Proposal
        - Advice
        """,
        text);
    Topic back = CLIP.readForeign("", text).orElseThrow().branches().root();
    assertEquals(List.of("Sales", "Advice"), back.children().stream().map(Topic::name).toList());
    List<Topic> below = back.children().getFirst().children();
    assertEquals(List.of("Call", "# Proposal"), below.stream().map(Topic::name).toList());
    assertEquals("Soon.\n\n# 1st", below.getFirst().details().note());
    assertEquals(List.of("https://a.example/"), below.getFirst().details().links());
  }

  private static List<String> link(String html, String text) {
    return CLIP.link(html, text)
        .map(topic -> List.of(topic.name(), topic.details().links().getFirst()))
        .orElse(List.of());
  }

  @Test
  void aLinkThatIsDraggedFromABrowserHasTheNameOfItsTitle() {
    String address = "https://example.org/p?a=1&b=2";
    String html =
        "<meta charset=\"utf-8\"><a href=\"https://example.org/p?a=1&amp;b=2\">Our <b>prices</b></a>";
    assertEquals(List.of("Our prices", address), link(html, address));
    assertEquals(List.of("Our prices", address), link(html, "Our prices"));
    assertEquals(List.of(), link(html, "See Our prices for more"));
    assertEquals(List.of(), link("<a href=\"" + address + "\">" + address + "</a>", address));
    assertEquals(List.of(), link("<ul><li><a href=\"https://a.org\">A</a></li></ul>", "A"));
    assertEquals(List.of(), link("<a href=\"javascript:x()\">A</a>", "A"));
  }
}
