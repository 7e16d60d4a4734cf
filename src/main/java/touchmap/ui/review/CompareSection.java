package touchmap.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchmap.edit.Editor;
import touchmap.lens.OlderScores;
import touchmap.method.Change.Verdict;
import touchmap.method.Comparison;
import touchmap.method.RoundPair;
import touchmap.method.Sittings;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.ui.kit.Parts;
import touchmap.words.Phrase;
import touchmap.words.Words;

/**
 * Which two rounds are compared, and how many touchpoints became better, worse, stayed the same or
 * are new or gone.
 */
final class CompareSection extends VBox {
  private static final List<Verdict> TILES =
      List.of(Verdict.BETTER, Verdict.WORSE, Verdict.SAME, Verdict.NEW);

  private final Editor editor;
  private final Words words;
  private final ReviewHost host;
  private final BiConsumer<Id, Id> choose;
  private final Runnable unfold;
  private final ComboBox<Round> later = rounds("review-later", "review.later");
  private final ComboBox<Round> earlier = rounds("review-earlier", "review.earlier");
  private final HBox tiles = new HBox(8);
  private final Label left = Parts.caption("");
  private final Label carried = Parts.caption("");
  private final Label otherCriteria = Parts.caption("");
  private final Label otherRaters = Parts.caption("");
  private final Label firstScored = Parts.caption("");
  private final Label onlyScores;
  private List<Round> marks = List.of();
  private boolean showing;

  /** {@code unfold} shows all changes, since what is gone cannot be shown on the map. */
  CompareSection(
      Editor editor, Words words, ReviewHost host, BiConsumer<Id, Id> choose, Runnable unfold) {
    super(8);
    this.editor = editor;
    this.words = words;
    this.host = host;
    this.choose = choose;
    this.unfold = unfold;
    for (ComboBox<Round> each : List.of(later, earlier)) {
      each.setConverter(names(editor.map()));
      each.setMaxWidth(Double.MAX_VALUE);
    }
    later.setAccessibleText(words.of("review.later"));
    earlier.setAccessibleText(words.of("review.earlier"));
    later.setOnAction(event -> chosen(later, earlier));
    earlier.setOnAction(event -> chosen(earlier, later));
    HBox.setHgrow(earlier, Priority.ALWAYS);
    Label against = Pieces.aside(words.of("review.against"));
    left.setId("review-left");
    carried.setId("review-carried");
    otherCriteria.setId("review-other-criteria");
    otherCriteria.getStyleClass().add("note");
    otherCriteria.setMaxWidth(Double.MAX_VALUE);
    otherRaters.setId("review-other-raters");
    onlyScores = Parts.caption("");
    onlyScores.setId("review-only-scores");
    getChildren()
        .addAll(
            later,
            Parts.row(8, against, earlier),
            tiles,
            firstScored,
            left,
            carried,
            otherCriteria,
            otherRaters,
            onlyScores);
  }

  private static ComboBox<Round> rounds(String id, String key) {
    var box = new ComboBox<Round>();
    box.setId(id);
    box.getStyleClass().add(key.replace('.', '-'));
    box.setVisibleRowCount(10);
    return box;
  }

  private StringConverter<Round> names(TouchMap map) {
    var days = new Days(words);
    return new StringConverter<>() {
      @Override
      public String toString(Round round) {
        return round == null ? "" : days.marked(map, round);
      }

      @Override
      public Round fromString(String name) {
        throw new UnsupportedOperationException("Rounds are chosen, not typed");
      }
    };
  }

  /** The same round twice is no comparison: the other one moves to its neighbour. */
  private void chosen(ComboBox<Round> here, ComboBox<Round> there) {
    Round now = here.getValue();
    if (showing || now == null) return;
    List<Round> all = Sittings.newestFirst(editor.map());
    Round other = there.getValue();
    if (other == null || other.id().equals(now.id())) {
      int at = all.indexOf(now);
      other = all.get(at + 1 < all.size() ? at + 1 : at - 1);
    }
    choose.accept(now.id(), other.id());
  }

  void show(Sight sight, Comparison comparison) {
    RoundPair pair = sight.pair().orElseThrow();
    showing = true;
    try {
      List<Round> all = Sittings.newestFirst(sight.map());
      List<Round> marked =
          all.stream().filter(each -> Sittings.isScoredByOthers(sight.map(), each)).toList();
      // rounds that are the same keep their cells: only another converter names them anew
      if (!marked.equals(marks))
        for (ComboBox<Round> each : List.of(later, earlier)) each.setConverter(names(sight.map()));
      marks = marked;
      set(later, all, pair.later());
      set(earlier, all, pair.earlier());
    } finally {
      showing = false;
    }
    Optional<Id> focused = focusedTile();
    tiles.getChildren().setAll(TILES.stream().map(each -> tile(each, sight, comparison)).toList());
    tiles.getChildren().add(gone(comparison));
    focused.ifPresent(id -> tiles.lookup("#" + id).requestFocus());
    say(left, OlderScores.left(comparison));
    say(carried, OlderScores.carried(comparison));
    say(firstScored, OlderScores.firstScored(comparison));
    say(otherCriteria, OlderScores.otherCriteria(comparison));
    say(otherRaters, OlderScores.otherRaters(comparison));
    Parts.show(onlyScores, !comparison.tree().isKnown());
    onlyScores.setText(onlyScores(sight.map(), comparison));
  }

  /** Why order and tree are not compared: no round was ever closed, or this one was not. */
  private String onlyScores(TouchMap map, Comparison comparison) {
    boolean isAnyClosed = map.study().rounds().stream().anyMatch(each -> each.closed().isPresent());
    if (!isAnyClosed) return words.of("review.onlyScores");
    Round unknown =
        comparison.earlier().closed().isEmpty() ? comparison.earlier() : comparison.later();
    return words.of("review.onlyScores.unclosed", new Days(words).round(unknown));
  }

  private void say(Label label, Optional<Phrase> said) {
    Parts.show(label, said.isPresent());
    label.setText(said.map(words::of).orElse(""));
  }

  private Optional<Id> focusedTile() {
    return tiles.getChildren().stream()
        .filter(each -> each.isFocused())
        .findFirst()
        .map(each -> Id.of(each.getId()));
  }

  private static void set(ComboBox<Round> box, List<Round> all, Round chosen) {
    if (!box.getItems().equals(all)) box.getItems().setAll(all);
    box.setValue(chosen);
  }

  private Button tile(Verdict verdict, Sight sight, Comparison comparison) {
    List<Id> those = comparison.those(verdict);
    Button tile = tile(verdict.text(), those.size(), "review.tile.spoken");
    tile.setOnAction(
        event ->
            host.showAll(those.stream().filter(sight.figures().register()::isTouchpoint).toList()));
    return tile;
  }

  /** What left the map; not what merely has no score any more. */
  private Button gone(Comparison comparison) {
    Button tile = tile("gone", comparison.tree().removed().size(), "review.tile.gone.spoken");
    tile.setOnAction(event -> unfold.run());
    return tile;
  }

  private Button tile(String key, int count, String spoken) {
    var number = new Label(Integer.toString(count));
    number.getStyleClass().add("tile-number");
    var word = new Label(words.of("review.tile." + key));
    word.getStyleClass().add("tile-word");
    var both = new VBox(number, word);
    both.setAlignment(javafx.geometry.Pos.CENTER);
    var tile = new Button("", both);
    tile.setId("review-tile-" + key);
    tile.getStyleClass().addAll("review-tile", key);
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.setMinWidth(0);
    tile.setPrefWidth(72);
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setAccessibleText(words.of(spoken, word.getText(), count));
    return tile;
  }
}
