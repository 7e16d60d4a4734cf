package touchmap.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.lens.paper.Sheets;
import touchmap.lens.report.ReportPages;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

class ReportPdfTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  static Stream<TouchMap> examples() {
    return Sheets.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyTouchpointOfEveryExampleIsFoundAsText(TouchMap map) throws IOException {
    try (PDDocument document = written(map)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (Topic each : map.root().all())
        assertTrue(text.contains(each.name().replaceAll("\\s", "")), each.name());
    }
  }

  @Test
  void aReaderIsToldHeadingsTablesWithHeadsAndWhatPicturesShow() throws IOException {
    try (PDDocument document = written(Sheets.example("tandem.ru"))) {
      List<PDStructureElement> all = new ArrayList<>();
      gather(document.getDocumentCatalog().getStructureTreeRoot(), all);
      for (String type : List.of("H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"))
        assertTrue(all.stream().anyMatch(each -> each.getStructureType().equals(type)), type);
      all.stream()
          .filter(each -> each.getStructureType().equals("Figure"))
          .forEach(
              each -> {
                assertFalse(each.getAlternateDescription().isBlank());
                assertFalse(each.getKids().isEmpty());
              });
      assertEquals("ru", document.getDocumentCatalog().getLanguage());
      assertEquals("Веб-студия «Тандем»", document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void bookmarksLeadToTheSectionsUnderTheTitle() throws IOException {
    try (PDDocument document = written(Sheets.example("tandem.en"))) {
      PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("Tandem web studio", title.getTitle());
      var sections = new ArrayList<String>();
      for (PDOutlineItem each : title.children()) {
        sections.add(each.getTitle());
        assertTrue(each.findDestinationPage(document) != null, each.getTitle());
      }
      for (String each : List.of("Ranking and scores", "Journey: First order", "Actions by driver"))
        assertTrue(sections.contains(each), () -> sections + " without " + each);
    }
  }

  private static void gather(PDStructureNode node, List<PDStructureElement> all) {
    for (Object each : node.getKids())
      if (each instanceof PDStructureElement element) {
        all.add(element);
        gather(element, all);
      }
  }

  private static PDDocument written(TouchMap map) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfExporter().write(map, ReportPages.of(map, ReportPages.USUAL, TODAY), out);
    return Loader.loadPDF(out.toByteArray());
  }
}
