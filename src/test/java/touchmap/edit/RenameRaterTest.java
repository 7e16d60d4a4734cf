package touchmap.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.edit.Applied.applied;
import static touchmap.edit.Applied.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Rating;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.Vote;

/** A name is put right in every round, and two people never become one by it. */
class RenameRaterTest {
  private static TouchMap map(Object... second) {
    return Maps.studio()
        .withStudy(
            Study.NONE
                .withScoring(Studies.points(1))
                .withRounds(
                    List.of(
                        Studies.round(
                            "a",
                            "2026-01-01",
                            Studies.rating("t1", "Olga4", 0, 2),
                            Studies.rating("t1", "Ann", 0, 3),
                            Studies.vote("Olga4", "t3", 2)),
                        Studies.round("b", "2026-02-01", second))));
  }

  @Test
  void allAnswersOfANameGetTheRightOne() {
    TouchMap before = map(Studies.customer("t1", "Olga4", 0, 2));
    TouchMap now = applied(before, new RenameRater("Olga4", "Olga"));
    assertEquals(3, RenameRater.count(now, "Olga"));
    assertEquals(0, RenameRater.count(now, "Olga4"));
    assertEquals(1, RenameRater.count(now, "Ann"));
    List<Vote> votes = now.study().rounds().getFirst().answers().votes();
    assertEquals("Olga", votes.getFirst().by());
  }

  @Test
  void whatBothNamesSaidApartBecomesOne() {
    TouchMap before = map(Studies.rating("t1", "Olga", 8), Studies.rating("t1", "Olga4", 0, 3));
    TouchMap now = applied(before, new RenameRater("Olga4", "Olga"));
    List<Rating> said = now.study().rounds().getLast().answers().ratings();
    assertEquals(List.of(Studies.rating("t1", "Olga", 8, 3)), said);
  }

  @Test
  void twoWhoSaidTheSameStayTwo() {
    TouchMap before = map();
    assertEquals("edit.raterTaken", refusal(before, new RenameRater("Olga4", "Ann")));
    assertEquals("edit.raterGone", refusal(before, new RenameRater("Nobody", "Ann")));
    assertEquals("edit.raterNameless", refusal(before, new RenameRater("Olga4", " ")));
    TouchMap voted = map(Studies.vote("Olga", "t1", 1), Studies.vote("Olga4", "t1", 1));
    assertEquals("edit.raterTaken", refusal(voted, new RenameRater("Olga4", "Olga")));
  }
}
