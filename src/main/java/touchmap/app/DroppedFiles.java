package touchmap.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.app.cli.AnyFile;
import touchmap.edit.Batch;
import touchmap.edit.Copies;
import touchmap.edit.Edit;
import touchmap.edit.Fold;
import touchmap.edit.Insert;
import touchmap.edit.NewTopics;
import touchmap.edit.Selection;
import touchmap.exchange.Losses;
import touchmap.files.MapFiles;
import touchmap.model.Finding;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.Study;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.Notice;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * What becomes of files that were let go over a window: they open; a map that was let go on a node can also come in below
 * it; and what is no map is said to be none, since a map holds no files.
 */
record DroppedFiles(MapWindow window) implements FileDrop.Taker {
  /** Of a file with a strange ending so much is looked at, while it is held over the window. */
  private static final long MOST_LOOKED_AT = 4L << 20;

  @Override
  public void take(List<Path> files, double sceneX, double sceneY) {
    Optional<Topic> on =
        window
            .main()
            .flatMap(main -> main.map().topicAt(sceneX, sceneY))
            .flatMap(id -> window.document().flatMap(open -> open.editor().map().find(id)));
    take(files, on);
  }

  @Override
  public boolean isReady() {
    return !window.layer().isOpen();
  }

  /** The same of files that were copied elsewhere and are pasted on a node. */
  void take(List<Path> files, Id on) {
    take(files, window.document().flatMap(open -> open.editor().map().find(on)));
  }

  private void take(List<Path> files, Optional<Topic> on) {
    boolean isOne = files.size() == 1;
    if (on.isPresent() && isOne) ask(files.getFirst(), on.get());
    else files.forEach(file -> window.desk().open(file, window));
  }

  private void ask(Path file, Topic on) {
    Words words = window.words();
    String name = FileWork.nameOf(file);
    if (window.layer().isOpen()) return;
    if (!isMap(file)) {
      new Question(
              words.of("app.drop.noMapTitle", name), words.of("app.drop.noMap", on.nameOnOneLine()))
          .answer(words.of("app.understood"), () -> {})
          .ask(window.layer());
      return;
    }
    new Question(words.of("app.drop.title", name), words.of("app.drop.text", on.nameOnOneLine()))
        .answer(words.of("app.drop.below"), () -> bringBelow(file, on.id()))
        .answer(words.of("app.drop.open"), () -> window.desk().open(file, window))
        .quietAnswer(words.of("app.cancel"), () -> {})
        .ask(window.layer());
  }

  /** Whether a file can be read as a map: its ending says so, or what is in it. */
  static boolean isMap(Path file) {
    String ending = MapReader.ending(file);
    if (Files.isDirectory(file)) return false;
    if (ending.equals(MapFiles.EXTENSION) || Formats.readEndings().contains(ending)) return true;
    try {
      return Files.size(file) <= MOST_LOOKED_AT
          && Formats.importer(Files.readAllBytes(file), ending).isPresent();
    } catch (IOException gone) {
      return false;
    }
  }

  private void bringBelow(Path file, Id on) {
    Behind.run(
        window,
        Phrase.of("app.busy.open", FileWork.nameOf(file)),
        behind -> MapReader.read(file),
        read -> bringBelow(file, on, read),
        failed -> bringBelow(file, on, MapReader.failed(file)));
  }

  private void bringBelow(Path file, Id on, AnyFile.Read read) {
    switch (read.opened()) {
      case Opened.Fine(TouchMap map, var notes) ->
          put(file, on, map, notes.stream().filter(Losses::isLoss).toList());
      case Opened.Sound sound ->
          put(file, on, sound.map(), sound.damage().stream().map(Finding::message).toList());
      case Opened.ReadOnly newer -> refuse(file, newer.why());
      case Opened.Unreadable(Phrase why) -> refuse(file, why);
    }
  }

  private void refuse(Path file, Phrase why) {
    Words words = window.words();
    new Question(words.of("app.unreadable.title", FileWork.nameOf(file)), words.of(why))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }

  private void put(Path file, Id on, TouchMap map, List<Phrase> lost) {
    var editor = window.document().orElseThrow().editor();
    Optional<Topic> parent = editor.map().find(on);
    if (parent.isEmpty()) return;
    Topic branch =
        NewTopics.suited(
            Copies.of(List.of(map.root().withType(NewTopics.typeUnder(parent.get())))).getFirst(),
            parent.get());
    var edits = new ArrayList<Edit>();
    edits.add(new Insert(on, parent.get().children().size(), List.of(branch)));
    if (editor.map().view().folded().contains(on)) edits.add(new Fold(List.of(on), false));
    Edit edit = new Batch(edits.getFirst().label(), edits);
    Optional<Phrase> why = edit.objection(editor.map());
    if (why.isPresent()) {
      window.say(why.get());
      return;
    }
    editor.endStep();
    editor.apply(edit, Selection.of(branch.id()));
    Words words = window.words();
    window.sayUndoable(
        words.count("app.drop.done", branch.all().size(), parent.get().nameOnOneLine()));
    var left = new ArrayList<>(lost);
    if (!map.study().equals(Study.NONE)) left.add(Phrase.of("app.drop.study"));
    if (!map.ideas().isEmpty()) left.add(Phrase.of("app.drop.ideas", map.ideas().size()));
    if (!left.isEmpty()) sayLeft(file, left);
  }

  private void sayLeft(Path file, List<Phrase> left) {
    Words words = window.words();
    List<Notice.Line> lines =
        left.stream().map(each -> new Notice.Line(words.of(each), "")).toList();
    Sheet sheet =
        Notice.sheet(
            words.of("app.drop.leftTitle", FileWork.nameOf(file)),
            words.of("app.drop.left"),
            lines,
            words.count("app.more", Math.max(0, lines.size() - Notice.MOST_LINES)));
    Notice.show(window.layer(), sheet, words.of("app.understood"));
  }
}
