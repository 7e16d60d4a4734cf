package touchmap.ui;

import java.lang.reflect.Method;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the keyboard and the mouse, and the stage to work on.
 *
 * <p>The events are those of TestFX's robot. It waits differently: TestFX sleeps fifty milliseconds
 * after every press and every release, this person waits until the window has painted what came of
 * them, which takes a tenth of that and holds however slow the machine is.
 */
public class Person extends ApplicationExtension implements BeforeAllCallback, AfterAllCallback {
  private static final long PATIENCE = 20_000;
  private static final Semaphore SCREEN = new Semaphore(1);
  private static final int STEPS = 6;

  private Object test = this;

  /**
   * Classes run side by side, but there is one screen, one keyboard and one focus: the classes of window
   * tests take turns. Waiting this way lets JUnit run another class meanwhile.
   */
  @Override
  public void beforeAll(ExtensionContext context) throws InterruptedException {
    ForkJoinPool.managedBlock(
        new ForkJoinPool.ManagedBlocker() {
          private boolean mine;

          @Override
          public boolean block() throws InterruptedException {
            if (!mine) SCREEN.acquire();
            mine = true;
            return true;
          }

          @Override
          public boolean isReleasable() {
            if (!mine) mine = SCREEN.tryAcquire();
            return mine;
          }
        });
  }

  @Override
  public void afterAll(ExtensionContext context) {
    SCREEN.release();
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    test = instance;
  }

  /** Gives the test the stage, in its method marked {@link Start}. */
  @Override
  public void beforeEach(ExtensionContext context) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    // of the same stage, tests would inherit the size and the place that another gave it
    Stage stage = FxToolkit.registerStage(() -> new Stage(StageStyle.UNDECORATED));
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          for (Method each : test.getClass().getDeclaredMethods()) {
            if (!each.isAnnotationPresent(Start.class)) continue;
            each.setAccessible(true);
            each.invoke(test, stage);
          }
          return stage;
        });
    untilStill();
  }

  /** Lets go of every key and button, and closes every window. */
  @Override
  public void afterEach(ExtensionContext context) throws TimeoutException {
    robotContext().getKeyboardRobot().releaseNoWait();
    robotContext().getMouseRobot().releaseNoWait();
    FxToolkit.cleanupStages();
    untilStill();
  }

  /**
   * Waits until the window has done, laid out and painted all it was asked for; on the window's own
   * thread there is nothing to wait for.
   */
  public static void untilStill() {
    if (Platform.isFxApplicationThread()) return;
    for (int i = 0; i < 2; i++) {
      nextPulse();
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {});
    }
  }

  private static void nextPulse() {
    var painted = new CountDownLatch(1);
    Platform.runLater(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                stop();
                painted.countDown();
              }
            }.start());
    try {
      if (!painted.await(PATIENCE, TimeUnit.MILLISECONDS))
        throw new AssertionError("The window does not paint any more");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private FxRobot settled() {
    untilStill();
    return this;
  }

  @Override
  public FxRobot interact(Runnable task) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, task);
    return settled();
  }

  @Override
  public <T> FxRobot interact(Callable<T> task) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, task);
    return settled();
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    List<KeyCode> back = new ArrayList<>(List.of(keys));
    Collections.reverse(back);
    robotContext().getKeyboardRobot().pressNoWait(keys);
    robotContext().getKeyboardRobot().releaseNoWait(back.toArray(new KeyCode[0]));
    return settled();
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode each : keys) push(each);
    return this;
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    robotContext().getKeyboardRobot().pressNoWait(keys);
    return settled();
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    robotContext().getKeyboardRobot().releaseNoWait(keys);
    return settled();
  }

  @Override
  public FxRobot write(String text) {
    return write(text, 0);
  }

  @Override
  public FxRobot write(String text, int pause) {
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      KeyCode key =
          switch (letter) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
          };
      robotContext().getBaseRobot().typeKeyboard(targetScene(), key, letter);
    }
    return settled();
  }

  private javafx.scene.Scene targetScene() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () ->
            javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Window::isFocused)
                .findFirst()
                .orElseGet(this::targetWindow)
                .getScene());
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    robotContext().getMouseRobot().pressNoWait(buttons);
    return settled();
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    robotContext().getMouseRobot().releaseNoWait(buttons);
    return settled();
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    robotContext().getMouseRobot().pressNoWait(buttons);
    robotContext().getMouseRobot().releaseNoWait(buttons);
    return settled();
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot rightClickOn(PointQuery place, Motion motion) {
    return clickOn(place, motion, MouseButton.SECONDARY);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return doubleClickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    clickOn(buttons);
    return clickOn(buttons);
  }

  /** Moves in a few steps, as a hand does: a drag needs more than its two ends. */
  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    Point2D to = place.query();
    Point2D from = robotContext().getBaseRobot().retrieveMouse();
    for (int i = 1; i <= STEPS; i++) {
      robotContext().getMouseRobot().moveNoWait(from.interpolate(to, (double) i / STEPS));
      if (i < STEPS) nextPulse();
    }
    return settled();
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    return moveTo(robotContext().getBaseRobot().retrieveMouse().add(x, y), motion);
  }

  @Override
  public FxRobot drag(PointQuery place, MouseButton... buttons) {
    moveTo(place, Motion.DEFAULT);
    return press(buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons);
  }

  @Override
  public FxRobot drop() {
    return release(MouseButton.PRIMARY);
  }

  @Override
  public FxRobot dropTo(PointQuery place) {
    moveTo(place, Motion.DEFAULT);
    return drop();
  }
}
