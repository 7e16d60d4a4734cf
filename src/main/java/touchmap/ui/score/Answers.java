package touchmap.ui.score;

import java.util.Optional;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.edit.Sitting;
import touchmap.model.Rating;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** How what is answered in the panel goes into the map: as one step each, or with a sentence why not. */
final class Answers {
  private final Editor editor;
  private final Words words;
  private final ScoreHost host;

  Answers(Editor editor, Words words, ScoreHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  /** Puts a rating into the sitting of now, which begins with it where there is none. */
  boolean rate(Rating rating) {
    return rate(rating, editor.selection());
  }

  boolean rate(Rating rating, Selection then) {
    return apply(sitting().rate(rating), then);
  }

  Sitting sitting() {
    Words inMap = Words.in(editor.map().language());
    boolean isFirst = editor.map().study().rounds().isEmpty();
    String name =
        isFirst
            ? inMap.of("score.round.first")
            : inMap.of("score.round.later", Written.day(host.today(), inMap));
    return Sitting.of(editor.map(), name, host.today());
  }

  /** Whether the step could be taken. */
  boolean apply(Edit edit) {
    return apply(edit, editor.selection());
  }

  boolean apply(Edit edit, Selection then) {
    Optional<Phrase> why = edit.objection(editor.map());
    why.ifPresent(reason -> host.say(words.of(reason)));
    if (why.isPresent()) return false;
    editor.apply(edit, then);
    return true;
  }
}
