package touchmap.app;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import touchmap.ui.kit.FxThread;

/**
 * Keeps a new window within the screen, its title bar in reach. How thick the system's frame is,
 * and where the desktop puts it, is only known after the window has shown; from the first key or
 * click on it stays where a person has it.
 */
final class Reach {
  private static final double STEP = 32;

  private final Stage stage;
  private final InvalidationListener moved = value -> FxThread.later(this::pull);
  private final EventHandler<InputEvent> used = event -> leave();

  private Reach(Stage stage) {
    this.stage = stage;
  }

  static void keep(Stage stage) {
    var reach = new Reach(stage);
    reach.sizes().forEach(each -> each.addListener(reach.moved));
    stage.addEventFilter(InputEvent.ANY, reach.used);
  }

  /** Places a window that is not shown yet so that the one before it can still be seen. */
  static void beside(Stage stage, Stage before) {
    if (before.isMaximized() || before.isFullScreen() || before.isIconified()) return;
    var front =
        new Rectangle2D(before.getX(), before.getY(), before.getWidth(), before.getHeight());
    List<Screen> on = Screen.getScreensForRectangle(front);
    Rectangle2D room = (on.isEmpty() ? Screen.getPrimary() : on.getFirst()).getVisualBounds();
    Rectangle2D to = beside(front, room);
    stage.setX(to.getMinX());
    stage.setY(to.getMinY());
  }

  /** A little to the right and down; where that leaves the room, along its other edge. */
  static Rectangle2D beside(Rectangle2D front, Rectangle2D room) {
    double x = front.getMinX() + STEP;
    double y = front.getMinY() + STEP;
    if (x + front.getWidth() > room.getMaxX()) x = room.getMinX();
    if (y + front.getHeight() > room.getMaxY()) y = room.getMinY();
    return new Rectangle2D(x, y, front.getWidth(), front.getHeight());
  }

  private List<javafx.beans.value.ObservableValue<Number>> sizes() {
    return List.of(
        stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
  }

  private void leave() {
    sizes().forEach(each -> each.removeListener(moved));
    stage.removeEventFilter(InputEvent.ANY, used);
  }

  private void pull() {
    if (!stage.isShowing() || stage.isMaximized() || stage.isFullScreen() || stage.isIconified())
      return;
    var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    List<Screen> on = Screen.getScreensForRectangle(now);
    Rectangle2D room = (on.isEmpty() ? Screen.getPrimary() : on.getFirst()).getVisualBounds();
    Rectangle2D to = within(now, room);
    if (to.getWidth() != now.getWidth()) stage.setWidth(to.getWidth());
    if (to.getHeight() != now.getHeight()) stage.setHeight(to.getHeight());
    if (to.getMinX() != now.getMinX()) stage.setX(to.getMinX());
    if (to.getMinY() != now.getMinY()) stage.setY(to.getMinY());
  }

  /** The window no larger than the room and wholly in it. */
  static Rectangle2D within(Rectangle2D window, Rectangle2D room) {
    double width = Math.min(window.getWidth(), room.getWidth());
    double height = Math.min(window.getHeight(), room.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), room.getMinX(), room.getMaxX() - width),
        Math.clamp(window.getMinY(), room.getMinY(), room.getMaxY() - height),
        width,
        height);
  }
}
