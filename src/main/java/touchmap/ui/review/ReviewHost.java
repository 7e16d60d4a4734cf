package touchmap.ui.review;

import java.time.LocalDate;
import java.util.List;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.ui.kit.PanelHost;

/** What the Review panel needs from the window around it. */
public interface ReviewHost extends PanelHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Selects several topics and brings the first into view. */
  void showAll(List<Id> topics);

  /** What the lens adds to the map has changed, not the map. */
  void lensChanged();

  /** Looks at the map through another lens, or brings this one forward. */
  void openLens(Lens lens);

  /** Brings forward where the criteria are weighed. */
  void weigh();

  LocalDate today();

  /** Asks for a file and writes the round's protocol to it. */
  void saveProtocol(Round round);
}
