package touchmap.app;

import touchmap.ui.improve.ImproveHost;

/** What the Improve panel needs from its window. */
final class ImproveHosts extends LensHosts implements ImproveHost {
  ImproveHosts(MapWindow window, Hosts hosts) {
    super(window, hosts);
  }

  @Override
  public void saveCalendar() {
    new CalendarWork(window()).save();
  }
}
