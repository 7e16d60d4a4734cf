package touchmap.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.scoredIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchmap.method.Comparison;
import touchmap.method.Protocol;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.picture.Ornament;
import touchmap.words.Phrase;
import touchmap.words.Words;

/** What nobody scored anew looks other than what was scored and stayed, in every place alike. */
class NotScoredAnewTest {
  private static final Round BEFORE =
      round(
          "before",
          "2026-08-10",
          rating("t1", "I", 0, 2),
          rating("t2", "I", 0, 3),
          rating("t3", "I", 0, 4),
          rating("t4", "I", 0, 5));
  private static final Round AFTER =
      round("after", "2026-09-10", rating("t1", "I", 0, 4), rating("t2", "I", 0, 3));
  private static final TouchMap MAP = scoredIn(BEFORE, AFTER);

  @Test
  void itBearsNoSignOnTheMapAndNoneInTheOutline() {
    ReviewLens lens = ReviewLens.of(MAP);
    assertEquals(
        Map.of(Id.of("t1"), Ornament.Way.UP, Id.of("t2"), Ornament.Way.SAME),
        lens.moves().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().way())));
    assertEquals("=", lens.value(Id.of("t2"), Words.in("en")));
    assertEquals("", lens.value(Id.of("t3"), Words.in("en")));
  }

  @Test
  void itBearsNoSignInAProtocol() {
    Protocol protocol = Protocol.of(MAP, AFTER, LocalDate.parse("2026-09-30"));
    assertEquals(
        List.of(true, true, false, false),
        protocol.entries().stream().map(each -> each.change().isPresent()).toList());
  }

  @Test
  void itIsCountedApartFromWhatBringsAnOlderScoreAndWasScoredSince() {
    assertEquals(
        List.of(Phrase.of("protocol.left", 2)),
        OlderScores.said(Comparison.of(MAP, BEFORE, AFTER)));
    Round last = round("last", "2026-10-10", rating("t3", "I", 0, 1));
    TouchMap three = MAP.withStudy(MAP.study().withRounds(List.of(BEFORE, AFTER, last)));
    // from the second to the third: t1, t2 and t4 left alone; t3 compares with its score before the
    // second
    assertEquals(
        List.of(Phrase.of("protocol.left", 3), Phrase.of("protocol.carried", 1)),
        OlderScores.said(Comparison.of(three, AFTER, last)));
    assertEquals(
        Optional.of(Phrase.of("protocol.carried", 1)),
        OlderScores.carried(Comparison.of(three, AFTER, last)));
  }
}
