package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchmap.edit.Editor;
import touchmap.edit.Fold;
import touchmap.edit.Selection;
import touchmap.edit.SetView;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Folding and unfolding, one branch or level by level; in a map that is folded to some topics only for a moment. */
final class Folding {
  private final Editor editor;
  private final Painted painted;
  private final Consumer<Optional<Id>> redraw;
  private final Consumer<Phrase> say;

  Folding(Editor editor, Painted painted, Consumer<Optional<Id>> redraw, Consumer<Phrase> say) {
    this.editor = editor;
    this.painted = painted;
    this.redraw = redraw;
    this.say = say;
  }

  /** Folds the selected branches, or unfolds them when the lead is folded. */
  void toggle() {
    Optional<Id> lead = editor.selection().lead();
    if (lead.isEmpty()) return;
    if (painted.isFoldedToSome()) peek(lead.get());
    else fold(editor.selection().ids(), !isFolded(lead.get()));
  }

  void toggle(Id topic) {
    if (painted.isFoldedToSome()) peek(topic);
    else fold(List.of(topic), !isFolded(topic));
  }

  /** Opens what the map's own folding does not speak of, or closes it again. */
  private void peek(Id topic) {
    if (!painted.openForAMoment(Set.of(topic))) painted.close(topic);
    redraw.accept(Optional.of(topic));
  }

  private boolean isFolded(Id id) {
    return editor.map().view().folded().contains(id);
  }

  private void fold(List<Id> topics, boolean folded) {
    TouchMap map = editor.map();
    List<Id> able =
        topics.stream()
            .filter(id -> !id.equals(map.root().id()))
            .filter(id -> map.find(id).filter(topic -> !topic.children().isEmpty()).isPresent())
            .toList();
    if (able.isEmpty()) {
      say.accept(Phrase.of("map.why.businessOpen"));
      return;
    }
    Selection seen = editor.selection();
    if (folded) seen = outOf(able, seen);
    editor.apply(new Fold(able, folded), seen);
  }

  /** What is folded away cannot stay selected: the branch it is in is, instead. */
  private Selection outOf(List<Id> folded, Selection selection) {
    var ids = new ArrayList<Id>();
    for (Id id : selection.ids()) {
      Id kept = id;
      for (Topic above : editor.map().root().pathTo(id)) {
        if (folded.contains(above.id())) {
          kept = above.id();
          break;
        }
      }
      ids.add(kept);
    }
    return new Selection(ids);
  }

  void unfoldAll() {
    set(List.of());
  }

  /** Shows so many levels below the business and folds what is deeper. */
  void toLevel(int levels) {
    var folded = new ArrayList<Id>();
    gather(editor.map().root(), 0, levels, folded);
    set(folded);
  }

  private static void gather(Topic topic, int depth, int levels, List<Id> folded) {
    if (topic.children().isEmpty()) return;
    if (depth >= levels && depth > 0) folded.add(topic.id());
    for (Topic child : topic.children()) gather(child, depth + 1, levels, folded);
  }

  /** One level more is shown everywhere, or one less. */
  void oneLevel(int more) {
    toLevel(Math.max(1, shownLevels() + more));
  }

  /** How deep the map can be seen. */
  int shownLevels() {
    return depth(editor.map().root(), Set.copyOf(editor.map().view().folded()));
  }

  private static int depth(Topic topic, Set<Id> folded) {
    if (folded.contains(topic.id())) return 0;
    int deepest = 0;
    for (Topic child : topic.children()) deepest = Math.max(deepest, 1 + depth(child, folded));
    return deepest;
  }

  private void set(List<Id> folded) {
    TouchMap map = editor.map();
    if (painted.isFoldedToSome()) {
      say.accept(Phrase.of("map.why.foldedToSome"));
      return;
    }
    if (map.view().folded().equals(folded)) {
      say.accept(Phrase.of("map.why.levels"));
      return;
    }
    editor.apply(new SetView(map.view().withFolded(folded)), outOf(folded, editor.selection()));
  }

  void layout(LayoutKind kind) {
    TouchMap map = editor.map();
    if (map.view().layout() != kind) editor.apply(new SetView(map.view().withLayout(kind)));
  }
}
