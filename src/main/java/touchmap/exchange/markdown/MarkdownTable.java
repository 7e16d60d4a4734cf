package touchmap.exchange.markdown;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table's row. */
final class MarkdownTable {
  private MarkdownTable() {}

  /** At least one cell; a bar behind a backslash or within code is a letter of its cell. */
  static List<String> cells(String row) {
    String line = row.strip();
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
        cell.append(line.charAt(++i));
      } else if (letter == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    if (!cell.toString().isBlank() || cells.isEmpty()) cells.add(cell.toString().strip());
    return cells;
  }
}
