package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.model.Opened;

class HtmlImporterTest {
  private static final HtmlImporter IMPORTER = new HtmlImporter();

  private static Opened.Fine fine(String html) {
    return Compared.fine(IMPORTER, html.getBytes(UTF_8), "Shop");
  }

  private static List<String> lines(String html) {
    return Compared.lines(fine(html).map(), false);
  }

  @Test
  void listsInListsAreTopicsBelowEachOther() {
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site» «» []",
            "2 «Order» «» [https://example.org/a?b=c&d]",
            "2 «Search & find» «» []",
            "1 «Desk» «opens at nine» []"),
        lines(
            """
            <ul><li>Site<ol><li><a href="https://example.org/a?b=c&amp;d">Order</a></li><li>Search &amp;
               <b>find</b></li></ol></li><li><p>Desk</p><p>opens at nine</p></li></ul>
            """));
  }

  @Test
  void browsersThatPutListsBesideItemsAreUnderstood() {
    assertEquals(
        List.of("0 «Shop» «» []", "1 «a» «» []", "2 «b» «» []", "3 «c» «» []", "1 «d» «» []"),
        lines(
            "<meta charset='utf-8'><ul><li>a</li><ul><li>b</li><ul><li>c</li></ul></ul><li>d</li></ul>"));
  }

  @Test
  void headingsHoldWhatFollowsThem() {
    Opened.Fine fine =
        fine(
            """
            <!DOCTYPE html><html><head><title>Plan</title><style>p{}</style></head><body><h1>Shop</h1><p>All of it.</p>
            <h2>Site</h2><ul><li>Order</li></ul><h2>Desk</h2><p>Mind the <i>gap</i>.</p><h4>Hello</h4>
            <script>alert(1)</script><p hidden>never</p></body></html>
            """);
    assertEquals(
        List.of(
            "0 «Shop» «All of it.» []",
            "1 «Site» «» []",
            "2 «Order» «» []",
            "1 «Desk» «Mind the gap.» []",
            "2 «Hello» «» []"),
        Compared.lines(fine.map(), false));
    assertEquals("Plan", fine.map().shownTitle());
  }

  @Test
  void wordsListsAreParagraphsThatNameTheirLevel() {
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site» «» []",
            "2 «Order» «» []",
            "2 «Search» «» []",
            "1 «Desk» «» []"),
        lines(
            """
            <html><body><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span
            style='mso-list:Ignore'>·<span>   </span></span>Site</p><p style='mso-list:l0 level2 lfo1'><span
            style='mso-list:Ignore'>o</span>Order</p><p style='mso-list:l0 level2 lfo1'>Search</p>
            <p style='mso-list:l0 level1 lfo1'>Desk</p></body></html>
            """));
  }

  @Test
  void rowsOfASpanHangBelowTheSpannedCellAndBlankCellsAreNoTopics() {
    assertEquals(
        "Shop(Bar(Menu,4,Stool,3,Napkin),Desk(Bell))",
        Compared.shape(
            fine("<table><tr><td rowspan=2>Bar</td><td>Menu</td><td>4</td></tr>"
                    + "<tr><td>Stool</td><td>3</td></tr><tr><td></td><td>Napkin</td><td></td></tr>"
                    + "<tr><td>Desk</td><td> </td><td>Bell</td></tr></table>")
                .map()
                .root()));
  }

  @Test
  void aRowOfHeadCellsNamesTheColumnsAsInMarkdown() {
    Opened.Fine fine =
        fine(
            "<table><thead><tr><th>Place</th><th>Contact point</th></tr></thead>"
                + "<tbody><tr><th>Site</th><td>Order</td></tr><tr><td>Desk</td><td>Hello</td></tr></tbody></table>");
    assertEquals("Shop(Site(Order),Desk(Hello))", Compared.shape(fine.map().root()));
    assertEquals(
        List.of("Contact point"),
        fine.map().root().children().getFirst().children().getFirst().details().tags());
    assertTrue(
        Compared.said(fine.notes()).contains("1 heading above the first column of a table: Place"));
  }

  @Test
  void rowsOfTablesHangOnTheirFirstCell() {
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Site» «» []",
            "2 «Order» «» []",
            "1 «Desk» «» []",
            "2 «Hello» «» []"),
        lines(
            "<table><tr><td>Site</td><td>Order</td></tr><tr><td>Desk</td><td>Hello</td></tr></table>"));
  }

  @Test
  void plainParagraphsAreTopicsSideBySide() {
    assertEquals(
        List.of("0 «Shop» «» []", "1 «a» «» []", "1 «b» «» []"), lines("<div>a</div><p>b</p>"));
  }

  @Test
  void linksThatActAreLeftOutAndCounted() {
    Opened.Fine fine =
        fine(
            "<ul><li><a href='javascript:alert(1)'>a</a></li><li>b<img src=x onerror=alert(1)></li></ul>");
    assertEquals(
        List.of("0 «Shop» «» []", "1 «a» «» []", "1 «b» «» []"), Compared.lines(fine.map(), false));
    assertEquals(
        List.of("1 picture", "1 link, of “a”, since only http, https and mailto are followed"),
        Compared.said(fine.notes()));
  }

  @Test
  void deepAndWideAndBrokenPagesAreReadOrRefused() {
    String deep = "<ul><li>x".repeat(300);
    assertEquals(300, fine(deep).map().root().all().size());
    assertTrue(IMPORTER.read("<ul><li>x".repeat(20_000).getBytes(UTF_8), "x") != null);
    assertEquals(
        100_001, fine("<ul>" + "<li>x</li>".repeat(100_000) + "</ul>").map().root().all().size());
    assertEquals(
        "There are no nodes in the file.", Compared.refused(IMPORTER, "<p></p>".getBytes(UTF_8)));
    assertEquals(3, IMPORTER.recognises("<!-- x --><!DOCTYPE HTML><title>".getBytes(UTF_8)));
    assertEquals(0, IMPORTER.recognises("<map version='1'/>".getBytes(UTF_8)));
  }
}
