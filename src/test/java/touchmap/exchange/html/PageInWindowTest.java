package touchmap.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.exchange.Samples;
import touchmap.picture.Look;
import touchmap.picture.LookName;

/** What a page shows of its map in a low window, and what can still be read while something is looked for. */
@Tag("slow")
@Timeout(120)
class PageInWindowTest {
  /** The least contrast of words on the ground of the map, of those that match. */
  private static final String LEAST_CONTRAST =
      "(s=>{const l=c=>{const [r,g,b]=c.match(/[0-9.]+/g).slice(0,3).map(v=>v/255).map(v=>v<=.04045?v/12.92:((v+.055)/1.055)**2.4);return .2126*r+.7152*g+.0722*b};"
          + "const ground=l(getComputedStyle(document.querySelector('figure.map')).backgroundColor);"
          + "return Math.min(...[...document.querySelectorAll(s)].map(e=>{let o=1;for(let u=e;u.closest;u=u.parentNode)o*=Number(getComputedStyle(u).opacity);const t=l(getComputedStyle(e).fill);const c=(Math.max(t,ground)+.05)/(Math.min(t,ground)+.05);return o<1?1:c}))})('svg.view:not(.off) g.miss>text')";

  @TempDir Path folder;

  @BeforeEach
  void thereIsABrowser() {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this computer");
  }

  private Browser page(String language, Look look) throws IOException {
    Path page = folder.resolve("map.html");
    try (var out = Files.newOutputStream(page)) {
      var map = Samples.tandem(language);
      new HtmlExporter().write(map, Samples.pages(map, look), out);
    }
    return Browser.on(page, Files.createDirectories(folder.resolve("browser")));
  }

  @ParameterizedTest
  @CsvSource({"en, 1366, 650", "ru, 1366, 650", "en, 1280, 800", "ru, 1280, 800"})
  void theWholeMapAndItsLegendAreSeenAtOnce(String language, int width, int height)
      throws IOException {
    try (Browser browser = page(language, Look.light())) {
      browser.resize(width, height);
      for (String each : List.of("rank", "score-gap", "improve", "find")) {
        browser.eval("document.querySelector('button[data-view=" + each + "]').click()");
        browser.eval("scrollTo(0,0)");
        String end =
            browser.eval(
                "Math.max(...[...document.querySelectorAll('figure.map,.legend')].map(e=>e.getBoundingClientRect().bottom))");
        assertTrue(Double.parseDouble(end) <= height, each + " ends at " + end);
        String high =
            browser.eval("document.querySelector('figure.map').getBoundingClientRect().height");
        assertTrue(Double.parseDouble(high) >= height * 0.6, each + " is " + high + " high");
      }
      assertEquals(List.of(), browser.troubles());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, false",
    "LIGHT, true",
    "DARK, false",
    "HIGH_CONTRAST, false",
    "HIGH_CONTRAST, true"
  })
  void whatIsNotFoundStepsBackAndIsRead(LookName look, boolean isNight) throws IOException {
    try (Browser browser = page("en", Look.of(look))) {
      browser.night(isNight);
      for (String each : List.of("rank", "score-company", "find")) {
        browser.eval("document.querySelector('button[data-view=" + each + "]').click()");
        browser.eval(
            "(f=>{f.value='proposal';f.dispatchEvent(new Event('input'))})(document.querySelector('input[type=search]'))");
        double least = Double.parseDouble(browser.eval(LEAST_CONTRAST));
        assertTrue(least >= 4.5, each + ": " + least);
      }
    }
  }

  @Test
  void theCardGoesWithFoldingAllAndWithAClearedSearch() throws IOException {
    String hidden = "document.querySelector('.card').hidden";
    try (Browser browser = page("en", Look.light())) {
      for (String act : List.of("button[data-do=fold]", "search")) {
        browser.eval("document.querySelector('button[data-do=unfold]').click()");
        browser.eval("document.querySelector('svg.view:not(.off) g.t[data-t=\"4\"]').focus()");
        browser.click("svg.view:not(.off) g.t[data-t=\"4\"] text");
        assertEquals("false", browser.eval(hidden));
        if (act.equals("search"))
          browser.eval(
              "(f=>{f.value='a';f.dispatchEvent(new Event('input'));f.value='';f.dispatchEvent(new Event('input'))})(document.querySelector('input[type=search]'))");
        else browser.eval("document.querySelector('" + act + "').click()");
        assertEquals("true", browser.eval(hidden), act);
      }
    }
  }
}
