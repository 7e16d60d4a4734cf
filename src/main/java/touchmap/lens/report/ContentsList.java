package touchmap.lens.report;

import java.util.ArrayList;
import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.paper.Leaf;
import touchmap.lens.paper.Wrapped;
import touchmap.picture.Look;
import touchmap.picture.Part;

/** The sections of a report with the sheets they begin on; a reader presses a line and is there. */
final class ContentsList {
  private static final double NUMBER = 40;
  private static final double PAD = 4.2;

  private final Book book;
  private final List<Part.Entry> entries = new ArrayList<>();

  ContentsList(Book book) {
    this.book = book;
  }

  /** Adds a section that begins on a sheet, counted from one. */
  void add(String title, int number) {
    double width = book.body().width() - NUMBER;
    double line = Type.BODY.size() * Type.LEADING;
    List<String> lines = Wrapped.lines(title, width, Type.BODY, book.sizes());
    double height = lines.size() * line + 2 * PAD;
    if (height > book.left() && !book.isFresh()) {
      end();
      book.begin();
    }
    Leaf leaf = book.leaf();
    Look look = book.look();
    Rect body = book.body();
    double baseline = book.y() + PAD + leaf.baseline(Type.BODY, Type.LEADING);
    var starts = new ArrayList<Point>();
    for (int i = 0; i < lines.size(); i++) {
      double y = baseline + i * line;
      starts.add(leaf.write(lines.get(i), body.x(), y, Type.BODY, look.text().plain()));
      if (i > 0) continue;
      String at = Integer.toString(number);
      starts.add(leaf.writeBefore(at, body.right(), y, Type.BODY, look.text().secondary()));
    }
    var area = new Rect(body.x(), book.y(), body.width(), height);
    entries.add(new Part.Entry(title, starts, area, number - 1));
    book.down(height);
    leaf.rule(body.x(), body.right(), book.y(), look.ground().hairline(), 0.6);
  }

  void end() {
    if (!entries.isEmpty()) book.leaf().add(new Part.Contents(entries));
    entries.clear();
  }
}
