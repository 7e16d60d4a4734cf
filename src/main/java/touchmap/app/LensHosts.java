package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.PanelHost;

/** What the panels of the later lenses all need from their window; what only one of them needs stands with that one. */
abstract class LensHosts implements PanelHost {
  private final MapWindow window;
  private final Hosts hosts;

  LensHosts(MapWindow window, Hosts hosts) {
    this.window = window;
    this.hosts = hosts;
  }

  final MapWindow window() {
    return window;
  }

  public void show(Id topic) {
    hosts.show(topic);
  }

  public void showAll(List<Id> topics) {
    hosts.showAll(topics);
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

  public void lensChanged() {
    hosts.view().lensChanged();
  }

  public void openLens(Lens lens) {
    hosts.view().openLens(lens);
  }

  /** Opens the criteria, which belong to the Score lens. */
  public void weigh() {
    openLens(Lens.SCORE);
    hosts.view().lensPanel().actions().stream()
        .filter(each -> each.id().equals("score.criteria"))
        .forEach(Action::fire);
  }

  @Override
  public ModalLayer layer() {
    return window.layer();
  }

  public LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
