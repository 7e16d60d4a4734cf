package touchmap.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import touchmap.method.Protocol;
import touchmap.model.TouchMap;
import touchmap.picture.Mark;
import touchmap.picture.Part;

/** Writes the protocol of a round as one page of A4, in the document's language. */
public final class ProtocolPdf {
  private ProtocolPdf() {}

  public static void write(TouchMap map, Protocol protocol, OutputStream out) throws IOException {
    ProtocolPage page = ProtocolPage.of(map, protocol);
    try (var document = new PDDocument()) {
      PdfExporter.describe(map, document);
      document.getDocumentInformation().setTitle(page.title());
      var tags = new PdfTags(document);
      var fonts = new PdfFonts(document);
      var sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      List<Part> parts =
          page.paragraphs().stream()
              .<Part>map(lines -> new Part.Text(Part.Role.PARAGRAPH, "", lines))
              .toList();
      tags.begin(sheet, parts);
      try (var content = new PDPageContentStream(document, sheet)) {
        content.transform(new Matrix(1, 0, 0, -1, 0, PDRectangle.A4.getHeight()));
        var painter = new PdfPainter(content, fonts, tags);
        for (Mark each : page.marks()) painter.paint(each);
        painter.finish();
      }
      tags.end();
      fonts.finish();
      tags.finish();
      document.save(out);
    }
  }
}
