package touchmap.ui.improve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import touchmap.lens.Figure;
import touchmap.method.Focus;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.ui.kit.Parts;
import touchmap.ui.kit.Segmented;
import touchmap.words.Words;

/** Three questions that tell where to work first; each is answered by a list of touchpoints. */
final class QuestionSection extends VBox {
  private static final double ROW = 30;
  private static final int MOST_ROWS = 5;

  /** What is asked. */
  enum Question {
    PROBLEMATIC,
    DECISIVE,
    WEAKEST;

    String key() {
      return "improve.ask." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A touchpoint that answers, with where it belongs and the figure that put it there. */
  record Answer(Id touchpoint, String name, String aside, String value) {}

  private final Words words;
  private final Segmented<Question> questions;
  private final Label sentence = Parts.caption("");
  private final Tooltip source = new Tooltip();
  private final Label none = Parts.caption("");
  private final ListView<Answer> list = new ListView<>();
  private Question question = Question.PROBLEMATIC;
  private Optional<Sight> seen = Optional.empty();

  QuestionSection(Words words, ImproveHost host) {
    super(8);
    this.words = words;
    setId("improve-questions");
    questions = new Segmented<>(this::ask);
    for (Question each : Question.values()) questions.with(each, words.of(each.key()));
    questions.setId("improve-ask");
    questions.choose(question);
    sentence.setId("improve-ask-meaning");
    source.setWrapText(true);
    source.setMaxWidth(320);
    Tooltip.install(sentence, source);
    none.setId("improve-ask-none");
    list.setId("improve-answers");
    list.getStyleClass().add("answer-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(
        view -> {
          var cell = new AnswerCell(words);
          cell.setOnMouseClicked(
              event -> {
                if (cell.getItem() != null && event.getButton() == MouseButton.PRIMARY)
                  host.show(cell.getItem().touchpoint());
              });
          return cell;
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Answer at = list.getSelectionModel().getSelectedItem();
          if (at == null || event.getCode() != KeyCode.ENTER) return;
          event.consume();
          host.show(at.touchpoint());
        });
    getChildren()
        .setAll(Parts.sectionTitle(words.of("improve.questions")), questions, sentence, none, list);
  }

  /** Asks that question, as if it was pressed. */
  void choose(Question to) {
    questions.choose(to);
    ask(to);
  }

  private void ask(Question to) {
    question = to;
    list.getSelectionModel().clearSelection();
    seen.ifPresent(this::show);
  }

  void show(Sight sight) {
    seen = Optional.of(sight);
    sentence.setText(words.of(question.key() + ".meaning"));
    source.setText(words.of(question.key() + ".source"));
    sentence.setAccessibleHelp(source.getText());
    List<Answer> answers =
        switch (question) {
          case PROBLEMATIC ->
              Focus.problematic(sight.figures()).stream()
                  .map(id -> answer(sight, id, sight.figures().of(id).priority()))
                  .toList();
          case DECISIVE ->
              Focus.decisive(sight.figures()).stream()
                  .map(id -> answer(sight, id, sight.figures().of(id).importance()))
                  .toList();
          case WEAKEST -> sight.weakLinks().stream().map(weak -> answer(sight, weak)).toList();
        };
    if (!list.getItems().equals(answers)) list.getItems().setAll(answers);
    list.setAccessibleText(words.of(question.key()) + ". " + sentence.getText());
    double height = ROW * Math.min(MOST_ROWS, answers.size()) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    Parts.show(list, !answers.isEmpty());
    none.setText(words.of(question.key() + ".none"));
    Parts.show(none, answers.isEmpty());
  }

  private Answer answer(Sight sight, Id id, OptionalDouble value) {
    String object = sight.register().objectOf(id).map(Topic::nameOnOneLine).orElse("");
    String figure = value.isPresent() ? Figure.of(value.getAsDouble(), words) : "";
    return new Answer(id, sight.name(id), object, figure);
  }

  private Answer answer(Sight sight, Focus.WeakLink weak) {
    Id id = weak.link().step().touchpoint();
    return new Answer(
        id, sight.name(id), Sight.named(weak.chain(), words), sight.measure(weak, words));
  }
}
