package touchmap.ui.improve;

import java.util.Locale;
import javafx.scene.Node;
import touchmap.model.ActionStatus;
import touchmap.ui.kit.Icons;
import touchmap.words.Words;

/** How the status of an action looks and is called; each has a shape of its own. */
final class StatusSign {
  private StatusSign() {}

  static Node node(ActionStatus status) {
    Node node = Icons.node(icon(status), 18);
    node.getStyleClass().addAll("status", key(status));
    return node;
  }

  private static String icon(ActionStatus status) {
    return switch (status) {
      case PLANNED -> "circle";
      case DOING -> "circle-dot";
      case DONE -> "circle-check";
      case DROPPED -> "circle-x";
    };
  }

  static String key(ActionStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static String text(ActionStatus status, Words words) {
    return words.of("improve.status." + key(status));
  }
}
