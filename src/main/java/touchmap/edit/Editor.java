package touchmap.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * The open map, what is selected in it, and the way back. The only mutable thing below the window. Not for several
 * threads: the window's thread alone calls it; what others need is a {@link State}, which is a value.
 */
public final class Editor {

  /** All there is to know about the open map at one moment. Every selected id is in the map. */
  public record State(TouchMap map, Selection selection) {
    public State {
      if (!Present.all(map.root(), selection.ids()))
        throw new IllegalArgumentException("Selected, but not in the map: " + selection);
    }

    /** A map just opened: its business is selected. */
    public static State opened(TouchMap map) {
      return new State(map, Selection.of(map.root().id()));
    }
  }

  /** What listeners hear: the moment before and the moment after. */
  public record Change(State before, State after) {
    public boolean changedMap() {
      return before.map() != after.map();
    }
  }

  private record Done(Edit edit, State before, State after) {}

  private final Deque<Done> done = new ArrayDeque<>();
  private final Deque<Done> undone = new ArrayDeque<>();
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private State state;
  private TouchMap saved;
  private boolean telling;
  private boolean sealed;

  public Editor(State start) {
    state = start;
    saved = start.map();
  }

  public State state() {
    return state;
  }

  public TouchMap map() {
    return state.map();
  }

  public Selection selection() {
    return state.selection();
  }

  /**
   * Does one step and keeps the selection, as far as it is still there.
   *
   * @throws IllegalArgumentException when the edit objects to this map; ask {@link Edit#objection} first
   */
  public void apply(Edit edit) {
    apply(edit, state.selection());
  }

  /** Does one step and selects. Undo brings the selection of before back. */
  public void apply(Edit edit, Selection then) {
    mayChange();
    TouchMap after = after(edit);
    step(edit, new State(after, surviving(then, after)));
  }

  /** The next edit starts a step of its own even if it could join the last one. */
  public void endStep() {
    sealed = true;
  }

  /** Selecting is not a step, and never costs the redo list. */
  public void select(Selection selection) {
    mayChange();
    if (selection.equals(state.selection())) return;
    sealed = true;
    become(new State(state.map(), selection));
  }

  public boolean canUndo() {
    return !done.isEmpty();
  }

  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /** How many steps can be undone. */
  public int depth() {
    return done.size();
  }

  /** What undo would take back. */
  public Optional<Phrase> undoLabel() {
    return Optional.ofNullable(done.peek()).map(each -> each.edit().label());
  }

  public Optional<Phrase> redoLabel() {
    return Optional.ofNullable(undone.peek()).map(each -> each.edit().label());
  }

  /** Back to the very same state object. */
  public void undo() {
    mayChange();
    if (done.isEmpty()) return;
    Done step = done.pop();
    undone.push(step);
    sealed = true;
    become(step.before());
  }

  public void redo() {
    mayChange();
    if (undone.isEmpty()) return;
    Done step = undone.pop();
    done.push(step);
    sealed = true;
    become(step.after());
  }

  /** Remembers what is on disk; typing after it is a step of its own. */
  public void markSaved(TouchMap written) {
    mayChange();
    saved = written;
    sealed = true;
    tell(new Change(state, state));
  }

  /** True also right after undoing back to what is on disk: the maps are then the same object. */
  public boolean isSaved() {
    return state.map() == saved;
  }

  /**
   * Calls the listener after every change, in the order of subscription; listeners may not edit.
   *
   * @return how to stop listening
   */
  public Runnable onChange(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private TouchMap after(Edit edit) {
    edit.objection(state.map())
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why.key());
            });
    return edit.applyTo(state.map());
  }

  private void step(Edit edit, State after) {
    if (after.map() == state.map()) {
      select(after.selection());
      return;
    }
    Done last = done.peek();
    Optional<Edit> joined = last == null ? Optional.empty() : joined(last, edit);
    if (last != null && joined.isPresent()) rejoin(last, joined.get(), after);
    else {
      done.push(new Done(edit, state, after));
      sealed = false;
      undone.clear();
      become(after);
    }
  }

  private Optional<Edit> joined(Done last, Edit edit) {
    boolean apart = sealed || last.after().map() != state.map() || state.map() == saved;
    return apart ? Optional.empty() : last.edit().mergedWith(edit);
  }

  /** Typing goes on in the last step; what was typed and taken back leaves no step, and the map of before. */
  private void rejoin(Done last, Edit whole, State after) {
    done.pop();
    undone.clear();
    TouchMap before = last.before().map();
    if (whole.applyTo(before) == before) {
      become(new State(before, surviving(after.selection(), before)));
    } else {
      done.push(new Done(whole, last.before(), after));
      become(after);
    }
  }

  /** What is still there; where nothing is, the nearest topic above the lead that was removed. */
  private Selection surviving(Selection wanted, TouchMap after) {
    Set<Id> present = Present.of(after.root(), wanted.ids());
    if (present.size() == wanted.ids().size()) return wanted;
    List<Id> still = wanted.ids().stream().filter(present::contains).toList();
    if (!still.isEmpty() || wanted.isEmpty()) return new Selection(still);
    List<Topic> path = state.map().root().pathTo(wanted.lead().orElseThrow());
    for (Topic above : path.reversed()) {
      if (after.root().holds(above.id())) return Selection.of(above.id());
    }
    return Selection.of(after.root().id());
  }

  private void mayChange() {
    if (telling)
      throw new IllegalStateException("A listener may not edit the map it is being told about.");
  }

  private void become(State after) {
    var change = new Change(state, after);
    state = after;
    tell(change);
  }

  private void tell(Change change) {
    telling = true;
    try {
      List.copyOf(listeners).forEach(listener -> listener.accept(change));
    } finally {
      telling = false;
    }
  }
}
