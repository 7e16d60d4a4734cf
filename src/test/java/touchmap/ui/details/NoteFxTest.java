package touchmap.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Describe;
import touchmap.edit.Editor;
import touchmap.edit.Selection;
import touchmap.edit.Trait;
import touchmap.picture.Look;
import touchmap.ui.RecordingHost;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;
import touchmap.words.Words;

@ExtendWith(Person.class)
class NoteFxTest {
  private static final double PANEL = 332;

  private final Editor editor = new Editor(Editor.State.opened(Small.map()));

  @Start
  void start(Stage stage) {
    var host = new RecordingHost();
    host.open = Set.of();
    Rehearsal.show(stage, new DetailsPanel(editor, Words.in("ru"), Look.light(), host), PANEL, 780);
  }

  private void note(FxRobot robot, String markdown) {
    Rehearsal.on(
        robot,
        () -> {
          editor.select(Selection.of(Small.id("Blog")));
          editor.apply(new Describe(List.of(Small.id("Blog")), new Trait.Note(markdown)));
        });
  }

  private static MarkdownView view(FxRobot robot) {
    return robot.lookup("#details-note-view").query();
  }

  private static List<String> texts(FxRobot robot) {
    return Rehearsal.ask(
        () ->
            view(robot).lookupAll(".markdown-text").stream()
                .map(each -> ((Text) each).getText())
                .toList());
  }

  @Test
  void aLongNoteShowsItsBeginningUntilAllIsAskedFor(FxRobot robot) {
    note(robot, "Коротко");
    assertFalse(robot.lookup("#details-note-whole").query().isVisible());
    note(robot, "Абзац, который повторяется много раз подряд.\n\n".repeat(60));
    double rolled = view(robot).getHeight();
    assertTrue(rolled <= 240, "as high as " + rolled);
    robot.clickOn("#details-note-whole");
    Rehearsal.on(robot, () -> {});
    assertTrue(view(robot).getHeight() > 1000);
    Labeled whole = robot.lookup("#details-note-whole").query();
    assertEquals("Свернуть", whole.getText());
    note(robot, "Другая заметка");
    assertFalse(whole.isVisible());
  }

  @Test
  void aPictureIsReadAsWhatItSaysAndIsNotFetched(FxRobot robot) {
    note(robot, "![Вид с улицы](https://example.com/a.png) и ![](b.png)");
    assertEquals(List.of("Вид с улицы", " и ", "b.png"), texts(robot));
  }

  @Test
  void nothingInANoteReachesOverItsEdge(FxRobot robot) {
    note(
        robot,
        """
        # Заголовок, который не помещается в одну строку панели

        1. первое
           - вложенное, тоже довольно длинное, чтобы перенестись
             - ещё глубже, и тоже с переносом на следующую строку

        > цитата, которая занимает больше одной строки на этой панели

        ```
        int answer = 42; // a line of code that is longer than the panel is wide
        ```

        [ссылка с длинным текстом, который переносится](https://example.com)
        """);
    double edge =
        Rehearsal.ask(() -> view(robot).localToScene(view(robot).getLayoutBounds())).getMaxX();
    for (Node each : view(robot).lookupAll("*"))
      assertTrue(
          Rehearsal.ask(() -> each.localToScene(each.getLayoutBounds()).getMaxX()) <= edge + 0.5,
          each.toString());
  }
}
