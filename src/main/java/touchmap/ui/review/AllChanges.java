package touchmap.ui.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchmap.method.Change;
import touchmap.method.Comparison;
import touchmap.model.Id;
import touchmap.ui.kit.MoreRows;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/**
 * Everything that changed between two rounds: objects, places in the order, and the tree; made only
 * when unfolded.
 */
final class AllChanges extends VBox {
  /** What reads at ease; of longer lists the rest is counted, and opens when it is asked for. */
  private static final int MOST = 12;

  private record Pair(Sight sight, Comparison comparison) {}

  private final Words words;
  private final ReviewHost host;
  private final ChangeChip chips;

  /** What was opened once stays open, however often the lists are made. */
  private final Map<String, MoreRows> opened = new HashMap<>();

  private List<Pair> waiting = List.of();

  AllChanges(Words words, ReviewHost host) {
    super(12);
    this.words = words;
    this.host = host;
    chips = new ChangeChip(words);
    setId("review-changes");
    Parts.show(this, false);
  }

  void unfold(boolean unfolded) {
    Parts.show(this, unfolded);
    build();
  }

  void show(Sight sight, Comparison comparison) {
    waiting = List.of(new Pair(sight, comparison));
    build();
  }

  private void build() {
    if (!isVisible() || waiting.isEmpty()) return;
    Pair now = waiting.getFirst();
    waiting = List.of();
    Comparison found = now.comparison();
    Comparison.Tree tree = found.tree();
    getChildren().clear();
    list("objects", found.objects(), each -> chipped(each, now.sight()));
    list("ranks", ranks(found), each -> ranked(each, now.sight()));
    list("firstScored", found.firstScored(), each -> chipped(each, now.sight()));
    list("added", tree.added(), each -> placed(each, true));
    list("removed", tree.removed(), each -> placed(each, isOnMap(each.id(), now.sight())));
    list(
        "moved",
        tree.moved(),
        each ->
            told(each.id(), words.of("review.moved", each.name(), each.from(), each.to()), true));
    list(
        "renamed",
        tree.renamed(),
        each -> told(each.id(), words.of("review.renamed", each.was(), each.name()), true));
    if (getChildren().isEmpty()) getChildren().add(Parts.caption(words.of("review.all.none")));
  }

  /** Those that climbed or fell, the farthest first. */
  private static List<Change> ranks(Comparison comparison) {
    return comparison.touchpoints().stream()
        .filter(each -> each.rank().climbed().orElse(0) != 0)
        .sorted(
            Comparator.comparingInt((Change each) -> -Math.abs(each.rank().climbed().orElse(0))))
        .toList();
  }

  private <T> void list(String key, List<T> entries, Function<T, Node> row) {
    if (entries.isEmpty()) return;
    MoreRows rows = opened.computeIfAbsent(key, this::rows);
    Label title = new Label(words.of("review.all." + key));
    title.getStyleClass().addAll("caption", "strong");
    rows.show(entries, row);
    var box = new VBox(2, title, rows);
    box.setId("review-all-" + key);
    getChildren().add(box);
  }

  private MoreRows rows(String key) {
    var rows = new MoreRows("review-more-" + key, words, 2, MOST);
    rows.rows().getStyleClass().add("review-rows");
    return rows;
  }

  private Node chipped(Change change, Sight sight) {
    var content = Parts.row(8, Parts.name(change.name()), chips.of(change.score()));
    Button row = Pieces.pressable(content, chips.spoken(change), () -> host.show(change.id()));
    row.setDisable(sight.figures().register().topic(change.id()).isEmpty());
    return row;
  }

  private Node ranked(Change change, Sight sight) {
    String said =
        words.of("review.rank.fromTo", change.rank().was().orElse(0), change.rank().is().orElse(0));
    var content = Parts.row(8, Parts.name(change.name()), Pieces.aside(said));
    Button row =
        Pieces.pressable(content, change.name() + ": " + said, () -> host.show(change.id()));
    row.setDisable(!sight.figures().register().isTouchpoint(change.id()));
    return row;
  }

  /** What an audit marked as removed still is. */
  private static boolean isOnMap(Id id, Sight sight) {
    return sight.figures().register().topic(id).isPresent();
  }

  private Node placed(Comparison.Place place, boolean isThere) {
    return told(place.id(), words.of("review.place", place.name(), place.object()), isThere);
  }

  private Node told(Id id, String said, boolean isThere) {
    Label text = Parts.text(said);
    if (!isThere) {
      text.getStyleClass().add("review-gone");
      return text;
    }
    return Pieces.pressable(text, said, () -> host.show(id));
  }
}
