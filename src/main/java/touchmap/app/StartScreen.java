package touchmap.app;

import javafx.scene.layout.BorderPane;
import java.nio.file.Path;
import java.util.Optional;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Theme;

/** A window without a map: the first screen under its top bar. */
final class StartScreen extends BorderPane implements StartView.Host {
  private final MapWindow window;
  private final Actions actions;
  private final StartView view;

  StartScreen(MapWindow window, Actions actions, Theme theme) {
    this.window = window;
    this.actions = actions;
    view = new StartView(window.words(), theme.look(), this);
    setTop(TopBar.start(window.words(), actions));
    setCenter(view);
  }

  void focusName() {
    view.focusName();
  }

  @Override
  public void start(String business) {
    String language = window.words().language();
    if (business.isEmpty()) {
      String unnamed = window.words().of("app.newMap.business");
      window.beginUnnamed(TouchMap.of(unnamed, language), Document.Origin.COPY);
    } else {
      window.begin(TouchMap.of(business, language), Document.Origin.PERSON);
    }
  }

  @Override
  public void start(Trade trade, String business) {
    window.begin(
        trade.map(business, window.words()),
        business.isEmpty() ? Document.Origin.COPY : Document.Origin.PERSON);
  }

  @Override
  public void lookAtExample() {
    actions.named("example").fire();
  }

  @Override
  public Optional<Path> last() {
    return window.desk().settings().recent().stream().findFirst();
  }

  @Override
  public void open(Path file) {
    window.files().open(file);
  }

  @Override
  public void pasteList(String business) {
    new WindowActions(window).pasteList(business);
  }
}
