package touchmap.picture;

import java.util.List;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;

/**
 * A piece of a page as it is read aloud; its texts are known by where the baselines of their lines
 * start.
 */
public sealed interface Part {
  /** What a text is to its reader. */
  enum Role {
    TITLE,
    HEADING,
    PARAGRAPH
  }

  /** Lines that are read as one; {@code said} is the whole of it. */
  record Text(Role role, String said, List<Point> lines) implements Part {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /** A picture, and the words that stand for it. */
  record Figure(String said) implements Part {}

  /** Rows of cells; the first so many rows say what stands below them. */
  record Table(int heads, List<Row> rows) implements Part {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** What leads to the pages of the document. */
  record Contents(List<Entry> entries) implements Part {
    public Contents {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line of the contents: what it is called, the lines it is written in, where it can be pressed,
   * and the page it leads to, counted from nought.
   */
  record Entry(String said, List<Point> lines, Rect area, int page) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /** A row of a table, each cell the lines in it. */
  record Row(List<List<Point>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
