package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import touchmap.model.Studies;
import touchmap.model.TopicType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Compared;
import touchmap.exchange.Samples;
import touchmap.model.Chain;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Persona;
import touchmap.model.Phase;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.words.Phrase;

class HtmlExporterTest {
  private static final String HOSTILE =
      "</title></script><script>alert(1)</script><img src=x onerror=a>\"'&";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyNameIsInTheListAndTheLanguageIsSaid(String language) throws IOException {
    TouchMap map = Samples.tandem(language);
    Document page = Jsoup.parse(written(map));
    assertEquals(language, page.selectXpath("/html").attr("lang"));
    assertEquals(map.shownTitle(), page.title());
    assertEquals(map.shownTitle(), page.select("h1").text());
    List<String> names = page.select("li > span.object, li > span.touchpoint").eachText();
    List<String> wanted = map.root().all().stream().map(Topic::nameOnOneLine).toList();
    assertEquals(wanted, names);
  }

  @Test
  void aJourneyIsATableWithItsCurve() throws IOException {
    Document page = Jsoup.parse(written(Samples.tandem("en")));
    Element table = page.select("table.journey").get(0);
    assertEquals(
        List.of("Stage", "Hears of us", "Looks us over", "Talks to us", "Decides", "Works with us"),
        table.select("tr").get(0).select("th").eachText());
    assertEquals("4. Brief form", row(table, "Step").get(3));
    assertEquals("45 %", row(table, "Goes on").get(3));
    assertEquals("+1.4", row(table, "Value so far").get(3));
    assertEquals("Weakest link", row(table, "Marks").get(3));
    assertEquals(10, table.select("svg.curve text").size());
    assertEquals("\u22122", table.select("svg.curve text").get(3).text());
    assertEquals(5, page.select("ol.life li").size());
    assertEquals(4, page.select("ol.life li.empty").size());
  }

  @Test
  void aLongJourneyIsPrintedInSeveralTablesOneBelowTheOtherAndATallMapUpright() throws IOException {
    var points =
        IntStream.range(0, 20)
            .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Point " + i).withId(Id.of("p" + i)))
            .toList();
    TouchMap map = TouchMap.of("Shop", "en");
    Step[] steps =
        IntStream.range(0, 20).mapToObj(i -> Studies.step("p" + i, 1, 1)).toArray(Step[]::new);
    Topic object = Topic.of(TopicType.OBJECT, "Counter").withChildren(points);
    map =
        map.withRoot(map.root().withChildren(List.of(object)))
            .withStudy(Studies.chains(map.study(), Studies.chain("c", "Buy", steps)));
    Document page = Jsoup.parse(written(map));
    List<String> said = page.select(".screen td a").eachText();
    assertEquals(points.stream().map(Topic::name).toList(), said);
    assertEquals(said, page.select(".paper td a").eachText());
    assertEquals(3, page.select(".paper table").size());
    for (Element table : page.select(".paper table")) {
      int columns = row(table, "Step").size();
      int staged =
          table.select("th[colspan]").eachAttr("colspan").stream()
              .mapToInt(Integer::parseInt)
              .sum();
      assertEquals(columns, staged);
      assertTrue(columns <= 9, () -> columns + " steps");
      assertEquals(columns + "", table.select("td.curve").attr("colspan"));
    }
    assertEquals(1, page.select("figure.tall").size());
    assertEquals(0, Jsoup.parse(written(TouchMap.of("Shop", "en"))).select("figure.tall").size());
  }

  private static List<String> row(Element table, String heading) {
    return table.select("tr").stream()
        .filter(each -> each.select("th").text().equals(heading))
        .findFirst()
        .map(each -> each.select("td").eachText().isEmpty() ? List.<String>of() : texts(each))
        .orElseThrow();
  }

  private static List<String> texts(Element row) {
    return row.select("td").stream().map(Element::text).toList();
  }

  @Test
  void rankingAndActionsAreTablesWithTheirFigures() throws IOException {
    Document page = Jsoup.parse(written(Samples.tandem("ru")));
    List<String> first = texts(page.select("table").get(0).select("tbody tr").get(0));
    assertEquals("1", first.getFirst());
    assertEquals("9,7", first.get(3));
    assertEquals(9, page.select("table").get(1).select("tbody tr").size());
  }

  @Test
  void nothingHostileSurvivesAndNothingIsLoaded() throws IOException {
    Document page = Jsoup.parse(written(hostile()));
    assertEquals(HOSTILE, page.title());
    assertTrue(page.select("img, iframe, object, embed, link, base, form").isEmpty());
    assertEquals(Script.text(), page.select("script").dataNodes().getFirst().getWholeData());
    assertEquals(1, page.select("script").size(), "one script, and it is ours");
    for (Element each : page.getAllElements()) {
      each.attributes().forEach(one -> assertFalse(one.getKey().startsWith("on"), each.html()));
      assertFalse(each.hasAttr("src") || each.hasAttr("xlink:href"), each.html());
    }
    assertEquals(
        List.of("https://example.org/a?b=c&d", "https://fine.example"),
        page.select("a[href]:not([href^=#])").eachAttr("href").stream().sorted().toList());
    assertTrue(page.text().contains("javascript:alert(2)"), "said as mere words");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
  }

  @Test
  void linksThatStayWordsAreCounted() throws Exception {
    TouchMap map = Samples.everything();
    Details details =
        Details.NONE
            .withNote("[x](javascript:alert(4)) [y](https://fine.example)")
            .withLinks(List.of("javascript:alert(2)", "file:///etc/passwd", "mailto:a@b.example"));
    Topic root = map.root().withDetails(details).withChildren(List.of());
    TouchMap two = TouchMap.of("B", "en").withRoot(root);
    List<Phrase> losses =
        new HtmlExporter()
            .write(two, Samples.pages(two, Look.light()), OutputStream.nullOutputStream());
    assertEquals(
        List.of(
            "3 links that are no web, mail or phone addresses (they stand in the page as text)"),
        Compared.said(losses));
  }

  private static TouchMap hostile() {
    TouchMap map = Samples.everything();
    Details details =
        Details.NONE
            .withNote(
                "<script>alert(3)</script>\n\n[x](javascript:alert(4)) ![p](https://spy.example/p.png)"
                    + " [y](https://fine.example) <img src=x onerror=alert(5)>")
            .withLinks(
                List.of(
                    "javascript:alert(2)",
                    " data:text/html,x",
                    "JaVaScRiPt:x",
                    "java\nscript:x",
                    "https://example.org/a?b=c&d"));
    Topic object = map.root().children().getFirst();
    Topic spoilt =
        object.withChildren(
            object.children().stream()
                .map(
                    each ->
                        each.withName(HOSTILE)
                            .withDetails(details.withLinks(List.of()).withNote("")))
                .toList());
    Persona persona = Persona.of(HOSTILE).withNote(HOSTILE);
    Stage stage = Stage.of(HOSTILE);
    Chain chain =
        Chain.of(HOSTILE)
            .withHead(HOSTILE, Optional.of(persona.id()), new Chain.Aim(HOSTILE, HOSTILE))
            .withSteps(
                List.of(
                    Step.at(Id.of("home")).withStage(Optional.of(stage.id())).withNote(HOSTILE),
                    Step.at(Id.of("offer"))));
    var journey =
        new Journey(
            List.of(stage),
            List.of(persona),
            List.of(chain),
            List.of(Phase.of(HOSTILE).withNote(HOSTILE).withChains(List.of(chain.id()))));
    return map.withRoot(
            map.root()
                .withName(HOSTILE)
                .withChildren(List.of(spoilt.withName(HOSTILE).withDetails(details))))
        .withStudy(map.study().withJourney(journey));
  }

  @Test
  void aDeepMapIsWrittenWhole() throws IOException {
    Topic topic = Topic.of(touchmap.model.TopicType.TOUCHPOINT, "deepest");
    for (int i = 0; i < 3000; i++)
      topic = Topic.of(touchmap.model.TopicType.TOUCHPOINT, "T" + i).withChildren(List.of(topic));
    TouchMap map = TouchMap.of("B", "en");
    String text = written(map.withRoot(map.root().withChildren(List.of(topic))));
    assertTrue(text.contains(">deepest</span>"));
  }

  private static String written(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new HtmlExporter().write(map, Samples.pages(map, Look.light()), out);
    return out.toString(UTF_8);
  }
}
