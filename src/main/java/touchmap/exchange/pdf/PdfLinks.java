package touchmap.exchange.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import touchmap.geometry.Rect;
import touchmap.picture.Part;

/** The lines of the contents as links; made when all pages are there to lead to. */
final class PdfLinks {
  /** A page with what is read of it, where its units begin, and how many points one has. */
  private record Written(PDPage page, List<Part> parts, Rect view, double scale) {
    float down(double y) {
      return (float) (page.getMediaBox().getHeight() - (y - view.y()) * scale);
    }

    PDRectangle of(Rect area) {
      var box = new PDRectangle();
      box.setLowerLeftX((float) ((area.x() - view.x()) * scale));
      box.setUpperRightX((float) ((area.right() - view.x()) * scale));
      box.setLowerLeftY(down(area.bottom()));
      box.setUpperRightY(down(area.y()));
      return box;
    }

    /** A little above the heading that is called so; else the top of the page. */
    PDPageXYZDestination to(String heading) {
      var to = new PDPageXYZDestination();
      to.setPage(page);
      to.setTop((int) page.getMediaBox().getHeight());
      for (Part each : parts)
        if (each instanceof Part.Text text
            && text.role() == Part.Role.HEADING
            && text.said().equals(heading)
            && !text.lines().isEmpty()) {
          double y = text.lines().getFirst().y() - ABOVE / scale;
          to.setTop(Math.min(to.getTop(), Math.round(down(y))));
          return to;
        }
      return to;
    }
  }

  private static final double ABOVE = 24;

  private final List<Written> pages = new ArrayList<>();

  void add(PDPage page, List<Part> parts, Rect view, double scale) {
    pages.add(new Written(page, parts, view, scale));
  }

  void finish(PdfTags tags) throws IOException {
    for (Written page : pages)
      for (Part part : page.parts())
        if (part instanceof Part.Contents contents)
          for (Part.Entry each : contents.entries())
            if (each.page() < pages.size()) link(page, each, tags);
  }

  private void link(Written page, Part.Entry entry, PdfTags tags) throws IOException {
    var action = new PDActionGoTo();
    action.setDestination(pages.get(entry.page()).to(entry.said()));
    var none = new PDBorderStyleDictionary();
    none.setWidth(0);
    var link = new PDAnnotationLink();
    link.setRectangle(page.of(entry.area()));
    link.setAction(action);
    link.setContents(entry.said());
    link.setBorderStyle(none);
    link.setPrinted(true);
    link.setPage(page.page());
    page.page().getAnnotations().add(link);
    tags.press(entry, link);
  }
}
