package touchmap.ui.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchmap.edit.Editor;
import touchmap.model.Id;
import touchmap.ui.kit.Icons;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** The order by votes of several people, who answer one after another at this computer; what comes of it stands below. */
final class VotesWay extends VBox {
  private static final int MOST_DOTS = 99;

  private final Editor editor;
  private final Words words;
  private final RankHost host;
  private final Supplier<LocalDate> today;
  private final Consumer<Boolean> covering;
  private final Segmented<Kind> kinds;
  private final Label how = Parts.caption("");
  private final RadioButton few = new RadioButton();
  private final RadioButton all = new RadioButton();
  private final HBox stepper;
  private final Label dots = new Label();
  private final Label who = Parts.text("");
  private final Button go;
  private final VoteResults results;
  private Kind kind = Kind.DOTS;
  private Optional<Scope> chosen = Optional.empty();
  private OptionalInt chosenDots = OptionalInt.empty();
  private Optional<Sight> seen = Optional.empty();
  private boolean covered;

  /** {@code covering} is told when somebody begins to answer, and votes are to be covered up, and when that is over. */
  VotesWay(
      Editor editor,
      Words words,
      RankHost host,
      Supplier<LocalDate> today,
      VoteResults results,
      Consumer<Boolean> covering) {
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.today = today;
    this.results = results;
    this.covering = covering;
    kinds =
        new Segmented<Kind>(this::choose)
            .with(Kind.DOTS, words.of("rank.votes.dots"))
            .with(Kind.IMPORTANCE, words.of("rank.votes.importance"));
    kinds.setId("votes-kind");
    who.setId("votes-who");
    go = Parts.small("votes-go", "", this::ask);
    go.getStyleClass().add("primary");
    stepper = stepper();
    var asking =
        new VBox(
            10,
            Parts.caption(words.of("rank.votes.sentence")),
            kinds,
            how,
            choice(),
            stepper,
            who,
            go);
    asking.getStyleClass().add("rank-section");
    results.getStyleClass().add("rank-section");
    getChildren().addAll(asking, results);
  }

  private VBox choice() {
    var group = new ToggleGroup();
    few.setId("votes-shortlist");
    all.setId("votes-all");
    for (RadioButton each : List.of(few, all)) each.setToggleGroup(group);
    few.setOnAction(event -> choose(Scope.SHORTLIST));
    all.setOnAction(event -> choose(Scope.ALL));
    return new VBox(2, few, all);
  }

  private HBox stepper() {
    var label = new Label(words.of("rank.votes.each"));
    dots.setId("votes-dots");
    dots.getStyleClass().add("strong");
    dots.setMinWidth(24);
    dots.setAlignment(Pos.CENTER);
    var row =
        new HBox(
            4,
            label,
            button("votes-fewer", "minus", "rank.votes.fewer", -1),
            dots,
            button("votes-more", "plus", "rank.votes.more", 1));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String id, String icon, String key, int by) {
    var button = new Button(words.of(key), Icons.node(icon, 14));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(words.of(key));
    button.setTooltip(new Tooltip(words.of(key)));
    button.getStyleClass().addAll("flat", "icon-button", "small");
    button.setOnAction(
        event ->
            seen.ifPresent(
                sight -> {
                  chosenDots = OptionalInt.of(Math.clamp(dots(sight) + by, 1, MOST_DOTS));
                  show(sight);
                }));
    return button;
  }

  private void choose(Kind to) {
    kind = to;
    seen.ifPresent(this::show);
  }

  private void choose(Scope scope) {
    chosen = Optional.of(scope);
    chosenDots = OptionalInt.empty();
    seen.ifPresent(this::show);
  }

  void show(Sight sight, boolean cover) {
    covered = cover;
    show(sight);
  }

  private void show(Sight sight) {
    seen = Optional.of(sight);
    Scope scope = scope(sight);
    kinds.choose(kind);
    how.setText(words.of("rank.votes.how." + kind.key()));
    few.setText(words.of(Scope.SHORTLIST.key(), Scope.SHORTLIST.size(sight)));
    all.setText(words.of(Scope.ALL.key(), Scope.ALL.size(sight)));
    few.setDisable(Scope.SHORTLIST.size(sight) < 2);
    few.setSelected(scope == Scope.SHORTLIST);
    all.setSelected(scope == Scope.ALL);
    Parts.show(stepper, kind == Kind.DOTS);
    dots.setText(Integer.toString(dots(sight)));
    List<String> voters = Ballot.voters(sight.map(), kind);
    who.setText(
        voters.isEmpty()
            ? words.of(
                VotedRound.of(sight, kind).filter(VotedRound::isEarlier).isPresent()
                    ? "rank.votes.nobodyHere"
                    : "rank.votes.nobody")
            : words.count("rank.votes.who", voters.size(), String.join(", ", voters)));
    go.setText(words.of(voters.isEmpty() ? "rank.votes.first" : "rank.votes.next"));
    go.setDisable(scope.size(sight) < 2);
    results.show(sight, kind);
    Parts.show(results, !covered && results.isAny());
  }

  /** Dots are for everything, so that nothing is overlooked; importance for those that made the shortlist. */
  private Scope scope(Sight sight) {
    Scope usual = kind == Kind.DOTS ? Scope.ALL : Scope.SHORTLIST;
    Scope wanted = chosen.orElse(usual);
    return wanted.size(sight) < 2 ? Scope.ALL : wanted;
  }

  /** A third of what is voted on, unless somebody chose otherwise. */
  private int dots(Sight sight) {
    return chosenDots.orElse(Math.clamp(Math.round(scope(sight).size(sight) / 3f), 1, MOST_DOTS));
  }

  /** Brings up the ballot for the first person, or the next. */
  void ask() {
    if (seen.isEmpty() || host.layer().isOpen()) return;
    Sight sight = seen.get();
    if (scope(sight).size(sight) < 2) return;
    // In map order: the order there is now must not lead anybody.
    List<Id> items = new ArrayList<>(scope(sight).items(sight));
    items.sort(Comparator.comparingInt(sight.register()::place));
    covering.accept(true);
    var asked = new BallotSheet.Asked(kind, items, dots(sight));
    new BallotSheet(editor, words, host, today, sight, asked, () -> covering.accept(false)).open();
  }

  Node first() {
    return go;
  }
}
