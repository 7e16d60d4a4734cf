package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.edit.ChainCount;
import touchmap.edit.Batch;
import touchmap.edit.Copies;
import touchmap.edit.Describe;
import touchmap.edit.Dissolve;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.MarkMoment;
import touchmap.edit.Place;
import touchmap.edit.Remove;
import touchmap.edit.Retype;
import touchmap.edit.Selection;
import touchmap.edit.Sort;
import touchmap.edit.Topmost;
import touchmap.edit.Trait;
import touchmap.edit.ScoreCount;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What can be done to the selected branches as a whole. A refusal is said, never thrown. */
final class Commands {
  private final Editor editor;
  private final Consumer<Phrase> say;
  private final Consumer<Phrase> sayWithUndo;

  Commands(Editor editor, Consumer<Phrase> say, Consumer<Phrase> sayWithUndo) {
    this.editor = editor;
    this.say = say;
    this.sayWithUndo = sayWithUndo;
  }

  /** Does it and selects, or says why not. True when it was done. */
  boolean attempt(Edit edit, Selection then) {
    Optional<Phrase> why = edit.objection(editor.map());
    if (why.isPresent()) {
      say.accept(why.get());
      return false;
    }
    editor.apply(edit, then);
    return true;
  }

  boolean attempt(Edit edit) {
    return attempt(edit, editor.selection());
  }

  void say(Phrase phrase) {
    say.accept(phrase);
  }

  List<Id> selected() {
    return editor.selection().ids();
  }

  /** The selected branches, none of them inside another, without the business. */
  List<Topic> branches() {
    return Topmost.of(editor.map(), selected()).stream()
        .filter(topic -> !topic.isBusiness())
        .toList();
  }

  void remove() {
    take("map.removed");
  }

  /** The same for what was put on the clipboard before. */
  void cut() {
    take("map.cut");
  }

  /** What of the selection can be taken away: all but the business, which stays. */
  List<Topic> removable() {
    Id business = editor.map().root().id();
    return Topmost.of(
        editor.map(), selected().stream().filter(id -> !id.equals(business)).toList());
  }

  /** Takes the selected branches away and says so in these words. Why not is said, too. */
  private void take(String done) {
    List<Topic> gone = removable();
    if (gone.isEmpty()) {
      attempt(new Remove(selected()));
      return;
    }
    long scores = ScoreCount.of(editor.map(), gone);
    long chains = ChainCount.of(editor.map(), gone);
    boolean stays = selected().contains(editor.map().root().id());
    Selection next = nextTo(gone);
    if (!attempt(new Remove(gone.stream().map(Topic::id).toList()), next)) return;
    Phrase said =
        gone.size() == 1
            ? Phrase.of(done, named(gone.getFirst()))
            : Phrase.of(done + "Many", gone.size());
    if (scores > 0) said = Phrase.of("map.andMore", said, Phrase.of("map.scoresGo", scores));
    if (chains > 0) said = Phrase.of("map.andMore", said, Phrase.of("map.chainsLeft", chains));
    sayWithUndo.accept(stays ? Phrase.of("map.businessStays", said) : said);
  }

  void dissolve() {
    List<Topic> gone = Topmost.of(editor.map(), selected());
    if (gone.isEmpty()) return;
    Topic first = gone.getFirst();
    Selection next =
        first.children().isEmpty() ? nextTo(gone) : Selection.of(first.children().getFirst().id());
    attempt(new Dissolve(selected()), next);
  }

  /**
   * What is selected once these are gone: the next sibling, else the one before, else the parent.
   */
  private Selection nextTo(List<Topic> gone) {
    TouchMap map = editor.map();
    Optional<Place> place = Place.of(map, gone.getLast().id());
    if (place.isEmpty()) return editor.selection();
    List<Topic> siblings = place.get().parent().children();
    for (int i = place.get().index() + 1; i < siblings.size(); i++) {
      if (!gone.contains(siblings.get(i))) return Selection.of(siblings.get(i).id());
    }
    for (int i = place.get().index() - 1; i >= 0; i--) {
      if (!gone.contains(siblings.get(i))) return Selection.of(siblings.get(i).id());
    }
    return Selection.of(place.get().parent().id());
  }

  void duplicate() {
    Copies.beside(editor.map(), selected())
        .ifPresent(copied -> attempt(copied.edit(), new Selection(copied.ids())));
  }

  void sort() {
    editor.selection().lead().ifPresent(lead -> attempt(new Sort(lead)));
  }

  /** Objects become touchpoints and touchpoints objects, as the lead says. */
  void retype() {
    Optional<Topic> lead = editor.selection().lead().flatMap(editor.map()::find);
    if (lead.isEmpty()) return;
    TopicType to = lead.get().isObject() ? TopicType.TOUCHPOINT : TopicType.OBJECT;
    attempt(new Retype(selected(), to));
  }

  /**
   * There is one moment of truth: the star moves from where it was, and that is said. No reason
   * takes it away.
   */
  void markMoment(Id touchpoint, String reason) {
    Optional<Topic> before =
        editor.map().root().all().stream()
            .filter(topic -> topic.details().touch().isMomentOfTruth())
            .filter(topic -> !topic.id().equals(touchpoint))
            .findFirst();
    Edit mark =
        reason.isBlank()
            ? new Describe(List.of(touchpoint), new Trait.MomentOfTruth(""))
            : new MarkMoment(touchpoint, reason);
    if (!attempt(mark) || reason.isBlank() || before.isEmpty()) return;
    String now = editor.map().find(touchpoint).map(Topic::nameOnOneLine).orElse("");
    sayWithUndo.accept(Phrase.of("map.momentMoved", before.get().nameOnOneLine(), now));
  }

  private static Object named(Topic topic) {
    return topic.name().isBlank() ? Phrase.of("kit.nameless") : topic.nameOnOneLine();
  }

  /** What was moved by hand goes back to its automatic place. */
  void backToAutomatic() {
    var edits = new ArrayList<Edit>();
    edits.add(new Describe(selected(), new Trait.MovedBy(0, 0)));
    List<Id> sided = selected().stream().filter(this::choseSide).toList();
    if (!sided.isEmpty()) edits.add(new Describe(sided, new Trait.SideIs(Side.AUTOMATIC)));
    attempt(new Batch(Phrase.of("map.backToAutomatic"), edits));
  }

  private boolean choseSide(Id id) {
    return editor
        .map()
        .find(id)
        .filter(topic -> topic.details().form().side() != Side.AUTOMATIC)
        .isPresent();
  }
}
