package touchmap.ui.details;

import java.util.Set;
import touchmap.model.Id;

/** What the details panel needs from the window around it. */
public interface DetailsHost {
  /** Opens a web page or starts a mail, outside the program. */
  void openLink(String address);

  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** A short message that goes by itself. */
  void say(String message);

  /** Back to the map, with the keyboard. */
  void backToMap();

  /** The sections that are open, by their names. */
  Set<String> openSections();

  /** Remembers which sections are open, for the next time. */
  void rememberOpen(Set<String> sections);

  /** Plans an action about a touchpoint, called by this text. */
  void planAction(Id touchpoint, String text);
}
