package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.ui.Person;

/** What columns hold is chosen by keys: what is passed by is not taken, and takes nothing from another column. */
@ExtendWith(Person.class)
class ColumnsByKeysFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void ask() throws IOException {
    rig.interact(() -> rig.window().files().open(list()));
    rig.until(() -> rig.shows("columns-sheet"));
  }

  private java.nio.file.Path list() {
    try {
      return rig.write(
          "touch.csv", "Area;Touch point;Owner;Cost\nSite;Order;Anna;x\nDesk;Hello;;y\n");
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private ComboBox<?> column(int number) {
    return rig.node("column-" + number, ComboBox.class);
  }

  private List<Object> roles() {
    return rig.fx(
        () -> List.<Object>of(column(1).getValue(), column(2).getValue(), column(3).getValue()));
  }

  private void goTo(int number) {
    rig.interact(() -> column(number).requestFocus());
  }

  private void letters(String text) {
    rig.type(text);
  }

  @Test
  void whatIsPassedByTakesNothingFromAnotherColumn() throws IOException {
    ask();
    assertEquals(List.of("object", "touchpoint", "driver"), roles());
    goTo(4);
    String lost = rig.text("columns-lost");
    letters("driver");
    assertEquals("driver", rig.fx(() -> column(4).getValue()));
    assertEquals("driver", rig.fx(() -> column(3).getValue()));
    assertEquals(lost, rig.text("columns-lost"));
    rig.keys(KeyCode.UP);
    assertEquals("driver", rig.fx(() -> column(3).getValue()));
    rig.keys(KeyCode.DOWN);
    rig.keys(KeyCode.TAB);
    assertEquals("", rig.fx(() -> column(3).getValue()));
    assertTrue(
        rig.text("columns-moved").contains("is column 4 now; column 3"),
        () -> rig.text("columns-moved"));
  }

  @Test
  void escGoesBackAndEnterTakesBeforeItOpens() throws IOException {
    ask();
    goTo(4);
    rig.interact(() -> column(4).show());
    letters("driver");
    rig.keys(KeyCode.ESCAPE);
    assertEquals("", rig.fx(() -> column(4).getValue()));
    assertEquals("driver", rig.fx(() -> column(3).getValue()));
    letters("note");
    rig.keys(KeyCode.ENTER);
    assertTrue(rig.shows("columns-sheet"));
    assertFalse(rig.shows("columns-lost") && rig.text("columns-lost").contains("Cost"));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> rig.window().document().isPresent());
    assertEquals(
        "x", rig.map().root().children().getFirst().children().getFirst().details().note());
  }

  @Test
  void inTheOpenListTheArrowsOnlyLook() throws IOException {
    ask();
    goTo(4);
    rig.interact(() -> column(4).show());
    letters("driver");
    assertEquals("driver", rig.fx(() -> column(3).getValue()));
    rig.keys(KeyCode.ENTER);
    rig.until(() -> !column(4).isShowing());
    assertEquals("", rig.fx(() -> column(3).getValue()));
    assertEquals("driver", rig.fx(() -> column(4).getValue()));
  }
}
