package touchmap.exchange.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import touchmap.picture.Part;

/** The bookmarks of one document: its headings, under the title before them. */
final class Bookmarks {
  private static final double ABOVE = 24;

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private @Nullable PDOutlineItem title;

  /**
   * Adds the headings of a page; {@code top} is where the page's units begin, {@code scale} points
   * to one of them.
   */
  void add(List<Part> parts, PDPage page, double top, double scale) {
    for (Part each : parts) {
      if (!(each instanceof Part.Text text) || text.role() == Part.Role.PARAGRAPH) continue;
      if (text.lines().isEmpty() || text.said().isBlank()) continue;
      double down = (text.lines().getFirst().y() - top) * scale;
      var to = new PDPageXYZDestination();
      to.setPage(page);
      to.setTop((int) Math.round(page.getMediaBox().getHeight() - Math.max(0, down - ABOVE)));
      var item = new PDOutlineItem();
      item.setTitle(text.said());
      item.setDestination(to);
      if (text.role() == Part.Role.TITLE) {
        outline.addLast(item);
        title = item;
      } else under().addLast(item);
    }
  }

  private PDOutlineNode under() {
    return title == null ? outline : title;
  }

  /** Shows them beside the document, when there are any. */
  void finish(PDDocument document) {
    if (!outline.hasChildren()) return;
    if (title != null) title.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
