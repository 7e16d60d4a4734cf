package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.edit.ForgetDuels;
import touchmap.method.Duels;
import touchmap.model.Duel;
import touchmap.model.Id;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** The order by duels: what is compared, how far it has come, and what contradicts itself. The duels lie over the window. */
final class DuelsWay extends VBox {
  private static final int MOST_CONTRADICTIONS = 3;

  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Ordering ordering;
  private final Runnable taken;
  private final RadioButton few = new RadioButton();
  private final RadioButton all = new RadioButton();
  private final Label state = Parts.text("");
  private final Button go;
  private final Button take;
  private final Button forget;
  private final VBox contradictions = new VBox(4);
  private Optional<Sight> seen = Optional.empty();
  private Optional<Scope> chosen = Optional.empty();

  /** {@code taken} is run once an order was taken over. */
  DuelsWay(Editor editor, Words words, RankHost host, Ordering ordering, Runnable taken) {
    super(10);
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.ordering = ordering;
    this.taken = taken;
    getStyleClass().add("rank-section");
    state.setId("duels-state");
    go = Parts.small("duels-go", "", this::fight);
    go.getStyleClass().add("primary");
    take = Parts.small("duels-take", words.of("rank.duels.takeSoFar"), this::take);
    forget = Parts.flat("duels-forget", words.of("rank.duels.forget"), this::forget);
    contradictions.setId("duels-contradictions");
    var buttons = new FlowPane(6, 6, go, take, forget);
    getChildren()
        .addAll(
            Parts.caption(words.of("rank.duels.sentence")),
            choice(),
            state,
            buttons,
            contradictions);
  }

  private VBox choice() {
    var group = new ToggleGroup();
    few.setId("duels-shortlist");
    all.setId("duels-all");
    for (RadioButton each : List.of(few, all)) {
      each.setToggleGroup(group);
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    few.setOnAction(event -> choose(Scope.SHORTLIST));
    all.setOnAction(event -> choose(Scope.ALL));
    return new VBox(2, few, all);
  }

  private void choose(Scope scope) {
    chosen = Optional.of(scope);
    seen.ifPresent(this::show);
  }

  void show(Sight sight) {
    seen = Optional.of(sight);
    List<Duel> answers = sight.map().study().ranking().duels();
    describe(few, Scope.SHORTLIST, sight);
    describe(all, Scope.ALL, sight);
    Scope scope = scope(sight);
    few.setSelected(scope == Scope.SHORTLIST);
    all.setSelected(scope == Scope.ALL);
    boolean possible = scope.suits(sight);
    Duels duels = Duels.of(possible ? scope.items(sight) : List.of(), answers);
    int asked = duels.asked();
    int left = duels.left();
    state.setText(state(possible, duels));
    go.setText(words.of(asked == 0 ? "rank.duels.start" : "rank.duels.goOn"));
    go.setDisable(!possible);
    Parts.show(go, left > 0 || !possible);
    take.setText(words.of(left > 0 ? "rank.duels.takeSoFar" : "rank.duels.take"));
    Parts.show(take, possible && asked > 0);
    Parts.show(forget, !answers.isEmpty());
    contradict(sight, duels.overruled());
  }

  private String state(boolean possible, Duels duels) {
    int asked = duels.asked();
    int left = duels.left();
    if (!possible) return words.of("rank.duels.impossible");
    if (asked == 0) return words.of("rank.duels.none");
    if (left > 0) return words.count("rank.duels.partly", asked, left);
    int undecided = duels.undecided().size();
    String said = words.count("rank.duels.done", asked);
    return undecided == 0 ? said : said + " " + words.count("rank.undecided", undecided);
  }

  private void describe(RadioButton button, Scope scope, Sight sight) {
    int size = scope.size(sight);
    String name = words.of(scope.key(), size);
    button.setText(
        scope.suits(sight)
            ? words.count("rank.duels.scope", Duels.of(scope.items(sight), List.of()).left(), name)
            : size > Scope.MOST_DUELS
                ? words.of("rank.duels.tooMany", name, Scope.MOST_DUELS)
                : words.of("rank.duels.tooFew", name));
    button.setDisable(!scope.suits(sight));
  }

  /** What was chosen, or else the shortlist where there is one. */
  private Scope scope(Sight sight) {
    return chosen
        .filter(each -> each.suits(sight))
        .orElse(Scope.SHORTLIST.suits(sight) ? Scope.SHORTLIST : Scope.ALL);
  }

  private void contradict(Sight sight, List<Duel> overruled) {
    contradictions.getChildren().clear();
    Parts.show(contradictions, !overruled.isEmpty());
    if (overruled.isEmpty()) return;
    contradictions
        .getChildren()
        .add(Parts.text(words.count("rank.duels.overruled", overruled.size())));
    overruled.reversed().stream()
        .limit(MOST_CONTRADICTIONS)
        .forEach(duel -> contradictions.getChildren().add(Parts.caption(said(sight, duel))));
  }

  private String said(Sight sight, Duel duel) {
    String a = sight.name(duel.a());
    String b = sight.name(duel.b());
    return switch (duel.answer()) {
      case A -> words.of("rank.duels.over", a, b);
      case B -> words.of("rank.duels.over", b, a);
      case EQUAL -> words.of("rank.duels.equal", a, b);
      case UNSURE -> "";
    };
  }

  /** Brings up the duels, from where they were stopped. */
  void fight() {
    if (seen.isEmpty() || host.layer().isOpen()) return;
    Sight sight = seen.get();
    Scope scope = scope(sight);
    if (scope.suits(sight))
      new DuelSheet(editor, words, host, sight, scope.items(sight), this::take).open();
  }

  private void take() {
    seen.ifPresent(sight -> take(sight, scope(sight).items(sight)));
  }

  private void take(Sight sight, List<Id> items) {
    Duels duels = Duels.of(items, editor.map().study().ranking().duels());
    if (ordering.takeDuels(sight, duels)) taken.run();
  }

  private void forget() {
    if (ordering.attempt(new ForgetDuels())) host.sayUndoable(words.of("rank.duels.forgotten"));
  }

  Node first() {
    return go.isVisible() && !go.isDisabled() ? go : all;
  }
}
