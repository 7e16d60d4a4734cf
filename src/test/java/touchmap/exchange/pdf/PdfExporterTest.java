package touchmap.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.MapPages;
import touchmap.exchange.Samples;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Typeface;

class PdfExporterTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyNameIsFoundOnce(String language) throws IOException {
    TouchMap map = Samples.tandem(language);
    String text = text(map).replaceAll("\\s", "");
    var names = new ArrayList<String>();
    map.root().walk(topic -> names.add(topic.name().replaceAll("\\s", "")));
    for (String each : names) assertTrue(text.contains(each), each);
    assertEquals(names.stream().mapToInt(String::length).sum(), text.length());
  }

  @Test
  void titleLanguageAndStructureAreThere() throws IOException {
    TouchMap map = Samples.tandem("ru");
    try (PDDocument document = Loader.loadPDF(written(map))) {
      assertEquals("Веб-студия «Тандем»", document.getDocumentInformation().getTitle());
      assertEquals("ru", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      var whole = document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
      int paragraphs = ((PDStructureElement) whole).getKids().size();
      assertEquals(map.root().all().size(), paragraphs);
    }
  }

  @Test
  void allFontsAreEmbeddedAndSmall() throws IOException {
    byte[] file = written(Samples.tandem("ru"));
    assertTrue(file.length < 80_000, "bytes: " + file.length);
    try (PDDocument document = Loader.loadPDF(file)) {
      var resources = document.getPage(0).getResources();
      int fonts = 0;
      for (COSName name : resources.getFontNames()) {
        assertTrue(resources.getFont(name).isEmbedded());
        fonts++;
      }
      assertEquals(3, fonts);
    }
  }

  @Test
  void thePageIsAsLargeAsTheMap() throws IOException {
    TouchMap map = Samples.named("Name");
    Page page = Samples.pages(map, Look.light()).getFirst();
    try (PDDocument document = Loader.loadPDF(written(map))) {
      PDRectangle box = document.getPage(0).getMediaBox();
      assertEquals(page.view().width() * 0.75, box.getWidth(), 0.01);
      assertEquals(page.view().height() * 0.75, box.getHeight(), 0.01);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🙂",
        "日本語の名前",
        "Blog 🙂 and 👩‍👩‍👧",
        "\u0000\u0007\t",
        "e\u0301\u0302",
        "\ud83d",
        "\u00ad\u200d\u2028",
        "→ ★ ▲",
        "Ελληνικά"
      })
  void noLetterBreaksThePdf(String name) throws IOException {
    assertTrue(text(Samples.named(name)).contains("Object"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"日本語の名前", "Blog 🙂 now", "→ ★", "Ελληνικά"})
  void lettersTheTypefaceLacksAreFoundAsText(String name) throws IOException {
    String text = text(Samples.named(name)).replaceAll("\\s", "");
    assertTrue(text.contains(name.replaceAll("\\s", "")), text);
  }

  @Test
  void everyLetterSaidToBeInTheTypefaceIsInItsFile() throws IOException {
    var style = new TextStyle(Weight.MEDIUM, 13);
    try (var document = new PDDocument()) {
      var font = new PdfFonts(document).of(Weight.MEDIUM);
      String missing =
          IntStream.range(0, 0x10000)
              .filter(each -> each < 0xD800 || each > 0xDFFF)
              .mapToObj(Character::toString)
              .filter(each -> Typeface.shows(each, style))
              .filter(each -> !encodes(font, each))
              .map(each -> Integer.toHexString(each.codePointAt(0)))
              .collect(Collectors.joining(" "));
      assertEquals("", missing);
    }
  }

  private static boolean encodes(PDFont font, String text) {
    try {
      return font.encode(text).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void aMapLargerThanAnySheetIsMadeSmaller() throws IOException {
    TouchMap map = Samples.named("Name");
    List<Page> pages = MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 100);
    var out = new ByteArrayOutputStream();
    new PdfExporter().write(map, pages, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertFalse(document.getPage(0).getMediaBox().getWidth() > 14_400.01);
    }
  }

  private static String text(TouchMap map) throws IOException {
    try (PDDocument document = Loader.loadPDF(written(map))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] written(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfExporter().write(map, Samples.pages(map, Look.light()), out);
    return out.toByteArray();
  }
}
