package touchmap.ui.score;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the Score panel needs from the window around it. */
public interface ScoreHost extends PanelHost {
  /**
   * A table that was read from a file: the file's name, its rows, the first being the headings, and whether a comma parts
   * no cells in it.
   */
  record Table(String name, List<List<String>> rows, boolean commasAreFree) {
    public Table(String name, List<List<String>> rows) {
      this(name, rows, false);
    }

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** What the lens adds to the map has changed, not the map. */
  void lensChanged();

  /** Looks at the map through another lens. */
  void openLens(Lens lens);

  LocalDate today();

  /** Who scored this file here last time; empty until somebody said so. */
  String rater();

  void rememberRater(String name);

  /** Asks for a table in a file and reads it; {@code then} follows only when there was one. */
  void pickTable(Consumer<Table> then);
}
