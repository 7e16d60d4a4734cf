package touchmap.app;

import java.time.LocalDate;
import java.util.function.Consumer;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.score.ScoreHost;

/** What the Score panel needs from its window. */
record ScoreHosts(MapWindow window, Hosts hosts) implements ScoreHost {
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
  public void lensChanged() {
    hosts.view().lensChanged();
  }

  @Override
  public void openLens(Lens lens) {
    hosts.view().openLens(lens);
  }

  @Override
  public ModalLayer layer() {
    return window.layer();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(java.time.ZoneId.systemDefault());
  }

  @Override
  public String rater() {
    return window.desk().settings().rater();
  }

  @Override
  public void rememberRater(String name) {
    window.desk().change(window.desk().settings().withRater(name));
  }

  @Override
  public void pickTable(Consumer<Table> then) {
    if (!window.layer().isOpen()) new TableWork(window).pick(then);
  }
}
