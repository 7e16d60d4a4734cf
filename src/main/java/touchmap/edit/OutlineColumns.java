package touchmap.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text in columns, as spreadsheets copy it: the first names the topic, the second the one below it, the rest stand below that. */
final class OutlineColumns {
  private OutlineColumns() {}

  /** Whether every line has a tab between two cells and none begins with one. */
  static boolean areIn(List<String> text) {
    List<String> rows = text.stream().filter(line -> !line.isBlank()).toList();
    return !rows.isEmpty() && rows.stream().allMatch(OutlineColumns::isRow);
  }

  private static boolean isRow(String line) {
    if (Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '>') return false;
    if (OutlineEscapes.BULLET.matcher(line).lookingAt()) return false;
    if (OutlineEscapes.NUMBER.matcher(line).lookingAt()) return false;
    int tab = line.indexOf('\t');
    return tab > 0 && tab < line.stripTrailing().length();
  }

  /** Rows of one first cell belong together wherever they stand. */
  static List<OutlineLine> read(List<String> text) {
    Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();
    for (String line : text) {
      if (line.isBlank()) continue;
      List<String> cells = List.of(line.split("\t", -1));
      byFirst.computeIfAbsent(cells.getFirst().strip(), first -> new ArrayList<>()).add(cells);
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
