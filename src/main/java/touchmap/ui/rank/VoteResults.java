package touchmap.ui.rank;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import touchmap.lens.Figure;
import touchmap.method.Ballots;
import touchmap.method.DotCount;
import touchmap.method.Merged;
import touchmap.method.Merged.Dispute;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.ui.kit.LegendBar;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** What came of the votes: the order with its ties, how far people agree, and what they should talk about. */
final class VoteResults extends VBox {
  private static final int MOST_ROWS = 15;

  private final Words words;
  private final Ordering ordering;
  private final Runnable taken;
  private final Segmented<Merged.Way> ways;
  private final Label title = Parts.text("");
  private final Label how = Parts.caption("");
  private final VBox rows = new VBox(4);
  private final Label rest = Parts.caption("");
  private final Label partial = Parts.caption("");
  private final Label consent = Parts.text("");
  private final Label winner = Parts.text("");
  private final Label disputes = Parts.caption("");
  private final Button take;
  private Merged.Way way = Merged.Way.BORDA;
  private Optional<Sight> seen = Optional.empty();
  private Kind kind = Kind.DOTS;
  private List<Id> order = List.of();
  private int place = 1;

  /** {@code taken} is run once an order was taken over. */
  VoteResults(Words words, Ordering ordering, Runnable taken) {
    super(8);
    this.words = words;
    this.ordering = ordering;
    this.taken = taken;
    setId("votes-results");
    ways =
        new Segmented<Merged.Way>(this::choose)
            .with(Merged.Way.BORDA, words.of("rank.results.borda"))
            .with(Merged.Way.SUM, words.of("rank.results.sum"));
    ways.setId("votes-way");
    rows.setId("votes-rows");
    partial.setId("votes-partial");
    consent.setId("votes-consent");
    winner.setId("votes-winner");
    disputes.setId("votes-disputes");
    title.setId("votes-title");
    title.getStyleClass().add("section-title");
    take = Parts.small("votes-take", "", this::take);
    take.setMinWidth(0);
    getChildren().addAll(title, ways, how, rows, rest, partial, consent, winner, disputes, take);
  }

  private void choose(Merged.Way to) {
    way = to;
    seen.ifPresent(sight -> show(sight, kind));
  }

  /** Whether there is anything to show. */
  boolean isAny() {
    return !order.isEmpty();
  }

  void show(Sight sight, Kind of) {
    seen = Optional.of(sight);
    kind = of;
    Optional<VotedRound> voted = VotedRound.of(sight, of);
    title.setText(voted.map(each -> each.title(words)).orElse(""));
    take.setText(voted.map(each -> words.of("rank.results.take", each.name(words))).orElse(""));
    boolean merging = of == Kind.IMPORTANCE && voted.filter(each -> each.people() > 1).isPresent();
    for (Node each : List.of(ways, how, consent)) Parts.show(each, merging);
    if (of == Kind.IMPORTANCE) importance(sight, voted.map(VotedRound::round), merging);
    else dots(sight, voted.map(VotedRound::round));
  }

  private void dots(Sight sight, Optional<Round> round) {
    Optional<DotCount> count = round.flatMap(each -> DotCount.in(each, sight.register()));
    order = count.map(DotCount::order).orElse(List.of());
    Parts.show(winner, false);
    Parts.show(disputes, false);
    Parts.show(partial, false);
    clear();
    count.ifPresent(
        found -> {
          for (DotCount.Group each : found.groups())
            tied(sight, each.touchpoints(), Integer.toString(each.dots()));
        });
  }

  /** What one person alone said is shown as it was said: there is nothing to merge, and nobody to agree with. */
  private void importance(Sight sight, Optional<Round> round, boolean merging) {
    Optional<Merged> merged =
        round
            .flatMap(each -> Ballots.in(each, sight.register()))
            .map(ballots -> Merged.of(ballots, merging ? way : Merged.Way.SUM));
    order = merged.map(Merged::order).orElse(List.of());
    ways.choose(way);
    how.setText(
        words.of(way == Merged.Way.SUM ? "rank.results.how.sum" : "rank.results.how.borda"));
    clear();
    partial(sight, round);
    merged.ifPresent(
        found -> {
          for (Merged.Group each : found.groups())
            tied(sight, each.touchpoints(), points(each.points()));
          consent.setText(consent(sight, found, round));
        });
    winner.setText(
        merged
            .flatMap(Merged::condorcetWinner)
            .map(id -> words.of("rank.results.condorcet", sight.name(id)))
            .orElse(words.of("rank.results.noCondorcet")));
    Parts.show(winner, merging && merged.isPresent());
    List<Dispute> disputed = merged.map(Merged::mostDisputed).orElse(List.of());
    disputes.setText(disputed(sight, disputed));
    Parts.show(disputes, !disputed.isEmpty());
  }

  /** Where customers were asked too, that they are among those whose agreement is told. */
  private String consent(Sight sight, Merged found, Optional<Round> round) {
    String said = words.of(found.consent());
    int customers = round.map(each -> Ballots.customers(each, sight.register())).orElse(0);
    return customers == 0 ? said : said + " " + words.count("rank.results.customers", customers);
  }

  /** An answer that somebody did not give is not a bad one, so what it is about is named and not judged. */
  private void partial(Sight sight, Optional<Round> round) {
    List<String> names =
        round.stream()
            .flatMap(each -> Ballots.partial(each, sight.register()).stream())
            .map(sight::name)
            .toList();
    partial.setText(words.of("rank.results.partial", String.join(", ", names)));
    Parts.show(partial, !names.isEmpty());
  }

  private String disputed(Sight sight, List<Dispute> disputed) {
    String key = way == Merged.Way.SUM ? "rank.results.from" : "rank.results.places";
    List<String> said =
        disputed.stream()
            .map(
                each ->
                    words.of(
                        key,
                        sight.name(each.touchpoint()),
                        points(each.lowest()),
                        points(each.highest())))
            .toList();
    return words.of("rank.results.disputes", String.join("; ", said));
  }

  /** Whole numbers as such, others with a decimal. */
  private String points(double points) {
    boolean whole = points == Math.rint(points);
    return whole ? Long.toString(Math.round(points)) : Figure.of(points, words);
  }

  private void clear() {
    rows.getChildren().clear();
    place = 1;
    rest.setText(words.of("rank.next.others", order.size() - MOST_ROWS));
    Parts.show(rest, order.size() > MOST_ROWS);
  }

  /** Rows for those with the same points, at the same place; no more rows than anybody reads. */
  private void tied(Sight sight, List<Id> tied, String points) {
    for (Id each : tied) {
      int row = rows.getChildren().size();
      if (row == MOST_ROWS) return;
      var name = new Label(sight.name(each));
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      var line = new HBox(10, LegendBar.bead(Integer.toString(place), sight.isKey(row + 1)), name);
      if (tied.size() > 1) line.getChildren().add(Parts.aside(words.of("rank.duel.tied")));
      line.getChildren().add(figure(points));
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("vote-row");
      boolean isLast = each.equals(tied.getLast()) || row + 1 == MOST_ROWS;
      rows.getChildren().add(isLast ? withRemark(line, sight, tied.size()) : line);
    }
    place += tied.size();
  }

  /** What parts them is said below all of them: beside each it left no room for the names. */
  private VBox withRemark(HBox line, Sight sight, int tied) {
    var row = new VBox(2, line);
    String said = tied > 1 ? sight.tied(place, tied) : "rank.duel.tied";
    if (!said.equals("rank.duel.tied")) row.getChildren().add(Parts.caption(words.of(said)));
    return row;
  }

  private Label figure(String said) {
    var label = new Label(said);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("row-dots");
    if (kind == Kind.IMPORTANCE) return label;
    var dot = new Circle(3.5);
    dot.getStyleClass().add("row-dot");
    label.setGraphic(dot);
    label.setContentDisplay(ContentDisplay.RIGHT);
    return label;
  }

  private void take() {
    seen.ifPresent(
        sight -> {
          if (ordering.take(sight, order, kind.method())) taken.run();
        });
  }
}
