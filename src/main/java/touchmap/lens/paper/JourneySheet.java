package touchmap.lens.paper;

import java.util.Comparator;
import java.util.Optional;
import touchmap.geometry.Rect;
import touchmap.picture.Drawing;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Placement;

/** A journey's page on a sheet of whatever paper. */
public final class JourneySheet {
  /** The page brings margins of its own, which the sheet has already; below it may be empty. */
  private static final double MARGIN = 44;

  private JourneySheet() {}

  /** Puts it on a sheet, the largest text as its heading where it has a title. */
  public static void add(Leaf leaf, Page page, Rect room, String title) {
    PaperPage.Inset inset = inset(page, room, title);
    Optional<Mark.Words> largest =
        page.painting() instanceof Drawing drawing
            ? drawing.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .max(Comparator.comparingDouble(words -> words.style().size()))
            : Optional.empty();
    leaf.headed(inset, largest.map(Mark.Words::baseline), title);
  }

  private static PaperPage.Inset inset(Page page, Rect room, String said) {
    Rect inner = page.view().grown(-MARGIN);
    var extent = new Extent();
    page.painting().paintOn(extent, page.view());
    double height = Math.max(1, extent.bounds().bottom() - inner.y());
    double scale = Math.min(1, Math.min(room.width() / inner.width(), room.height() / height));
    var place = new Placement(scale, room.x() - inner.x() * scale, room.y() - inner.y() * scale);
    return new PaperPage.Inset(page.painting(), place, room.grown(1), said);
  }
}
