package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Selection;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.ui.Spoken;
import touchmap.ui.kit.Preferences;

/** Every control of a window has a name for who cannot see it, in both languages. */
@ExtendWith(Person.class)
class SpokenFxTest {
  private static final Set<String> SECTIONS =
      Set.of("where", "people", "links", "moment", "ladder", "look");

  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private void speak(Preferences.Language language) {
    rig.interact(
        () -> {
          rig.desk.change(rig.desk.settings().withSections(SECTIONS));
          rig.desk.change(Preferences.USUAL.withLanguage(language).withReduceMotion(true));
        });
    rig.settle();
  }

  private void nothingIsSilent(String where) {
    rig.settle();
    var root = rig.window().stage().getScene().getRoot();
    assertTrue(rig.fx(() -> Spoken.controls(root)) > 5, where);
    assertEquals(List.of(), rig.fx(() -> Spoken.silent(root)), where);
  }

  private void select(List<Topic> topics) {
    rig.interact(
        () ->
            rig.document().editor().select(new Selection(topics.stream().map(Topic::id).toList())));
  }

  @Test
  void everyControlHasANameInBothLanguages() throws IOException {
    for (var language : List.of(Preferences.Language.EN, Preferences.Language.RU)) {
      speak(language);
      if (rig.window().document().isEmpty()) {
        nothingIsSilent("first screen");
        rig.open(rig.write("studio.touchmap", Maps.studio()));
        rig.until(() -> rig.shows("quick-add-field"));
      }
      nothingIsSilent("Find in " + language);
      List<Topic> all = rig.map().root().all();
      rig.interact(() -> rig.window().main().orElseThrow().openDetails());
      for (Topic each : List.of(all.getFirst(), all.get(1), all.getLast())) {
        select(List.of(each));
        nothingIsSilent("details of " + each.name() + " in " + language);
      }
      select(all);
      nothingIsSilent("details of all in " + language);
      rig.interact(() -> rig.window().say("Something happened"));
      rig.interact(() -> rig.window().sayUndoable("Something else happened"));
      rig.interact(() -> rig.window().main().orElseThrow().focusMap());
      rig.keys(KeyCode.CONTROL, KeyCode.F);
      rig.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      nothingIsSilent("search, filter and toasts in " + language);
      rig.keys(KeyCode.ESCAPE);
      rig.interact(() -> rig.window().main().orElseThrow().outlineShown(false));
      nothingIsSilent("the rail in " + language);
      rig.interact(() -> rig.window().main().orElseThrow().outlineShown(true));
    }
  }
}
