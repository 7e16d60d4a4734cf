package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;

/** Where windows cannot be transparent, nothing of a pop-up's window shows around it. */
@ExtendWith(Person.class)
class PopUpsFxTest {
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(root, 600, 400));
    stage.show();
  }

  private void dress(boolean transparent) {
    root.getScene().getStylesheets().setAll(Theme.DARK.sheets(transparent));
  }

  private static Region shown(PopupControl popup) {
    return (Region) popup.getSkin().getNode();
  }

  private static void assertFills(PopupWindow popup, Region region) {
    assertNull(region.getEffect(), "no shadow");
    region
        .getBackground()
        .getFills()
        .forEach(fill -> assertEquals(CornerRadii.EMPTY, fill.getRadii()));
    Bounds at = region.localToScene(region.getLayoutBounds());
    assertEquals(0, at.getMinX(), 0.5);
    assertEquals(0, at.getMinY(), 0.5);
    assertEquals(popup.getWidth(), at.getWidth(), 1);
    assertEquals(popup.getHeight(), at.getHeight(), 1);
  }

  @Test
  void aMenuFillsItsWindow(FxRobot robot) {
    var menu = new ContextMenu(new MenuItem("Move to…"), new MenuItem("Delete"));
    Rehearsal.on(
        robot,
        () -> {
          dress(false);
          menu.show(root, 100, 100);
        });
    Rehearsal.on(
        robot,
        () -> {
          assertFills(menu, shown(menu));
          menu.hide();
        });
  }

  @Test
  void aTipFillsItsWindow(FxRobot robot) {
    var tip = new Tooltip("Brainstorm timer");
    Rehearsal.on(
        robot,
        () -> {
          dress(false);
          tip.show(root, 100, 100);
        });
    Rehearsal.on(
        robot,
        () -> {
          assertFills(tip, shown(tip));
          tip.hide();
        });
  }

  @Test
  void aListThatFloatsFillsItsWindow(FxRobot robot) {
    var box = new VBox();
    box.setPrefSize(200, 120);
    box.getStyleClass().add("float");
    var popup = new Popup();
    Rehearsal.on(
        robot,
        () -> {
          dress(false);
          popup.getContent().add(box);
          popup.getScene().getStylesheets().setAll(root.getScene().getStylesheets());
          popup.show(root, 100, 100);
        });
    Rehearsal.on(
        robot,
        () -> {
          assertFills(popup, box);
          popup.hide();
        });
  }

  @Test
  void elsewhereMenusAreRoundWithAShadow(FxRobot robot) {
    var menu = new ContextMenu(new MenuItem("Move to…"));
    Rehearsal.on(
        robot,
        () -> {
          dress(true);
          menu.show(root, 100, 100);
        });
    Rehearsal.on(
        robot,
        () -> {
          Region region = shown(menu);
          assertNotNull(region.getEffect());
          assertTrue(
              region.getBackground().getFills().stream()
                  .noneMatch(fill -> fill.getRadii().equals(CornerRadii.EMPTY)));
          menu.hide();
        });
    assertFalse(menu.isShowing());
  }
}
