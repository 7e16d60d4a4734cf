package touchmap.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * All that can be done in one window, in the order it was added. Feeds its keys, menus, buttons and
 * palette.
 */
public final class Actions {
  private record Listed(Action action, boolean local) {}

  private final Words words;
  private final List<Listed> listed = new ArrayList<>();
  private Consumer<Phrase> onRefusal = phrase -> {};

  public Actions(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /** Hears why a key that was pressed does nothing now. */
  public void onRefusal(Consumer<Phrase> listener) {
    onRefusal = listener;
  }

  /** Adds actions whose keys work anywhere in the window. */
  public void add(Action... actions) {
    for (Action action : actions) listed.add(new Listed(action, false));
  }

  /**
   * Adds actions whose keys a view handles itself while it has the focus. Those held with Ctrl or
   * Alt also work from the other panes, except while somebody types in a field.
   */
  public void addLocal(Collection<Action> actions) {
    for (Action action : actions) listed.add(new Listed(action, true));
  }

  public List<Action> all() {
    return listed.stream().map(Listed::action).toList();
  }

  /** Those whose keys a view handles itself. */
  public List<Action> local() {
    return listed.stream().filter(Listed::local).map(Listed::action).toList();
  }

  /** Those whose keys work anywhere. */
  public List<Action> anywhere() {
    return listed.stream().filter(each -> !each.local()).map(Listed::action).toList();
  }

  public Optional<Action> find(String id) {
    return listed.stream().map(Listed::action).filter(each -> each.id().equals(id)).findFirst();
  }

  /** The action of that name; asking for one that was not added is a slip in the program. */
  public Action named(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No action " + id));
  }

  /**
   * Makes the keys work in the scene, whatever the keyboard's layout, after whatever has the focus
   * let them pass.
   */
  public Runnable install(Scene scene) {
    javafx.event.EventHandler<KeyEvent> onKey = event -> press(scene, event);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
    Runnable unname = LatinKeys.install(scene);
    return () -> {
      scene.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
      unname.run();
    };
  }

  private void press(Scene scene, KeyEvent event) {
    if (event.isConsumed()) return;
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    List<Action> meant =
        listed.stream().filter(each -> isMeant(each, event, typing)).map(Listed::action).toList();
    answer(meant, event, onRefusal);
  }

  private static boolean isMeant(Listed each, KeyEvent event, boolean typing) {
    return each.action().keys().stream()
        .filter(keys -> !each.local() || (!typing && Keys.hasModifier(keys)))
        .anyMatch(keys -> Keys.match(keys, event));
  }

  /**
   * Does the first of those actions that can be done now; else says why the first of them cannot.
   * False without either.
   */
  public static boolean answer(List<Action> meant, KeyEvent event, Consumer<Phrase> say) {
    Optional<Action> able = meant.stream().filter(Action::isEnabled).findFirst();
    Optional<Phrase> why =
        meant.stream().map(each -> each.refusal().get()).flatMap(Optional::stream).findFirst();
    if (able.isEmpty() && why.isEmpty()) return false;
    event.consume();
    able.ifPresentOrElse(Action::fire, () -> say.accept(why.orElseThrow()));
    return true;
  }

  /** A line of a menu; the key is printed, not installed. */
  public MenuItem menuItem(Action action) {
    var item = new MenuItem(action.text(words));
    item.setId("menu-" + action.id());
    if (!action.icon().isEmpty()) item.setGraphic(Icons.node(action.icon(), 16));
    action.keys().stream().findFirst().ifPresent(item::setAccelerator);
    item.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
    item.setOnAction(event -> action.fire());
    return item;
  }

  public MenuItem menuItem(String id) {
    return menuItem(named(id));
  }

  /** A menu inside a menu, its title being a text already. */
  public Menu menu(String title, List<MenuItem> items) {
    var menu = new Menu(title);
    menu.getItems().setAll(items);
    return menu;
  }

  /** A button with text and icon. */
  public Button button(Action action) {
    var button = new Button(action.text(words));
    if (!action.icon().isEmpty()) button.setGraphic(Icons.node(action.icon(), 16));
    return wired(button, action);
  }

  /** A button that shows only its icon; its text is the tool tip and what a screen reader says. */
  public Button iconButton(Action action) {
    var button = new Button(action.text(words), Icons.node(action.icon(), 18));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "icon-button");
    return wired(button, action);
  }

  private Button wired(Button button, Action action) {
    button.setId("button-" + action.id());
    button.setAccessibleText(action.text(words));
    button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
    button.setOnAction(event -> action.fire());
    button.setTooltip(tooltip(action));
    return button;
  }

  /** The action's text with its key after it. */
  public Tooltip tooltip(Action action) {
    var tip = new Tooltip(action.text(words));
    action
        .keyText()
        .ifPresent(
            keys -> {
              tip.setGraphic(new KeyLabel(keys));
              tip.setContentDisplay(ContentDisplay.RIGHT);
            });
    tip.setShowDelay(Duration.millis(500));
    return tip;
  }
}
