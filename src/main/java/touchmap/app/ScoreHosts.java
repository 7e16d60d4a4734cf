package touchmap.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.ui.score.ScoreHost;

/** What the Score panel needs from its window. */
final class ScoreHosts extends LensHosts implements ScoreHost {
  ScoreHosts(MapWindow window, Hosts hosts) {
    super(window, hosts);
  }

  @Override
  public String rater() {
    return file().map(window().desk().settings()::raterOf).orElse("");
  }

  @Override
  public void rememberRater(String name) {
    file()
        .ifPresent(
            path -> window().desk().change(window().desk().settings().withRater(path, name)));
  }

  /** An example has none, so nothing of it is remembered. */
  private Optional<Path> file() {
    return window().document().flatMap(Document::file);
  }

  @Override
  public void pickTable(Consumer<Table> then) {
    if (!window().layer().isOpen()) new TableWork(window()).pick(then);
  }
}
