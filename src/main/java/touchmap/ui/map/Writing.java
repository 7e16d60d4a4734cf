package touchmap.ui.map;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** A text on its way into the document: of a topic that is there, or of a draft. It becomes one step, or none. */
final class Writing {
  private final Editor editor;
  private @Nullable Draft draft;
  private @Nullable Id topic;

  Writing(Editor editor) {
    this.editor = editor;
  }

  /** The topic that is written on, if any. */
  Optional<Id> topic() {
    return Optional.ofNullable(topic);
  }

  boolean isDraft() {
    return draft != null;
  }

  /** The document with the draft in it, if there is one. */
  TouchMap map() {
    Draft now = draft;
    return now == null || now.objection(editor.map()).isPresent()
        ? editor.map()
        : now.on(editor.map());
  }

  /** The name before writing; what Esc gives back. */
  String name() {
    return topic().flatMap(map()::find).map(Topic::name).orElse("");
  }

  void begin(Id on) {
    draft = null;
    topic = on;
  }

  void begin(Draft of) {
    draft = of;
    topic = of.topic().id();
  }

  /**
   * Ends it. A draft without text, and a text given up, leave the document alone; a topic that is there keeps its name
   * when nothing was left of it.
   *
   * @return the step that was taken
   */
  Optional<Edit> end(String text, boolean keep) {
    Draft drafted = draft;
    Id on = topic;
    draft = null;
    topic = null;
    String name = text.strip();
    if (on == null || !keep || name.isEmpty()) return Optional.empty();
    Edit edit = drafted == null ? new Rename(on, name) : drafted.edit(name);
    TouchMap before = editor.map();
    if (edit.objection(before).isPresent()) return Optional.empty();
    editor.endStep();
    editor.apply(edit, Selection.of(on));
    editor.endStep();
    return editor.map() == before ? Optional.empty() : Optional.of(edit);
  }
}
