package touchmap.exchange.table;

import java.util.List;
import java.util.Optional;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;

/**
 * A table within a page, a text or a clipboard whose first row heads its columns as {@link ColumnPlan} knows them; it is
 * read as one in a file of its own is. Tables with other first rows are none.
 */
public final class KnownTable {
  /** One known word in the first row may be a name; two, of which one says where the names are, are headings; as is the one above a single column. */
  private static final int FEWEST = 2;

  private final Table table;
  private final ColumnPlan plan;

  private KnownTable(List<List<String>> rows, ColumnPlan plan) {
    table = new Table(rows, List.of(), true, false);
    this.plan = plan;
  }

  /** The table of these rows, if their first one is such headings. */
  public static Optional<KnownTable> of(List<List<String>> rows) {
    List<List<String>> filled =
        rows.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList();
    if (filled.size() < 2) return Optional.empty();
    List<String> known = ColumnPlan.known(filled.getFirst());
    long heads = filled.getFirst().stream().filter(cell -> !cell.isBlank()).count();
    boolean isNamed =
        known.contains(ColumnPlan.TOUCHPOINT)
            || known.contains(ColumnPlan.OBJECT)
            || known.contains(ColumnPlan.NAME);
    boolean isColumn = filled.stream().allMatch(KnownTable::isOneCell);
    int fewest = isColumn ? 1 : FEWEST;
    if (!isNamed || known.size() < fewest || known.size() * 2L < heads) return Optional.empty();
    ColumnPlan plan = ColumnPlan.guess(filled);
    return plan.hasNames() ? Optional.of(new KnownTable(filled, plan)) : Optional.empty();
  }

  /** Whether nothing stands behind the first cell: in a column of cells the known word above them is its heading. */
  private static boolean isOneCell(List<String> row) {
    return row.stream().skip(1).allMatch(String::isBlank);
  }

  /** The table that a text is, with tabs between its cells as spreadsheets copy them. */
  public static Optional<KnownTable> ofText(String text) {
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    if (line.indexOf('\t') < 0) return Optional.empty();
    try {
      return of(Delimited.byTabs(text));
    } catch (Refused tooLarge) {
      return Optional.empty();
    }
  }

  /** Whether every row names its parent, so that the rows are a map of their own and hang on nothing else. */
  public boolean isTree() {
    return plan.isTree();
  }

  /** The same with a last column of links, one on a line. */
  public KnownTable withLinks(List<List<String>> rows) {
    int last = rows.stream().mapToInt(List::size).max().orElse(1) - 1;
    return new KnownTable(rows, plan.withRole(last, ColumnPlan.LINKS));
  }

  /** The rows, blank ones left out. */
  public List<List<String>> rows() {
    return table.rows();
  }

  /** Whether a column is taken for links. */
  public boolean isOfLinks(int column) {
    return plan.role(column).equals(ColumnPlan.LINKS);
  }

  /** Hangs the rows below a topic of a map in the making. */
  public void below(Draft parent, DraftMap map, Losses losses) {
    new TableReading(table, plan, losses, map).below(parent);
  }

  /** A map of the table alone. */
  public Opened opened(String name, Losses losses) {
    return new TableReading(table, plan, losses, new DraftMap(losses)).opened(name);
  }
}
