package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.StartRound;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** A round that scored only some touchpoints, compared in the panel. */
@ExtendWith(Person.class)
class CarriedScoresFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, diner(), "en");
  }

  private static TouchMap diner() {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(Studies.points(1))
                .withRounds(
                    List.of(
                        Studies.round(
                            "august",
                            "2026-08-10",
                            Studies.rating("t1", "I", 0, 2),
                            Studies.rating("t3", "I", 0, 3),
                            Studies.rating("t4", "I", 0, 5)),
                        Studies.round("september", "2026-09-10", Studies.rating("t1", "I", 0, 4)),
                        Studies.round(
                            "october",
                            "2026-10-10",
                            Studies.rating("t1", "I", 0, 5),
                            Studies.rating("t3", "I", 0, 1),
                            Studies.rating("t4", "I", 0, 2)))));
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  @Test
  void whatTheEarlierRoundLeftAloneMovedAndIsNotCalledNew() {
    assertEquals("october", rounds("review-later").getValue().id().value());
    assertEquals("september", rounds("review-earlier").getValue().id().value());
    assertEquals("0", rig.texts("review-tile-new").getFirst());
    assertEquals(3, rig.lookup("#review-moves .review-row").queryAll().size());
    rig.fire("review-all");
    assertFalse(rig.shows("review-all-firstScored"));
    assertEquals(
        "2 touchpoints were not scored in one of the two rounds: their last scores before that"
            + " count.",
        rig.text("review-carried"));
  }

  @Test
  void aSecondRoundOfTheMonthIsProposedByItsDay() {
    LocalDate day = LocalDate.parse("2026-11-25");
    Round first = Round.of("Check, November 2026", day, RoundKind.CHECK);
    rig.on(() -> rig.editor.apply(new StartRound(first)));
    rig.act("review.start");
    assertEquals("Check, 25 November 2026", ((TextInputControl) rig.node("round-name")).getText());
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Round> rounds(String id) {
    return (ComboBox<Round>) rig.node(id);
  }
}
