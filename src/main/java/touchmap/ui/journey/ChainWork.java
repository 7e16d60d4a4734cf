package touchmap.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchmap.edit.AddChain;
import touchmap.edit.ChangeChain;
import touchmap.edit.CopyChain;
import touchmap.edit.Editor;
import touchmap.edit.RemoveChains;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.words.Words;

/** What is done with whole chains, done to the map. */
final class ChainWork {
  private final Editor editor;
  private final Words words;
  private final JourneyHost host;
  private final Consumer<Id> show;

  ChainWork(Editor editor, Words words, JourneyHost host, Consumer<Id> show) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.show = show;
  }

  Words words() {
    return words;
  }

  Journey journey() {
    return editor.map().study().journey();
  }

  /** Begins a chain behind the others; it is shown at once. */
  Chain begin() {
    Chain chain = Chain.of(free(words.of("journey.new.name")));
    editor.apply(new AddChain(chain, journey().chains().size()));
    show.accept(chain.id());
    return chain;
  }

  /** Asks what it is called first; it begins when that is saved, and not at all when it is given up. */
  void beginAndAsk() {
    new ChainSheet(this, host.layer(), Chain.of(free(words.of("journey.new.name")))).open();
  }

  /** The name, with the first number that makes it one of its own. */
  private String free(String name) {
    List<String> taken = journey().chains().stream().map(Chain::name).toList();
    String free = name;
    for (int number = 2; taken.contains(free); number++) free = name + " " + number;
    return free;
  }

  /** What is to be, beginning with what is. */
  void copy(Chain chain) {
    Id copy = Id.fresh();
    editor.apply(new CopyChain(chain.id(), copy, words.of("journey.copy.name", chain.name())));
    show.accept(copy);
  }

  void remove(Chain chain) {
    editor.apply(new RemoveChains(List.of(chain.id())));
    host.sayUndoable(words.of("journey.chain.removed", chain.name()));
  }

  void change(Chain chain, String name, Optional<Id> persona, Chain.Aim aim) {
    editor.endStep();
    if (journey().chain(chain.id()).isPresent())
      editor.apply(new ChangeChain(chain.id(), name, persona, aim));
    else {
      editor.apply(new AddChain(chain.withHead(name, persona, aim), journey().chains().size()));
      show.accept(chain.id());
    }
    editor.endStep();
  }

  /** Asks for the people whose journeys are told. */
  void askPeople(Runnable onSaved) {
    new PeopleSheet(editor, words, host.layer(), onSaved).open();
  }

  void ask(Chain chain) {
    new ChainSheet(this, host.layer(), chain).open();
  }
}
