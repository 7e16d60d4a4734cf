package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.method.NumberKind;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** What the values are, where no column of metrics says it: of one column, or of each where there are several. */
final class KindLine extends VBox {
  private static final double WIDE = 220;

  /** Hears what the values of a column, counted from 0, are. */
  interface Choose {
    void kind(int column, Optional<NumberKind> kind);
  }

  /** What is said of a column; nothing is what its heading says. */
  private record Said(Optional<NumberKind> kind) {}

  private final Words words;
  private final Choose choose;
  private final Segmented<Optional<NumberKind>> one;
  private final HBox ofOne;
  private final FlowPane ofSeveral = new FlowPane(8, 6);
  private List<Integer> asked = List.of();

  KindLine(Words words, Choose choose) {
    this.words = words;
    this.choose = choose;
    var label = new Label(words.of("score.import.kind"));
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    one =
        new Segmented<>(kind -> asked.stream().findFirst().ifPresent(at -> choose.kind(at, kind)));
    for (Optional<NumberKind> each : all()) one.with(each, text(each));
    one.setId("import-kind");
    one.setAccessibleText(label.getText());
    ofOne = new HBox(8, label, one);
    ofOne.setAlignment(Pos.CENTER_LEFT);
    ofSeveral.setId("import-kinds");
    getChildren().addAll(ofOne, ofSeveral);
  }

  private static List<Optional<NumberKind>> all() {
    var all = new ArrayList<Optional<NumberKind>>();
    all.add(Optional.empty());
    for (NumberKind each : NumberKind.values()) all.add(Optional.of(each));
    return all;
  }

  private String text(Optional<NumberKind> kind) {
    if (kind.isEmpty()) return words.of("score.import.kind.heading");
    return kind.get()
        .scale()
        .map(
            scale ->
                words.of(
                    "score.import.kind.score",
                    Written.number(scale.min(), words),
                    Written.number(scale.max(), words)))
        .orElse(kind.get().name());
  }

  /** Asks about these columns, which are called as their headings say. */
  void show(List<Integer> columns, List<String> headings, Map<Integer, NumberKind> kinds) {
    Parts.show(this, !columns.isEmpty());
    Parts.show(ofOne, columns.size() == 1);
    Parts.show(ofSeveral, columns.size() > 1);
    boolean isNew = !columns.equals(asked);
    asked = List.copyOf(columns);
    if (columns.size() == 1) one.choose(Optional.ofNullable(kinds.get(columns.getFirst())));
    else if (isNew)
      ofSeveral.getChildren().setAll(columns.stream().map(at -> box(at, headings, kinds)).toList());
  }

  private VBox box(int column, List<String> headings, Map<Integer, NumberKind> kinds) {
    var box = new ComboBox<Said>();
    box.setId("import-kind-" + column);
    box.getItems().setAll(all().stream().map(Said::new).toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Said said) {
            return said == null ? "" : text(said.kind());
          }

          @Override
          public Said fromString(String text) {
            throw new UnsupportedOperationException("Kinds are chosen, not typed");
          }
        });
    box.setValue(new Said(Optional.ofNullable(kinds.get(column))));
    box.valueProperty().addListener((value, before, now) -> choose.kind(column, now.kind()));
    String of = words.of("score.import.kind.of", ColumnsLine.called(headings, column, words));
    VBox captioned = NumbersSheet.captioned(of, box);
    captioned.setPrefWidth(WIDE);
    return captioned;
  }
}
