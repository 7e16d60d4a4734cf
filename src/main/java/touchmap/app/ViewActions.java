package touchmap.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.edit.Selection;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.ui.find.MoveTo;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.LensPanel;

/**
 * The actions of an open map that come from its lenses and from the map itself, and the palette
 * that finds them all.
 */
record ViewActions(MapWindow window, MainView view, Lenses lenses, MoveTo moveTo) {
  /** Actions of the map that work anywhere, also while somebody types in a field. */
  private static final Set<String> LOOKING =
      Set.of("map.fit", "map.zoom-in", "map.zoom-out", "map.zoom-100");

  void add(Actions actions) {
    actions.add(Action.of("palette", "search", () -> palette(actions, ""), "Shortcut+K"));
    for (Lens lens : lenses.all())
      actions.add(
          Action.of(
              lens.key(), lens.icon(), () -> view.openLens(lens), "Shortcut+" + lens.number()));
    window.presenting().add(actions);
    for (LensPanel each : lenses.panels()) actions.add(each.actions().toArray(Action[]::new));
    for (Action each : view.map().actions()) {
      if (LOOKING.contains(each.id())) actions.add(each);
      else if (!each.id().equals("map.details")) actions.addLocal(List.of(each));
    }
  }

  private void palette(Actions actions, String typed) {
    Optional<Document> open = window.document();
    if (window.layer().isOpen() || open.isEmpty()) return;
    view.endEditing();
    var lines =
        new PaletteLines(
            window.words(),
            open.get().editor().map(),
            actions.all(),
            id -> goTo(open.get(), id),
            this::goToIdea);
    new Palette(window.words(), lines, window.layer()).open(typed);
  }

  private void goTo(Document open, Id topic) {
    open.editor().select(Selection.of(topic));
    view.map().showLegibly(topic);
    view.focusMap();
  }

  private void goToIdea(Id idea) {
    view.openLens(Lens.FIND);
    moveTo.open(List.of(idea), view.map());
  }
}
