package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.Losses;

/** The columns of one table as it is read: their heads, and the first cell where it spans several rows. */
final class TableColumns {
  private static final int MOST = 1_000;

  private final Losses losses;
  private final List<String> heads = new ArrayList<>();
  private @Nullable Draft spanning;
  private int spanned;
  private boolean isBegun;
  private int column;
  private int next;

  TableColumns(Losses losses) {
    this.losses = losses;
  }

  /** Whether this row only says what the columns are: the first one, of head cells alone, with others below it. */
  boolean takesAsHeads(Element row) {
    boolean isFirst = !isBegun;
    isBegun = true;
    Element table = row.closest("table");
    boolean isAlone = table == null || table.select("tr").size() < 2;
    boolean isHead =
        !row.children().isEmpty()
            && row.children().stream().allMatch(each -> each.normalName().equals("th"));
    if (!isFirst || isAlone || !isHead) return false;
    for (Element each : row.children())
      for (int i = 0; i < count(each, "colspan") && heads.size() < MOST; i++)
        heads.add(losses.withoutControls(each.text()).strip());
    // those of the other columns become tags of their cells
    if (!heads.getFirst().isEmpty()) losses.addNamed("tableHeads", List.of(heads.getFirst()));
    return true;
  }

  /** The first cell of an earlier row where it reaches into this one. */
  Optional<Draft> startRow() {
    column = 0;
    next = 0;
    if (spanned <= 0 || spanning == null) return Optional.empty();
    spanned--;
    next = 1;
    return Optional.of(spanning);
  }

  void cell(Element cell, Draft draft, boolean isFirst) {
    column = next;
    next += count(cell, "colspan");
    if (!isFirst) return;
    spanning = draft;
    spanned = cell.hasText() ? count(cell, "rowspan") - 1 : 0;
  }

  /** What the column of the cell is called. */
  Optional<String> title() {
    return column < heads.size()
        ? Optional.of(heads.get(column)).filter(title -> !title.isEmpty())
        : Optional.empty();
  }

  /** Goes on with a row that was there before in place of the one that was begun. */
  void continueWith(Draft earlier) {
    if (spanning != null) spanning = earlier;
  }

  static int count(Element cell, String attribute) {
    String said = cell.attr(attribute).strip();
    return said.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(said), MOST) : 1;
  }
}
