package touchmap.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Which display shows what: by choice, else the room sees the one that the map's window is not on.
 */
public final class Displays {
  /** That display which the map's window is not on. */
  public static final int OTHER = 0;

  private Displays() {}

  public static int count() {
    return Screen.getScreens().size();
  }

  /** The size of a display, counted from 1, as people name it. */
  public static Rectangle2D bounds(int number) {
    return Screen.getScreens().get(number - 1).getBounds();
  }

  /**
   * The display for the room: the chosen one while it is there, else one that the window is not on.
   */
  static Rectangle2D room(int choice, Stage window) {
    return room(all(), choice, of(window));
  }

  static Rectangle2D room(List<Rectangle2D> displays, int choice, Rectangle2D window) {
    if (choice > 0 && choice <= displays.size()) return displays.get(choice - 1);
    return otherThan(displays, window);
  }

  /** The display that shows most of a window. */
  static Rectangle2D of(Stage window) {
    return holding(
        all(), window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
  }

  /** Another display than that, or the same where there is no other. */
  static Rectangle2D otherThan(Rectangle2D display) {
    return otherThan(all(), display);
  }

  private static List<Rectangle2D> all() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  static Rectangle2D holding(List<Rectangle2D> displays, double x, double y) {
    return displays.stream()
        .filter(each -> each.contains(x, y))
        .findFirst()
        .orElse(displays.getFirst());
  }

  static Rectangle2D otherThan(List<Rectangle2D> displays, Rectangle2D display) {
    return displays.stream().filter(each -> !each.equals(display)).findFirst().orElse(display);
  }
}
