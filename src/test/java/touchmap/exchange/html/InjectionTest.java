package touchmap.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchmap.exchange.Exporter;
import touchmap.exchange.Samples;
import touchmap.exchange.svg.SvgExporter;
import touchmap.model.Chain;
import touchmap.model.Details;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.PlannedAction;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.Touch;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/**
 * Family F19 of the safety design: texts that want to become part of the page, in nine places of a map, opened in a real
 * browser as HTML and as SVG. Nothing of them runs, nothing is asked for, no element is made of them, and every name
 * reads as it was written.
 */
@Tag("slow")
@Timeout(600)
class InjectionTest {
  /** As many texts as the design asks for, and in each as many places. */
  private static final int TEXTS = 989;

  private static final int PLACES = 9;

  /** So many on a page, which keeps each quick to draw. */
  private static final int ON_A_PAGE = 200;

  private static final Base64.Encoder BASE64 = Base64.getEncoder();

  @TempDir Path folder;

  @BeforeEach
  void thereIsABrowser() {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this computer");
  }

  /** A map in which each text is a name, note, link, tag, driver, reason, action, stage, and a journey with its words. */
  private static TouchMap map(List<String> texts) {
    List<Topic> topics = new ArrayList<>();
    List<PlannedAction> actions = new ArrayList<>();
    List<Stage> stages = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Id id = Id.of("t" + i);
      topics.add(
          Topic.of(TopicType.TOUCHPOINT, text)
              .withId(id)
              .withDetails(
                  Details.NONE
                      .withNote(text)
                      .withLinks(List.of(text))
                      .withTags(List.of(text))
                      .withDriver(text)
                      .withTouch(Touch.NONE.withMomentOfTruth(text))));
      actions.add(PlannedAction.of(id, text));
      stages.add(Stage.of(text));
      OptionalDouble half = OptionalDouble.of(0.5);
      steps.add(new Step(id, Optional.of(stages.getLast().id()), half, half, text, Extras.NONE));
    }
    String any = texts.getFirst();
    var chain =
        new Chain(Id.of("c"), any, Optional.empty(), new Chain.Aim(any, any), steps, Extras.NONE);
    TouchMap map = TouchMap.of(any, "en");
    Topic object = Topic.of(TopicType.OBJECT, any).withChildren(topics);
    return map.withRoot(map.root().withChildren(List.of(object)))
        .withStudy(
            map.study()
                .withActions(actions)
                .withJourney(new Journey(stages, List.of(), List.of(chain), List.of())));
  }

  private Path written(Exporter exporter, TouchMap map, String name) throws IOException {
    Path page = folder.resolve(name);
    try (var out = Files.newOutputStream(page)) {
      exporter.write(map, Samples.pages(map, Look.light()), out);
    }
    return page;
  }

  private Browser open(Path page) throws IOException {
    Path own = folder.resolve("browser-" + page.getFileName());
    return Browser.on(page, Files.createDirectories(own));
  }

  private static List<List<String>> pages() {
    List<String> all = Injections.all();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + ON_A_PAGE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + ON_A_PAGE)))
        .toList();
  }

  /** A page cannot hold controls: it has the sign for what is missing in their place. */
  private static String shown(Topic topic) {
    return topic.nameOnOneLine().replaceAll("[\\p{Cntrl}&&[^\t\n]]", "\uFFFD");
  }

  private static void nothingCameToLife(Browser browser, String where) throws IOException {
    assertEquals("undefined", browser.eval("typeof window.ran"), where);
    assertEquals("0", browser.eval("document.querySelectorAll('[data-attack]').length"), where);
    assertEquals(List.of(), browser.troubles(), where);
  }

  @Test
  void nothingOfAnyTextComesToLifeInAPage() throws IOException {
    int cases = 0;
    for (List<String> texts : pages()) {
      TouchMap map = map(texts);
      try (Browser browser = open(written(new HtmlExporter(), map, cases + ".html"))) {
        String where = "texts from " + cases;
        nothingCameToLife(browser, where);
        List<Topic> all = map.root().all();
        for (int i = 0; i < all.size(); i++)
          assertEquals(
              BASE64.encodeToString(shown(all.get(i)).getBytes(UTF_8)),
              browser.eval(
                  "btoa(unescape(encodeURIComponent(document.getElementById('n"
                      + i
                      + "').textContent)))"),
              where + ": " + all.get(i).name());
        browser.eval(
            "document.querySelectorAll('button,summary,g.fold').forEach(e=>e.dispatchEvent(new MouseEvent('click',{bubbles:true})))");
        nothingCameToLife(browser, where + ", clicked");
      }
      cases += texts.size();
    }
    assertTrue(cases >= TEXTS, cases + " texts");
    System.out.println(cases * PLACES + " texts in their places came to nothing in a page.");
  }

  @Test
  void nothingOfAnyTextComesToLifeInADrawing() throws IOException {
    int cases = 0;
    for (List<String> texts : pages()) {
      try (Browser browser = open(written(new SvgExporter(), map(texts), cases + ".svg"))) {
        nothingCameToLife(browser, "texts from " + cases);
      }
      cases += texts.size();
    }
    assertTrue(cases >= TEXTS, cases + " texts");
  }

  /** A page that is written without care must be told, or the above says nothing. */
  @Test
  void aCarelessPageIsFound() throws IOException {
    int alive = 0;
    for (String text : List.of("<script data-attack>", "<img data-attack src=x onerror")) {
      String act =
          Injections.all().stream().filter(each -> each.startsWith(text)).findFirst().get();
      Path careless = folder.resolve("careless" + alive + ".html");
      Files.writeString(careless, "<!DOCTYPE html><p>" + act);
      try (Browser browser = open(careless)) {
        browser.until("typeof window.ran", "number");
        assertEquals("number", browser.eval("typeof window.ran"), text);
        assertEquals("1", browser.eval("document.querySelectorAll('[data-attack]').length"));
        alive++;
      }
    }
    assertEquals(2, alive);
  }
}
