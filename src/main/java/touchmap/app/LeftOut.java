package touchmap.app;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import touchmap.ui.dialogs.Notice;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The list of what was not carried over from another program's file; it can be read until the map is saved. */
record LeftOut(MapWindow window) {
  /** Shows the list, after what is open already. */
  void show() {
    Document open = window.document().orElseThrow();
    if (open.leftOut().isEmpty()) return;
    Words words = window.words();
    List<Notice.Line> lines =
        open.leftOut().stream().map(each -> new Notice.Line(words.of(each), "")).toList();
    Sheet sheet =
        Notice.sheet(
            words.of("app.import.title", open.title()),
            words.of("app.import.losses"),
            lines,
            words.count("app.more", Math.max(0, lines.size() - Notice.MOST_LINES)));
    sheet.setId("left-out-sheet");
    Notice.show(window.layer(), sheet, words.of("app.understood"));
  }

  Action action(SimpleBooleanProperty isThere) {
    return Action.of("leftOut", "list-tree", this::show, isThere)
        .refusing(() -> Phrase.of("app.why.leftOut"));
  }
}
