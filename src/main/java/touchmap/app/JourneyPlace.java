package touchmap.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.lens.JourneyArrows;
import touchmap.lens.JourneyLens;
import touchmap.lens.Lens;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.journey.JourneyHost;
import touchmap.ui.journey.JourneyPane;
import touchmap.ui.journey.JourneyPane.State;
import touchmap.ui.journey.StepCard;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Keys;
import touchmap.ui.map.Camera;
import touchmap.ui.map.Guise;
import touchmap.ui.map.MapView;
import touchmap.ui.map.MiniMap;
import touchmap.ui.map.Outside;
import touchmap.ui.map.ZoomBar;
import touchmap.words.Words;

/**
 * The journey in a window: the drawer below the map, what the map looks like while it is open, and linking, by which a chain
 * is made by pointing at touchpoints.
 */
final class JourneyPlace extends LensHosts implements JourneyHost {
  /** What stays when the views are built anew. */
  record Remembered(State state, Optional<Id> chain, OptionalDouble height) {}

  /** Around a map on which is linked: room for the arrows that are to come, since the view then holds still. */
  private static final double AIR = 40;

  private record Seen(TouchMap map, Optional<Id> chain, Optional<JourneyLens> lens) {}

  private final Editor editor;
  private final Words words;
  private final Look look;
  private final MapView map;
  private final JourneyPane pane;
  private final StepCard card;
  private Runnable onState = () -> {};
  private State before = State.CLOSED;
  private Optional<Camera> camera = Optional.empty();
  private @Nullable Seen seen;
  private @Nullable TouchMap begun;

  JourneyPlace(MapWindow window, Document document, Look look, Hosts hosts) {
    super(window, hosts);
    editor = document.editor();
    words = window.words();
    this.look = look;
    map = hosts.view().map();
    pane = new JourneyPane(editor, words, look, this);
    card = new StepCard(editor, words, pane::chain);
    map.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    map.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::missed);
    map.reports().onDraggedOut(new Drawer());
  }

  JourneyPane pane() {
    return pane;
  }

  /** What there is to say of the selected step, for the panel at the side. */
  StepCard card() {
    return card;
  }

  /** What can be done here, from anywhere in the window. */
  List<Action> actions() {
    return List.of(
        Action.of("journey", "route", this::toggle, "Shortcut+J"),
        Action.of("link", "spline", this::link, "Shortcut+Shift+J"),
        Action.of("stages", "list-ordered", () -> unlessBusy(pane.drawer()::askStages)),
        Action.of("stageGrid", "table-2", () -> unlessBusy(pane.drawer()::openGrid)));
  }

  private void unlessBusy(Runnable sheet) {
    map.endEditing();
    if (!layer().isOpen()) sheet.run();
  }

  /** Told whenever drawer, linking or the chain that is shown have changed. */
  void onState(Runnable listener) {
    onState = listener;
  }

  boolean isOn() {
    return pane.state() != State.CLOSED;
  }

  boolean isLinking() {
    return pane.state() == State.LINKING;
  }

  /** Whether the map still reads when a panel so wide comes beside it. */
  boolean readsBeside(double panel) {
    return map.readsBeside(panel);
  }

  Remembered remember() {
    return new Remembered(pane.state(), pane.chain().map(Chain::id), pane.wanted());
  }

  void restore(Remembered was) {
    was.chain().ifPresent(pane::showChain);
    was.height().ifPresent(pane::want);
    if (was.state() != State.CLOSED) become(State.OPEN);
  }

  /** Opens the drawer with the keyboard in it, or closes it. */
  void toggle() {
    if (pane.state() == State.OPEN) closeJourney();
    else openJourney();
  }

  @Override
  public void openJourney() {
    map.endEditing();
    become(State.OPEN);
    // where there is nothing to walk through yet, what is typed next still belongs to the map
    if (pane.chain().filter(each -> !each.steps().isEmpty()).isPresent())
      pane.drawer().focusFirst();
    else backToMap();
  }

  @Override
  public void closeJourney() {
    boolean had = pane.drawer().isFocusWithin();
    become(State.CLOSED);
    if (had) backToMap();
  }

  @Override
  public void chainChanged() {
    if (isOn()) {
      onState.run();
      FxThread.later(this::frame);
    }
    card.refresh();
  }

  /** Begins to link, with what is selected when that is more than one touchpoint; again ends it. */
  @Override
  public void link() {
    if (pane.state() == State.LINKING) {
      endLinking();
      return;
    }
    map.endEditing();
    begun = null;
    if (pane.chain().isEmpty()) {
      pane.drawer().beginChain();
      begun = editor.map();
    }
    become(State.LINKING);
    List<Id> chosen = editor.selection().ids().stream().filter(this::isTouchpoint).toList();
    if (chosen.size() > 1) chosen.forEach(pane.drawer()::append);
    backToMap();
  }

  @Override
  public void endLinking() {
    if (pane.state() != State.LINKING) return;
    // a chain that was begun in vain leaves no trace
    if (editor.map() == begun) editor.undo();
    begun = null;
    become(State.OPEN);
    backToMap();
  }

  /** What the map is seen as: the journey's while there is one to show, else the lens'. */
  Function<TouchMap, Guise> over(Function<TouchMap, Guise> lens) {
    return at -> {
      if (!isOn()) return lens.apply(at);
      return lensOf(at).map(this::guise).orElse(Guise.PLAIN);
    };
  }

  private Guise guise(JourneyLens lens) {
    var plain = Guise.of(lens.decor()).withOver(at -> JourneyArrows.of(at, lens.legs(), look));
    return pane.state() == State.LINKING ? plain.withAir(AIR) : plain.withOnly(lens.shown());
  }

  /** What the outline prints at a row's end: the steps at that touchpoint. */
  Function<Id, String> values(TouchMap at) {
    return id ->
        lensOf(at)
            .map(lens -> lens.numbers().getOrDefault(id, List.of()))
            .map(each -> String.join(", ", each.stream().map(String::valueOf).toList()))
            .orElse("");
  }

  private Optional<JourneyLens> lensOf(TouchMap at) {
    Optional<Id> chain = pane.chain().map(Chain::id);
    Seen known = seen;
    if (known == null || known.map() != at || !known.chain().equals(chain)) {
      known =
          new Seen(
              at,
              chain,
              chain.flatMap(at.study().journey()::chain).map(each -> JourneyLens.of(at, each)));
      seen = known;
    }
    return known.lens();
  }

  /** The map shows the chain as a whole, and afterwards what it showed before. */
  private void become(State to) {
    State was = pane.state();
    if (was == to) return;
    if (was == State.CLOSED) camera = map.chosenCamera();
    pane.show(to);
    if (to != State.CLOSED) Reminder.withdraw(window(), Lens.REVIEW);
    onState.run();
    before = was;
    FxThread.later(this::frame);
  }

  /** Once everything has its new size. */
  private void frame() {
    if (map.getScene() != null) map.getScene().getRoot().layout();
    if (pane.state() == State.CLOSED && before != State.CLOSED)
      camera.ifPresentOrElse(map::setCamera, map::fit);
    else map.fitLegibly(inHand());
  }

  /** The selected step, or the first; without a step what is selected. */
  private Optional<Id> inHand() {
    List<Id> steps =
        pane.chain().map(Chain::steps).orElse(List.of()).stream().map(Step::touchpoint).toList();
    Optional<Id> lead = editor.selection().lead();
    return steps.isEmpty() || lead.filter(steps::contains).isPresent()
        ? lead
        : Optional.of(steps.getFirst());
  }

  private void key(KeyEvent event) {
    if (pane.state() != State.LINKING || map.isWriting()) return;
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
    KeyCode code = Keys.code(event);
    if (code == KeyCode.ENTER) editor.selection().lead().ifPresent(this::pick);
    else if (code == KeyCode.BACK_SPACE) pane.drawer().takeBack();
    else if (code == KeyCode.ESCAPE) endLinking();
    else return;
    event.consume();
  }

  /** The second press of a double click points at nothing new. */
  private void press(MouseEvent event) {
    if (!points(event)) return;
    Optional<Id> hit = map.topicAt(event.getSceneX(), event.getSceneY());
    if (hit.isEmpty() || !isTouchpoint(hit.get())) return;
    event.consume();
    if (event.getClickCount() > 1) return;
    map.endEditing();
    holdingStill(
        () -> {
          editor.select(Selection.of(hit.get()));
          pane.drawer().append(hit.get());
        });
    backToMap();
  }

  /** A click beside all that can be a step says so, unless it was a drag. */
  private void missed(MouseEvent event) {
    if (!points(event) || !event.isStillSincePress()) return;
    Optional<Id> hit = map.topicAt(event.getSceneX(), event.getSceneY());
    if (hit.isEmpty()) pane.remark(words.of("journey.link.nothing"));
    else if (!isTouchpoint(hit.get())) pane.remark(words.of("journey.link.onlyTouchpoints"));
  }

  /** Whether somebody points at the map itself, to link. */
  private boolean points(MouseEvent event) {
    if (pane.state() != State.LINKING || event.getButton() != MouseButton.PRIMARY) return false;
    if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) return false;
    Node at = event.getTarget() instanceof Node target ? target : map;
    while (at != null && at != map) {
      if (at instanceof ZoomBar || at instanceof MiniMap) return false;
      at = at.getParent();
    }
    return true;
  }

  private void pick(Id topic) {
    if (isTouchpoint(topic)) holdingStill(() -> pane.drawer().append(topic));
    else pane.remark(words.of("journey.link.onlyTouchpoints"));
  }

  /** The view does not move under a person who points at it. */
  private void holdingStill(Runnable linking) {
    Runnable back = map.wayBack();
    linking.run();
    back.run();
  }

  private boolean isTouchpoint(Id id) {
    return editor.map().find(id).filter(Topic::isTouchpoint).isPresent();
  }

  void dispose() {
    pane.dispose();
    card.dispose();
  }

  /** The open drawer takes touchpoints that are dragged down from the map. */
  private final class Drawer implements Outside {
    @Override
    public boolean hover(List<Id> topics, double sceneX, double sceneY) {
      return pane.drawer().hover(sceneX, sceneY);
    }

    @Override
    public boolean isAt(double sceneX, double sceneY) {
      return pane.drawer().isAt(sceneX, sceneY);
    }

    @Override
    public void drop(List<Id> topics, double sceneX, double sceneY) {
      pane.drawer().drop(topics, sceneX);
    }

    @Override
    public void left() {
      pane.drawer().left();
    }
  }
}
