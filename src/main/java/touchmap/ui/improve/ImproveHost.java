package touchmap.ui.improve;

import java.time.LocalDate;
import java.util.List;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.PanelHost;

/** What the Improve panel needs from the window around it. */
public interface ImproveHost extends PanelHost {
  /** Selects a topic and brings it into view. */
  void show(Id topic);

  /** Selects several topics and brings the first into view. */
  void showAll(List<Id> topics);

  /** Looks at the map through another lens, or brings this one forward. */
  void openLens(Lens lens);

  /** Brings forward where the criteria are weighed. */
  void weigh();

  LocalDate today();

  /** Writes the due dates of the open actions into a calendar file that the person names. */
  void saveCalendar();
}
