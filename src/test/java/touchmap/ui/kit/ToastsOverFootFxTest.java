package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** Messages over a legend that takes one line, or two where the window is small. */
@ExtendWith(Person.class)
class ToastsOverFootFxTest {
  private final Toasts toasts = new Toasts(new Motion(true));
  private final Region foot = new Region();

  @Start
  void start(Stage stage) {
    foot.setMaxSize(500, 40);
    StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
    StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
    StackPane.setMargin(toasts, new Insets(0, 0, 60, 0));
    toasts.standOn(foot);
    Rehearsal.show(stage, new StackPane(foot, toasts), 900, 600);
  }

  private double lowest() {
    return toasts.localToScene(toasts.getLayoutBounds()).getMaxY();
  }

  @Test
  void aMessageStandsAboveALegendOfTwoLinesAndLowAgainOverOneOfOne(FxRobot robot) {
    Rehearsal.on(robot, () -> toasts.show("Saved."));
    Person.untilStill();
    double low = lowest();
    Rehearsal.on(robot, () -> foot.setMaxHeight(120));
    Person.untilStill();
    double top = foot.localToScene(foot.getLayoutBounds()).getMinY();
    assertTrue(lowest() <= top - 5, () -> lowest() + " over " + top);
    Rehearsal.on(robot, () -> toasts.show("And another one."));
    Person.untilStill();
    assertTrue(lowest() <= top - 5, () -> lowest() + " over " + top);
    Rehearsal.on(robot, () -> foot.setMaxHeight(40));
    Person.untilStill();
    assertEquals(low, lowest(), 0.5);
  }
}
