package touchmap.exchange.table;

import java.util.List;

/** One sheet of a workbook that is written: its name, its headings and its rows. */
record SheetTable(String name, List<String> heads, List<List<Cell>> rows) {
  SheetTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}
