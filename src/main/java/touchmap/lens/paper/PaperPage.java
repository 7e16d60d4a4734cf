package touchmap.lens.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.picture.Ink;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.picture.Painter;
import touchmap.picture.Painting;
import touchmap.picture.Part;
import touchmap.picture.Placement;

/**
 * A sheet of paper: paintings in their places, what is written around them, and what it all is to a
 * reader.
 */
public record PaperPage(
    Rect sheet, Ink ground, List<Inset> insets, List<Mark> marks, List<Part> parts)
    implements Painting {
  /** What makes a unit a 72nd of an inch. */
  private static final double POINT = 96.0 / 72;

  public PaperPage {
    insets = List.copyOf(insets);
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
  }

  /**
   * A painting in its place; nothing of it shows outside the box. {@code said} stands for it where
   * it is not seen.
   */
  public record Inset(Painting painting, Placement placement, Rect box, String said) {
    /** Its texts as parts of the sheet; the one that begins there is a heading, and called so. */
    List<Part> parts(Optional<Point> heading, String title) {
      Optional<Point> at = heading.map(placement::of);
      return parts().stream().map(each -> headed(each, at, title)).toList();
    }

    private static Part headed(Part part, Optional<Point> heading, String title) {
      boolean isMeant =
          part instanceof Part.Text text
              && !text.lines().isEmpty()
              && heading.equals(Optional.of(text.lines().getFirst()));
      return part instanceof Part.Text text && isMeant
          ? new Part.Text(Part.Role.HEADING, title, text.lines())
          : part;
    }

    /** Its texts as parts of the sheet. */
    List<Part> parts() {
      return painting.parts().stream().map(this::placed).toList();
    }

    private Part placed(Part part) {
      return part instanceof Part.Text text
          ? new Part.Text(
              text.role(), text.said(), text.lines().stream().map(placement::of).toList())
          : part;
    }
  }

  @Override
  public void paintOn(Painter painter, Rect view) {
    for (Inset each : insets)
      painter.pictured(
          each.said(), () -> each.placement().paint(each.painting(), painter, each.box()));
    for (Mark each : marks) painter.paint(each);
  }

  @Override
  public List<List<Point>> paragraphs() {
    return parts.stream().flatMap(PaperPage::lines).toList();
  }

  private static Stream<List<Point>> lines(Part part) {
    return switch (part) {
      case Part.Text text -> Stream.of(text.lines());
      case Part.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
      case Part.Contents contents -> contents.entries().stream().map(Part.Entry::lines);
      case Part.Figure figure -> Stream.of();
    };
  }

  /** As a page of just this size. */
  public Page page() {
    return new Page(this, sheet, ground, POINT);
  }
}
