package touchmap.exchange.pptx;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Rect;
import touchmap.picture.Mark;

/** Lines of text that stand one below the other in one style, and so can be edited as one text. */
record TextBlock(List<Mark.Words> lines) {
  /** How far below the next baseline may be, in sizes of type, for both lines to be one text. */
  private static final double FARTHEST = 1.7;

  /** How near two edges or middles are to be the same, in pixels. */
  static final double NEAR = 2;

  /** Arial's ascent and the height of its line, in sizes of type. */
  private static final double ASCENT = 0.905;

  private static final double LINE = 1.15;

  TextBlock {
    lines = List.copyOf(lines);
  }

  /** The texts in their order, joined where one goes on below the other. */
  static List<TextBlock> of(List<Mark.Words> words) {
    var blocks = new ArrayList<TextBlock>();
    var lines = new ArrayList<Mark.Words>();
    for (Mark.Words each : words) {
      if (!lines.isEmpty() && !goesOn(lines.getLast(), each)) {
        blocks.add(new TextBlock(lines));
        lines.clear();
      }
      lines.add(each);
    }
    if (!lines.isEmpty()) blocks.add(new TextBlock(lines));
    return blocks;
  }

  private static boolean goesOn(Mark.Words above, Mark.Words below) {
    double down = below.baseline().y() - above.baseline().y();
    boolean isSame = above.style().equals(below.style()) && above.ink().equals(below.ink());
    boolean isInLine =
        Math.abs(above.baseline().x() - below.baseline().x()) < NEAR
            || Math.abs(middle(above) - middle(below)) < NEAR;
    return isSame && isInLine && down > 0 && down < FARTHEST * above.style().size();
  }

  static double middle(Mark.Words words) {
    return words.baseline().x() + words.width() / 2;
  }

  /** The height of a line in sizes of type: as it is set, else the typeface's own. */
  double leading() {
    if (lines.size() < 2) return LINE;
    double down = lines.getLast().baseline().y() - lines.getFirst().baseline().y();
    return down / (lines.size() - 1) / size();
  }

  double size() {
    return lines.getFirst().style().size();
  }

  /** Where the text stands. */
  Rect bounds() {
    double left = lines.stream().mapToDouble(each -> each.baseline().x()).min().orElse(0);
    double right =
        lines.stream().mapToDouble(each -> each.baseline().x() + each.width()).max().orElse(0);
    double top = lines.getFirst().baseline().y() - ASCENT * size();
    double height = size() * (LINE + leading() * (lines.size() - 1));
    return new Rect(left, top, right - left, height);
  }

  /** Whether its lines share their middles and not their left ends. */
  boolean isCentred() {
    Mark.Words first = lines.getFirst();
    return lines.stream()
        .anyMatch(each -> Math.abs(each.baseline().x() - first.baseline().x()) > NEAR);
  }

  /** Whether it stands in the middle of the box, counted from its top to its bottom. */
  boolean isHalfwayDown(Rect box) {
    return Math.abs(bounds().centerY() - box.centerY()) < size() * 0.3;
  }

  boolean isInTheMiddle(Rect box) {
    return Math.abs(bounds().centerX() - box.centerX()) < NEAR;
  }

  String text() {
    return String.join(" ", lines.stream().map(Mark.Words::text).toList());
  }
}
