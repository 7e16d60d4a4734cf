package touchmap.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import touchmap.exchange.Exporter;
import touchmap.exchange.MissingLetters;
import touchmap.geometry.Rect;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.picture.Part;
import touchmap.words.Phrase;

/** Writes each page as a page of its own size, with the document's title and language. */
public final class PdfExporter implements Exporter {
  /** A pixel is a 96th of an inch, a point a 72nd. */
  private static final double POINTS = 0.75;

  /** The longest side that every viewer accepts: 200 inches. */
  private static final double LONGEST_SIDE = 14_400;

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public List<String> extensions() {
    return List.of("pdf");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var letters = new MissingLetters();
    try (var document = new PDDocument()) {
      describe(map, document);
      var tags = new PdfTags(document);
      var fonts = new PdfFonts(document);
      var bookmarks = new Bookmarks();
      var links = new PdfLinks();
      for (Page each : pages) {
        each.paintOn(letters);
        add(each, document, fonts, tags, bookmarks, links);
      }
      bookmarks.finish(document);
      links.finish(tags);
      fonts.finish();
      tags.finish();
      document.save(out);
    }
    return letters.phrases();
  }

  static void describe(TouchMap map, PDDocument document) {
    document.getDocumentInformation().setTitle(map.shownTitle());
    document.getDocumentInformation().setCreator("Touchmap");
    document.getDocumentCatalog().setLanguage(map.language());
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static void add(
      Page page,
      PDDocument document,
      PdfFonts fonts,
      PdfTags tags,
      Bookmarks bookmarks,
      PdfLinks links)
      throws IOException {
    Rect view = page.view();
    double longest = Math.max(view.width(), view.height());
    double scale = Math.min(POINTS * page.scale(), LONGEST_SIDE / longest);
    float width = (float) (view.width() * scale);
    float height = (float) (view.height() * scale);
    var sheet = new PDPage(new PDRectangle(width, height));
    document.addPage(sheet);
    List<Part> parts = page.painting().parts();
    tags.begin(sheet, parts);
    bookmarks.add(parts, sheet, view.y(), scale);
    links.add(sheet, parts, view, scale);
    try (var content = new PDPageContentStream(document, sheet)) {
      float s = (float) scale;
      content.transform(
          new Matrix(
              s, 0, 0, -s, (float) (-view.x() * scale), (float) (height + view.y() * scale)));
      var painter = new PdfPainter(content, fonts, tags);
      painter.ground(view, page.ground());
      page.paintOn(painter);
      painter.finish();
    }
    tags.end();
  }
}
