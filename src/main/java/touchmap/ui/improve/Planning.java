package touchmap.ui.improve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.edit.Batch;
import touchmap.edit.DropActions;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.PlanAction;
import touchmap.method.Register;
import touchmap.model.ActionStatus;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What can be done with actions, each as one step that can be undone. */
public final class Planning {
  private static final int LONGEST_TITLE = 120;

  private final Editor editor;
  private final Words words;
  private final ImproveHost host;

  public Planning(Editor editor, Words words, ImproveHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  Editor editor() {
    return editor;
  }

  LocalDate today() {
    return host.today();
  }

  /** Asks for a new action about what is selected on the map: for each of its touchpoints, in map order. */
  public void ask() {
    Set<Id> selected = editor.selection().asSet();
    List<Id> about =
        Register.of(editor.map()).touchpoints().stream()
            .map(Topic::id)
            .filter(selected::contains)
            .toList();
    if (about.size() < 2) ask(about.stream().findFirst());
    else new ActionSheet(this, words, host, PlannedAction.of(about.getFirst(), ""), about).open();
  }

  /** Asks for a new action; its owner is the touchpoint's driver, own or inherited. */
  void ask(Optional<Id> about) {
    var fresh = PlannedAction.of(about.orElse(editor.map().root().id()), "");
    var action = fresh.withAssignment(fresh.assignment().withOwner(driver(fresh.touchpoint())));
    new ActionSheet(this, words, host, action, List.of(action.touchpoint())).open();
  }

  void edit(PlannedAction action) {
    new ActionSheet(this, words, host, action, List.of()).open();
  }

  String driver(Id touchpoint) {
    return Register.of(editor.map()).driver(touchpoint).strip();
  }

  /** A step of the ladder becomes an action in one move; one that has become an action already stays one. */
  public void fromStep(Id touchpoint, String text) {
    Optional<PlannedAction> already = ofStep(touchpoint, text);
    if (already.isPresent()) {
      host.say(words.of("improve.action.already", already.get().title()));
      return;
    }
    PlannedAction fresh = PlannedAction.of(touchpoint, title(text));
    boolean isCut = !title(text).equals(text.strip());
    save(
        fresh
            .withAssignment(fresh.assignment().withOwner(driver(touchpoint)))
            .withNote(isCut ? text.strip() : ""));
    host.sayUndoable(words.of("improve.action.planned", fresh.title()));
  }

  /** The action that a step of the ladder has become, unless it was dropped. */
  Optional<PlannedAction> ofStep(Id touchpoint, String text) {
    String title = title(text);
    return editor.map().study().actions().stream()
        .filter(each -> each.touchpoint().equals(touchpoint))
        .filter(each -> each.assignment().status() != ActionStatus.DROPPED)
        .filter(each -> each.title().strip().equalsIgnoreCase(title))
        .findFirst();
  }

  /** The first line, if need be cut between two words. */
  private static String title(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST_TITLE) return line;
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "\u2026";
  }

  void save(PlannedAction action) {
    editor.endStep();
    editor.apply(new PlanAction(action));
    editor.endStep();
  }

  /** The same action for each of these touchpoints, in one step; without an owner each is its driver's. */
  void save(PlannedAction action, List<Id> touchpoints) {
    List<Edit> each =
        touchpoints.stream()
            .map(
                id -> {
                  PlannedAction fresh = PlannedAction.of(id, action.title());
                  String owner = action.assignment().owner();
                  return fresh
                      .withAssignment(
                          action.assignment().withOwner(owner.isEmpty() ? driver(id) : owner))
                      .withRice(action.rice())
                      .withNote(action.note());
                })
            .<Edit>map(PlanAction::new)
            .toList();
    editor.endStep();
    editor.apply(new Batch(Phrase.of("improve.edit.several"), each));
    editor.endStep();
    host.sayUndoable(words.count("improve.action.several.planned", each.size()));
  }

  void set(PlannedAction action, ActionStatus status) {
    if (action.assignment().status() == status) return;
    save(action.withAssignment(action.assignment().withStatus(status, host.today())));
  }

  /** Planned becomes being done, being done becomes done, and what is closed is planned anew. */
  void advance(PlannedAction action) {
    ActionStatus next = next(action.assignment().status());
    set(action, next);
    if (next == ActionStatus.DONE)
      host.sayUndoable(words.of("improve.action.done", action.title()));
  }

  static ActionStatus next(ActionStatus status) {
    return switch (status) {
      case PLANNED -> ActionStatus.DOING;
      case DOING -> ActionStatus.DONE;
      case DONE, DROPPED -> ActionStatus.PLANNED;
    };
  }

  void remove(PlannedAction action) {
    editor.apply(new DropActions(List.of(action.id())));
    host.sayUndoable(words.of("improve.action.removed", action.title()));
  }

  /** The action as it is in the map now. */
  Optional<PlannedAction> now(Id action) {
    return editor.map().study().actions().stream()
        .filter(each -> each.id().equals(action))
        .findFirst();
  }
}
