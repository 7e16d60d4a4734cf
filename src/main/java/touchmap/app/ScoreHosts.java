package touchmap.app;

import java.util.function.Consumer;
import touchmap.ui.score.ScoreHost;

/** What the Score panel needs from its window. */
final class ScoreHosts extends LensHosts implements ScoreHost {
  ScoreHosts(MapWindow window, Hosts hosts) {
    super(window, hosts);
  }

  @Override
  public String rater() {
    return window().desk().settings().rater();
  }

  @Override
  public void rememberRater(String name) {
    window().desk().change(window().desk().settings().withRater(name));
  }

  @Override
  public void pickTable(Consumer<Table> then) {
    if (!window().layer().isOpen()) new TableWork(window()).pick(then);
  }
}
