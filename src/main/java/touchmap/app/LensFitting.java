package touchmap.app;

import java.util.Optional;
import touchmap.edit.Editor;
import touchmap.lens.FindLens;
import touchmap.lens.Lens;
import touchmap.picture.Look;
import touchmap.ui.find.FindPanel;
import touchmap.ui.find.QuickAdd;
import touchmap.words.Words;

/** Fits a window with its lenses: each with its panel and what it adds to the map. */
record LensFitting(MapWindow window, Document document, Look look, Hosts hosts) {
  Lenses lenses(QuickAdd quickAdd) {
    var lenses = new Lenses();
    lenses.add(Lens.FIND, find(quickAdd));
    return lenses;
  }

  private Lenses.Fitted find(QuickAdd quickAdd) {
    var panel = new FindPanel(editor(), words(), look, document.sitting(), hosts);
    return new Lenses.Fitted(
        new FindPlace(panel, quickAdd),
        map -> FindLens.of(map).decor(),
        Optional.empty(),
        map -> true);
  }

  private Editor editor() {
    return document.editor();
  }

  private Words words() {
    return window.words();
  }
}
