package touchmap.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import touchmap.edit.Editor;
import touchmap.geometry.ScreenPoint;
import touchmap.geometry.Size;
import touchmap.layout.Layout;
import touchmap.layout.Placed;
import touchmap.layout.TextSizes;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Shade;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

/**
 * The map on screen: two canvases the size of the view, one for the map and one for what passes over it, and the pen that
 * writes on nodes. It shows what the editor holds and changes nothing but through the editor.
 */
public final class MapView extends Pane {
  private final Editor editor;
  private final Words words;
  private final Painted painted;
  private final Framing framing;
  private final Sight sight;
  private final Typing typing;
  private final Hand hand;
  private final MapActions actions;
  private final MapMenu menu;
  private final IdeaDrag ideas;
  private final MapLayers layers;
  private final MiniMap miniMap;
  private final ZoomBar zoomBar;
  private final NameTip tip;
  private final Glow glow;
  private final Reports reports = new Reports();
  private final Runnable unsubscribe;
  private boolean fitted = true;

  public MapView(Editor editor, Words words, Look look, TextSizes sizes, MapSettings settings) {
    this.editor = editor;
    this.words = words;
    painted = new Painted(editor.map(), sizes, look, settings.laidOut());
    framing = new Framing(painted, this::size);
    sight = new Sight(painted, settings.motion(), this::moved);
    layers = new MapLayers(this, painted, sight, settings.motion());
    var surroundings = new ViewSurroundings(this);
    typing = new Typing(editor, painted, sight, settings, surroundings, reports::say);
    hand = new Hand(this, surroundings, surroundings);
    actions = new MapActions(this, editor, painted, typing, reports);
    menu = new MapMenu(this, words, actions);
    miniMap = new MiniMap(painted, look, surroundings::lookAt);
    zoomBar = new ZoomBar(words, actions, sight.zoom());
    framing.floats().add(camera -> miniMap.placeAt(camera, size()));
    keepClear(zoomBar);
    tip = new NameTip(this, painted);
    glow = new Glow(settings.motion(), id -> show(showing().withArrived(id)));
    ideas = new IdeaDrag(editor, painted, surroundings, glow);
    OuterDrag.on(this, surroundings);
    build();
    unsubscribe = editor.onChange(this::changed);
    typing.ready();
  }

  private void build() {
    setId("map");
    getStyleClass().add("map-view");
    getStylesheets().add(Theme.sheet("map"));
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().addAll(layers.ground(), layers.overlay(), typing.pen().node());
    getChildren().addAll(new Shade(miniMap), miniMap, new Shade(zoomBar), zoomBar);
    setMinSize(200, 150);
    Parts.cutAtEdges(this);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::requested);
    setAccessibleText(SpokenMap.of(editor, painted, words));
  }

  public List<Action> actions() {
    return actions.all();
  }

  /** Selects a topic and brings it into view, opening what hides it for a passing moment. */
  public void show(Id topic) {
    if (editor.map().find(topic).isEmpty()) return;
    editor.select(touchmap.edit.Selection.of(topic));
    reveal(topic);
  }

  /** Shows what was looked for: also near enough to read its name. */
  public void showLegibly(Id topic) {
    show(topic);
    if (getWidth() <= 0) return;
    painted.at(topic).ifPresent(at -> goTo(framing.legible(sight.destination(), at.box())));
  }

  /** Opens the text of a topic for writing. */
  public void startEditing(Id topic) {
    typing.write(topic);
  }

  /** Whether a text is open for writing. */
  public boolean isWriting() {
    return typing.isWriting();
  }

  /** Takes over the text that is being written, such as before saving. */
  public void endEditing() {
    typing.end(true);
  }

  public void fit() {
    settle(framing.fitting());
  }

  /** The whole map, or where its names could not be read the part of it around the topic. */
  public void fitLegibly(Optional<Id> topic) {
    settle(framing.reading(topic));
  }

  /** Whether the names of the whole map could be read in a view so much narrower. */
  public boolean readsBeside(double narrower) {
    return framing.reads(narrower);
  }

  /** Zooms around the selected topic, or around the middle of the view when that is out of it. */
  public void zoomBy(double factor) {
    zoomTo(sight.destination().zoom() * factor);
  }

  /** 1 is 100 %. */
  public void zoomTo(double zoom) {
    Camera to = sight.destination();
    look(to.zoomed(zoom, framing.heart(to, editor.selection().lead())), true);
  }

  public ReadOnlyDoubleProperty zoom() {
    return sight.zoom();
  }

  public Camera camera() {
    return sight.destination();
  }

  /** The camera as a person left it; empty while the view keeps showing the whole map. */
  public Optional<Camera> chosenCamera() {
    return fitted ? Optional.empty() : Optional.of(camera());
  }

  /** Also before the view has a size. */
  public void setCamera(Camera to) {
    fitted = false;
    sight.look(getWidth() > 0 ? inReach(to) : to);
  }

  /** How the map is looked at, asked again after every change of the map. */
  public void setGuise(Function<TouchMap, Guise> guise) {
    if (painted.setGuise(guise)) redraw(editor.selection().lead());
    else repaint();
    if (fitted && getWidth() > 0) sight.travel(framing.whole(sight.destination()));
  }

  /** The topics that a filter leaves out. */
  public void setQuiet(Set<Id> quiet) {
    painted.setQuiet(quiet);
    repaint();
  }

  private void repaint() {
    painted.repaint();
    sight.repainted();
  }

  /** The topic whose box holds that point of the window. */
  public Optional<Id> topicAt(double sceneX, double sceneY) {
    return painted.hit(mapPoint(sceneX, sceneY));
  }

  /** Ideas from the tray that are dragged over the map. */
  public IdeaDrag ideas() {
    return ideas;
  }

  /** What just arrived is ringed for a moment. */
  public void glow(Id topic) {
    glow.on(topic);
  }

  /** What floats over the map: nothing that is looked for or new is left under it. */
  public void keepClear(Node... floating) {
    for (Node each : floating) framing.floats().add(camera -> Corners.placeOf(each, this));
  }

  /** What the map has to say, to be listened to. */
  public Reports reports() {
    return reports;
  }

  /** How branches are written for other windows and programs of ours. */
  public void setBranchText(BranchText text) {
    actions.clip().use(text);
  }

  @Override
  public void requestFocus() {
    typing.pen().focus();
  }

  public void dispose() {
    typing.end(true);
    unsubscribe.run();
    sight.dispose();
    layers.dispose();
    hand.dispose();
    glow.dispose();
    tip.hide();
    menu.hide();
  }

  Editor editor() {
    return editor;
  }

  Words words() {
    return words;
  }

  Painted painted() {
    return painted;
  }

  Sight sight() {
    return sight;
  }

  Dropping dropping() {
    return layers.dropping();
  }

  Optional<Ghost> drawn() {
    return layers.drawn();
  }

  NameTip tip() {
    return tip;
  }

  Typing typing() {
    return typing;
  }

  Hand hand() {
    return hand;
  }

  public MapMenu menu() {
    return menu;
  }

  MapActions mapActions() {
    return actions;
  }

  Size size() {
    return new Size(getWidth(), getHeight());
  }

  /** How often the map itself was painted. */
  int paintings() {
    return layers.ground().painted();
  }

  touchmap.geometry.Point mapPoint(double sceneX, double sceneY) {
    var local = sceneToLocal(sceneX, sceneY);
    return sight.camera().toMap(new ScreenPoint(local.getX(), local.getY()));
  }

  Camera inReach(Camera camera) {
    return framing.inReach(camera);
  }

  /** The camera goes there, in a moment or at once; from now on the view is as a person left it. */
  void look(Camera to, boolean smoothly) {
    fitted = false;
    framing.moved();
    Camera kept = inReach(to);
    if (smoothly) sight.travel(kept);
    else sight.look(kept);
  }

  /** Looks at what is seen now again, whatever has moved the view since. */
  public Runnable wayBack() {
    Camera was = sight.destination();
    boolean whole = fitted;
    return () -> {
      fitted = whole;
      sight.look(was);
    };
  }

  /** Brings a topic into view, opening what hides it for a passing moment. */
  void reveal(Id topic) {
    if (painted.at(topic).isEmpty() && painted.openForAMoment(painted.foldedAbove(topic)))
      redraw(editor.selection().lead().filter(id -> !id.equals(topic)));
    Optional<Placed> node = painted.at(topic);
    if (node.isEmpty() || getWidth() <= 0) return;
    goTo(framing.revealing(sight.destination(), node.get().box()));
  }

  private void goTo(Camera seen) {
    if (seen.equals(sight.destination())) return;
    fitted = false;
    sight.travel(seen);
  }

  /** Lays out and paints what is to show now; the anchor keeps its place on screen. */
  void redraw(Optional<Id> anchor) {
    relay((before, after) -> anchor);
  }

  private void relay(BiFunction<Layout, Layout, Optional<Id>> anchor) {
    Layout before = painted.layout();
    if (hand.pointer() instanceof ByHand placing) sight.holding(placing.layout(painted));
    painted.show(typing.map());
    sight.relaid(anchor.apply(before, painted.layout()), size());
    layers.relaid();
    miniMap.relaid();
  }

  private void changed(Editor.Change change) {
    Optional<Id> lead = change.after().selection().lead();
    boolean led = !lead.equals(change.before().selection().lead());
    Layout before = painted.layout();
    boolean closed = !hand.isBusy() && !layers.dropping().isOn() && painted.closeAllBut(lead);
    boolean wasFitted = fitted;
    if (change.changedMap()) relay((was, after) -> Anchors.of(change, was, after));
    else if (closed) redraw(lead.filter(id -> painted.at(id).isPresent()));
    actions.changed();
    if (!typing.isWriting()) typing.ready();
    setAccessibleText(SpokenMap.of(editor, painted, words));
    hand.show();
    layers.overlayStale();
    boolean joined = change.after().selection().ids().size() > 1 && !change.changedMap();
    boolean holds = joined || framing.holds(change, sight.destination());
    if (lead.isPresent() && !hand.isBusy() && (led || change.changedMap()) && !holds)
      reveal(lead.get());
    if (change.changedMap() && !hand.isBusy() && getWidth() > 0) {
      var fresh = new Newcomers(change, before, painted.layout());
      goTo(framing.welcoming(sight.destination(), fresh));
    }
    if (change.changedMap() && framing.isLost(change, wasFitted, sight.destination()))
      settle(framing.fitting(lead));
    else if (!hand.isBusy() && !typing.isWriting() && framing.isUnfolded(before))
      settle(framing.reading(lead));
  }

  private void settle(Camera to) {
    fitted = to.equals(framing.fitting());
    framing.settled();
    sight.travel(to);
  }

  /** Takes over what passes over the map. */
  void show(Showing now) {
    layers.show(now);
    tip.over(now.hovered().filter(id -> now.pointer() instanceof Idle));
  }

  Showing showing() {
    return layers.showing();
  }

  private void moved() {
    layers.stale();
    typing.place();
    miniMap.seen(sight.camera(), size(), painted.layout().bounds());
  }

  @Override
  protected void layoutChildren() {
    boolean grown = layers.resize(getWidth(), getHeight());
    Corners.place(miniMap, zoomBar, getWidth(), getHeight());
    if (!grown || getWidth() <= 0 || getHeight() <= 0) return;
    Camera to = framing.resized(fitted, sight.destination(), editor.selection().lead());
    fitted |= to.equals(framing.fitting());
    sight.look(to);
  }
}
