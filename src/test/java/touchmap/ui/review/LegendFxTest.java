package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Describe;
import touchmap.edit.Trait;
import touchmap.model.Round;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.ui.Small;

/** The legend below the map, and who drives what. */
@ExtendWith(Person.class)
class LegendFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    Round before = Studies.round("r1", "2026-10-25", Studies.rating("blog", "I", 0, 2));
    Round after = Studies.round("r2", "2026-11-20", Studies.rating("blog", "I", 0, 3));
    TouchMap map =
        Small.map()
            .withStudy(
                Study.NONE.withScoring(Studies.points(1)).withRounds(List.of(before, after)));
    rig = new ReviewRig(stage, map, "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  private void drive(String object, String who) {
    rig.on(() -> rig.editor.apply(new Describe(List.of(Small.id(object)), new Trait.Driver(who))));
    Person.untilStill();
  }

  private List<String> legend() {
    var said = new ArrayList<>(rig.texts("legend"));
    said.removeIf(each -> each.isBlank() || each.equals("=") || each.equals("AB"));
    return said;
  }

  @Test
  void onlySignsThatAreOnTheMapAreExplained() {
    assertEquals(List.of("better", "driver"), legend());
    drive("Website", "");
    assertEquals(List.of("better"), legend());
  }

  @Test
  void longNamesOfDriversAreWholeAndTheirBarsStandBesideThem() {
    drive("Website", "Alexandra Constantinovna Preobrazhenskaya-Voznesenskaya");
    drive("Receptionist", "Li");
    for (var row : rig.lookup(".driver-row").queryAll()) {
      Labeled name = (Labeled) row.lookup(".strong");
      assertEquals(false, Rehearsal.ask(name::isTextTruncated), name.getText());
      double line = top(name) + Rehearsal.ask(() -> name.getFont().getSize()) * 0.6;
      double height = Rehearsal.ask(() -> row.getLayoutBounds().getHeight());
      assertEquals(true, height < 90, name.getText() + " in a row of " + height);
      assertEquals(line, middle(row.lookup(".bar-track")), 4, name.getText());
      assertEquals(line, middle(row.lookup(".review-number")), 4, name.getText());
    }
  }

  private static double top(javafx.scene.Node node) {
    return Rehearsal.ask(() -> node.localToScene(node.getLayoutBounds()).getMinY());
  }

  private static double middle(javafx.scene.Node node) {
    return Rehearsal.ask(() -> node.localToScene(node.getLayoutBounds()).getCenterY());
  }
}
