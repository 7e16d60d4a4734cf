package touchmap.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchmap.exchange.Samples;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Studies;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** The page as people use it: clicked and typed at in a real browser, where there is one. */
@Tag("slow")
@Timeout(120)
class PageInBrowserTest {
  private static final String SHOWN =
      "document.querySelectorAll('svg.view:not(.off) g.t:not(.away)').length";
  private static final String VIEW = "document.querySelector('svg.view:not(.off)').dataset.view";
  private static final String CHOSEN =
      "(g=>g===null?'':document.getElementById('n'+g.dataset.t).textContent)(document.querySelector('g.chosen'))";

  private static final String SAID = "document.querySelector('output').textContent";

  @TempDir Path folder;

  @BeforeEach
  void thereIsABrowser() {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this computer");
  }

  private Browser page(TouchMap map) throws IOException {
    Path page = folder.resolve("map.html");
    try (var out = Files.newOutputStream(page)) {
      new HtmlExporter().write(map, Samples.pages(map, Look.light()), out);
    }
    return Browser.on(page, Files.createDirectories(folder.resolve("browser")));
  }

  @Test
  void lensesFoldingAndSearchWorkByClicks() throws IOException {
    TouchMap map = Samples.tandem("en");
    int topics = map.root().all().size();
    try (Browser browser = page(map)) {
      for (String each : List.of("rank", "score-company", "score-gap", "improve", "find")) {
        browser.click("button[data-view=" + each + "]");
        assertEquals(each, browser.eval(VIEW));
      }
      browser.click("button[data-do=fold]");
      assertEquals(map.root().children().size() + 1 + "", browser.eval(SHOWN));
      browser.click("button[data-do=unfold]");
      assertEquals(topics + "", browser.eval(SHOWN));
      browser.click("svg.view:not(.off) g.fold");
      assertTrue(Integer.parseInt(browser.eval(SHOWN)) < topics);
      browser.click("input[type=search]");
      browser.type("proposal");
      assertEquals("1 of 1: Proposal", browser.eval(SAID));
      browser.keys("Enter");
      assertEquals("Proposal", browser.eval(CHOSEN));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void searchFindsAllOfTheMapFromAJourneyAndOpensTheBranchOfTheFirstHit() throws IOException {
    TouchMap map = Samples.tandem("en");
    Set<Id> steps =
        map.study().journey().chains().getFirst().steps().stream()
            .map(Step::touchpoint)
            .collect(Collectors.toSet());
    String name =
        map.root().all().stream()
            .filter(each -> each.isTouchpoint() && !steps.contains(each.id()))
            .map(Topic::nameOnOneLine)
            .findFirst()
            .orElseThrow();
    try (Browser browser = page(map)) {
      browser.click("button[data-do=fold]");
      browser.eval(
          "(s=>{s.selectedIndex=1;s.dispatchEvent(new Event('change',{bubbles:true}))})(document.querySelector('.tools select'))");
      assertTrue(browser.eval(VIEW).startsWith("journey"), browser.eval(VIEW));
      browser.click("input[type=search]");
      browser.type(name);
      assertEquals("find", browser.eval(VIEW));
      assertTrue(
          Integer.parseInt(browser.eval("document.querySelectorAll('g.t.hit:not(.away)').length"))
              > 0,
          name);
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void whatIsTypedComesIntoSightLargeEnoughAndEnterGoesOn() throws IOException {
    String readable =
        """
        (g=>{const f=document.querySelector('figure.map').getBoundingClientRect(),b=g.querySelector('rect').getBoundingClientRect();
        return b.left>=f.left-1&&b.right<=f.right+1&&b.top>=f.top-1&&b.bottom<=f.bottom+1&&g.getScreenCTM().a>=.9})(document.querySelector('g.chosen'))""";
    try (Browser browser = page(Samples.tandem("en"))) {
      List<String> hits = new ArrayList<>();
      browser.click("input[type=search]");
      browser.type("action");
      int count =
          Integer.parseInt(
              browser.eval("document.querySelectorAll('svg.view:not(.off) g.hit').length"));
      assertTrue(count > 1, () -> count + " hits");
      for (int i = 0; i < count; i++) {
        hits.add(browser.eval(CHOSEN));
        assertEquals("true", browser.eval(readable), hits::toString);
        browser.keys("Enter");
      }
      assertEquals(count, Set.copyOf(hits).size(), hits::toString);
      assertEquals(hits.getFirst(), browser.eval(CHOSEN));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void enterSaysWhichHitOfHowManyAndEscLeavesForTheMap() throws IOException {
    TouchMap map = Samples.tandem("en");
    try (Browser browser = page(map)) {
      browser.click("input[type=search]");
      browser.type("action");
      int count =
          Integer.parseInt(
              browser.eval("document.querySelectorAll('svg.view:not(.off) g.hit').length"));
      for (int i = 1; i <= 2; i++) {
        assertEquals(i + " of " + count + ": " + browser.eval(CHOSEN), browser.eval(SAID));
        browser.keys("Enter");
      }
      assertEquals("polite", browser.eval("document.querySelector('output').ariaLive"));
      browser.eval(
          "document.querySelector('input[type=search]').dispatchEvent(new KeyboardEvent('keydown',{key:'Enter',shiftKey:true}))");
      assertEquals("2 of " + count + ": " + browser.eval(CHOSEN), browser.eval(SAID));
      String hit = browser.eval(CHOSEN);
      browser.keys("Escape");
      assertEquals(
          "",
          browser.eval(SAID) + browser.eval("document.querySelector('input[type=search]').value"));
      assertEquals(
          hit,
          browser.eval(
              "document.getElementById('n'+document.activeElement.dataset.t).textContent"));
      browser.click("input[type=search]");
      browser.type("no such word");
      assertEquals("Found: 0", browser.eval(SAID));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void theHitThatIsMeantHasARingComesIntoSightOnALowWindowAndTakesTheKeyboard() throws IOException {
    String ringed = "document.querySelector('.ring')?.parentNode.classList.contains('chosen')";
    String onMap = "document.activeElement.closest('g.t.chosen')!==null";
    String seen =
        "(b=>b.top>=0&&b.bottom<=innerHeight)(document.querySelector('g.chosen').getBoundingClientRect())";
    try (Browser browser = page(Samples.tandem("en"))) {
      browser.eval("document.querySelector('.tools').style.paddingTop='700px'");
      browser.eval("scrollTo(0,0)");
      browser.eval("document.querySelector('input[type=search]').focus({preventScroll:true})");
      browser.type("action");
      assertEquals("true", browser.eval(ringed));
      assertEquals("1", browser.eval("document.querySelectorAll('.ring').length"));
      assertEquals("true", browser.eval(seen));
      browser.keys("Enter");
      assertEquals("true", browser.eval(ringed));
      assertEquals("true", browser.eval(seen));
      assertEquals("false", browser.eval(onMap));
      browser.keys("ArrowDown");
      assertEquals("true", browser.eval(onMap));
      assertEquals("true", browser.eval(ringed));
      browser.eval(
          "(f=>{f.value='proposal';f.focus();f.dispatchEvent(new Event('input'))})(document.querySelector('input[type=search]'))");
      browser.keys("Enter");
      assertEquals("true", browser.eval(onMap), "the only hit");
      assertEquals("Proposal", browser.eval(CHOSEN));
      browser.eval(
          "(f=>{f.value='';f.dispatchEvent(new Event('input'))})(document.querySelector('input[type=search]'))");
      assertEquals("0", browser.eval("document.querySelectorAll('.ring').length"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aMapOfNamesAloneOffersNoChoiceOfViews() throws IOException {
    TouchMap map = touchmap.model.Maps.studio();
    try (Browser browser = page(map)) {
      assertEquals(
          "0", browser.eval("document.querySelectorAll('.tools button[data-view]').length"));
      assertEquals("find", browser.eval(VIEW));
      assertEquals(map.root().all().size() + "", browser.eval(SHOWN));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void noArrowOfAJourneyRunsOutOfItsFrame() throws IOException {
    TouchMap map = crossing();
    try (Browser browser = page(map)) {
      String out =
          """
          [...document.querySelectorAll('svg.view')].filter(s=>s.querySelector('g.arrows')).map(s=>{s.classList.remove('off');
          const b=s.querySelector('g.arrows').getBBox(),[x,y,w,h]=s.getAttribute('viewBox').split(' ').map(Number);
          return b.width>0&&b.x>=x&&b.y>=y&&b.x+b.width<=x+w&&b.y+b.height<=y+h}).join()""";
      assertEquals("true", browser.eval(out));
    }
  }

  /** A chain that goes from side to side many times, so that its arrows go around the map one beside the other. */
  private static TouchMap crossing() {
    var objects = new ArrayList<Topic>();
    for (String each : List.of("A", "B"))
      objects.add(
          Topic.of(TopicType.OBJECT, each)
              .withChildren(
                  IntStream.range(0, 6)
                      .mapToObj(
                          i -> Topic.of(TopicType.TOUCHPOINT, each + i).withId(Id.of(each + i)))
                      .toList()));
    TouchMap map = TouchMap.of("Shop", "en");
    Step[] steps =
        IntStream.range(0, 12)
            .mapToObj(i -> Studies.step((i % 2 == 0 ? "A" : "B") + i / 2, 1, 1))
            .toArray(Step[]::new);
    return map.withRoot(map.root().withChildren(objects))
        .withStudy(Studies.chains(map.study(), Studies.chain("c", "Buy", steps)));
  }

  @Test
  void theKeyboardAloneWalksFoldsAndReads() throws IOException {
    try (Browser browser = page(Samples.tandem("en"))) {
      browser.eval("document.querySelector('svg.view g.t[data-t=\"0\"]').focus()");
      browser.keys("ArrowDown");
      assertEquals("Website", browser.eval(CHOSEN));
      browser.keys("ArrowLeft");
      String expanded = "document.querySelector('g.chosen').getAttribute('aria-expanded')";
      assertEquals("false", browser.eval(expanded));
      browser.keys("ArrowRight");
      assertEquals("true", browser.eval(expanded));
      browser.keys("ArrowRight");
      assertEquals("Home page", browser.eval(CHOSEN));
      browser.keys("Enter");
      String told = browser.eval("document.querySelector('.card .told').textContent");
      assertTrue(told.contains("Home page") && told.contains("Our score: 3.6"), told);
      browser.keys("End", "Home");
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void aStepOfAJourneyLeadsToItsTouchpointOnTheMap() throws IOException {
    try (Browser browser = page(Samples.tandem("ru"))) {
      String step = browser.eval("document.querySelector('table.journey a').textContent");
      browser.click("table.journey a");
      assertEquals(step, browser.eval(CHOSEN));
      assertEquals("false", browser.eval("document.querySelector('.card').hidden"));
      assertEquals(List.of(), browser.troubles());
    }
  }

  @Test
  void hostileWordsRunNothingAndLoadNothing() throws IOException {
    String hostile =
        "</script><script>window.struck=1</script><img src=http://x.example/a onerror=window.struck=1>";
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    Topic spoilt =
        object
            .withName(hostile)
            .withDetails(object.details().withNote(hostile))
            .withChildren(List.of(object.children().getFirst().withName(hostile)));
    try (Browser browser =
        page(map.withRoot(map.root().withName(hostile).withChildren(List.of(spoilt))))) {
      browser.click("svg.view:not(.off) g.t[data-t=\"1\"]");
      assertEquals("undefined", browser.eval("window.struck"));
      assertTrue(
          browser.eval("document.querySelector('.card .told').textContent").contains("<img"));
      assertEquals(List.of(), browser.troubles());
    }
  }
}
