package touchmap.lens.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Over how many sheets something goes: so many beside each other, and so many below. */
public record Tiles(int columns, int rows) {
  public static final Tiles ONE = new Tiles(1, 1);

  /** More sheets than that nobody glues. */
  public static final int MOST = 9;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s*[x×]\\s*(\\d{1,2})");

  public Tiles {
    columns = Math.clamp(columns, 1, MOST);
    rows = Math.clamp(rows, 1, MOST);
  }

  /** As in {@code 2x3}: two beside each other, three below. */
  public static Optional<Tiles> of(String said) {
    Matcher written = WRITTEN.matcher(said.strip());
    if (!written.matches()) return Optional.empty();
    int columns = Integer.parseInt(written.group(1));
    int rows = Integer.parseInt(written.group(2));
    boolean fits = columns >= 1 && rows >= 1 && columns <= MOST && rows <= MOST;
    return fits ? Optional.of(new Tiles(columns, rows)) : Optional.empty();
  }

  public int count() {
    return columns * rows;
  }

  public boolean isOne() {
    return count() == 1;
  }

  /** What a sheet is called: rows are letters, columns numbers. */
  public static String label(int row, int column) {
    return (char) ('A' + row) + Integer.toString(column + 1);
  }
}
