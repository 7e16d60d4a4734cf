package touchmap.ui.find;

import java.util.List;
import touchmap.model.Id;

/** What the Find panel and the quick-add bar need from the window around them. */
public interface FindHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** These topics are new: they glow for a moment, and come into view when they are out of sight. */
  void arrived(List<Id> topics);

  /** An idea is held over the window at this place of the scene; the map shows where it would land. */
  void hoverIdea(Id idea, double sceneX, double sceneY);

  /** The idea is let go: puts it into the tree when the place allows, and tells whether it did. */
  boolean dropIdea(Id idea, double sceneX, double sceneY);

  /** The idea is no longer held. */
  void cancelIdea();

  /** A short message that goes by itself. */
  void say(String message);

  /** A short message with Undo beside it. */
  void sayUndoable(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();
}
