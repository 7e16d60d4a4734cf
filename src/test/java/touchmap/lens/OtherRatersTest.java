package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.scoredIn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.method.Comparison;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** A score may move because somebody else gave it, and count as new although the touchpoint is not. */
class OtherRatersTest {
  private static final Round BEFORE =
      round(
          "before",
          "2026-08-10",
          rating("t1", "Olga", 0, 5),
          rating("t1", "Ivan", 0, 3),
          rating("t2", "Ivan", 0, 3),
          rating("t3", "Olga", 0, 3));
  private static final Round AFTER =
      round(
          "after",
          "2026-09-10",
          rating("t1", "Ivan", 0, 3),
          rating("t2", "Ivan", 0, 2),
          rating("t3", "Ivan", 0, 3),
          rating("t4", "Ivan", 0, 4));
  private static final TouchMap MAP = scoredIn(BEFORE, AFTER);

  @Test
  void whatWasThereBeforeIsToldFromWhatIsNew() {
    Phrase said = OlderScores.firstScored(Comparison.of(MAP, BEFORE, AFTER)).orElseThrow();
    assertEquals(
        "1 of the new was on the map before and is scored for the first time.",
        Words.in("en").of(said));
    assertEquals("Из новых 1 была на карте и раньше и оценена впервые.", Words.in("ru").of(said));
  }

  @Test
  void whatMovedBetweenOtherPeopleIsNamedAndWhatStayedIsNot() {
    String name = MAP.find(Id.of("t1")).orElseThrow().name();
    assertEquals(
        List.of(Phrase.of("protocol.otherRaters", name)),
        OlderScores.said(Comparison.of(MAP, BEFORE, AFTER)));
    assertEquals(
        "Scored by other people than before, which may be why they moved: " + name + ".",
        Words.in("en").of(Phrase.of("protocol.otherRaters", name)));
  }

  @Test
  void manyAreCountedSinceTheirNamesWouldBeAPage() {
    Round later =
        round(
            "later",
            "2026-10-10",
            rating("t1", "Olga", 0, 1),
            rating("t2", "Olga", 0, 5),
            rating("t3", "Olga", 0, 5),
            rating("t4", "Olga", 0, 1),
            rating("t5", "Olga", 0, 1));
    Round sooner =
        round(
            "sooner",
            "2026-09-11",
            rating("t1", "Ivan", 0, 3),
            rating("t2", "Ivan", 0, 3),
            rating("t3", "Ivan", 0, 3),
            rating("t4", "Ivan", 0, 3),
            rating("t5", "Ivan", 0, 3));
    assertEquals(
        Optional.of(Phrase.of("protocol.otherRaters.many", 5)),
        OlderScores.otherRaters(Comparison.of(scoredIn(sooner, later), sooner, later)));
  }
}
