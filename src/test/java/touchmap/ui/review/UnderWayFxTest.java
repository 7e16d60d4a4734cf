package touchmap.ui.review;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;

import java.util.List;
import java.util.OptionalDouble;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import touchmap.edit.Rate;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Ranking;
import touchmap.model.Rating;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.ui.Person;

/** What the panel says of a round that is under way. */
@ExtendWith(Person.class)
class UnderWayFxTest {
  private ReviewRig rig;

  @Start
  void start(Stage stage) {
    rig = new ReviewRig(stage, begun(order(4, "t1", "t3", "t4")), "en");
  }

  @AfterEach
  void end() {
    rig.on(rig.panel::dispose);
  }

  /** One touchpoint is scored by both criteria, two by one of them. */
  private static TouchMap begun(Ranking ranking) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(points(2, 1))
                .withRanking(ranking)
                .withRounds(
                    List.of(
                        round(
                            "now",
                            "2026-11-20",
                            rating("t1", "Ann", 0, 4, 5),
                            rating("t3", "Ann", 0, 4),
                            rating("t4", "Ann", 0, 4)))));
  }

  private void says(String what) {
    List<String> said = rig.texts("review-under-way");
    assertTrue(said.contains(what), said::toString);
  }

  @Test
  void whatIsScoredInPartIsNotCountedAsScored() {
    says("1 of 3 on the shortlist scored in full, 2 in part");
    Rating other = rating("t3", "Bob", 0).withScore(Id.of("c2"), OptionalDouble.of(3));
    rig.on(() -> rig.editor.apply(new Rate(Id.of("now"), other)));
    says("2 of 3 on the shortlist scored in full, 1 in part");
    Rating last = rating("t4", "Ann", 0, 4, 4);
    rig.on(() -> rig.editor.apply(new Rate(Id.of("now"), last)));
    says("3 of 3 on the shortlist scored");
  }
}
