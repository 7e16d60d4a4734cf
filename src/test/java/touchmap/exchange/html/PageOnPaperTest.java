package touchmap.exchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.Samples;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** The page printed by a real browser, where there is one: everything is there, and no sheet is nearly empty. */
@Tag("slow")
@Timeout(120)
class PageOnPaperTest {
  /** A sheet with less than so many letters holds hardly more than a heading and a row. */
  private static final int HARDLY_ANYTHING = 250;

  @TempDir Path folder;

  @BeforeEach
  void thereIsABrowser() {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this computer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dental-clinic.ru", "tandem.en", "cafe.ru", "online-shop.en"})
  void noChapterStandsAloneOnASheetAndNothingIsMissing(String name) throws IOException {
    Path file = Path.of("assets/samples", name + ".touchmap");
    TouchMap map = ((Opened.Fine) MapFiles.read(file)).map();
    Path page = folder.resolve("map.html");
    try (var out = Files.newOutputStream(page)) {
      new HtmlExporter().write(map, Samples.pages(map, Look.light()), out);
    }
    byte[] print;
    try (Browser browser = Browser.on(page, Files.createDirectories(folder.resolve("browser")))) {
      print = browser.print();
      assertEquals(List.of(), browser.troubles());
    }
    try (var pdf = Loader.loadPDF(print)) {
      String all = plain(new PDFTextStripper().getText(pdf));
      for (Topic each : map.root().all())
        assertTrue(all.contains(plain(each.name())), () -> each.name() + " is not on paper");
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        String said = plain(stripper.getText(pdf));
        assertTrue(said.length() >= HARDLY_ANYTHING, "sheet " + i + " says only: " + said);
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
