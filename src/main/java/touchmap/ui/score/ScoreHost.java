package touchmap.ui.score;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.ModalLayer;

/** What the Score panel needs from the window around it. */
public interface ScoreHost {
  /** A table that was read from a file: the file's name, and its rows, the first being the headings. */
  record Table(String name, List<List<String>> rows) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** What the lens adds to the map has changed, not the map. */
  void lensChanged();

  /** Looks at the map through another lens. */
  void openLens(Lens lens);

  /** Where sheets open over the window. */
  ModalLayer layer();

  LocalDate today();

  /** Who scores at this computer; empty until somebody said so. */
  String rater();

  void rememberRater(String name);

  /** Asks for a table in a file and reads it; {@code then} follows only when there was one. */
  void pickTable(Consumer<Table> then);
}
