package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Rehearsal;

@ExtendWith(Person.class)
class ToastsFxTest {
  private final Toasts toasts = new Toasts(new Motion(true));

  @Start
  void start(Stage stage) {
    StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
    StackPane.setMargin(toasts, new Insets(0, 0, 92, 0));
    var scene = new Scene(new StackPane(toasts), 1000, 700);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    stage.setScene(scene);
    stage.show();
  }

  private Bounds place() {
    return Rehearsal.ask(
        () -> {
          toasts.getScene().getRoot().layout();
          return toasts.localToScene(toasts.getLayoutBounds());
        });
  }

  @Test
  void aMessageNeverHidesWhatIsWrittenOn(FxRobot robot) {
    Rehearsal.on(robot, () -> toasts.show("“Price page” deleted."));
    Bounds rest = place();
    assertTrue(rest.getMaxY() > 560, "it comes up below");
    var pen = new BoundingBox(rest.getCenterX() - 60, rest.getMinY() - 4, 120, 30);
    Rehearsal.on(robot, () -> toasts.keepClearOf(pen));
    assertFalse(place().intersects(pen));
    assertTrue(place().getMinY() >= 54, "below the top bar");
    Rehearsal.on(robot, () -> toasts.show("Another one, and a longer one than before."));
    assertFalse(place().intersects(pen));
  }

  @Test
  void whatIsOfferedCanBeSentAway(FxRobot robot) {
    Rehearsal.on(robot, () -> toasts.offer("The audit is due.", "Review", () -> {}, "Close"));
    Button close = robot.lookup(".toast-close").query();
    assertEquals("Close", close.getAccessibleText());
    Rehearsal.on(robot, close::fire);
    // It fades; what fades is gone in the end, long before its time would be over.
    assertDoesNotThrow(
        () ->
            WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> Rehearsal.ask(() -> toasts.getChildren().isEmpty())));
  }

  @Test
  void itGoesBackWhenThePlaceIsFreeAgain(FxRobot robot) {
    Rehearsal.on(robot, () -> toasts.show("“Price page” deleted."));
    Bounds rest = place();
    Rehearsal.on(robot, () -> toasts.keepClearOf(rest));
    Rehearsal.on(robot, () -> toasts.keepClearOf(new BoundingBox(10, 300, 120, 30)));
    assertEquals(rest, place());
  }
}
