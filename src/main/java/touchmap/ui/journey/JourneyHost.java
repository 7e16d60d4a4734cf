package touchmap.ui.journey;

import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the journey drawer needs from the window around it. */
public interface JourneyHost extends PanelHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Closes the drawer. */
  void closeJourney();
}
