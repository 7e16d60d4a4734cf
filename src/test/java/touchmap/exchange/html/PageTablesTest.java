package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Compared;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.text.TextImporter;
import touchmap.model.TouchMap;

/** Tables with headings that we know are the same map from wherever they come; and links stand wherever text does. */
class PageTablesTest {
  private static final String TSV =
      "Object\tTouchpoint\tChannel\nKiosk\tButton\tphone\nKiosk\tScreen\temail\n";
  private static final String EXCEL =
      "<html><head><style>td{}</style></head><body><table><!--StartFragment--><tr><td>Object</td><td>Touchpoint</td>"
          + "<td>Channel</td></tr><tr><td rowspan=2>Kiosk</td><td>Button</td><td>phone</td></tr>"
          + "<tr><td>Screen</td><td>email</td></tr><!--EndFragment--></table></body></html>";

  private static TouchMap page(String html) {
    return Compared.fine(new HtmlImporter(), html.getBytes(UTF_8), "Shop").map();
  }

  private static List<String> lines(String html) {
    return Compared.lines(page(html), false);
  }

  @Test
  void theSameRowsAreTheSameMapAsTableTextAndPage() {
    List<String> wanted =
        Compared.lines(Compared.fine(new TableImporter(), TSV.getBytes(UTF_8), "Shop").map(), true);
    assertEquals(4, wanted.size());
    assertEquals(wanted, Compared.lines(page(EXCEL), true));
    assertEquals(
        wanted,
        Compared.lines(
            page(
                EXCEL
                    .replace(" rowspan=2", "")
                    .replace("<tr><td>Screen", "<tr><td>Kiosk</td><td>Screen")),
            true));
    assertEquals(
        wanted,
        Compared.lines(Compared.fine(new TextImporter(), TSV.getBytes(UTF_8), "Shop").map(), true));
  }

  @Test
  void russianHeadingsBelowAHeadingOfThePageKeepTheirLinks() {
    assertEquals(
        List.of(
            "0 «Зал» «» []",
            "1 «Касса» «» []",
            "2 «Чек» «сразу\nвсем» [https://a.b/]",
            "2 «Табло» «» []"),
        lines(
            "<h1>Зал</h1><table><tr><th>Объект</th><th>Точка контакта</th><th>Заметка</th></tr><tr><td>Касса</td>"
                + "<td><a href='https://a.b/'>Чек</a></td><td>сразу<br>всем</td></tr>"
                + "<tr><td></td><td>Табло</td><td></td></tr></table>"));
  }

  @Test
  void rowsThatBeginAlikeBelongTogetherWhereNoHeadingIsKnown() {
    assertEquals(
        "Shop(Kiosk(Button,Screen),Desk(Bell))",
        Compared.shape(
            page("<table><tr><td>Kiosk</td><td>Button</td></tr><tr><td>Desk</td><td>Bell</td></tr>"
                    + "<tr><td>Kiosk</td><td>Screen</td></tr></table>")
                .root()));
  }

  @Test
  void linksInParagraphsAreKept() {
    assertEquals(
        List.of(
            "0 «Shop» «» []",
            "1 «Para link» «» [https://p.q]",
            "1 «See mid text» «» [https://r.s]",
            "1 «Head» «one more» [https://v.w, https://x.y]"),
        lines(
            "<p><a href='https://p.q'>Para link</a></p><p>See <a href='https://r.s'>mid</a> text</p>"
                + "<h2><a href='https://v.w'>Head</a></h2><p>one <a href='https://x.y'>more</a></p>"));
  }

  @Test
  void deepListsKeepTheirLevelsUpToTheLimitAndAreRefusedBeyond() {
    assertEquals(1_500, lines(nested(1_500)).size());
    assertEquals("1499 «x» «» []", lines(nested(1_500)).getLast());
    assertEquals(
        "The file has more than 2000 levels; nothing was read.",
        Compared.refused(new HtmlImporter(), nested(5_000).getBytes(UTF_8)));
  }

  private static String nested(int levels) {
    return "<ul><li>x".repeat(levels) + "</li></ul>".repeat(levels);
  }
}
