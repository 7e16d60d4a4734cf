package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rename;
import touchmap.lens.Lens;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.ui.Person;

/** The toolkit takes an underscore for a mark of a key and does not show it: names are shown as they are. */
@ExtendWith(Person.class)
class UnderscoresFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  /** Everything on screen that says something with an underscore, and of that what would not show it. */
  private void look(String where) {
    List<Labeled> found =
        rig.fx(
            () ->
                rig.window().stage().getScene().getRoot().lookupAll("*").stream()
                    .filter(each -> each instanceof Labeled said && said.getText() != null)
                    .map(Labeled.class::cast)
                    .filter(each -> each.getText().contains("_"))
                    .toList());
    assertTrue(!found.isEmpty(), where);
    assertEquals(
        List.of(),
        found.stream().filter(Labeled::isMnemonicParsing).map(Labeled::getText).toList(),
        where);
  }

  @Test
  void namesAndFilesKeepTheirUnderscores() throws IOException {
    rig.open(rig.write("my_map.touchmap", Maps.studio()));
    rig.interact(
        () -> {
          rig.document().editor().apply(new Rename(Id.of("n0"), "tks-sim_city"));
          rig.document().editor().apply(new Rename(Id.of("t1"), "start_page"));
        });
    rig.settle();
    look("find");
    assertEquals("tks-sim_city", rig.text("quick-add-target"));
    for (Lens each : Lens.values()) {
      rig.interact(() -> rig.window().main().orElseThrow().openLens(each));
      rig.settle();
      look(each.name());
    }
    rig.answers.add(rig.folder.resolve("the_plan.xmind"));
    rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    rig.until(() -> rig.words().contains("Save as the_plan.touchmap"));
    look("question");
  }
}
