package touchmap.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
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

  @Test
  void everyLineOfTheContentsLeadsToItsSection() throws IOException {
    try (PDDocument document = written(Sheets.example("tandem.en"))) {
      List<PDAnnotationLink> links =
          contents(document).getAnnotations().stream()
              .filter(PDAnnotationLink.class::isInstance)
              .map(PDAnnotationLink.class::cast)
              .toList();
      assertTrue(links.size() >= 8, () -> "links: " + links.size());
      for (PDAnnotationLink each : links) {
        var area = new PDFTextStripperByArea();
        PDRectangle box = each.getRectangle();
        float top = contents(document).getMediaBox().getHeight() - box.getUpperRightY();
        area.addRegion(
            "entry",
            new Rectangle2D.Float(box.getLowerLeftX(), top, box.getWidth(), box.getHeight()));
        area.extractRegions(contents(document));
        String line = area.getTextForRegion("entry").strip();
        var to = (PDPageXYZDestination) ((PDActionGoTo) each.getAction()).getDestination();
        int page = to.retrievePageNumber();
        assertTrue(line.endsWith(" " + (page + 1)), () -> line + " leads to " + (page + 1));
        assertEquals(page, bookmarked(document, each.getContents()), each.getContents());
        assertTrue(line.startsWith(each.getContents()), line);
        // A heading halfway down is not left below the window.
        assertTrue(
            to.getTop() > 0 && to.getTop() <= document.getPage(page).getMediaBox().getHeight());
      }
    }
  }

  /** The page with the contents, the first one that leads anywhere. */
  private static PDPage contents(PDDocument document) throws IOException {
    for (PDPage each : document.getPages()) if (!each.getAnnotations().isEmpty()) return each;
    throw new AssertionError("no contents");
  }

  private static int bookmarked(PDDocument document, String section) throws IOException {
    PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    if (title.getTitle().equals(section)) return 0;
    for (PDOutlineItem each : title.children())
      if (each.getTitle().equals(section))
        return document.getPages().indexOf(each.findDestinationPage(document));
    return -1;
  }

  @Test
  void theContentsAreAListOfLinksToAReader() throws IOException {
    try (PDDocument document = written(Sheets.example("tandem.ru"))) {
      List<PDStructureElement> all = new ArrayList<>();
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      gather(root, all);
      List<PDStructureElement> entries =
          all.stream().filter(each -> each.getStructureType().equals("TOCI")).toList();
      List<PDAnnotation> annotations = contents(document).getAnnotations();
      assertEquals(annotations.size(), entries.size());
      assertFalse(entries.isEmpty());
      for (PDStructureElement each : entries) {
        assertEquals("TOC", ((PDStructureElement) each.getParent()).getStructureType());
        var link = (PDStructureElement) each.getKids().getFirst();
        assertEquals("Link", link.getStructureType());
        assertTrue(link.getKids().stream().anyMatch(PDObjectReference.class::isInstance));
        assertTrue(link.getKids().stream().anyMatch(Integer.class::isInstance));
      }
      Map<Integer, COSObjectable> parents = root.getParentTree().getNumbers();
      for (PDAnnotation each : annotations) {
        Object element = Objects.requireNonNull(parents.get(each.getStructParent())).getCOSObject();
        assertEquals("Link", ((COSDictionary) element).getNameAsString("S"));
      }
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
