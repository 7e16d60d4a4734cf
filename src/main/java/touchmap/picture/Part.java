package touchmap.picture;

import java.util.List;
import touchmap.geometry.Point;

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

  /** A row of a table, each cell the lines in it. */
  record Row(List<List<Point>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
