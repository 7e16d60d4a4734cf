package touchmap.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text in columns, as spreadsheets copy it: the first names the topic, the second the one below it, the rest stand below that. */
final class OutlineColumns {
  private OutlineColumns() {}

  /** Whether every line has a tab between two cells and none begins with one; or all have as many tabs, as a sheet writes them. */
  static boolean areIn(List<String> text) {
    List<String> rows = text.stream().filter(line -> !line.isBlank()).toList();
    return !rows.isEmpty() && (rows.stream().allMatch(OutlineColumns::isRow) || isGrid(rows));
  }

  /** With blank cells, of which the first means the one above it. */
  private static boolean isGrid(List<String> rows) {
    long tabs = tabs(rows.getFirst());
    return tabs > 0
        && rows.stream().allMatch(line -> tabs(line) == tabs)
        && isBegun(rows.getFirst())
        && rows.stream().allMatch(line -> line.charAt(0) == '\t' || isBegun(line))
        && rows.stream().anyMatch(OutlineColumns::isRow);
  }

  private static long tabs(String line) {
    return line.chars().filter(letter -> letter == '\t').count();
  }

  private static boolean isRow(String line) {
    int tab = line.indexOf('\t');
    return isBegun(line) && tab > 0 && tab < line.stripTrailing().length();
  }

  /** Whether a cell stands at its start that marks no item of a list. */
  private static boolean isBegun(String line) {
    if (Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '>') return false;
    if (OutlineEscapes.BULLET.matcher(line).lookingAt()) return false;
    return !OutlineEscapes.NUMBER.matcher(line).lookingAt();
  }

  /** Rows of one first cell belong together wherever they stand. */
  static List<OutlineLine> read(List<String> text) {
    Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();
    String above = "";
    for (String line : text) {
      if (line.isBlank()) continue;
      List<String> cells = List.of(line.split("\t", -1));
      if (!cells.getFirst().isBlank()) above = cells.getFirst().strip();
      byFirst.computeIfAbsent(above, first -> new ArrayList<>()).add(cells);
    }
    var lines = new ArrayList<OutlineLine>();
    byFirst.forEach(
        (first, rows) -> {
          lines.add(OutlineLine.named(0, first));
          for (List<String> cells : rows) {
            int depth = 1;
            for (String cell : cells.subList(1, cells.size())) {
              if (cell.isBlank()) continue;
              lines.add(OutlineLine.named(depth, cell.strip()));
              depth = 2;
            }
          }
        });
    return lines;
  }
}
