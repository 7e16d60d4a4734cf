package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** A message with Undo goes when its step was taken back by other means. */
@ExtendWith(Person.class)
class UndoOffersFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private String said() {
    return rig.lookup(".toast").queryAll().stream()
        .map(Node::getAccessibleText)
        .collect(Collectors.joining("; "));
  }

  private void delete(String id) {
    rig.interact(() -> rig.document().editor().select(new Selection(List.of(Id.of(id)))));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.keys(KeyCode.DELETE);
  }

  @Test
  void ctrlZTakesTheMessageAlongWithTheStep() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.until(() -> rig.shows("quick-add-field"));
    delete("t1");
    rig.until(() -> said().contains("Home"));
    delete("t2");
    // one at a time: over the map moved on, the Undo of the earlier one would do nothing
    rig.until(() -> said().contains("Prices") && !said().contains("Home"));
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", said());
  }
}
