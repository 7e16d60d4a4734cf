package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import touchmap.files.Fingerprint;
import touchmap.files.Journal;
import touchmap.files.Leftover;
import touchmap.files.MapFiles;
import touchmap.model.Opened;
import touchmap.files.Saved;
import touchmap.model.Maps;
import touchmap.model.Soundness;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Somebody works on a map, with a journal as the program keeps one, and beside it goes the simplest model there can be: the
 * list of the maps that undo and redo walk along.
 */
final class Session {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  /** Of a map so large that the session would only wait for it, most is removed. */
  private static final int LARGE = 400;

  private final Random chance;
  private final AnyEdit edits;
  private final Path state;
  private final Path file;
  private final List<TouchMap> model = new ArrayList<>();
  private int at;
  private TouchMap onDisk;
  private Editor editor;
  private Journal journal;
  private int crashes;
  private int minutes;

  Session(Path folder, long seed) throws IOException {
    chance = new Random(seed);
    edits = new AnyEdit(chance);
    state = folder.resolve("state");
    file = folder.resolve("map.touchmap");
    onDisk = Maps.grown(seed);
    assertInstanceOf(Saved.Done.class, MapFiles.save(onDisk, file));
    editor = new Editor(Editor.State.opened(onDisk));
    journal = begun();
    model.add(onDisk);
  }

  TouchMap map() {
    return editor.map();
  }

  Path file() {
    return file;
  }

  int crashes() {
    return crashes;
  }

  private Journal begun() {
    byte[] base = MapFiles.write(onDisk);
    return new Journal(
        state,
        new Journal.Subject(Optional.of(file.toString()), "Map", Optional.of(Fingerprint.of(base))),
        base);
  }

  /** Does one thing, and looks whether the map is what the model says. */
  void act(String when) throws IOException {
    int dice = chance.nextInt(100);
    if (dice < 68) edit();
    else if (dice < 82) undo();
    else if (dice < 92) redo();
    else if (dice < 95) save();
    else if (dice < 97) openAgain(when);
    else crash(when);
    Applied.assertAlike(model.get(at), editor.map(), when);
    assertEquals(List.of(), Soundness.faults(editor.map()), when);
  }

  private void edit() throws IOException {
    List<touchmap.model.Topic> all = editor.map().root().all();
    Edit edit =
        all.size() > LARGE
            ? new Remove(all.subList(LARGE / 4, all.size()).stream().map(it -> it.id()).toList())
            : edits.on(editor.map());
    if (edit.objection(editor.map()).isPresent()) return;
    TouchMap before = editor.map();
    editor.endStep();
    editor.apply(edit);
    if (editor.map() == before) return;
    while (model.size() > at + 1) model.removeLast();
    model.add(editor.map());
    at++;
    note();
  }

  private void undo() throws IOException {
    if (!editor.canUndo()) return;
    editor.undo();
    at--;
    assertSame(model.get(at), editor.map());
    note();
  }

  private void redo() throws IOException {
    assertEquals(at + 1 < model.size(), editor.canRedo());
    if (!editor.canRedo()) return;
    editor.redo();
    at++;
    assertSame(model.get(at), editor.map());
    note();
  }

  private void note() throws IOException {
    String label = editor.undoLabel().map(Phrase::key).orElse("");
    Instant when = NOON.plusSeconds(60L * minutes++);
    journal.add(
        List.of(new Journal.Step(when, editor.depth(), label, MapFiles.write(editor.map()))));
  }

  void save() throws IOException {
    assertInstanceOf(Saved.Done.class, MapFiles.save(editor.map(), file));
    onDisk = editor.map();
    editor.markSaved(onDisk);
    byte[] base = MapFiles.write(onDisk);
    journal.saved(
        new Journal.Subject(Optional.of(file.toString()), "Map", Optional.of(Fingerprint.of(base))),
        base);
  }

  /** Closes without saving, and opens the file. */
  private void openAgain(String when) throws IOException {
    journal.discard();
    assertEquals(List.of(), Leftover.in(state), when);
    Applied.assertAlike(onDisk, read(Files.readAllBytes(file)), when + ": the file");
    start(onDisk, List.of());
  }

  /** Works until something is in the journal, and says where that is. */
  Path workedOn() throws IOException {
    while (journal.file().isEmpty()) edit();
    return journal.file().orElseThrow();
  }

  /** The program ends unasked; what is found then is the work up to now, and the way back. */
  void crash(String when) throws IOException {
    boolean isBegun = journal.isBegun();
    journal.close();
    crashes++;
    Applied.assertAlike(onDisk, read(Files.readAllBytes(file)), when + ": the file");
    List<Leftover> found = Leftover.in(state);
    assertEquals(isBegun ? 1 : 0, found.size(), when);
    if (found.isEmpty()) {
      start(onDisk, List.of());
      return;
    }
    Leftover left = found.getFirst();
    assertTrue(left.isWhole(), when + ": the journal is not whole");
    Applied.assertAlike(onDisk, read(left.base()), when + ": the base");
    Applied.assertAlike(model.get(at), read(left.content()), when + ": the last step");
    var steps = new ArrayList<TouchMap>();
    for (Journal.Step each : left.undoable()) {
      TouchMap map = read(each.content());
      Applied.assertAlike(model.get(each.depth()), map, when + ": step " + each.depth());
      steps.add(map);
    }
    start(onDisk, steps);
    left.discard();
  }

  private void start(TouchMap first, List<TouchMap> steps) throws IOException {
    editor = new Editor(Editor.State.opened(first));
    journal = begun();
    model.clear();
    model.add(first);
    at = 0;
    for (TouchMap each : steps) {
      if (each.equals(editor.map())) continue;
      editor.endStep();
      editor.apply(new Become(each, Phrase.of("edit.recovered")));
      model.add(editor.map());
      at++;
      note();
    }
  }

  /** All the way back and all the way on again, over the very same maps. */
  void undoneAndDoneAgain(String when) {
    while (editor.canUndo()) {
      editor.undo();
      assertSame(model.get(--at), editor.map(), when);
    }
    assertEquals(0, at, when);
    while (editor.canRedo()) {
      editor.redo();
      assertSame(model.get(++at), editor.map(), when);
    }
    assertEquals(model.size() - 1, at, when);
  }

  private static TouchMap read(byte[] document) {
    return switch (MapFiles.read(document, "")) {
      case Opened.Fine(TouchMap map, var notes) -> map;
      case Opened other -> fail("not whole: " + other);
    };
  }
}
