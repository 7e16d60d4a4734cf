package touchmap.ui.map;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import touchmap.edit.Editor;
import touchmap.edit.Place;
import touchmap.geometry.Point;
import touchmap.geometry.Size;
import touchmap.layout.Drop;
import touchmap.layout.DropTargets;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/** The view as its parts see it: the pointer's states, the hand, the pen. */
final class ViewSurroundings implements MapContext, Hand.Surface, Typing.Surroundings {
  private final MapView view;

  ViewSurroundings(MapView view) {
    this.view = view;
  }

  @Override
  public Editor editor() {
    return view.editor();
  }

  @Override
  public Painted painted() {
    return view.painted();
  }

  @Override
  public Camera camera() {
    return view.sight().camera();
  }

  @Override
  public void look(Camera to) {
    view.look(to, false);
  }

  @Override
  public Optional<Drop> dropAt(Point point, Set<Id> dragged) {
    return new DropTargets(painted().layout(), dragged).at(point);
  }

  @Override
  public Optional<Ghost> drawn() {
    return view.drawn();
  }

  @Override
  public void write(Id topic) {
    view.typing().write(topic);
  }

  /** On the side and at the height of the point, among the objects that are there. */
  @Override
  public void addObjectAt(Point point) {
    Layout layout = painted().layout();
    Topic root = editor().map().root();
    boolean both = layout.kind() == LayoutKind.BOTH;
    Side side = !both ? Side.AUTOMATIC : point.x() < 0 ? Side.LEFT : Side.RIGHT;
    int index = root.children().size();
    for (Topic each : root.children()) {
      Optional<Placed> placed = painted().at(each.id());
      if (placed.isEmpty() || (both && placed.get().tree().side() != side)) continue;
      boolean behind =
          layout.kind() == LayoutKind.DOWN
              ? placed.get().box().centerX() > point.x()
              : placed.get().box().centerY() > point.y();
      if (behind) {
        index = Place.indexIn(root, each.id());
        break;
      }
    }
    view.typing().write(Draft.object(editor().map(), index, side));
  }

  @Override
  public void addChild(Id parent) {
    view.typing().write(Draft.child(editor().map(), parent));
  }

  @Override
  public void toggleFold(Id topic) {
    view.mapActions().folding().toggle(topic);
  }

  @Override
  public void openForAMoment(Id topic) {
    if (painted().openForAMoment(Set.of(topic))) view.redraw(Optional.of(topic));
  }

  @Override
  public void closeUnused() {
    Optional<Id> lead = editor().selection().lead();
    if (painted().closeAllBut(lead)) view.redraw(lead);
  }

  @Override
  public void say(Phrase phrase) {
    view.reports().say(phrase);
  }

  @Override
  public Size size() {
    return view.size();
  }

  @Override
  public void touched() {
    view.typing().end(true);
    view.mapActions().moment().close();
    view.menu().hide();
    view.requestFocus();
  }

  @Override
  public void showing(Pointer pointer, Optional<Id> hovered, Optional<Handles.Handle> handle) {
    view.show(view.showing().with(pointer).withHover(hovered, handle));
  }

  @Override
  public Camera inReach(Camera camera) {
    return view.inReach(camera);
  }

  @Override
  public Runnable wayBack() {
    return view.wayBack();
  }

  @Override
  public void dropped() {
    editor().selection().lead().ifPresent(view::reveal);
  }

  @Override
  public Outside outside() {
    return view.reports().outside();
  }

  @Override
  public void redraw(Optional<Id> anchor) {
    view.redraw(anchor);
  }

  @Override
  public void framed(Optional<Showing.Frame> frame) {
    view.show(view.showing().withFrame(frame));
  }

  @Override
  public void reveal(Id topic) {
    view.reveal(topic);
  }

  @Override
  public void pressed(KeyEvent event) {
    view.mapActions().keys().pressed(event);
  }

  @Override
  public void released(KeyEvent event) {
    view.mapActions().keys().released(event);
  }

  @Override
  public void focused(boolean has) {
    view.show(view.showing().withFocus(has));
  }

  /** The point of the map that shows at a point of the window. */
  Point mapPoint(double sceneX, double sceneY) {
    return view.mapPoint(sceneX, sceneY);
  }

  /** Whether the view shows that point of the map. */
  boolean covers(Point point) {
    return camera().seen(size()).contains(point);
  }

  void hovering(Optional<Ghost> idea) {
    view.show(view.showing().withIdea(idea));
  }

  /** The mini-map is clicked or dragged. */
  void lookAt(Point middle) {
    view.look(Camera.centred(middle, camera().zoom(), size()), false);
  }
}
