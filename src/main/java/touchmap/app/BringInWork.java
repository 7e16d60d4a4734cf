package touchmap.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import touchmap.app.cli.AnyFile;
import touchmap.edit.BringIn;
import touchmap.edit.CatchIdeas;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.files.History;
import touchmap.files.MapFiles;
import touchmap.merge.Arrivals;
import touchmap.merge.Choice;
import touchmap.merge.Conflict;
import touchmap.merge.GuestIdeas;
import touchmap.merge.Losses;
import touchmap.merge.Merge;
import touchmap.merge.Merged;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.dialogs.BringInHost;
import touchmap.ui.dialogs.BringInSheet;
import touchmap.ui.dialogs.Question;
import touchmap.ui.kit.FxThread;
import touchmap.ui.kit.Sheet;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** Brings a colleague's copy into the open map: reads it, says what would come, and makes it one step. */
final class BringInWork {
  /** How many kinds of change a message names. */
  private static final int SAID = 6;

  /** How many nodes a remark names. */
  private static final int NAMED = 3;

  private final MapWindow window;
  private final Words words;
  private final Ancestry ancestry;
  private final Editor editor;
  private final Consumer<TouchMap> taken;

  BringInWork(MapWindow window) {
    this(window, ancestryOf(window), theirs -> {});
  }

  /**
   * @param taken hears of theirs once it was brought in, or there was nothing in it
   */
  BringInWork(MapWindow window, Ancestry ancestry, Consumer<TouchMap> taken) {
    this.window = window;
    this.ancestry = ancestry;
    this.taken = taken;
    words = window.words();
    editor = window.document().orElseThrow().editor();
  }

  /** What this window has opened and saved, and the versions that were kept on this computer. */
  private static Ancestry ancestryOf(MapWindow window) {
    Document document = window.document().orElseThrow();
    Optional<Path> file = document.source();
    History history = window.desk().keeping().history();
    return new Lineage(history, file, document.past());
  }

  void ask() {
    if (window.layer().isOpen()) return;
    var own = new FilePicker.Kind(words.of("app.kind.touchmap"), List.of(MapFiles.EXTENSION));
    var request =
        new FilePicker.Request(
            words.of("app.bringIn.title"),
            window.files().folder(),
            "",
            List.of(own, FileWork.readable(words).getFirst()));
    window.desk().picker().toOpen(window.stage(), request).ifPresent(this::take);
  }

  /** Looks at a file. */
  void take(Path file) {
    TouchMap ours = editor.map();
    Behind.run(
        window,
        Phrase.of("app.busy.compare", FileWork.nameOf(file)),
        behind -> look(file, ours),
        looked -> show(file, looked),
        failed -> refuse(file, Phrase.of("app.open.failed", FileWork.nameOf(file))));
  }

  /** What came of looking at a file: a reason to refuse it, or both maps and what they make. */
  private sealed interface Looked {
    record Refused(Phrase why) implements Looked {}

    record Read(
        TouchMap ours,
        TouchMap theirs,
        Optional<Beginning> known,
        Optional<Beginning> beginning,
        Merged merged,
        List<Idea> ideas)
        implements Looked {
      Optional<TouchMap> base() {
        return beginning.map(Beginning::map);
      }
    }
  }

  private Looked look(Path file, TouchMap ours) {
    String name = FileWork.nameOf(file);
    AnyFile.Read read = MapReader.read(file);
    if (!read.own() && !(read.opened() instanceof Opened.Unreadable))
      return new Looked.Refused(Phrase.of("app.bringIn.foreign", name));
    return switch (read.opened()) {
      case Opened.Fine(TouchMap theirs, var notes) ->
          looked(ours, theirs, ancestry.beginning(ours, theirs));
      case Opened.Sound sound -> new Looked.Refused(Phrase.of("app.bringIn.damaged", name));
      case Opened.ReadOnly newer -> new Looked.Refused(newer.why());
      case Opened.Unreadable(Phrase why) -> new Looked.Refused(why);
    };
  }

  /** With the map that both may have begun with, used only where that is sure. */
  private static Looked.Read looked(TouchMap ours, TouchMap theirs, Optional<Beginning> known) {
    return looked(ours, theirs, known, known.filter(Beginning::isSure));
  }

  private static Looked.Read looked(
      TouchMap ours, TouchMap theirs, Optional<Beginning> known, Optional<Beginning> beginning) {
    Optional<TouchMap> base = beginning.map(Beginning::map);
    Merged merged = Merge.of(base, ours, theirs);
    List<Idea> ideas = GuestIdeas.of(base, ours, theirs, "");
    return new Looked.Read(ours, theirs, known, beginning, merged, ideas);
  }

  private void show(Path file, Looked looked) {
    switch (looked) {
      case Looked.Refused(Phrase why) -> refuse(file, why);
      case Looked.Read read
          when read.merged().conflicts().isEmpty() && read.merged().map().equals(read.ours()) ->
          nothingNew(file, read.theirs());
      case Looked.Read read -> ask(new Shown(file, read));
    }
  }

  /** What the sheet shows. */
  private record Shown(Path file, Looked.Read read) {}

  private void ask(Shown shown) {
    BringInSheet.show(window.layer(), words, copy(shown), new Choices(shown));
  }

  /** The same once more, without the beginning or with it. */
  private void turn(Shown shown) {
    Looked.Read read = shown.read();
    boolean isUsed = read.beginning().isPresent();
    Behind.run(
        window,
        Phrase.of("app.busy.compare", FileWork.nameOf(shown.file())),
        behind ->
            looked(
                read.ours(), read.theirs(), read.known(), isUsed ? Optional.empty() : read.known()),
        looked -> ask(new Shown(shown.file(), looked)),
        failed -> window.slipped());
  }

  private void nothingNew(Path file, TouchMap theirs) {
    taken.accept(theirs);
    new Question(
            words.of("app.bringIn.sameTitle", FileWork.nameOf(file)), words.of("app.bringIn.same"))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }

  private void refuse(Path file, Phrase why) {
    new Question(words.of("app.bringIn.refused", FileWork.nameOf(file)), words.of(why))
        .answer(words.of("app.understood"), () -> {})
        .ask(window.layer());
  }

  private BringInHost.Copy copy(Shown shown) {
    Looked.Read read = shown.read();
    var remarks = new ArrayList<String>();
    boolean isSure = read.known().filter(Beginning::isSure).isPresent();
    if (read.beginning().isEmpty())
      remarks.add(words.of(isSure ? "app.bringIn.without" : "app.bringIn.noBase"));
    read.beginning().ifPresent(each -> remarks.add(said(each.which())));
    if (areStrangers(read.ours(), read.theirs())) remarks.add(words.of("app.bringIn.strangers"));
    String otherWay = isSure ? "app.bringIn.useBase" : "app.bringIn.takeBase";
    String way = read.beginning().isPresent() ? "app.bringIn.leaveBase" : otherWay;
    return new BringInHost.Copy(
        FileWork.nameOf(shown.file()),
        coming(read.ours(), read.merged().map()),
        read.merged().conflicts().stream().map(this::difference).toList(),
        remarks,
        losses(read),
        read.known().isPresent() ? words.of(way) : "",
        "");
  }

  /**
   * What of ours would go or be replaced if nobody decides otherwise. Beside a sure beginning it is only what they changed
   * and we did not: no work of ours.
   */
  private List<String> losses(Looked.Read read) {
    if (read.beginning().filter(Beginning::isSure).isPresent()) return List.of();
    return Losses.of(read.ours(), read.merged().map()).stream()
        .map(each -> words.of("app.bringIn.where", where(each.where()), joined(each.what(), "; ")))
        .toList();
  }

  private String where(List<Phrase> path) {
    return joined(path, " › ");
  }

  private String joined(List<Phrase> phrases, String between) {
    return phrases.stream().map(each -> words.of(each)).collect(Collectors.joining(between));
  }

  private BringInHost.Coming coming(TouchMap ours, TouchMap merged) {
    List<String> removed =
        ours.root().all().stream()
            .filter(topic -> !merged.root().holds(topic.id()))
            .map(Topic::nameOnOneLine)
            .toList();
    return new BringInHost.Coming(
        Arrivals.of(ours, merged).stream().map(each -> words.of(each)).toList(),
        removed.isEmpty() ? "" : removes(removed));
  }

  private String removes(List<String> names) {
    String first =
        names.stream()
            .limit(NAMED)
            .map(each -> words.of("app.bringIn.quoted", Sheet.brief(each)))
            .collect(Collectors.joining(", "));
    return words.count(
        "app.bringIn.removes", names.size(), first + (names.size() > NAMED ? " …" : ""));
  }

  /** Moments are said as people say them. */
  private String said(Phrase which) {
    Object[] arguments =
        which.arguments().stream()
            .map(
                each ->
                    each instanceof Instant when
                        ? Moments.said(when, ZoneId.systemDefault(), words)
                        : each)
            .toArray();
    return words.of(which.key(), arguments);
  }

  /** Whether nothing of one is in the other, as with two maps that never were one. */
  private static boolean areStrangers(TouchMap ours, TouchMap theirs) {
    Set<Id> known = new HashSet<>();
    ours.root().walk(topic -> known.add(topic.id()));
    boolean[] meets = {false};
    theirs.root().walk(topic -> meets[0] |= known.contains(topic.id()));
    return !meets[0];
  }

  private BringInHost.Difference difference(Conflict conflict) {
    String path = where(conflict.where());
    String what = words.of(conflict.what());
    String where = path.isEmpty() ? what : words.of("app.bringIn.where", path, what);
    return new BringInHost.Difference(
        conflict.key(),
        where,
        words.of(conflict.ours()),
        words.of(conflict.theirs()),
        BringInHost.Take.valueOf(conflict.stands().name()),
        conflict.open().stream().map(each -> BringInHost.Take.valueOf(each.name())).toList());
  }

  /** What a person answered. */
  private final class Choices implements BringInHost {
    private final Shown shown;
    private final Looked.Read read;

    Choices(Shown shown) {
      this.shown = shown;
      this.read = shown.read();
    }

    @Override
    public void otherWay() {
      turn(shown);
    }

    @Override
    public List<String> ideas() {
      return read.ideas().stream().map(Idea::name).toList();
    }

    private TouchMap merged(Map<String, Take> choices) {
      var chosen = new LinkedHashMap<String, Choice>();
      choices.forEach((key, take) -> chosen.put(key, Choice.valueOf(take.name())));
      return Merge.of(read.base(), read.ours(), read.theirs(), chosen).map();
    }

    @Override
    public void decided(Map<String, Take> choices, Consumer<Coming> told) {
      FxThread.background(
          () -> coming(read.ours(), merged(choices)), told, failed -> window.slipped());
    }

    @Override
    public void bringIn(Map<String, Take> choices) {
      Behind.run(
          window,
          Phrase.of("app.busy.bringIn"),
          behind -> merged(choices),
          merged -> {
            if (done(new BringIn(read.ours(), merged), said(Arrivals.of(read.ours(), merged))))
              taken.accept(read.theirs());
          },
          failed -> window.slipped());
    }

    @Override
    public void bringIdeas(String author) {
      List<Idea> ideas = GuestIdeas.of(read.base(), read.ours(), read.theirs(), author);
      done(new CatchIdeas(ideas), words.count("app.bringIn.caught", ideas.size()));
    }
  }

  /** Whether it has come in, or nothing was to. */
  private boolean done(Edit edit, String said) {
    TouchMap before = editor.map();
    Optional<Phrase> why = edit.objection(before);
    if (why.isPresent()) {
      window.say(why.get());
      return false;
    }
    if (edit.applyTo(before) == before) {
      window.say(Phrase.of("app.bringIn.stays"));
      return true;
    }
    List<Id> fresh = Arrivals.newBranches(before, edit.applyTo(before));
    Selection selection = fresh.isEmpty() ? editor.selection() : new Selection(fresh);
    editor.endStep();
    LookBack.around(window, editor, () -> editor.apply(edit, selection));
    window.sayUndoable(said);
    return true;
  }

  private String said(List<Phrase> arrivals) {
    List<String> named = arrivals.stream().limit(SAID).map(each -> words.of(each)).toList();
    String all = String.join(", ", named);
    return arrivals.size() > SAID
        ? words.of("app.bringIn.doneMore", all)
        : words.of("app.bringIn.done", all);
  }
}
