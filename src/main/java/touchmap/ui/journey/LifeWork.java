package touchmap.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.edit.Edit;
import touchmap.edit.Editor;
import touchmap.edit.HangChain;
import touchmap.edit.RehangChain;
import touchmap.edit.SetLife;
import touchmap.edit.UnhangChain;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Phase;
import touchmap.ui.kit.ModalLayer;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What is done with the phases of the customer's life, done to the map. */
final class LifeWork {
  private final Editor editor;
  private final Words words;
  private final JourneyHost host;

  LifeWork(Editor editor, Words words, JourneyHost host) {
    this.editor = editor;
    this.words = words;
    this.host = host;
  }

  Words words() {
    return words;
  }

  ModalLayer layer() {
    return host.layer();
  }

  Journey journey() {
    return editor.map().study().journey();
  }

  List<Chain> chains() {
    return journey().chains();
  }

  private List<Phase> life() {
    return journey().life();
  }

  /** Asks for a phase behind the others. */
  void add() {
    new PhaseSheet(this, Phase.of(""), true).open();
  }

  void ask(Phase phase) {
    new PhaseSheet(this, phase, false).open();
  }

  /** Keeps a phase as it is now: in its place, or behind the others. */
  void keep(Phase phase) {
    var phases = new ArrayList<Phase>();
    boolean isThere = false;
    for (Phase each : life()) {
      boolean same = each.id().equals(phase.id());
      isThere |= same;
      phases.add(same ? phase : each);
    }
    if (!isThere) phases.add(phase);
    step(new SetLife(phases));
  }

  void remove(Phase phase) {
    step(new SetLife(life().stream().filter(each -> !each.id().equals(phase.id())).toList()));
    host.sayUndoable(words.of("journey.life.removed", phase.name()));
  }

  /** Moves a phase before another, or behind all with a place beyond the end. */
  void move(Phase phase, int gap) {
    int from = life().indexOf(phase);
    if (from < 0) return;
    int to = Math.clamp(gap > from ? gap - 1L : gap, 0, life().size() - 1);
    if (to == from) return;
    var phases = new ArrayList<>(life());
    phases.remove(from);
    phases.add(to, phase);
    step(new SetLife(phases));
  }

  /** Moves the chain at a place of a phase into another, or out of all; from no phase it is hung into one. */
  void hang(Id chain, Optional<Hung> from, Optional<Phase> to) {
    if (from.isEmpty()) {
      to.ifPresent(phase -> step(new HangChain(chain, phase.id(), phase.chains().size())));
      return;
    }
    Hung was = from.get();
    if (to.isEmpty()) step(new UnhangChain(was.phase(), was.at()));
    else if (!to.get().id().equals(was.phase()))
      step(new RehangChain(was.phase(), was.at(), to.get().id(), to.get().chains().size()));
  }

  /** The phase that many places further, where there is one. */
  Optional<Phase> beside(Id phase, int by) {
    for (int i = 0; i < life().size(); i++)
      if (life().get(i).id().equals(phase) && i + by >= 0 && i + by < life().size())
        return Optional.of(life().get(i + by));
    return Optional.empty();
  }

  /** Where a chain hangs: the phase, and its place among the phase's chains. */
  record Hung(Id phase, int at) {}

  private void step(Edit edit) {
    Optional<Phrase> why = edit.objection(editor.map());
    why.ifPresent(each -> host.say(words.of(each)));
    if (why.isPresent()) return;
    editor.endStep();
    editor.apply(edit);
    editor.endStep();
  }
}
