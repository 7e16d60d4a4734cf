package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.model.TopicType;
import touchmap.ui.Person;

@ExtendWith(Person.class)
class PasteFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  @Test
  void aListFromABrowserIsPastedBelowTheSelectedNodeInOneStep() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    rig.interact(() -> rig.window().main().orElseThrow().focusMap());
    rig.keys(KeyCode.HOME);
    rig.interact(
        () -> {
          var content = new ClipboardContent();
          content.putHtml(
              "<ul><li><a href=\"https://example.org/\">Fair</a><ul><li>Stand</li></ul></li></ul>");
          content.putString("Fair Stand");
          Clipboard.getSystemClipboard().setContent(content);
        });
    rig.keys(KeyCode.CONTROL, KeyCode.V);
    var fair = rig.map().root().children().getLast();
    assertEquals("Fair", fair.name());
    assertEquals(TopicType.OBJECT, fair.type());
    assertEquals(List.of("https://example.org/"), fair.details().links());
    assertEquals("Stand", fair.children().getFirst().name());
    assertTrue(fair.children().getFirst().isTouchpoint());
    rig.keys(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(rig.names().contains("Fair"));
    assertEquals(Maps.studio(), rig.map());
  }
}
