package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import touchmap.ui.Person;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.Motion;
import touchmap.ui.kit.Theme;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * A map view in a window, and a person at its keyboard and mouse. Nothing glides, so that every
 * step is settled.
 */
final class MapRig extends Person {
  static final MapSettings STILL = new MapSettings(false, new Motion(true));

  final Editor editor;
  final MapView view;
  final List<Phrase> said = new CopyOnWriteArrayList<>();
  final StackPane root;

  private MapRig(Stage stage, TouchMap map, MapSettings settings) {
    Fonts.load();
    var words = Words.in("en");
    editor = new Editor(Editor.State.opened(map));
    view = new MapView(editor, words, Look.light(), new FontSizes(), settings);
    view.reports().onMessage(said::add);
    root = new StackPane(view);
    var scene = new Scene(root, 1000, 700);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    var actions = new Actions(words);
    actions.add(
        Action.of("undo", "", editor::undo, "Shortcut+Z"),
        Action.of("redo", "", editor::redo, "Shortcut+Shift+Z"));
    actions.addLocal(view.actions());
    actions.install(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
  }

  static MapRig on(Stage stage, TouchMap map) {
    return new MapRig(stage, map, STILL);
  }

  static MapRig on(Stage stage, TouchMap map, MapSettings settings) {
    return new MapRig(stage, map, settings);
  }

  void settle() {
    Person.untilStill();
  }

  <T> T fx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  void fx(Runnable act) {
    interact(act);
  }

  TextArea pen() {
    return (TextArea) view.typing().pen().node();
  }

  boolean writes() {
    return view.typing().isWriting();
  }

  void select(String... ids) {
    fx(() -> editor.select(new Selection(List.of(ids).stream().map(Id::of).toList())));
  }

  List<String> selected() {
    return editor.selection().ids().stream().map(Id::value).toList();
  }

  Topic topic(String id) {
    return editor.map().find(Id.of(id)).orElseThrow();
  }

  boolean holds(String id) {
    return editor.map().find(Id.of(id)).isPresent();
  }

  List<String> children(String id) {
    return topic(id).children().stream().map(each -> each.id().value()).toList();
  }

  List<String> names(String id) {
    return topic(id).children().stream().map(Topic::name).toList();
  }

  Rect box(String id) {
    return view.painted().at(Id.of(id)).orElseThrow().box();
  }

  /** The place on the robot's screen of a place on the map. */
  Point2D screen(Point at) {
    var local = view.sight().camera().toScreen(at);
    return fx(() -> view.localToScreen(local.x(), local.y()));
  }

  Point2D middle(String id) {
    return screen(box(id).center());
  }

  /** In the box, {@code part} of its height from the top. */
  Point2D within(String id, double part) {
    Rect box = box(id);
    return screen(new Point(box.centerX(), box.y() + box.height() * part));
  }

  void clickNode(String id) {
    clickOn(middle(id));
  }

  void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  /** Takes a node and brings it there, without letting go. */
  void carry(String id, Point2D to) {
    Point2D from = middle(id);
    moveTo(from);
    press(MouseButton.PRIMARY);
    moveTo(from.add(8, 0));
    moveTo(from.add(to.subtract(from).multiply(0.6)));
    moveTo(to.subtract(2, 0));
    moveTo(to);
    settle();
  }

  void letGo() {
    release(MouseButton.PRIMARY);
    settle();
  }

  /** Keys held with the mouse: the headless robot leaves them out of its mouse events. */
  enum Held {
    SHIFT,
    CONTROL,
    ALT
  }

  /**
   * Presses the first button at one place, goes to others, and lets go at the last, all with a key
   * held.
   */
  void dragHolding(Held key, Point2D... places) {
    pressHolding(key, places[0]);
    for (Point2D place : places) mouse(MouseEvent.MOUSE_DRAGGED, key, place);
  }

  void clickHolding(Held key, Point2D place) {
    pressHolding(key, place);
    mouse(MouseEvent.MOUSE_RELEASED, key, place);
  }

  private void pressHolding(Held key, Point2D place) {
    mouse(MouseEvent.MOUSE_PRESSED, key, place);
  }

  void mouse(EventType<MouseEvent> type, Held key, Point2D place) {
    fx(() -> fire(type, place, key == Held.SHIFT, key == Held.CONTROL, key == Held.ALT));
  }

  /** The pointer goes on to a place and lets go there before anything could be painted. */
  void throwTo(Point2D place) {
    fx(
        () -> {
          fire(MouseEvent.MOUSE_DRAGGED, place, false, false, false);
          fire(MouseEvent.MOUSE_RELEASED, place, false, false, false);
        });
    letGo();
  }

  /** Drags the first button with Ctrl and Alt held. */
  void dragHoldingBoth(Point2D from, Point2D to) {
    fx(() -> fire(MouseEvent.MOUSE_PRESSED, from, false, true, true));
    fx(() -> fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), false, true, true));
    fx(() -> fire(MouseEvent.MOUSE_DRAGGED, to, false, true, true));
    fx(() -> fire(MouseEvent.MOUSE_RELEASED, to, false, true, true));
  }

  private void fire(
      EventType<MouseEvent> type, Point2D place, boolean shift, boolean control, boolean alt) {
    Point2D inScene = view.localToScene(view.screenToLocal(place));
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    var event =
        new MouseEvent(
            view,
            view,
            type,
            inScene.getX(),
            inScene.getY(),
            place.getX(),
            place.getY(),
            MouseButton.PRIMARY,
            1,
            shift,
            control,
            alt,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null);
    Event.fireEvent(view, event);
  }

  Pointer pointer() {
    return view.hand().pointer();
  }

  Optional<String> message() {
    return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().key());
  }

  /** The colour on screen at a place of the map. */
  Color colour(Point at) {
    settle();
    Image image = fx(() -> view.snapshot(null, null));
    var local = view.sight().camera().toScreen(at);
    return image.getPixelReader().getColor((int) local.x(), (int) local.y());
  }
}
