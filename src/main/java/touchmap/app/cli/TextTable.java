package touchmap.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows set in columns by spaces; figures stand to the right, words to the left. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  static List<String> lines(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    var lines = new ArrayList<String>();
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        if (i > 0) line.append(GAP);
        append(line, row.get(i), width(rows, i), isFigures(rows, i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static void append(StringBuilder line, String cell, int width, boolean right) {
    String space = " ".repeat(width - length(cell));
    line.append(right ? space + cell : cell + space);
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Whether a column holds nothing but figures under its head. */
  private static boolean isFigures(List<List<String>> rows, int column) {
    return rows.stream()
        .skip(1)
        .allMatch(row -> row.get(column).matches("[-+\u2212]?[0-9]*([.,][0-9]+)?(\u00A0?%)?"));
  }
}
