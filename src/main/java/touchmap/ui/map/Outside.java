package touchmap.ui.map;

import java.util.List;
import touchmap.model.Id;

/** A place beside the map to which nodes can be dragged out of it. */
public interface Outside {
  /** Takes nothing. */
  Outside NOWHERE =
      new Outside() {
        @Override
        public boolean hover(List<Id> topics, double sceneX, double sceneY) {
          return false;
        }

        @Override
        public boolean isAt(double sceneX, double sceneY) {
          return false;
        }

        @Override
        public void drop(List<Id> topics, double sceneX, double sceneY) {}

        @Override
        public void left() {}
      };

  /** They are over that point of the window. True when that is here. */
  boolean hover(List<Id> topics, double sceneX, double sceneY);

  /** Whether that point of the window is here; shows nothing. */
  boolean isAt(double sceneX, double sceneY);

  /** They were let go here, where they hovered. */
  void drop(List<Id> topics, double sceneX, double sceneY);

  /** They are here no longer. */
  void left();
}
