package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.improve.ImproveHost;
import touchmap.ui.kit.ModalLayer;

/** What the Improve panel needs from its window. */
record ImproveHosts(MapWindow window, Hosts hosts) implements ImproveHost {
  @Override
  public void show(Id topic) {
    hosts.show(topic);
  }

  @Override
  public void say(String message) {
    window.say(message);
  }

  @Override
  public void sayUndoable(String message) {
    window.sayUndoable(message);
  }

  @Override
  public void backToMap() {
    hosts.backToMap();
  }

  @Override
  public void openLens(Lens lens) {
    window.main().ifPresent(view -> view.openLens(lens));
  }

  @Override
  public ModalLayer layer() {
    return window.layer();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  @Override
  public void saveCalendar() {
    new CalendarWork(window).save();
  }
}
