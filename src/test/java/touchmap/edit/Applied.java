package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import touchmap.files.MapFiles;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Soundness;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Applies edits and proves what must hold for any edit. */
final class Applied {
  private Applied() {}

  /** The map after the edit, having proved that nothing about it is amiss. */
  static TouchMap applied(TouchMap before, Edit edit) {
    edit.objection(before).ifPresent(why -> fail(edit + " objects: " + said(why)));
    TouchMap after = edit.applyTo(before);
    assertEquals(List.of(), Soundness.faults(after), edit::toString);
    undoesAndRedoes(before, edit, after);
    shares(before, after, edit);
    assertAlike(after, readBack(after), "written and read back, after " + edit);
    for (String language : List.of("en", "ru")) Words.in(language).of(edit.label());
    return after;
  }

  /** The key of the reason why an edit is refused, having proved that it can be said in both languages. */
  static String refusal(TouchMap map, Edit edit) {
    Optional<Phrase> why = edit.objection(map);
    if (why.isEmpty()) return fail(edit + " does not object");
    said(why.get());
    return why.get().key();
  }

  static String said(Phrase phrase) {
    return Words.in("ru").of(phrase) + " / " + Words.in("en").of(phrase);
  }

  private static void undoesAndRedoes(TouchMap before, Edit edit, TouchMap after) {
    var start = Editor.State.opened(before);
    var editor = new Editor(start);
    editor.apply(edit);
    assertAlike(after, editor.map(), "applied by the editor: " + edit);
    if (editor.map() == before) return;
    var done = editor.state();
    editor.undo();
    assertSame(start, editor.state());
    editor.redo();
    assertSame(done, editor.state());
    assertAlike(edit.applyTo(before), editor.map(), "the same edit twice: " + edit);
  }

  /** Equal; and when not, where they begin to differ, since whole maps are too long to read. */
  static void assertAlike(TouchMap expected, TouchMap actual, String when) {
    if (expected.equals(actual)) return;
    String one = expected.toString();
    String other = actual.toString();
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
    fail(
        shortened(when)
            + "\n  expected … "
            + around(one, at)
            + "\n  but was  … "
            + around(other, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }

  private static String shortened(String text) {
    return text.length() < 300 ? text : text.substring(0, 300) + "…";
  }

  /** What did not change is the very same object, down to every branch. */
  private static void shares(TouchMap before, TouchMap after, Edit edit) {
    if (edit instanceof Batch) return; // may do something and undo it again
    if (after.equals(before)) assertSame(before, after, edit::toString);
    if (after.study().equals(before.study())) assertSame(before.study(), after.study());
    if (after.view().equals(before.view())) assertSame(before.view(), after.view(), edit::toString);
    var were = new HashMap<Id, Topic>();
    before.root().walk(topic -> were.put(topic.id(), topic));
    after
        .root()
        .walk(
            topic -> {
              Topic was = were.get(topic.id());
              if (was != topic && topic.equals(was))
                fail(topic.id() + " was copied and did not change, by " + edit);
            });
  }

  private static TouchMap readBack(TouchMap map) {
    return switch (MapFiles.read(MapFiles.write(map), "test.touchmap")) {
      case Opened.Fine fine -> fine.map();
      case Opened other -> fail("read back with damage: " + other);
    };
  }
}
