package touchmap.ui.score;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import touchmap.lens.Lens;
import touchmap.method.ReadTable;
import touchmap.model.TouchMap;
import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the Score panel needs from the window around it. */
public interface ScoreHost extends PanelHost {
  /**
   * What was read from a file: its name, its tables, of which only a workbook has several, and whether a comma parts no
   * cells in it.
   */
  record Table(String name, List<Sheet> sheets, boolean commasAreFree) {
    /** One table with its name; the headings may stand in any of its rows. */
    public record Sheet(String name, List<List<String>> rows) {
      public Sheet {
        rows = List.copyOf(rows);
      }
    }

    public Table(String name, List<List<String>> rows) {
      this(name, List.of(new Sheet("", rows)), false);
    }

    public Table {
      sheets = List.copyOf(sheets);
    }

    /** The rows of its first table. */
    public List<List<String>> rows() {
      return sheets.isEmpty() ? List.of() : sheets.getFirst().rows();
    }

    /** One of its tables below a row of headings, counted from 0, or below none. */
    ReadTable below(TouchMap map, int sheet, int heading) {
      return ReadTable.below(map, sheets.get(sheet).rows(), heading);
    }
  }

  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Selects several topics and brings the first into view. */
  void showAll(List<Id> topics);

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
