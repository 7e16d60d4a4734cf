package touchmap.app;

import java.util.List;
import java.util.Set;
import touchmap.lens.Lens;
import java.util.function.Predicate;
import javafx.scene.input.KeyEvent;
import touchmap.model.Id;
import touchmap.ui.details.DetailsHost;
import touchmap.ui.find.FindHost;
import touchmap.ui.improve.Planning;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.map.Gathering;
import touchmap.ui.map.MapView;
import touchmap.ui.outline.OutlineHost;
import touchmap.ui.rank.RankHost;

/** What the panels of a window need from each other: the map that shows a topic, the toasts that say something. */
final class Hosts implements FindHost, OutlineHost, DetailsHost, RankHost {
  private final MapWindow window;
  private final MainView view;
  private Predicate<KeyEvent> keys = event -> false;

  Hosts(MapWindow window, MainView view) {
    this.window = window;
    this.view = view;
  }

  MainView view() {
    return view;
  }

  private MapView map() {
    return view.map();
  }

  @Override
  public void show(Id topic) {
    map().show(topic);
  }

  @Override
  public void showAll(List<Id> topics) {
    Gathering.show(map(), topics);
  }

  @Override
  public void arrived(List<Id> topics) {
    topics.forEach(map()::glow);
  }

  @Override
  public void hoverIdea(Id idea, double sceneX, double sceneY) {
    map().ideas().hover(idea, sceneX, sceneY);
  }

  @Override
  public boolean dropIdea(Id idea, double sceneX, double sceneY) {
    return map().ideas().drop(idea, sceneX, sceneY);
  }

  @Override
  public void cancelIdea() {
    map().ideas().cancel();
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
  public boolean takesKey(KeyEvent event) {
    return keys.test(event);
  }

  /** What hears keys before the map and the outline do. */
  void listen(Predicate<KeyEvent> to) {
    keys = to;
  }

  @Override
  public void menu(double screenX, double screenY) {
    map().menu().openBeside(screenX, screenY);
  }

  @Override
  public void backToMap() {
    view.focusMap();
  }

  @Override
  public void openLink(String address) {
    new LinkWork(window).open(address);
  }

  @Override
  public Set<String> openSections() {
    return window.desk().settings().sections();
  }

  @Override
  public void rememberOpen(Set<String> sections) {
    window.desk().change(window.desk().settings().withSections(sections));
  }

  @Override
  public void railed(boolean rail) {
    view.outlineShown(!rail);
  }

  @Override
  public void openLens(Lens lens) {
    view.openLens(lens);
  }

  @Override
  public ModalLayer layer() {
    return window.layer();
  }

  @Override
  public void planAction(Id touchpoint, String text) {
    window
        .document()
        .ifPresent(
            open ->
                new Planning(open.editor(), window.words(), new ImproveHosts(window, this))
                    .fromStep(touchpoint, text));
  }
}
