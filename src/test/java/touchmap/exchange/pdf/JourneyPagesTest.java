package touchmap.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.exchange.MapPages;
import touchmap.exchange.Samples;
import touchmap.geometry.Rect;
import touchmap.lens.journey.JourneyPages;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.LayoutKind;
import touchmap.model.Phase;
import touchmap.model.Step;
import touchmap.model.ThemeName;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Page;

class JourneyPagesTest {
  private static final String LONG =
      "One sentence after the other says what the client thinks here, and none of them is left out";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void theMapComesFirstAndEachJourneyBehindItAsText(String language) throws IOException {
    TouchMap map = Samples.tandem(language);
    try (PDDocument document = Loader.loadPDF(written(map))) {
      // Ten steps are one sheet, however long their words are.
      assertEquals(2, document.getNumberOfPages());
      String text = text(document, 2, 2);
      for (Step each : map.study().journey().chains().getFirst().steps()) {
        String name = map.find(each.touchpoint()).orElseThrow().nameOnOneLine();
        for (String word : name.split(" ", -1)) assertTrue(text.contains(word), name);
      }
      map.study().journey().stages().forEach(each -> assertTrue(text.contains(each.name())));
      map.study().journey().life().forEach(each -> assertTrue(text.contains(each.name())));
      for (String each : List.of("45\u00A0%", "\u22122", "+5"))
        assertTrue(text.contains(each), each);
    }
  }

  @Test
  void journeysAreOnSheetsOfA4WithTheirFontsInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(written(Samples.tandem("ru")))) {
      for (int i = 1; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        assertEquals(842, Math.max(width, height), 0.5);
        assertEquals(595, Math.min(width, height), 0.5);
        for (COSName name : page.getResources().getFontNames())
          assertTrue(page.getResources().getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void aLongJourneyGoesOnInFurtherLinesAndLosesNoWord() throws IOException {
    TouchMap map = withSteps(23);
    try (PDDocument document = Loader.loadPDF(written(map))) {
      String text = text(document, 2, document.getNumberOfPages()).replaceAll("\\s+", " ");
      assertTrue(document.getNumberOfPages() > 2);
      assertEquals(23, text.split("none of them", -1).length - 1);
      assertTrue(text.contains("Long, continued"), text);
    }
  }

  @ParameterizedTest
  @EnumSource(ThemeName.class)
  void nothingStandsOutsideItsPage(ThemeName theme) {
    for (TouchMap map : List.of(Samples.tandem("ru"), withSteps(1), withSteps(23)))
      for (Page page : JourneyPages.of(map, Look.of(theme)))
        for (Mark each : ((Drawing) page.painting()).marks())
          if (each instanceof Mark.Words words) {
            Rect view = page.view();
            assertTrue(words.baseline().x() >= view.x() + 20, each.toString());
            assertTrue(words.baseline().x() + words.width() <= view.right() - 20, each.toString());
            assertTrue(words.baseline().y() <= view.bottom() - 10, each.toString());
          }
  }

  @Test
  void aLifeWithoutJourneysHasItsPageAndAMapWithoutEitherHasNone() {
    TouchMap map = Samples.everything();
    assertEquals(List.of(), JourneyPages.of(map, Look.light()));
    Journey life = Journey.NONE.withLife(List.of(Phase.of("Childhood")));
    TouchMap alive = map.withStudy(map.study().withJourney(life));
    assertEquals(1, JourneyPages.of(alive, Look.light()).size());
  }

  private static TouchMap withSteps(int count) {
    TouchMap map = Samples.everything();
    var steps = new ArrayList<Step>();
    for (int i = 0; i < count; i++)
      steps.add(
          Step.at(Id.of(i % 2 == 0 ? "home" : "offer"))
              .withFeeling(OptionalDouble.of(i % 7 - 3))
              .withNote(LONG));
    Chain chain = Chain.of("Long").withSteps(steps);
    return map.withStudy(map.study().withJourney(Journey.NONE.withChains(List.of(chain))));
  }

  private static String text(PDDocument document, int from, int to) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document);
  }

  private static byte[] written(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    var pages = MapPages.withJourneys(map, Look.light(), LayoutKind.BOTH, false, 1);
    new PdfExporter().write(map, pages, out);
    return out.toByteArray();
  }
}
