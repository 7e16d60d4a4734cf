package touchmap.exchange.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import touchmap.exchange.Limits;
import touchmap.exchange.table.KnownTable;

/** The cells of a table as spreadsheets put it on the clipboard, a place for each of those that a cell spans. */
final class TableRows {
  private final Element table;
  private final List<List<Element>> grid = new ArrayList<>();

  private TableRows(Element table) {
    this.table = table;
  }

  /** The table, if its first row is headings that we know; none that holds another table or is its parent's. */
  static Optional<KnownTable> known(Element table) {
    var rows = new TableRows(table);
    boolean isPlain = table.selectFirst("table table, td table, th table") == null;
    return isPlain && rows.expand() ? rows.read() : Optional.empty();
  }

  /** False when there are more cells than a table may have. */
  private boolean expand() {
    List<Element> rows = table.select("tr");
    for (int i = 0; i < rows.size(); i++) grid.add(new ArrayList<>());
    long cells = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).children()) {
        if (!cell.nameIs("td") && !cell.nameIs("th")) continue;
        while (isTaken(row, column)) column++;
        int width = TableColumns.count(cell, "colspan");
        int height = Math.min(TableColumns.count(cell, "rowspan"), rows.size() - row);
        cells += (long) width * height;
        if (cells > Limits.CELLS || column + width > Limits.COLUMNS) return false;
        for (int down = 0; down < height; down++)
          for (int right = 0; right < width; right++)
            put(row + down, column + right, down + right == 0 ? cell : new Element("td"));
        column += width;
      }
    }
    return true;
  }

  private boolean isTaken(int row, int column) {
    List<Element> cells = grid.get(row);
    return column < cells.size() && !cells.get(column).nameIs("none");
  }

  private void put(int row, int column, Element cell) {
    List<Element> cells = grid.get(row);
    while (cells.size() <= column) cells.add(new Element("none"));
    cells.set(column, cell);
  }

  private Optional<KnownTable> read() {
    List<List<String>> texts =
        grid.stream().map(row -> row.stream().map(TableRows::text).toList()).toList();
    Optional<KnownTable> known = KnownTable.of(texts).filter(each -> !each.isTree());
    if (known.isEmpty() || table.selectFirst("a[href]") == null) return known;
    return Optional.of(withLinks(known.get(), texts));
  }

  /** What the cells link to stands in a column of its own, behind all others. */
  private KnownTable withLinks(KnownTable known, List<List<String>> texts) {
    int width = texts.stream().mapToInt(List::size).max().orElse(0);
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row < texts.size(); row++) {
      if (texts.get(row).stream().allMatch(String::isBlank)) continue;
      var cells = new ArrayList<>(texts.get(row));
      while (cells.size() < width) cells.add("");
      Set<String> links = new LinkedHashSet<>();
      for (int column = 0; column < grid.get(row).size(); column++) {
        List<String> found = links(grid.get(row).get(column));
        if (!found.isEmpty() && !rows.isEmpty() && known.isOfLinks(column)) cells.set(column, "");
        links.addAll(found);
      }
      cells.add(rows.isEmpty() ? "" : String.join("\n", links));
      rows.add(cells);
    }
    return known.withLinks(rows);
  }

  private static List<String> links(Element cell) {
    return cell.select("a[href]").stream()
        .map(each -> each.attr("href").strip())
        .filter(ListReading::isAddress)
        .toList();
  }

  /** In which a line break is one, and all other blanks are a blank. */
  private static String text(Element cell) {
    var text = new StringBuilder();
    for (Node node : cell.nodeStream().toList()) {
      if (node instanceof TextNode words) ListReading.append(words.getWholeText(), text);
      else if (node instanceof Element element && element.nameIs("br")) text.append('\n');
      else if (node instanceof Element element && element != cell && element.isBlock())
        if (!text.isEmpty()) text.append('\n');
    }
    return text.toString().strip();
  }
}
