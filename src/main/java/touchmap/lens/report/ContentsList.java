package touchmap.lens.report;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Wrapped;
import touchmap.picture.Part;

/**
 * The sections of a report with the sheets they begin on, in columns on a sheet that says more than
 * that; a reader presses a line and is there. The report itself, which begins it, is not named.
 */
final class ContentsList {
  private static final double NUMBER = 24;
  private static final double PAD = 2.4;
  private static final double GAP = 16;
  private static final double ABOVE = 14;
  private static final double LEAST_COLUMN = 150;
  private static final int MOST_COLUMNS = 3;
  private static final double LINE = Type.BODY.size() * Type.LEADING;
  private static final double HEAD = Type.HEAD.size() * 1.36 + 2;

  private final String title;
  private final List<Book.Entry> sections;
  private final Book book;

  ContentsList(String title, List<Book.Entry> entries, Book book) {
    this.title = title;
    sections = entries.isEmpty() ? List.of() : List.copyOf(entries.subList(1, entries.size()));
    this.book = book;
  }

  /** How high it is with the air above it; nothing where there is nothing to name. */
  double height(double width) {
    if (sections.isEmpty()) return 0;
    double most = 0;
    for (List<Book.Entry> column : columns(width)) {
      double high = 0;
      for (Book.Entry each : column) high += height(lines(each, width));
      most = Math.max(most, high);
    }
    return ABOVE + HEAD + most;
  }

  private static int count(double width) {
    int most = (int) ((width + GAP) / (LEAST_COLUMN + GAP));
    return Math.clamp(most, 1, MOST_COLUMNS);
  }

  private static double columnWidth(double width) {
    int count = count(width);
    return (width - (count - 1) * GAP) / count;
  }

  private List<List<Book.Entry>> columns(double width) {
    int count = count(width);
    int each = (sections.size() + count - 1) / count;
    var columns = new ArrayList<List<Book.Entry>>();
    for (int from = 0; from < sections.size(); from += each)
      columns.add(sections.subList(from, Math.min(from + each, sections.size())));
    return columns;
  }

  private List<String> lines(Book.Entry entry, double width) {
    return Wrapped.lines(entry.title(), columnWidth(width) - NUMBER, Type.BODY, book.sizes());
  }

  private static double height(List<String> lines) {
    return lines.size() * LINE + 2 * PAD;
  }

  /** Writes it below the top of the box, which is as wide as it is. */
  void write(Leaf leaf, Rect box) {
    if (sections.isEmpty()) return;
    var head = new Rect(box.x(), box.y() + ABOVE, box.width(), 0);
    leaf.text(Part.Role.HEADING, title, head, Type.HEAD, book.look().text().plain(), 1.36);
    var entries = new ArrayList<Part.Entry>();
    double wide = columnWidth(box.width());
    double x = box.x();
    for (List<Book.Entry> column : columns(box.width())) {
      double y = head.y() + HEAD;
      for (Book.Entry each : column) {
        List<String> lines = lines(each, box.width());
        var area = new Rect(x, y, wide, height(lines));
        entries.add(line(leaf, each, lines, area));
        y = area.bottom();
      }
      x += wide + GAP;
    }
    leaf.add(new Part.Contents(entries));
  }

  private Part.Entry line(Leaf leaf, Book.Entry entry, List<String> lines, Rect area) {
    double baseline = area.y() + PAD + leaf.baseline(Type.BODY, Type.LEADING);
    var starts = new ArrayList<Point>();
    for (int i = 0; i < lines.size(); i++) {
      double y = baseline + i * LINE;
      starts.add(leaf.write(lines.get(i), area.x(), y, Type.BODY, book.look().text().plain()));
      if (i > 0) continue;
      String at = Integer.toString(entry.sheet() + 1);
      starts.add(leaf.writeBefore(at, area.right(), y, Type.BODY, book.look().text().secondary()));
    }
    leaf.rule(area.x(), area.right(), area.bottom() - 0.6, book.look().ground().hairline(), 0.6);
    return new Part.Entry(entry.title(), starts, area, entry.sheet());
  }
}
