package touchmap.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchmap.method.MetricColumns;
import touchmap.ui.kit.Parts;
import touchmap.words.Words;

/** Which column means what, as guessed; each can be changed. */
final class ColumnsLine extends VBox {
  /** A choice of columns; none is empty. */
  private record Columns(List<Integer> all) {
    static final Columns NONE = new Columns(List.of());

    Optional<Integer> one() {
      return all.stream().findFirst();
    }
  }

  private final Words words;
  private final List<String> headings;
  private final Consumer<MetricColumns> use;
  private final ComboBox<Columns> touchpoint;
  private final ComboBox<Columns> value;
  private final ComboBox<Columns> metric;
  private final ComboBox<Columns> date;
  private final ComboBox<Columns> count;
  private final CheckBox answers;
  private final Label ask = new Label();

  ColumnsLine(
      Words words, List<String> headings, MetricColumns guess, Consumer<MetricColumns> use) {
    super(8);
    this.words = words;
    this.headings = headings;
    this.use = use;
    touchpoint = box("touchpoint", columns(guess.touchpoint()));
    value = box("value", new Columns(guess.values()));
    metric = box("metric", columns(guess.metric()));
    date = box("date", columns(guess.date()));
    count = box("count", columns(guess.count()));
    answers = new CheckBox(words.of("score.import.answers"));
    answers.setId("import-answers");
    answers.setSelected(guess.answers());
    answers.setWrapText(true);
    answers.setOnAction(event -> changed());
    var row =
        new HBox(
            8,
            captioned("touchpoint", touchpoint),
            captioned("value", value),
            captioned("metric", metric),
            captioned("date", date),
            captioned("count", count));
    ask.setId("import-ask");
    ask.setWrapText(true);
    getChildren().addAll(row, ask, answers);
    boolean isByContent =
        guess.touchpoint().isPresent() && MetricColumns.guess(headings).touchpoint().isEmpty();
    ask(isByContent ? words.of("score.import.byContent", text(touchpoint.getValue())) : "");
  }

  /** Without a column of touchpoints no row fits anywhere, so that is asked before anything else. */
  private void ask(String check) {
    boolean isOpen = touchpoint.getValue().all().isEmpty();
    String said = isOpen ? words.of("score.import.askColumn") : check;
    ask.setText(said);
    ask.getStyleClass().removeAll("wrong-text", "caption");
    ask.getStyleClass().add(isOpen ? "wrong-text" : "caption");
    Parts.show(ask, !said.isEmpty());
  }

  private static Columns columns(Optional<Integer> one) {
    return one.map(at -> new Columns(List.of(at))).orElse(Columns.NONE);
  }

  private VBox captioned(String key, ComboBox<Columns> box) {
    return NumbersSheet.captioned(words.of("score.import.column." + key), box);
  }

  private ComboBox<Columns> box(String key, Columns chosen) {
    var choices = new ArrayList<Columns>();
    choices.add(Columns.NONE);
    if (chosen.all().size() > 1) choices.add(chosen);
    for (int i = 0; i < headings.size(); i++) choices.add(new Columns(List.of(i)));
    var box = new ComboBox<Columns>();
    box.setId("import-" + key);
    box.getItems().setAll(choices);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Columns columns) {
            return columns == null ? "" : text(columns);
          }

          @Override
          public Columns fromString(String text) {
            return Columns.NONE;
          }
        });
    box.setValue(chosen);
    box.setOnAction(event -> changed());
    return box;
  }

  private String text(Columns columns) {
    if (columns.all().isEmpty()) return words.of("score.import.noColumn");
    return columns.all().stream()
        .map(at -> called(headings, at, words))
        .collect(Collectors.joining(", "));
  }

  /** What a column is called: by its heading, or by its letter where it has none. */
  static String called(List<String> headings, int at, Words words) {
    return at >= headings.size() || headings.get(at).isBlank()
        ? words.of("score.import.column", MetricColumns.letter(at))
        : headings.get(at).strip();
  }

  /** Ticks the answers, where the table is read so without being told. */
  void showAnswers(boolean are) {
    answers.setSelected(are);
  }

  private void changed() {
    ask("");
    use.accept(
        new MetricColumns(
            touchpoint.getValue().one(),
            date.getValue().one(),
            metric.getValue().one(),
            value.getValue().all(),
            count.getValue().one(),
            answers.isSelected()));
  }
}
