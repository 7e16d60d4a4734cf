package touchmap.ui.improve;

import java.time.LocalDate;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.ModalLayer;

/** What the Improve panel needs from the window around it. */
public interface ImproveHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** Looks at the map through another lens, or brings this one forward. */
  void openLens(Lens lens);

  /** What lies over the whole window. */
  ModalLayer layer();

  LocalDate today();

  /** Writes the due dates of the open actions into a calendar file that the person names. */
  void saveCalendar();
}
