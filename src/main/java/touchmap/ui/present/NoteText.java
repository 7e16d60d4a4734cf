package touchmap.ui.present;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchmap.lens.show.Notes;

/** A note as it is read while speaking: strong words are bold, items of lists have dots. */
final class NoteText extends TextFlow {
  NoteText() {
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(0);
  }

  /** What is shown, in plain words. */
  String said() {
    return getAccessibleText() == null ? "" : getAccessibleText();
  }

  void show(String markdown) {
    List<Notes.Run> runs = Notes.runs(markdown);
    getChildren().setAll(runs.stream().map(NoteText::text).toList());
    setAccessibleText(Notes.plain(markdown));
  }

  private static Text text(Notes.Run run) {
    var text = new Text(run.text());
    text.getStyleClass().add(run.strong() ? "presenter-strong" : "presenter-said");
    return text;
  }
}
