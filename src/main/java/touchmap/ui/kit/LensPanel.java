package touchmap.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;

/** What one lens puts on screen beside the map: its panel, and what floats below the middle of the map. */
public interface LensPanel {
  /** The panel at the right. */
  Region view();

  /** What floats below the map while the lens is on, such as its legend. */
  Region foot();

  /** What the figures are that the outline prints for this lens, in a word; empty where it needs none. */
  default String figure() {
    return "";
  }

  /** How wide the panel wants to be, in pixels, as long as nobody has dragged it. */
  double width();

  /** What can be done in this lens; each action brings the panel forward itself where it needs it. */
  List<Action> actions();

  /** Puts the keyboard where work in this lens begins. */
  void focusFirst();

  /** The lens was switched on; panels that rest while they are out of sight bring themselves up to date. */
  void opened();

  /** Takes over what is typed and not in the map yet, such as before saving. */
  default void settle() {}

  void dispose();
}
