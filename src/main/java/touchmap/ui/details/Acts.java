package touchmap.ui.details;

import java.util.List;
import java.util.Optional;
import touchmap.edit.Batch;
import touchmap.edit.Describe;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Trait;
import touchmap.model.Topic;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What the panel does to the selected topics, each as one step. A refusal is said, never thrown. */
final class Acts {
  private final Editor editor;
  private final Words words;
  private final DetailsHost host;

  Acts(Editor editor, Words words, DetailsHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  Words words() {
    return words;
  }

  DetailsHost host() {
    return host;
  }

  Chosen chosen() {
    return Chosen.of(editor.state());
  }

  /** The topics that the panel is about were the same all along, as long as nothing else was selected. */
  boolean describe(Trait trait) {
    return attempt(new Describe(editor.selection().ids(), trait));
  }

  boolean describe(Topic topic, Trait trait) {
    return attempt(new Describe(List.of(topic.id()), trait));
  }

  boolean together(String label, List<Edit> edits) {
    return attempt(new Batch(Phrase.of(label), edits));
  }

  /** Does it, or says why not. True when it was done. */
  boolean attempt(Edit edit) {
    Optional<Phrase> why = edit.objection(editor.map());
    if (why.isPresent()) {
      host.say(words.of(why.get()));
      return false;
    }
    editor.apply(edit);
    return true;
  }

  /** What is typed next is a step of its own. */
  void endStep() {
    editor.endStep();
  }
}
