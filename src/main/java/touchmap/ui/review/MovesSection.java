package touchmap.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.edit.Selection;
import touchmap.lens.FromTo;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.method.Trend;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.ui.kit.Parts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** The touchpoints that moved most, the whole map's way, and, unfolded, all else that changed. */
final class MovesSection extends VBox {
  private static final int MOST = 6;
  private static final double LINE = 68;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Words words;
  private final ReviewHost host;
  private final ChangeChip chips;
  private final Days days;
  private final AllChanges all;
  private final Label count = Pieces.aside("");
  private final VBox rows = new VBox(2);
  private final VBox whole = new VBox();
  private final Button more;
  private Selection selected = Selection.NONE;

  MovesSection(Words words, ReviewHost host) {
    super(8);
    this.words = words;
    this.host = host;
    chips = new ChangeChip(words);
    days = new Days(words);
    all = new AllChanges(words, host);
    rows.setId("review-moves");
    whole.setId("review-whole");
    for (VBox each : List.of(rows, whole)) each.getStyleClass().add("review-rows");
    more = Parts.link("review-all", "", this::toggle);
    getChildren()
        .addAll(
            Pieces.heading(words.of("review.moves"), count), rows, whole, Parts.row(0, more), all);
    getStyleClass().add("review-section");
  }

  private void toggle() {
    all.unfold(!all.isVisible());
    label();
  }

  /** Shows all that changed, what is gone included. */
  void unfold() {
    if (!all.isVisible()) toggle();
  }

  private void label() {
    more.setText(words.of(all.isVisible() ? "review.all.fold" : "review.all"));
  }

  void show(Sight sight, Comparison comparison) {
    Trend trend = Trend.of(sight.map());
    count.setText(words.count("review.rounds", sight.map().study().rounds().size()));
    var shown = new ArrayList<Node>();
    for (Change each : Pieces.first(comparison.biggest(), MOST)) shown.add(row(each, trend, sight));
    Optional<Phrase> unweighed = sight.figures().weights().missing();
    if (unweighed.isPresent()) {
      shown.add(Parts.caption(words.of("review.moves.unweighed", words.of(unweighed.get()))));
      shown.add(Parts.link("review-weigh", words.of("review.moves.weigh"), host::weigh));
    } else if (shown.isEmpty()) shown.add(Parts.caption(still(comparison)));
    rows.getChildren().setAll(shown);
    mark(selected);
    whole(sight, comparison);
    all.show(sight, comparison);
    label();
  }

  private Node row(Change change, Trend trend, Sight sight) {
    boolean still = sight.figures().register().isTouchpoint(change.id());
    var content =
        Parts.row(
            8,
            Parts.name(change.name()),
            new Spark(trend.of(change.id()), LINE),
            chips.of(change.score()));
    Button row = Pieces.pressable(content, chips.spoken(change), () -> host.show(change.id()));
    row.setDisable(!still);
    row.setUserData(change.id());
    return row;
  }

  /** Shows which of the rows are selected on the map. */
  void mark(Selection selection) {
    selected = selection;
    for (Node row : rows.getChildren())
      row.pseudoClassStateChanged(
          CHOSEN, row.getUserData() instanceof Id id && selection.contains(id));
  }

  /** Why nothing moved. */
  private String still(Comparison comparison) {
    List<Round> unscored = comparison.unscored();
    return switch (unscored.size()) {
      case 0 -> words.of("review.moves.none");
      case 1 -> words.of("review.moves.unscored", days.round(unscored.getFirst()));
      default -> words.of("review.moves.unscoredBoth");
    };
  }

  /**
   * All rounds up to the later one as a line; in words from the one that is compared to the other. Of what has a score both
   * times only, since what came new would hide how the others went.
   */
  private void whole(Sight sight, Comparison comparison) {
    List<Id> both = comparison.both();
    List<Trend.Dot> all = Trend.among(sight.map(), both).whole();
    List<Trend.Dot> dots = between(all, comparison);
    Parts.show(whole, dots.size() > 1);
    if (dots.size() < 2) return;
    FromTo shown = FromTo.of(comparison.whole());
    Label said = Pieces.aside(words.of("review.whole.fromTo", shown.was(words), shown.is(words)));
    Label name = Parts.name(words.of("review.whole"));
    name.getStyleClass().add("strong");
    var spark = new Spark(all.subList(0, all.indexOf(dots.getLast()) + 1), LINE);
    var line = Parts.row(8, name, spark, said);
    line.getStyleClass().add("review-whole");
    String over = words.count("review.whole.over", both.size());
    int left = comparison.basis().left().size();
    if (left > 0) over += " " + words.count("review.whole.left", left);
    Label caption = Parts.caption(over);
    line.setAccessibleText(name.getText() + ": " + said.getText() + ". " + over);
    whole.getChildren().setAll(line, caption);
  }

  private static List<Trend.Dot> between(List<Trend.Dot> dots, Comparison comparison) {
    List<Id> rounds = dots.stream().map(Trend.Dot::round).toList();
    int from = rounds.indexOf(comparison.earlier().id());
    int to = rounds.indexOf(comparison.later().id());
    return from < 0 || to < from ? List.of() : dots.subList(from, to + 1);
  }
}
