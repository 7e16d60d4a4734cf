package touchmap.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Theme;

/** A window without a map: the first screen under its top bar, with menu and palette as over a map. */
final class StartScreen extends BorderPane implements StartView.Host {
  private final MapWindow window;
  private final Actions actions;
  private final StartView view;
  private final TopBar top;

  StartScreen(MapWindow window, Actions actions, Theme theme) {
    this.window = window;
    this.actions = actions;
    view = new StartView(window.words(), theme.look(), this);
    var menus = new Menus(window, actions);
    actions.add(
        Action.of("palette", "search", this::palette, "Shortcut+K"),
        Action.of("menu", "menu", () -> menus.show(menuAnchor()), "F10"));
    top = TopBar.start(window.words(), actions, menus);
    new AltKey(this, () -> menus.show(menuAnchor()));
    setTop(top);
    setCenter(view);
  }

  private Node menuAnchor() {
    return top.menuAnchor();
  }

  private void palette() {
    if (window.layer().isOpen()) return;
    var lines = PaletteLines.commands(window.words(), actions.all());
    new Palette(window.words(), lines, window.layer()).open("");
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
  public void chooseExample() {
    actions.named("examples").fire();
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
