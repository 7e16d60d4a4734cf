package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import touchmap.exchange.MapPages;
import touchmap.exchange.Samples;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.words.Phrase;

class LiveMapTest {
  @Test
  void eachLensThatHasSomethingToShowIsAPictureOfTheWholeMap() throws IOException {
    TouchMap map = Samples.tandem("en");
    Document page = page(map, Look.light(), false);
    List<String> keys = page.select("svg.view").eachAttr("data-view");
    assertEquals(
        List.of(
            "find", "rank", "score-company", "score-customers", "score-gap", "improve", "review"),
        keys.subList(0, 7));
    assertEquals(map.study().journey().chains().size(), keys.size() - 7);
    assertEquals(keys.subList(0, 7), page.select("button[data-view]").eachAttr("data-view"));
    int topics = map.root().all().size();
    for (Element view : page.select("svg.view").subList(0, 7)) {
      assertEquals(topics, view.select("g.t").size());
      assertEquals(topics - 1, view.select("g.b").size());
    }
    assertEquals(List.of("find"), page.select("svg.view:not(.off)").eachAttr("data-view"));
  }

  @Test
  void aMapOfNamesOnlyHasNoLensesToChooseFrom() throws IOException {
    TouchMap map = TouchMap.of("Shop", "en");
    Document page = page(map, Look.light(), false);
    assertEquals(List.of("find"), page.select("svg.view").eachAttr("data-view"));
    assertTrue(page.select("select").isEmpty());
  }

  @Test
  void everyTopicOnTheMapLeadsToItsWordsInTheList() throws IOException {
    TouchMap map = Samples.tandem("ru");
    Document page = page(map, Look.light(), false);
    List<Topic> topics = map.root().all();
    for (Element box : page.select("svg.view[data-view=find] g.t")) {
      int number = Integer.parseInt(box.attr("data-t"));
      Element name = page.select("li#t" + number + " > span#n" + number).getFirst();
      assertEquals(topics.get(number).nameOnOneLine(), name.text());
    }
    for (Element link : page.select("a[href^=#t]"))
      assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    assertFalse(page.select("a[href^=#t]").isEmpty(), "steps lead to their touchpoints");
  }

  @Test
  void theListSaysPlaceScoresAndActions() throws IOException {
    Document page = page(Samples.tandem("en"), Look.light(), false);
    String said = page.select("li:has(> span:containsOwn(Proposal)) > p.facts").getLast().text();
    assertEquals(
        "Place: 1 · Our score: 2.4 · Customers’ score: 1.9 · Action: Two-page proposal template",
        said);
  }

  @Test
  void thePolicyAllowsTheScriptByItsHashAndTheScriptHoldsNothingOfTheDocument() throws Exception {
    Document page = page(Samples.tandem("en"), Look.light(), false);
    String script = page.select("script").dataNodes().getFirst().getWholeData();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
    String allowed = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    String policy = page.select("meta[http-equiv]").attr("content");
    assertTrue(policy.contains("script-src " + allowed + ";"), policy);
    Document other = page(Samples.everything(), Look.projector(), false);
    assertEquals(script, other.select("script").dataNodes().getFirst().getWholeData());
  }

  @Test
  void everyColourByDayHasItsColourByNightAndPaperIsAlwaysDay() throws IOException {
    Document page = page(Samples.tandem("en"), Look.light(), false);
    String css = page.select("style").dataNodes().getFirst().getWholeData();
    for (Element each : page.select("svg.view rect, svg.view path, svg.view text")) {
      assertFalse(each.hasAttr("fill") || each.hasAttr("stroke"), each.outerHtml());
      for (String name : each.classNames())
        if (name.matches("[fs]\\d+")) assertTrue(css.contains("." + name + "{"), name);
    }
    int night = css.indexOf("@media screen and (prefers-color-scheme:dark)");
    assertTrue(css.substring(night).contains(Look.dark().text().plain().hex()));
    String projector =
        page(Samples.tandem("en"), Look.projector(), false)
            .select("style")
            .dataNodes()
            .getFirst()
            .getWholeData();
    var rules = Pattern.compile("@media screen and \\(prefers-color-scheme:dark\\)\\{\n}");
    assertTrue(rules.matcher(projector).find(), "the projector's theme has no night");
  }

  @Test
  void theFontIsUsedOnlyForTheLettersItHas() throws IOException {
    TouchMap map = TouchMap.of("Shop", "en");
    String css =
        page(map, Look.light(), false).select("style").dataNodes().getFirst().getWholeData();
    Matcher range = Pattern.compile("@font-face\\{[^}]*unicode-range:([^};]*)").matcher(css);
    assertTrue(range.find());
    List<String> letters = List.of(range.group(1).split(",", -1));
    assertTrue(letters.containsAll(List.of("U+53", "U+68", "U+6F", "U+70")), letters.toString());
    assertFalse(letters.contains("U+31"), "a digit would be a blank");
  }

  @Test
  void whatIsFoldedIsDrawnAndTheScriptFoldsItAtFirst() throws IOException {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    TouchMap shut = map.withView(map.view().withFolded(List.of(object.id())));
    Document page = page(shut, Look.light(), true);
    assertEquals(map.root().all().size(), page.select("svg.view[data-view=find] g.t").size());
    assertEquals(
        List.of("1"), page.select("svg.view[data-view=find] g[data-folded]").eachAttr("data-t"));
  }

  @Test
  void aVeryLargeMapIsDrawnOnceAndThatIsSaid() throws IOException {
    var children = new ArrayList<Topic>();
    for (int i = 0; i < LiveViews.MOST; i++) children.add(Topic.of(TopicType.TOUCHPOINT, "T" + i));
    TouchMap map = TouchMap.of("B", "en");
    TouchMap large = map.withRoot(map.root().withChildren(children));
    var out = new ByteArrayOutputStream();
    List<Phrase> losses = new HtmlExporter().write(large, Samples.pages(large, Look.light()), out);
    assertEquals("page.live.tooLarge", losses.getLast().key());
  }

  private static Document page(TouchMap map, Look look, boolean folded) throws IOException {
    var out = new ByteArrayOutputStream();
    new HtmlExporter().write(map, MapPages.of(map, look, LayoutKind.BOTH, folded, 1), out);
    return Jsoup.parse(out.toString(UTF_8));
  }
}
