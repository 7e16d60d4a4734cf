package touchmap.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import touchmap.ui.kit.ModalLayer;
import touchmap.ui.kit.Sheet;

/**
 * A few words and two or three answers. Answers stand from right to left in the order they are added; the first is what
 * Enter does. Esc does what the quiet answer does.
 */
public final class Question {
  private record Answer(String text, Runnable run) {}

  private final String title;
  private final List<String> paragraphs;
  private final List<Answer> answers = new ArrayList<>();
  private Runnable otherwise = () -> {};
  private String quiet = "";

  public Question(String title, String... paragraphs) {
    this.title = title;
    this.paragraphs = List.of(paragraphs);
  }

  public Question answer(String text, Runnable run) {
    answers.add(new Answer(text, run));
    return this;
  }

  /** The answer that changes nothing; Esc gives it too. */
  public Question quietAnswer(String text, Runnable run) {
    quiet = text;
    otherwise = run;
    return this;
  }

  public void ask(ModalLayer layer) {
    Sheet sheet =
        new Sheet(
            title,
            440,
            paragraphs.stream()
                .map(Sheet::brief)
                .map(Sheet::text)
                .toArray(javafx.scene.Node[]::new));
    if (!quiet.isEmpty())
      sheet.button(quiet, () -> close(layer, sheet, otherwise)).setId("answer-quiet");
    for (int i = answers.size() - 1; i >= 0; i--) {
      Answer answer = answers.get(i);
      Runnable run = () -> close(layer, sheet, answer.run());
      if (i > 0) sheet.button(answer.text(), run).setId("answer-" + (i + 1));
      else {
        var main = sheet.mainButton(answer.text(), run);
        main.setId("answer-1");
        main.getStyleClass().add("first-focus");
      }
    }
    layer.show(sheet, otherwise);
  }

  private static void close(ModalLayer layer, Sheet sheet, Runnable then) {
    layer.close(sheet);
    then.run();
  }
}
