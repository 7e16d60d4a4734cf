package touchmap.ui.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import touchmap.model.Criterion;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Scale;
import touchmap.ui.Person;
import touchmap.ui.Rehearsal;
import touchmap.words.Words;

/** A score is typed, kept and shown on any scale. */
@ExtendWith(Person.class)
class AnyScaleFxTest extends ScoreRig {
  @Start
  void start(Stage stage) {
    show(stage);
  }

  @Test
  void aTypedNumberIsGivenAndShownOnEveryScale(FxRobot robot) {
    var scales =
        List.of(
            scale(1, 5),
            scale(0, 10),
            scale(-2, 2),
            scale(0, 100),
            scale(0, 1000),
            scale(-50, 50),
            scale(1, 12),
            scale(0.5, 4.5));
    for (Scale scale : scales)
      for (double score : new double[] {scale.min(), Math.floor(scale.max()) - 1, scale.max()})
        if (!new Steps(scale).isByDigit()) typed(robot, scale, score);
  }

  private void typed(FxRobot robot, Scale scale, double score) {
    var criterion = new Criterion(Id.of("c"), "Clear", 1, Map.of(), Extras.NONE);
    var given = new ArrayList<OptionalDouble>();
    var acts =
        new CriterionRow.Acts() {
          @Override
          public void give(CriterionRow row, OptionalDouble number, boolean goOn) {
            given.add(number);
            assertTrue(goOn, "on to the next");
            row.show(shown(number));
          }

          @Override
          public void refuse(CriterionRow row) {
            throw new AssertionError(score + " is on " + scale);
          }
        };
    Rehearsal.on(
        robot,
        () -> {
          var row = new CriterionRow(criterion, scale, Words.in("en"), acts, (of, key) -> {});
          row.show(shown(OptionalDouble.empty()));
          String text = Written.number(score, Words.in("en"));
          for (char key : text.toCharArray()) assertTrue(row.take(key), text);
          row.pressedOnMap(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          assertEquals(List.of(OptionalDouble.of(score)), given, text + " on " + scale);
          assertTrue(row.isScored());
          assertTrue(row.getAccessibleText().contains(": " + text), row.getAccessibleText());
        });
  }

  private static CriterionRow.Shown shown(OptionalDouble mine) {
    return new CriterionRow.Shown(
        mine, CriterionRow.Shown.Others.NONE, CriterionRow.Shown.Others.NONE, "");
  }

  private static Scale scale(double min, double max) {
    return new Scale(min, max, Extras.NONE);
  }
}
