package touchmap.ui.outline;

import java.util.List;
import java.util.Optional;
import touchmap.edit.ChainCount;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.Insert;
import touchmap.edit.Move;
import touchmap.edit.NewTopics;
import touchmap.edit.Place;
import touchmap.edit.Remove;
import touchmap.edit.Rename;
import touchmap.edit.Selection;
import touchmap.edit.Topmost;
import touchmap.edit.ScoreCount;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Nameless;
import touchmap.words.Words;

/** What the outline does to the map. A refusal is said, never thrown. */
final class OutlineActs {
  /** A topic that is being typed and is not in the map yet. */
  record Draft(Topic topic, Id parent, int index) {}

  private final Editor editor;
  private final Words words;
  private final OutlineHost host;

  OutlineActs(Editor editor, Words words, OutlineHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  private boolean attempt(Edit edit, Selection then) {
    var why = edit.objection(editor.map());
    if (why.isPresent()) {
      host.say(words.of(why.get()));
      return false;
    }
    editor.apply(edit, then);
    return true;
  }

  private List<Topic> branches() {
    return Topmost.of(editor.map(), editor.selection().ids());
  }

  /** A draft below the topic, behind the children it has. */
  Optional<Draft> child(Id of) {
    return editor
        .map()
        .find(of)
        .map(topic -> new Draft(NewTopics.childOf(topic), of, topic.children().size()));
  }

  /** A draft beside the topic; beside the business there is nothing, so below it. */
  Optional<Draft> sibling(Id of, boolean before) {
    TouchMap map = editor.map();
    Optional<Place> place = Place.of(map, of);
    if (place.isEmpty()) return child(of);
    Topic topic = map.find(of).orElseThrow();
    int index = place.get().index() + (before ? 0 : 1);
    return Optional.of(new Draft(NewTopics.siblingOf(topic), place.get().parent().id(), index));
  }

  void insert(Draft draft, String name) {
    Topic topic = draft.topic().withName(name);
    attempt(new Insert(draft.parent(), draft.index(), List.of(topic)), Selection.of(topic.id()));
  }

  void rename(Id topic, String name) {
    attempt(new Rename(topic, name), Selection.of(topic));
    editor.endStep();
  }

  void remove() {
    List<Topic> gone = branches();
    if (gone.isEmpty()) return;
    Selection next = nextTo(gone);
    long scores = ScoreCount.of(editor.map(), gone);
    long chains = ChainCount.of(editor.map(), gone);
    if (!attempt(new Remove(gone.stream().map(Topic::id).toList()), next)) return;
    String said =
        gone.size() == 1
            ? words.of("outline.removed", Nameless.or(gone.getFirst().nameOnOneLine(), words))
            : words.count("outline.removedMany", gone.size());
    if (scores > 0) said += ". " + words.count("outline.scoresGo", scores);
    if (chains > 0) said += ". " + words.count("outline.chainsLeft", chains);
    host.sayUndoable(said);
  }

  private Selection nextTo(List<Topic> gone) {
    Optional<Place> place = Place.of(editor.map(), gone.getLast().id());
    if (place.isEmpty()) return editor.selection();
    List<Topic> left =
        place.get().parent().children().stream()
            .filter(each -> gone.stream().noneMatch(topic -> topic.id().equals(each.id())))
            .toList();
    if (left.isEmpty()) return Selection.of(place.get().parent().id());
    return Selection.of(left.get(Math.min(place.get().index(), left.size() - 1)).id());
  }

  /** Up or down among the siblings, the selected ones keeping together. */
  void shift(int by) {
    List<Topic> moving = branches();
    if (moving.isEmpty()) return;
    Optional<Place> first = Place.of(editor.map(), moving.getFirst().id());
    Optional<Place> last = Place.of(editor.map(), moving.getLast().id());
    if (first.isEmpty() || last.isEmpty()) {
      host.say(words.of("outline.why.business"));
      return;
    }
    if (first.get().parent() != last.get().parent()) {
      host.say(words.of("outline.why.apart"));
      return;
    }
    Topic parent = first.get().parent();
    int index = by < 0 ? first.get().index() - 1 : last.get().index() + 2;
    if (index < 0 || index > parent.children().size())
      host.say(words.of(by < 0 ? "outline.why.first" : "outline.why.last"));
    else move(moving, parent.id(), index);
  }

  /** One level up: behind the topic it was under. */
  void outdent() {
    List<Topic> moving = branches();
    if (moving.isEmpty()) return;
    Optional<Place> at = Place.of(editor.map(), moving.getLast().id());
    Optional<Place> above = at.flatMap(place -> Place.of(editor.map(), place.parent().id()));
    if (above.isPresent()) move(moving, above.get().parent().id(), above.get().index() + 1);
    else host.say(words.of(at.isEmpty() ? "outline.why.business" : "outline.why.top"));
  }

  /** One level down: under the sibling before it. */
  void indent() {
    List<Topic> moving = branches();
    if (moving.isEmpty()) return;
    Optional<Place> at = Place.of(editor.map(), moving.getFirst().id());
    if (at.isEmpty() || at.get().index() == 0) {
      host.say(words.of(at.isEmpty() ? "outline.why.business" : "outline.why.noneBefore"));
      return;
    }
    Topic before = at.get().parent().children().get(at.get().index() - 1);
    move(moving, before.id(), before.children().size());
  }

  private void move(List<Topic> moving, Id parent, int index) {
    List<Id> ids = moving.stream().map(Topic::id).toList();
    attempt(new Move(ids, parent, index, Side.AUTOMATIC), editor.selection());
  }

  /** Why these may not go there, in words; empty when they may. */
  Optional<String> refusal(List<Id> topics, Id parent, int index) {
    return new Move(topics, parent, index, Side.AUTOMATIC).objection(editor.map()).map(words::of);
  }

  void drop(List<Id> topics, Id parent, int index) {
    attempt(new Move(topics, parent, index, Side.AUTOMATIC), new Selection(topics));
  }
}
