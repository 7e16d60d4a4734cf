package touchmap.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import touchmap.picture.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.app.Formats;
import touchmap.files.MapFiles;
import touchmap.model.Details;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Family F17 of the safety design: nasty texts as names, notes and links through every format that is written and read.
 * They come back the same, or what is missing is told to the letter; in Markdown and text a line end is a line end.
 */
@Tag("slow") // in the whole check: the quick one has ten minutes
class NastyTextsTest {
  private static final int TOGETHER = 200;

  /** Where a text may stand. */
  private enum Place {
    NAME,
    NOTE,
    LINK;

    Topic with(String text) {
      Topic topic = Topic.of(TopicType.TOUCHPOINT, this == NAME ? text : "name");
      return switch (this) {
        case NAME -> topic;
        case NOTE -> topic.withDetails(Details.NONE.withNote(text));
        case LINK -> topic.withDetails(Details.NONE.withLinks(List.of(text)));
      };
    }

    /** An address is one line that says something. */
    List<String> texts() {
      return NastyTexts.all().stream()
          .filter(each -> this != LINK || (each.lines().count() == 1 && each.equals(each.strip())))
          .toList();
    }

    String of(Topic topic) {
      return switch (this) {
        case NAME -> topic.name();
        case NOTE -> topic.details().note();
        case LINK -> String.join("\u0000", topic.details().links());
      };
    }
  }

  private static Stream<String> endings() {
    return Stream.of("mm", "opml", "xmind", "csv", "xlsx", "md", "txt");
  }

  private static TouchMap map(List<String> texts, Place place) {
    TouchMap map = TouchMap.of("top", "en");
    List<Topic> topics = texts.stream().map(place::with).toList();
    return map.withRoot(map.root().withChildren(topics));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(NastyTexts.all().size() >= 800, () -> "texts: " + NastyTexts.all().size());
  }

  @ParameterizedTest
  @MethodSource("endings")
  void theyComeBackOrWhatIsMissingIsTold(String ending) {
    var wrong = new ArrayList<String>();
    int cases = 0;
    for (Place place : Place.values()) {
      List<String> all = place.texts();
      for (int from = 0; from < all.size(); from += TOGETHER) {
        List<String> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
        if (!comesBack(ending, some, place).isEmpty())
          for (String text : some) {
            String said = comesBack(ending, List.of(text), place);
            if (!said.isEmpty()) wrong.add(place + " " + quoted(text) + " " + said);
          }
        cases += some.size();
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(cases >= 2_000, "cases: " + cases);
  }

  /** What is wrong with them, empty when nothing is. */
  private static String comesBack(String ending, List<String> texts, Place place) {
    TouchMap map = map(texts, place);
    var out = new ByteArrayOutputStream();
    List<Phrase> told =
        new ArrayList<>(Compared.losses(Formats.exporter(ending).orElseThrow(), map, out));
    Importer importer =
        Formats.importers().stream()
            .filter(each -> each.extensions().contains(ending))
            .findFirst()
            .orElseThrow();
    Opened.Fine fine = Compared.fine(importer, out.toByteArray(), "file");
    told.addAll(fine.notes());
    List<Topic> topics = fine.map().root().children();
    if (topics.size() != texts.size())
      return topics.size() + " topics of " + texts.size() + Compared.shape(fine.map().root());
    int missing = 0;
    for (int i = 0; i < texts.size(); i++) {
      String found = place.of(topics.get(i));
      boolean isPlain = ending.equals("md") || ending.equals("txt");
      String whole = isPlain ? texts.get(i).replaceAll("\r\n?", "\n") : texts.get(i);
      int less = missing(whole, isPlain ? found.replaceAll("\r\n?", "\n") : found);
      if (less < 0) return "came back as " + quoted(found) + " " + Compared.said(told);
      missing += less;
    }
    long said =
        told.stream().filter(Losses::isLoss).mapToLong(each -> Losses.count(List.of(each))).sum();
    return missing == said ? "" : missing + " missing, told: " + Compared.said(told);
  }

  /** How many signs the one has more than the other; below zero when there is another difference. */
  private static int missing(String whole, String part) {
    int[] signs = whole.codePoints().toArray();
    int[] kept = part.codePoints().toArray();
    int at = 0;
    for (int sign : signs) if (at < kept.length && kept[at] == sign) at++;
    return at == kept.length ? signs.length - kept.length : -1;
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("«");
    text.codePoints()
        .limit(60)
        .forEach(
            each -> {
              if (each >= ' ' && each < 0x7F) quoted.appendCodePoint(each);
              else quoted.append("{").append(Integer.toHexString(each)).append("}");
            });
    return quoted.append("»").toString();
  }

  @Test
  void ourOwnFileKeepsThemToTheLetter() {
    for (Place place : Place.values()) {
      TouchMap map = map(NastyTexts.all(), place);
      assertEquals(map, ((Opened.Fine) MapFiles.read(MapFiles.write(map), "x")).map());
    }
  }

  @Test
  @Tag("slow")
  void whatIsDrawnIsSoundByTheReadersOfOthers() throws Exception {
    int cases = 0;
    List<String> all = NastyTexts.all();
    for (int from = 0; from < all.size(); from += 200) {
      List<String> some = all.subList(from, Math.min(from + 200, all.size()));
      TouchMap map = map(some, Place.NAME);
      parsed(drawn("svg", map));
      Document page = Jsoup.parse(new String(drawn("html", map), UTF_8));
      assertEquals(some.size() + 1, page.select("li > span.object, li > span.touchpoint").size());
      assertNotNull(ImageIO.read(new ByteArrayInputStream(drawn("png", map))));
      try (var pdf = Loader.loadPDF(drawn("pdf", map))) {
        assertTrue(pdf.getNumberOfPages() > 0);
      }
      try (var zip = new ZipInputStream(new ByteArrayInputStream(drawn("pptx", map)))) {
        for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
          if (each.getName().matches(".*\\.(xml|rels)")) parsed(zip.readAllBytes());
      }
      cases += some.size() * 5;
    }
    assertTrue(cases >= 4_000, "cases: " + cases);
  }

  private static byte[] drawn(String ending, TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    Formats.exporter(ending).orElseThrow().write(map, Samples.pages(map, Look.light()), out);
    return out.toByteArray();
  }

  private static void parsed(byte[] xml) throws Exception {
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  /** Bytes that are no UTF-8, in each format that is text: told as a guess, or refused. */
  @Test
  void bytesThatAreNoUtf8AreToldOrRefused() throws Exception {
    int cases = 0;
    for (String ending : List.of("mm", "opml", "csv", "md", "txt")) {
      byte[] whole =
          Compared.written(
              Formats.exporter(ending).orElseThrow(),
              map(List.of("first §", "second"), Place.NAME));
      String text = new String(whole, UTF_8).replace("&#xa7;", "§");
      for (int first = 0x80; first <= 0xFF; first += 3) {
        for (int second : new int[] {'a', 0x80, 0xFF}) {
          if (first >= 0xC2 && first < 0xE0 && second == 0x80) continue;
          var out = new ByteArrayOutputStream();
          out.writeBytes(text.substring(0, text.indexOf('§')).getBytes(UTF_8));
          out.write(first);
          out.write(second);
          out.writeBytes(text.substring(text.indexOf('§') + 1).getBytes(UTF_8));
          Importer importer = Formats.importer(out.toByteArray(), ending).orElseThrow();
          Opened opened = importer.read(out.toByteArray(), "file");
          if (opened instanceof Opened.Fine fine)
            assertTrue(!fine.notes().isEmpty(), ending + first + " " + second);
          cases++;
        }
      }
    }
    assertTrue(cases >= 500, "cases: " + cases);
  }
}
