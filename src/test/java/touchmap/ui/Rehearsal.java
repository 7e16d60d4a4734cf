package touchmap.ui;

import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import touchmap.ui.kit.Fonts;
import touchmap.ui.kit.Theme;

/** Puts a panel on a stage as the program does, and asks things on the window's thread. */
public final class Rehearsal {
  private Rehearsal() {}

  public static void show(Stage stage, Parent panel, double width, double height) {
    Fonts.load();
    var scene = new Scene(new StackPane(), width, height);
    scene.getStylesheets().setAll(Theme.LIGHT.sheets());
    scene.setRoot(new StackPane(panel));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  /** Does it on the window's thread and waits until all has settled. */
  public static void on(FxRobot robot, Runnable task) {
    robot.interact(task);
    Person.untilStill();
  }

  public static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }
}
