package touchmap.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchmap.exchange.Draft;

/** Where the cells of a table lead, until each has found the topic that it belongs to. */
final class CellLinks {
  private final Map<Integer, Map<Integer, String>> left = new TreeMap<>();

  CellLinks(Table table) {
    table.links().forEach((row, links) -> left.put(row, new TreeMap<>(links)));
  }

  /** Gives a topic what the cell leads to. */
  void give(int row, int column, Draft draft) {
    Map<Integer, String> links = left.get(row);
    String link = links == null ? null : links.remove(column);
    if (link != null) add(link, draft);
  }

  /** Leaves out what a cell of a column of links only calls its address, such as “Home”. */
  void unlabel(int row, int column, Draft draft) {
    Map<Integer, String> links = left.get(row);
    if (links != null && links.containsKey(column))
      draft.links().removeIf(each -> each.chars().noneMatch(letter -> ".:@/".indexOf(letter) >= 0));
  }

  /** Gives a topic what the rest of its row leads to. */
  void give(int row, Draft draft) {
    Map<Integer, String> links = left.remove(row);
    if (links != null) links.values().forEach(link -> add(link, draft));
  }

  /** Once each: spreadsheets make a link of an address that stands in a cell, and end it with a slash. */
  private static void add(String link, Draft draft) {
    if (draft.links().stream().noneMatch(each -> plain(each).equals(plain(link)))) draft.link(link);
  }

  private static String plain(String link) {
    String bare = link.startsWith("mailto:") ? link.substring("mailto:".length()) : link;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The cells that belong to no topic, such as B7 (https://example.com). */
  List<String> left() {
    var cells = new ArrayList<String>();
    left.forEach(
        (row, links) ->
            links.forEach(
                (column, link) ->
                    cells.add(WorkbookFile.name(column) + (row + 1) + " (" + link + ")")));
    return cells;
  }
}
