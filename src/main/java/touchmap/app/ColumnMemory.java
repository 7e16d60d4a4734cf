package touchmap.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import touchmap.exchange.table.ColumnPlan;
import touchmap.exchange.table.Table;
import touchmap.method.HeadingRow;

/**
 * What somebody took the columns of tables for, by the tables' first rows, in a file beside the settings. What cannot be
 * read there was never said; what cannot be written is only forgotten.
 */
final class ColumnMemory {
  /** How many kinds of tables are remembered. */
  static final int MOST = 60;

  /** A first row longer than that heads nothing. */
  private static final int LONGEST = 4_000;

  private final Path file;

  private ColumnMemory(Path file) {
    this.file = file;
  }

  static ColumnMemory in(Path folder) {
    return new ColumnMemory(folder.resolve("columns.properties"));
  }

  /** A table with columns as they were chosen last, below the row that is guessed to head them or the one that somebody chose. */
  Optional<FirstLook.Columns> known(Table table, int guess) {
    Map<String, String> plans = read();
    Optional<ColumnPlan> guessed = plan(plans, table.under(guess).rows());
    if (guessed.isPresent()) return guessed.map(plan -> new FirstLook.Columns(table, guess, plan));
    for (int i = 0; i < Math.min(table.rows().size(), HeadingRow.FARTHEST); i++) {
      int row = i;
      Optional<FirstLook.Columns> chosen =
          plan(plans, table.rows().subList(i, i + 1))
              .filter(ColumnPlan::hasHeadings)
              .map(plan -> new FirstLook.Columns(table, row, plan));
      if (chosen.isPresent()) return chosen;
    }
    return Optional.empty();
  }

  private static Optional<ColumnPlan> plan(Map<String, String> plans, List<List<String>> rows) {
    String said = plans.get(key(rows));
    if (said == null) return Optional.empty();
    List<String> parts = List.of(said.split("\t", -1));
    return Optional.of(
        new ColumnPlan(parts.subList(1, parts.size()), parts.getFirst().equals("headings")));
  }

  synchronized void keep(List<List<String>> rows, ColumnPlan plan) {
    String key = key(rows);
    if (key.length() > LONGEST || key.isBlank()) return;
    Map<String, String> plans = read();
    plans.remove(key);
    String first = plan.hasHeadings() ? "headings" : "none";
    plans.put(key, first + "\t" + String.join("\t", plan.roles()));
    while (plans.size() > MOST) plans.remove(plans.keySet().iterator().next());
    write(plans);
  }

  private static String key(List<List<String>> rows) {
    List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
    return first.stream()
        .map(cell -> cell.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }

  /** The oldest first. */
  private synchronized Map<String, String> read() {
    var plans = new LinkedHashMap<String, String>();
    var lines = new Properties();
    try {
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException unreadable) {
      return plans;
    }
    for (int i = 1; i <= MOST; i++) {
      String row = lines.getProperty(i + ".row", "");
      String roles = lines.getProperty(i + ".roles", "");
      if (!row.isEmpty() && !roles.isEmpty()) plans.put(row, roles);
    }
    return plans;
  }

  private void write(Map<String, String> plans) {
    var lines = new Properties();
    var all = new ArrayList<>(plans.entrySet());
    for (int i = 0; i < all.size(); i++) {
      lines.setProperty((i + 1) + ".row", all.get(i).getKey());
      lines.setProperty((i + 1) + ".roles", all.get(i).getValue());
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var text = new StringWriter();
      lines.store(text, null);
      Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    } catch (IOException | UnsupportedOperationException forgotten) {
      System.getLogger("touchmap")
          .log(System.Logger.Level.DEBUG, "The columns were not remembered", forgotten);
    }
  }
}
