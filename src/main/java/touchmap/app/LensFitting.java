package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import touchmap.edit.Editor;
import touchmap.lens.FindLens;
import touchmap.lens.Lens;
import touchmap.lens.RankLens;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.ui.find.FindPanel;
import touchmap.ui.find.QuickAdd;
import touchmap.ui.improve.ImprovePanel;
import touchmap.ui.map.MapView;
import touchmap.ui.rank.RankPanel;
import touchmap.ui.score.ScorePanel;
import touchmap.words.Words;

/** Fits a window with its lenses: each with its panel and what it adds to the map. */
record LensFitting(MapWindow window, Document document, Look look, Hosts hosts) {
  Lenses lenses(QuickAdd quickAdd) {
    var lenses = new Lenses();
    lenses.add(Lens.FIND, find(quickAdd));
    lenses.add(Lens.RANK, rank());
    lenses.add(Lens.SCORE, score(lenses));
    lenses.add(Lens.IMPROVE, improve());
    new ReviewHosts(window, hosts).fit(lenses, document);
    return lenses;
  }

  private Lenses.Fitted find(QuickAdd quickAdd) {
    var panel = new FindPanel(editor(), words(), look, document.sitting(), hosts);
    return new Lenses.Fitted(
        new FindPlace(panel, quickAdd), FindLens::decor, Optional.empty(), map -> true);
  }

  private Lenses.Fitted rank() {
    var lens = new Latest<TouchMap, RankLens>(RankLens::of);
    return new Lenses.Fitted(
        new RankPanel(
            editor(),
            words(),
            look,
            () -> LocalDate.now(ZoneId.systemDefault()),
            document.rankSeat(),
            hosts),
        map -> lens.apply(map).decor(),
        Optional.of(map -> lens.apply(map)::value),
        map -> lens.apply(map).missing().isEmpty());
  }

  private Lenses.Fitted score(Lenses lenses) {
    var host = new ScoreHosts(window, hosts);
    var panel = new ScorePanel(editor(), words(), look, document.seat(), host);
    MapView map = hosts.view().map();
    hosts.listen(event -> lenses.on() == Lens.SCORE && !map.isWriting() && panel.keyOnMap(event));
    map.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (hosts.takesKey(event)) event.consume();
        });
    return new Lenses.Fitted(
        panel,
        touched -> panel.lens(touched).decor(words()),
        Optional.of(touched -> id -> panel.lens(touched).value(id, words())),
        touched -> !touched.study().scoring().criteria().isEmpty());
  }

  private Lenses.Fitted improve() {
    var panel = new ImprovePanel(editor(), words(), look, new ImproveHosts(window, hosts));
    return new Lenses.Fitted(
        panel,
        map -> panel.lens(map).decor(),
        Optional.of(map -> id -> panel.lens(map).value(id, words())),
        map -> panel.lens(map).missing().isEmpty());
  }

  private Editor editor() {
    return document.editor();
  }

  private Words words() {
    return window.words();
  }
}
