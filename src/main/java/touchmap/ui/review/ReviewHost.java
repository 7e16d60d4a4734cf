package touchmap.ui.review;

import java.time.LocalDate;
import java.util.List;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.ui.kit.ModalLayer;

/** What the Review panel needs from the window around it. */
public interface ReviewHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Selects several topics and brings the first into view. */
  void showAll(List<Id> topics);

  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** What the lens adds to the map has changed, not the map. */
  void lensChanged();

  /** Looks at the map through another lens, or brings this one forward. */
  void openLens(Lens lens);

  /** Where sheets open over the window. */
  ModalLayer layer();

  LocalDate today();

  /** Asks for a file and writes the round's protocol to it. */
  void saveProtocol(Round round);
}
