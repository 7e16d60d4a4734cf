package touchmap.exchange.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Samples;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Typeface;

/** Names stay in their boxes in Arial, whose letters are not those that the boxes were measured for. */
class RoomForArialTest {
  /** As wide as Arial, letter by letter, and free. */
  private static final Font ARIAL = new Font("Liberation Sans", Font.BOLD, 100);

  /** English metric units to a point. */
  private static final double POINT = 12_700;

  @ParameterizedTest
  @ValueSource(strings = {"dental-clinic.ru", "tandem.en", "tandem.ru", "web-studio.ru"})
  void boldNamesStayInTheirBoxes(String name) throws IOException {
    assumeTrue(ARIAL.getFamily().equals("Liberation Sans"), "no letters like Arial’s here");
    TouchMap map =
        ((Opened.Fine) MapFiles.read(Path.of("assets/samples", name + ".touchmap"))).map();
    var wide = new ArrayList<String>();
    int seen = 0;
    for (String slide : slides(map))
      for (Element shape : Jsoup.parse(slide, Parser.xmlParser()).select("p|sp")) {
        boolean isBold = !shape.select("a|rPr[b=1]").isEmpty();
        if (!isBold || shape.selectFirst("a|prstGeom[prst=roundRect]") == null) continue;
        seen++;
        double inset = number(shape, "a|bodyPr", "lIns");
        double room = number(shape, "a|ext", "cx") - inset;
        for (Element run : shape.select("a|r")) if (width(run) * POINT > room) wide.add(run.text());
      }
    assertTrue(seen > 8, "bold boxes: " + seen);
    assertEquals(List.of(), wide);
  }

  private static double width(Element run) {
    Element how = run.select("a|rPr").getFirst();
    String said = run.select("a|t").getFirst().text();
    double size = Double.parseDouble(how.attr("sz")) / 100;
    double apart = how.hasAttr("spc") ? Double.parseDouble(how.attr("spc")) / 100 : 0;
    double letters = ARIAL.getStringBounds(said, Typeface.PLAIN).getWidth() / 100 * size;
    // A fifth of its size stays empty at the end, or the name seems to burst the box.
    return letters + apart * said.length() + 0.2 * size;
  }

  private static double number(Element shape, String element, String attribute) {
    return Double.parseDouble(shape.select(element).getFirst().attr(attribute));
  }

  private static List<String> slides(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new PptxExporter(() -> LocalDate.of(2026, 5, 20))
        .write(map, Samples.pages(map, Look.light()), out);
    var slides = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry())
        if (each.getName().startsWith("ppt/slides/slide"))
          slides.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return slides;
  }
}
