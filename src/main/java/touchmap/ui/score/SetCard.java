package touchmap.ui.score;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card that is pressed like a button; a button proper cannot wrap two texts of different kinds. */
final class SetCard extends VBox {
  private final Runnable act;

  SetCard(String id, String title, String text, Runnable act) {
    super(2);
    this.act = act;
    setId(id);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(title + ": " + text);
    getStyleClass().addAll("card", "choosable", "set-card");
    var heading = new Label(title);
    heading.getStyleClass().add("strong");
    var body = new Label(text);
    body.getStyleClass().add("caption");
    for (Label each : java.util.List.of(heading, body)) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(heading, body);
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> act.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
          event.consume();
          act.run();
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) act.run();
    else super.executeAccessibleAction(action, parameters);
  }
}
