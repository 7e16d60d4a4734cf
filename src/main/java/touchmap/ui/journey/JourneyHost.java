package touchmap.ui.journey;

import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the journey drawer needs from the window around it. */
public interface JourneyHost extends PanelHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Opens the drawer. */
  void openJourney();

  /** Closes the drawer. */
  void closeJourney();

  /** Another chain is shown. */
  void chainChanged();

  /** Begins to link the shown chain on the map. */
  void link();

  /** Ends linking; the drawer shows what was linked. */
  void endLinking();
}
