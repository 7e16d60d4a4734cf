package touchmap.exchange.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import touchmap.exchange.MapPages;
import touchmap.exchange.Samples;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.words.Phrase;

/**
 * Golden files are in {@code src/test/resources/touchmap/pictures}; run with {@code -Dpictures.write=true} to write them
 * anew, and read the difference.
 */
class SvgExporterTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "touchmap", "pictures");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "projector"})
  void everythingThatHasALookIsPaintedAsBefore(String theme) throws IOException {
    Look look =
        switch (theme) {
          case "dark" -> Look.dark();
          case "projector" -> Look.projector();
          default -> Look.light();
        };
    compare(
        "everything-" + theme, MapPages.of(Samples.everything(), look, LayoutKind.BOTH, true, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOTH", "RIGHT", "DOWN"})
  void theExampleIsPaintedAsBefore(String kind) throws IOException {
    TouchMap map = Samples.tandem("en");
    compare(
        "tandem-" + kind.toLowerCase(Locale.ROOT),
        MapPages.of(map, Look.light(), LayoutKind.valueOf(kind), false, 1));
  }

  @Test
  void itIsXmlWithTitleDescriptionAndLanguage() throws Exception {
    TouchMap map = Samples.tandem("ru");
    Document svg = parsed(written(map, Samples.pages(map, Look.light())));
    assertEquals("Веб-студия «Тандем»", text(svg, "title"));
    assertTrue(text(svg, "desc").contains("8 объектов, 30 точек контакта"), text(svg, "desc"));
    assertEquals("ru", svg.getDocumentElement().getAttribute("xml:lang"));
    assertEquals("ru", svg.getDocumentElement().getAttribute("lang"));
  }

  @Test
  void everyNameIsText() throws Exception {
    TouchMap map = Samples.tandem("en");
    List<String> texts = texts(parsed(written(map, Samples.pages(map, Look.dark()))));
    map.root()
        .walk(
            topic -> topic.name().lines().forEach(line -> assertTrue(texts.contains(line), line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>&amp;]]>",
        "a\u0001b\u0000c",
        "\ud83d alone",
        "\uFFFE",
        "quote \" and '",
        "🙂 日本",
        "\u202emirror"
      })
  void noNameBreaksTheXml(String name) throws Exception {
    TouchMap map = Samples.named(name);
    List<String> texts = texts(parsed(written(map, Samples.pages(map, Look.light()))));
    assertEquals(3, texts.size());
  }

  @Test
  void specialLettersComeBackAsTheyWere() throws Exception {
    TouchMap map = Samples.named("<a href=\"x\">&");
    assertTrue(
        texts(parsed(written(map, Samples.pages(map, Look.light())))).contains("<a href=\"x\">&"));
  }

  @Test
  void aNameThatBeginsAtTheRightReadsFromThere() throws Exception {
    Document svg = named("שלום CRM 24!");
    Element name = (Element) svg.getElementsByTagName("text").item(0);
    assertEquals("rtl", name.getAttribute("direction"));
    for (String other : List.of("CRM 24!", "CRM שלום 24!")) {
      Element left = (Element) named(other).getElementsByTagName("text").item(0);
      assertFalse(left.hasAttribute("direction"));
      assertEquals(number(left, "x"), number(name, "x") - number(name, "textLength"), 0.5, other);
    }
  }

  private static double number(Element of, String attribute) {
    return Double.parseDouble(of.getAttribute(attribute));
  }

  private static Document named(String name) throws Exception {
    TouchMap map = Samples.named(name);
    return parsed(written(map, Samples.pages(map, Look.light())));
  }

  @Test
  void nothingIsCutAndNothingIsLoaded() throws IOException {
    TouchMap map = Samples.tandem("en");
    Page page = Samples.pages(map, Look.light()).getFirst();
    assertTrue(page.view().x() < ((Picture) page.painting()).layout().bounds().x() - 20);
    assertTrue(page.view().bottom() > ((Picture) page.painting()).layout().bounds().bottom() + 20);
    String svg = written(map, List.of(page));
    assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"));
  }

  @Test
  void scaleMakesItLargerOnPaperOnly() throws Exception {
    TouchMap map = Samples.named("Name");
    Document one = parsed(written(map, MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 1)));
    Document two = parsed(written(map, MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 2)));
    assertEquals(
        one.getDocumentElement().getAttribute("viewBox"),
        two.getDocumentElement().getAttribute("viewBox"));
    double width = Double.parseDouble(one.getDocumentElement().getAttribute("width"));
    assertEquals(
        2 * width, Double.parseDouble(two.getDocumentElement().getAttribute("width")), 0.02);
  }

  @Test
  void foldedBranchesAreDrawnUnlessTheyAreToStayFolded() throws Exception {
    TouchMap map = Samples.everything();
    List<String> open =
        texts(parsed(written(map, MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 1))));
    List<String> folded =
        texts(parsed(written(map, MapPages.of(map, Look.light(), LayoutKind.BOTH, true, 1))));
    assertTrue(open.contains("Greeting") && !open.contains("+1"));
    assertTrue(folded.contains("+1") && !folded.contains("Greeting"));
  }

  @Test
  void linksAndNotesThatADrawingOnlyHasSignsOfAreCounted() throws IOException {
    TouchMap map =
        Maps.studio()
            .replacing(
                Id.of("t1"),
                topic ->
                    topic.withDetails(
                        topic
                            .details()
                            .withLinks(List.of("https://example.org/", "javascript:alert(1)"))
                            .withNote("To do")));
    List<Page> pages = MapPages.of(map, Look.light(), LayoutKind.BOTH, true, 1);
    var out = new ByteArrayOutputStream();
    assertEquals(
        List.of(Phrase.of("exchange.lost.drawnLinks", 2), Phrase.of("exchange.lost.drawnNotes", 1)),
        new SvgExporter().write(map, pages, out));
    assertFalse(out.toString(UTF_8).contains("javascript:"));
  }

  private static void compare(String name, List<Page> pages) throws IOException {
    var out = new ByteArrayOutputStream();
    new SvgExporter(false).write(Samples.everything(), pages, out);
    Path file = GOLDEN.resolve(name + ".svg");
    if (Boolean.getBoolean("pictures.write")) Files.write(file, out.toByteArray());
    assertEquals(Files.readString(file), out.toString(UTF_8), "See " + file);
  }

  private static String written(TouchMap map, List<Page> pages) throws IOException {
    var out = new ByteArrayOutputStream();
    List<Phrase> told = new SvgExporter().write(map, pages, out);
    assertTrue(told.stream().allMatch(each -> each.key().startsWith("exchange.lost.drawn")));
    return out.toString(UTF_8);
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }

  private static String text(Document svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    var texts = new ArrayList<String>();
    for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
    return texts;
  }
}
