package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchmap.ui.Person;
import org.testfx.framework.junit5.Start;
import touchmap.model.Maps;
import touchmap.picture.IconShapes;
import touchmap.ui.kit.Action;
import touchmap.ui.kit.Actions;
import touchmap.ui.kit.Theme;
import touchmap.words.Words;

@ExtendWith(Person.class)
class ActionsFxTest {
  private DeskRig rig;

  @Start
  void start(Stage stage) throws IOException {
    rig = DeskRig.on(stage);
  }

  @AfterEach
  void end() throws IOException {
    rig.end();
  }

  private List<Action> all() throws IOException {
    rig.open(rig.write("studio.touchmap", Maps.studio()));
    return rig.fx(
        () -> {
          var actions = new Actions(rig.window().words());
          new MainView(rig.window(), rig.document(), actions, Theme.LIGHT).dispose();
          return actions.all();
        });
  }

  @Test
  void everyActionHasWordsInBothLanguagesAndAnIconThatExists() throws IOException {
    var lacking = new ArrayList<String>();
    for (Action action : all()) {
      for (String language : List.of("en", "ru")) {
        Words words = Words.in(language);
        if (!words.has("action." + action.id()) || action.text(words).isBlank())
          lacking.add(action.id() + " " + language);
      }
      if (!action.icon().isEmpty() && !IconShapes.has(action.icon()))
        lacking.add(action.id() + " " + action.icon());
    }
    assertEquals(List.of(), lacking);
  }

  @Test
  void noTwoActionsAreMeantByTheSameKey() throws IOException {
    Map<String, String> taken = new HashMap<>();
    var twice = new ArrayList<String>();
    for (Action action : all()) {
      for (var keys : action.keys()) {
        String before = taken.putIfAbsent(keys.getName(), action.id());
        if (before != null) twice.add(keys.getName() + ": " + before + ", " + action.id());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void noPlainLetterIsACommand() throws IOException {
    for (Action action : all()) {
      for (var keys : action.keys())
        assertTrue(keys.getName().length() > 1, () -> action.id() + " " + keys.getName());
    }
  }
}
