package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Id;
import touchmap.model.Maps;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;

/** What goes with a branch. */
class ScoreCountTest {
  @Test
  void everyScoreOfEveryRoundCountsOnceAndImportanceAloneDoesNot() {
    TouchMap map =
        Maps.studio()
            .withStudy(
                Study.NONE
                    .withScoring(Studies.points(1, 1))
                    .withRounds(
                        List.of(
                            Studies.round(
                                "r1",
                                "2026-01-01",
                                Studies.rating("t1", "Ann", 5, 2, 3),
                                Studies.rating("t2", "Ann", 5, 2)),
                            Studies.round(
                                "r2",
                                "2026-02-01",
                                Studies.customer("t1", "Bo", 0, 4),
                                Studies.rating("t1", "Ann", 7)))));
    assertEquals(3, ScoreCount.of(map, List.of(map.find(Id.of("t1")).orElseThrow())));
    assertEquals(4, ScoreCount.of(map, List.of(map.root())));
  }
}
