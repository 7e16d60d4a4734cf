package touchmap.ui.map;

import java.util.Optional;
import java.util.Set;
import touchmap.edit.Editor;
import touchmap.geometry.Point;
import touchmap.layout.Drop;
import touchmap.model.Id;
import touchmap.words.Phrase;

/** What the pointer's states may ask of the map they work on, and tell it. */
interface MapContext {
  Editor editor();

  Painted painted();

  Camera camera();

  /** Moves the view at once. */
  void look(Camera to);

  /** What letting go of those topics there would mean. */
  Optional<Drop> dropAt(Point point, Set<Id> dragged);

  /** What hung on the pointer when the map was last painted, and where it was said to land. */
  Optional<Ghost> drawn();

  /** Opens the text of a topic for writing. */
  void write(Id topic);

  /** Starts a new object of the business where that point is. */
  void addObjectAt(Point point);

  void addChild(Id parent);

  void toggleFold(Id topic);

  /** Opens a folded branch for as long as it is needed. */
  void openForAMoment(Id topic);

  /** Folds again what was opened for a moment and not used. */
  void closeUnused();

  void say(Phrase phrase);
}
