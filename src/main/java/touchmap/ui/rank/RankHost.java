package touchmap.ui.rank;

import java.util.List;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the Rank panel needs from the window around it. */
public interface RankHost extends PanelHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Selects several topics and brings the first into view. */
  void showAll(List<Id> topics);

  /** Looks at the map through another lens, or brings this one forward. */
  void openLens(Lens lens);
}
