package touchmap.exchange.pptx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import touchmap.exchange.Samples;
import touchmap.lens.show.Slide;
import touchmap.lens.show.Slides;
import touchmap.model.Chapter;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

class PptxExporterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final String HOSTILE = "</a:t><p:x> & \"x\" \u0001 ]]> <script>";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyChapterIsASlideWithItsHeadlineAsItsTitle(String language) throws Exception {
    TouchMap map = Samples.tandem(language);
    Map<String, String> parts = parts(map);
    List<Slide> slides = Slides.of(map, DAY, 16.0 / 9);
    for (int i = 0; i < slides.size(); i++) {
      Document slide = slide(parts, i + 1);
      Element title = slide.select("p|sp:has(p|ph[type=title])").getFirst();
      assertEquals(slides.get(i).title(), title.select("a|t").text());
      assertTrue(slide.select("p|pic").isEmpty(), "shapes, no pictures");
    }
    assertFalse(parts.containsKey("ppt/slides/slide" + (slides.size() + 1) + ".xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyTouchpointIsTextOnSomeSlide(String language) throws Exception {
    TouchMap map = Samples.tandem(language);
    String said =
        parts(map).entrySet().stream()
            .filter(each -> each.getKey().startsWith("ppt/slides/slide"))
            .map(each -> words(xml(each.getValue())))
            .collect(Collectors.joining(" "));
    for (Topic each : map.root().all())
      if (each.isTouchpoint()) assertTrue(said.contains(each.nameOnOneLine()), each.name());
  }

  private static String words(Document part) {
    return part.select("a|p").stream()
        .map(
            each -> each.select("a|t").stream().map(Element::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aBoxHoldsItsOwnTextAndATopicIsAGroupWithItsName() throws Exception {
    Document sales = slide(parts(Samples.tandem("en")), 3);
    Element proposal = sales.select("p|grpSp:has(p|cNvPr[name=Proposal])").getFirst();
    assertTrue(
        proposal
            .select("p|sp:has(a|prstGeom[prst=roundRect]) a|t")
            .eachText()
            .contains("Proposal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void whatIsSaidOfAStepStandsAboveTheCurveThatPassesIt(String language) throws Exception {
    TouchMap map = Samples.tandem(language);
    var tour = map.study().journey().chains().stream().map(each -> Chapter.ofChain(each.id()));
    Map<String, String> parts = parts(map.withStudy(map.study().withTour(tour.toList())));
    for (int i = 1; parts.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
      List<Element> shapes = slide(parts, i).select("p|sp");
      int curve = -1;
      int chip = shapes.size();
      for (int at = 0; at < shapes.size(); at++) {
        Element each = shapes.get(at);
        if (!each.select("a|custGeom").isEmpty() && width(each) > 60 * 6350) curve = at;
        boolean isChip = !each.select("a|prstGeom[prst=roundRect]").isEmpty();
        if (isChip && each.select("a|t").text().matches("[+−]?\\d+")) chip = Math.min(chip, at);
      }
      assertTrue(curve >= 0, "a curve on slide " + i);
      assertTrue(chip > curve, "figure " + chip + " of slide " + i + " above curve " + curve);
    }
  }

  private static long width(Element shape) {
    return number(shape.select("a|ext").getFirst(), "cx");
  }

  @Test
  void numbersOfShapesAreTheirOwnAndAllShapesAreOnTheSlide() throws Exception {
    Map<String, String> parts = parts(Samples.tandem("en"));
    for (int i = 1; parts.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
      Document slide = slide(parts, i);
      var seen = new HashSet<String>();
      for (String id : slide.select("p|cNvPr").eachAttr("id")) assertTrue(seen.add(id), id);
      for (Element each : slide.select("a|xfrm")) {
        Element off = each.select("a|off").getFirst();
        Element ext = each.select("a|ext").getFirst();
        long right = number(off, "x") + number(ext, "cx");
        long bottom = number(off, "y") + number(ext, "cy");
        assertTrue(right <= 12_192_000 && bottom <= 6_858_000, each.outerHtml());
      }
    }
  }

  private static long number(Element element, String attribute) {
    return Long.parseLong(element.attr(attribute));
  }

  @Test
  void everyPartIsWellFormedHasItsTypeAndIsLinked() throws Exception {
    Map<String, String> parts = parts(Samples.tandem("ru"));
    String types = part(parts, "[Content_Types].xml");
    for (Map.Entry<String, String> each : parts.entrySet()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new ByteArrayInputStream(each.getValue().getBytes(UTF_8))));
      String name = each.getKey();
      if (name.endsWith(".rels")) targetsExist(name, each.getValue(), parts);
      else if (!name.startsWith("["))
        assertTrue(types.contains("PartName=\"/" + name + "\""), name);
    }
  }

  private static void targetsExist(String links, String text, Map<String, String> parts) {
    String folder = links.substring(0, links.indexOf("_rels/"));
    for (String target : xml(text).select("Relationship").eachAttr("Target")) {
      String path = Path.of(folder).resolve(target).normalize().toString();
      assertTrue(parts.containsKey(path.replace('\\', '/')), links + " leads to " + target);
    }
  }

  @Test
  void notesAreTheSpeakersNotesAndHiddenChaptersAreHiddenSlides() throws Exception {
    TouchMap map = Samples.tandem("en");
    Topic first = map.root().children().getFirst();
    var below = new ArrayList<>(first.children());
    Topic noted = below.getLast();
    below.set(below.size() - 1, noted.withDetails(noted.details().withNote("A word on this one.")));
    Topic told =
        first
            .withChildren(below)
            .withDetails(first.details().withNote("**Say** this.\n- Then that & more."));
    var children = new ArrayList<>(map.root().children());
    children.set(0, told);
    TouchMap with = map.withRoot(map.root().withChildren(children));
    var tour = List.of(Chapter.of(first.id()), Chapter.of(map.root().id()).withHidden(true));
    Map<String, String> parts = parts(with.withStudy(with.study().withTour(tour)));
    Document notes = xml(part(parts, "ppt/notesSlides/notesSlide1.xml"));
    assertEquals(
        List.of(
            "Say this.", "• Then that & more.", noted.nameOnOneLine() + ": A word on this one."),
        notes.select("a|t").eachText());
    assertTrue(part(parts, "ppt/slides/slide2.xml").contains(" show=\"0\""));
    assertFalse(part(parts, "ppt/slides/slide1.xml").contains(" show=\"0\""));
  }

  @Test
  void namesOfManyLinesBeginAtOneEdgeAsShortOnesDo() throws Exception {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    String name = "a name of so many words that its lines fill the whole row ".repeat(4).strip();
    List<Topic> points = List.of(object.children().get(0).withName(name), object.children().get(1));
    Topic spoken = object.withChildren(points);
    Document slide = slide(parts(map.withRoot(map.root().withChildren(List.of(spoken)))), 2);
    List<Element> named =
        slide.select("p|sp:has(a|prstGeom[prst=roundRect])").stream()
            .filter(each -> each.select("a|br").size() > 1)
            .toList();
    assertFalse(named.isEmpty(), "the long name is in its box");
    for (Element each : named) assertEquals("l", each.select("a|pPr").attr("algn"));
  }

  /** Also where one of them is exactly in the middle of its box, as in one that it fills. */
  @Test
  void allNamesOfAColumnBeginAtOneEdge() throws Exception {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    var points = new ArrayList<Topic>();
    for (int i = 1; i <= 33; i++)
      points.add(
          Topic.of(
              TopicType.TOUCHPOINT, "Ambulance step " + i + " with quite a long description here"));
    TouchMap many = map.withRoot(map.root().withChildren(List.of(object.withChildren(points))));
    Map<String, String> parts = parts(many);
    List<Element> rows =
        Stream.of(2, 3)
            .flatMap(
                number ->
                    slide(parts, number).select("p|sp:has(a|prstGeom[prst=roundRect])").stream())
            .filter(each -> each.text().strip().startsWith("Ambulance step"))
            .toList();
    assertEquals(33, rows.size());
    for (Element each : rows) assertEquals("l", each.select("a|pPr").attr("algn"), each::text);
  }

  @Test
  void hostileNamesStayText() throws Exception {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    Topic spoilt =
        object
            .withName(HOSTILE)
            .withChildren(List.of(object.children().getFirst().withName(HOSTILE)));
    Map<String, String> parts =
        parts(map.withRoot(map.root().withName(HOSTILE).withChildren(List.of(spoilt))));
    for (String each : parts.values()) {
      assertTrue(xml(each).select("script, p|x").isEmpty());
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new ByteArrayInputStream(each.getBytes(UTF_8))));
    }
  }

  @Test
  void theSameMapGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(Samples.tandem("en")), bytes(Samples.tandem("en")));
  }

  private static Document slide(Map<String, String> parts, int number) {
    return xml(part(parts, "ppt/slides/slide" + number + ".xml"));
  }

  private static String part(Map<String, String> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  private static byte[] bytes(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new PptxExporter(() -> DAY).write(map, Samples.pages(map, Look.light()), out);
    return out.toByteArray();
  }

  private static Map<String, String> parts(TouchMap map) throws IOException {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(map)))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        parts.put(each.getName(), new String(zip.readAllBytes(), UTF_8));
    }
    return parts;
  }
}
