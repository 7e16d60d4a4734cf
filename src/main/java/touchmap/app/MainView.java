package touchmap.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import touchmap.edit.Editor;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.picture.FontSizes;
import touchmap.picture.Look;
import touchmap.ui.details.DetailsPanel;
import touchmap.ui.find.MoveTo;
import touchmap.ui.find.QuickAdd;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.LensPanel;
import touchmap.ui.kit.Theme;
import touchmap.ui.map.Camera;
import touchmap.ui.map.Guise;
import touchmap.ui.map.MapSettings;
import touchmap.ui.map.MapView;
import touchmap.ui.outline.OutlineView;
import touchmap.words.Words;

/**
 * What a window shows of an open map: the top bar, the outline, the canvas with what floats over
 * it, and the panel.
 */
final class MainView extends BorderPane {
  /** What stays when the views are built anew in another language or theme. */
  record Remembered(
      Optional<Camera> camera,
      Lens lens,
      SidePanel.Tab tab,
      Filter filter,
      Set<Id> openRows,
      JourneyPlace.Remembered journey) {}

  private final MapWindow window;
  private final Document document;
  private final Editor editor;
  private final WindowActions windowActions;
  private final MapView map;
  private final QuickAdd quickAdd;
  private final OutlineView outline;
  private final Lenses lenses;
  private final DetailsPanel details;
  private final MoveTo moveTo;
  private final SearchBar search;
  private final Filtering filtering;
  private final SidePanel panel;
  private final CanvasPane canvas;
  private final JourneyPlace journey;
  private final Arrangement arrangement;
  private final TopBar top;
  private final Menus menus;
  private final AltKey alt;
  private final PaneFocus focus;

  MainView(MapWindow window, Document document, Actions actions, Theme theme) {
    this.window = window;
    this.document = document;
    editor = document.editor();
    Words words = window.words();
    Look look = theme.look();
    windowActions = new WindowActions(window);
    var settings =
        new MapSettings(
            window.desk().settings().preferences().keepGoing(),
            window.desk().motion(),
            document.laidOut());
    map = new MapView(editor, words, look, new FontSizes(), settings);
    var hosts = new Hosts(window, this);
    quickAdd = new QuickAdd(editor, words, look, document.sitting(), hosts);
    outline = new OutlineView(editor, words, look, hosts);
    lenses = new LensFitting(window, document, look, hosts).lenses(quickAdd);
    details = new DetailsPanel(editor, words, look, hosts);
    moveTo = new MoveTo(editor, words, look, hosts);
    search = new SearchBar(editor, words, map::showLegibly, this::focusMap);
    filtering = new Filtering(editor, words, this::setQuiet, this::focusMap);
    journey = new JourneyPlace(window, document, look, hosts);
    panel = new SidePanel(words, lenses.panels(), journey.card(), details);
    canvas = CanvasPane.over(map, search, filtering);
    var panes = new Panes(outline, canvas, panel, journey.pane());
    arrangement = new Arrangement(window.desk(), panes);
    focus =
        new PaneFocus(List.of(map, canvas.foot(), panel, journey.pane(), outline), this::focusPane);
    addActions(actions);
    menus = new Menus(window, actions);
    top = TopBar.map(words, actions, menus, lenses.all(), this::useLens);
    alt = new AltKey(this, () -> menus.show(top.menuAnchor()));
    setTop(top);
    setCenter(panes);
    wire();
    useLens(Lens.FIND);
  }

  private void wire() {
    journey.onState(this::journeyChanged);
    map.setBranchText(new ClipText());
    map.reports().onDetails(this::openDetails);
    map.reports().onMoveTo(() -> moveTo.open(editor.selection().ids(), map));
    map.reports().onMessage(window::say);
    map.reports().onUndoable(window::sayUndoable);
    editor.onChange(change -> windowActions.refresh(editor));
  }

  private void setQuiet(Set<Id> topics) {
    map.setQuiet(topics);
    outline.setQuiet(topics);
  }

  private void addActions(Actions actions) {
    windowActions.addMap(actions, document);
    new ViewActions(window, this, lenses, moveTo).add(actions);
    actions.add(
        Action.of("search", "search", search::open, "Shortcut+F"),
        Action.of("searchNext", "arrow-down", () -> search.step(1), "F3"),
        Action.of("searchPrevious", "arrow-up", () -> search.step(-1), "Shift+F3"),
        Action.of("filter", "filter", filtering::toggle, "Shortcut+Shift+F"),
        Action.of("outline", "panel-left", this::toggleOutline, "Shortcut+L"),
        Action.of("panel", "panel-right", this::togglePanel, "Shortcut+PERIOD"),
        Action.of("details", "square-pen", this::openDetails, "Alt+Enter", "F4"),
        Action.of("nextPane", "panels-top-left", () -> focus.step(1), "F6"),
        Action.of("previousPane", "panels-top-left", () -> focus.step(-1), "Shift+F6"),
        Action.of("menu", "menu", () -> menus.show(top.menuAnchor()), "F10"));
    actions.add(journey.actions().toArray(Action[]::new));
    windowActions.addProgram(actions);
  }

  /**
   * The view is in its window: shows the map as it was, or as a whole; the keyboard is on the map.
   */
  void begin(Optional<Remembered> before) {
    before.ifPresent(
        was -> {
          useLens(was.lens());
          panel.show(was.tab());
          filtering.set(was.filter());
          outline.setOpenRows(was.openRows());
          journey.restore(was.journey());
          was.camera().ifPresent(map::setCamera);
        });
    refresh();
    FxThread.later(this::focusMap);
  }

  Remembered remember() {
    return new Remembered(
        map.chosenCamera(),
        lenses.on(),
        panel.tab(),
        filtering.filter(),
        outline.openRows(),
        journey.remember());
  }

  void refresh() {
    top.refresh(document);
    showLenses();
    lenses.lookSoon(editor.map(), this::showLenses);
    arrangement.restore(lenses.panel());
    windowActions.refresh(editor);
  }

  private void showLenses() {
    top.lens(lenses.on(), lenses.quiet());
    top.due(lenses.due());
  }

  void dispose() {
    alt.dispose();
    search.dispose();
    filtering.dispose();
    outline.dispose();
    lenses.dispose();
    details.dispose();
    journey.dispose();
    map.dispose();
  }

  MapView map() {
    return map;
  }

  Node places() {
    return quickAdd.places();
  }

  /** Where search and filter open. */
  Region corner() {
    return canvas.corner();
  }

  /** What stands along the lower edge. */
  Region below() {
    return journey.pane();
  }

  void endEditing() {
    map.endEditing();
    lenses.panels().forEach(LensPanel::settle);
  }

  void focusMap() {
    map.requestFocus();
  }

  void focusQuickAdd() {
    if (lenses.on() != Lens.FIND) return;
    // at once, since the next letter may be typed already; and again when everything has its place
    quickAdd.focusField();
    FxThread.later(quickAdd::focusField);
  }

  private void toggleOutline() {
    outlineShown(!arrangement.isOutlineShown());
  }

  void outlineShown(boolean shown) {
    arrangement.showOutline(shown);
    if (!shown) focusMap();
  }

  private void togglePanel() {
    boolean shown = !arrangement.isPanelShown();
    arrangement.showPanel(shown);
    if (!shown) focusMap();
  }

  /** Looks at the map through this lens, with its panel in front. */
  void openLens(Lens lens) {
    boolean leaves = canvas.foot().isFocusWithin() || panel.isFocusWithin();
    useLens(lens);
    openPanel(SidePanel.Tab.LENS);
    if (leaves) focusMap();
  }

  LensPanel lensPanel() {
    return lenses.panel();
  }

  /** Switching the lens changes what is said about the map, never the map. */
  private void useLens(Lens lens) {
    endEditing();
    lenses.choose(lens);
    LensPanel now = lenses.panel();
    panel.use(now, window.words().of("app.lens." + lens.key()));
    canvas.useFoot(now.foot());
    now.opened();
    Reminder.withdraw(window, lens);
    lensChanged();
    refresh();
  }

  /** What the lens adds to the map has changed, not the map. */
  void lensChanged() {
    map.setGuise(journey.over(touched -> Guise.of(lenses.current().decor().apply(touched))));
    if (journey.isOn()) outline.setValues(Optional.of(journey::values), "");
    else outline.setValues(lenses.current().values(), lenses.panel().figure());
  }

  private void journeyChanged() {
    if (journey.isOn() == canvas.foot().isVisible()) {
      canvas.foot().setVisible(!journey.isOn());
      arrangement.showStep(panel, journey);
    }
    lensChanged();
  }

  private void openPanel(SidePanel.Tab tab) {
    panel.show(tab);
    arrangement.showPanel(true);
  }

  void openDetails() {
    openPanel(SidePanel.Tab.DETAILS);
    FxThread.later(details::focusFirst);
  }

  private void focusPane(Node pane) {
    if (pane == map) focusMap();
    else if (pane == quickAdd) quickAdd.focusField();
    else if (pane == canvas.foot()) PaneFocus.first(canvas.foot()).ifPresent(PaneFocus::show);
    else if (pane == journey.pane() || (panel.tab() == SidePanel.Tab.STEP && pane == panel))
      PaneFocus.first((Region) pane).ifPresent(PaneFocus::show);
    else if (pane == outline) {
      outlineShown(true);
      outline.focusTree();
    } else if (panel.tab() == SidePanel.Tab.DETAILS) openDetails();
    else {
      lenses.panel().focusFirst();
      PaneFocus.reveal(getScene());
    }
  }
}
