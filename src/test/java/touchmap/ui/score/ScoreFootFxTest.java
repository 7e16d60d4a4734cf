package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Extras;
import touchmap.model.Scale;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

/** The legend below the map is as wide as what is in it, on one line and on two. */
@ExtendWith(Person.class)
class ScoreFootFxTest {
  private final StackPane frame = new StackPane();

  @Start
  void start(Stage stage) {
    var foot = new ScoreFoot(Words.in("ru"), eyes -> {}, () -> {});
    foot.show(Eyes.COMPANY, Scale.STANDARD);
    frame.getChildren().setAll(foot);
    Rehearsal.show(stage, frame, 900, 300);
  }

  @Test
  void onTwoLinesTheBarIsNoWiderThanTheWiderOne() {
    var bar = (Region) frame.lookup(".score-legend");
    double whole = bar.getWidth();
    double low = bar.getHeight();
    narrow(whole - 150);
    assertTrue(bar.getHeight() > low, () -> "two lines: " + bar.getHeight());
    double wider =
        Math.max(
            ((Region) frame.lookup("#score-eyes")).getWidth(),
            ((Region) frame.lookup(".heat-1").getParent().getParent().getParent()).getWidth());
    double around = bar.getInsets().getLeft() + bar.getInsets().getRight();
    assertEquals(wider + around, bar.getWidth(), 2);
    narrow(900);
    assertEquals(whole, bar.getWidth(), 1, "one line again");
  }

  /** On other scales the second line is the wider one. */
  @Test
  void bothLinesEndInsideTheBarWithItsEdgeAround() {
    Rehearsal.ask(
        () -> {
          ((ScoreFoot) frame.getChildren().getFirst())
              .show(Eyes.GAP, new Scale(0, 1_000_000, Extras.NONE));
          return true;
        });
    Person.untilStill();
    var bar = (Region) frame.lookup(".score-legend");
    narrow(bar.getWidth() - 150);
    var heat = (Region) frame.lookup(".heat-1").getParent().getParent().getParent();
    double end = heat.getBoundsInParent().getMaxX();
    assertTrue(
        end <= bar.getWidth() - bar.getInsets().getRight() + 1, end + " in " + bar.getWidth());
  }

  private void narrow(double width) {
    Rehearsal.ask(
        () -> {
          ((Region) frame.getChildren().getFirst()).setMaxWidth(width);
          return true;
        });
    Person.untilStill();
  }
}
