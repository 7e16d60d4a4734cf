package touchmap.ui.journey;

import touchmap.lens.journey.Grid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import touchmap.edit.ChangeStep;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.InsertSteps;
import touchmap.edit.MoveStep;
import touchmap.edit.RemoveSteps;
import touchmap.method.JourneyFigures.Column;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.Step;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What is done with the steps of the chain that is shown, done to the map. */
final class StepWork {
  private static final double NUDGE = 0.5;

  private final Editor editor;
  private final Words words;
  private final JourneyHost host;
  private final Supplier<Optional<Chain>> chain;

  StepWork(Editor editor, Words words, JourneyHost host, Supplier<Optional<Chain>> chain) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.chain = chain;
  }

  Words words() {
    return words;
  }

  List<Stage> stages() {
    return editor.map().study().journey().stages();
  }

  void say(String sentence) {
    host.say(sentence);
  }

  void choose(Column column) {
    host.show(column.touchpoint().id());
  }

  void feel(Column column, OptionalDouble feeling) {
    change(column, column.step().withFeeling(feeling));
  }

  /** A little better or worse; from nothing said it starts at neutral. Several in a row are one step of work. */
  void nudge(Column column, int up) {
    double now = column.step().feeling().orElse(0);
    double to = Math.clamp(now + up * NUDGE, -Grid.STRONGEST, Grid.STRONGEST);
    become(column, column.step().withFeeling(OptionalDouble.of(to)));
  }

  void goOn(Column column, OptionalDouble share) {
    change(column, column.step().withGoOn(share));
  }

  void note(Column column, String note) {
    change(column, column.step().withNote(note));
  }

  /** Puts the step in a stage of its own; with none it follows its touchpoint's. */
  void stage(Column column, Optional<Id> stage) {
    change(column, column.step().withStage(stage));
  }

  private void change(Column column, Step to) {
    editor.endStep();
    become(column, to);
    editor.endStep();
  }

  private void become(Column column, Step to) {
    apply(id -> new ChangeStep(id, column.place(), to));
  }

  /** Moves a step to the place of another, and the ones between make room. */
  boolean move(Column column, Column to) {
    return column.place() != to.place()
        && apply(id -> new MoveStep(id, column.place(), to.place()));
  }

  void remove(Column column) {
    if (apply(id -> new RemoveSteps(id, List.of(column.place()))))
      host.sayUndoable(words.of("journey.step.removed", column.touchpoint().nameOnOneLine()));
  }

  /** Takes the last step out, where there is one. */
  void removeLast() {
    int last = end() - 1;
    if (last >= 0) apply(id -> new RemoveSteps(id, List.of(last)));
  }

  /** Puts a touchpoint into the chain at that place among its steps. */
  boolean insert(int place, Id touchpoint) {
    return insert(place, List.of(touchpoint));
  }

  /** The same with several, one after the other. */
  boolean insert(int place, List<Id> touchpoints) {
    List<Step> passed = touchpoints.stream().map(Step::at).toList();
    return apply(id -> new InsertSteps(id, place, passed));
  }

  /** The place behind the last step. */
  int end() {
    return chain.get().map(each -> each.steps().size()).orElse(0);
  }

  private boolean apply(Function<Id, Edit> making) {
    Optional<Edit> edit = chain.get().map(Chain::id).map(making);
    if (edit.isEmpty()) return false;
    Optional<Phrase> why = edit.get().objection(editor.map());
    why.ifPresent(each -> host.say(words.of(each)));
    if (why.isEmpty()) editor.apply(edit.get());
    return why.isEmpty();
  }
}
