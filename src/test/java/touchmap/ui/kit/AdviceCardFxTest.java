package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

@ExtendWith(Person.class)
class AdviceCardFxTest {
  private static final String REASON = "Every object has more than one touchpoint.";

  private final AtomicInteger shown = new AtomicInteger();

  @Start
  void start(Stage stage) {
    var card =
        new AdviceCard(
            Words.in("ru"),
            "Всего одна точка.",
            REASON,
            Optional.of(() -> shown.incrementAndGet()));
    Rehearsal.show(stage, new StackPane(card), 300, 200);
  }

  private static boolean isSeen(FxRobot robot, String text) {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream()
        .anyMatch(each -> each.isVisible() && each.getText().equals(text));
  }

  @Test
  void whyItMattersIsSaidWhenAsked(FxRobot robot) {
    assertFalse(isSeen(robot, REASON));
    robot.clickOn("Почему?");
    assertTrue(isSeen(robot, REASON));
    robot.clickOn("Почему?");
    assertFalse(isSeen(robot, REASON));
  }

  @Test
  void theWayToItIsOneClickAndNoButtonIsCut(FxRobot robot) {
    robot.clickOn("Показать на карте");
    assertEquals(1, shown.get());
    for (Labeled each : robot.lookup(".button").queryAllAs(Labeled.class))
      assertTrue(each.getWidth() >= Math.floor(each.prefWidth(-1)), each.getText());
  }

  @Test
  void namesThatAreOnlyCountedAreSaidWhenAsked(FxRobot robot) {
    Rehearsal.on(
        robot,
        () ->
            ((StackPane) robot.lookup(".advice-card").query().getParent())
                .getChildren()
                .setAll(
                    new AdviceCard(
                        Words.in("en"), "A, and 2 more.", "A, B, C.", REASON, Optional.empty())));
    robot.clickOn("All names");
    assertTrue(isSeen(robot, "A, B, C."));
    robot.clickOn("Fewer names");
    assertTrue(isSeen(robot, "A, and 2 more."));
  }
}
