package touchmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static touchmap.model.Studies.points;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Criteria are the same as long as nobody would score or count otherwise by them. */
class CriteriaDigestTest {
  private static final Scoring TWO = points(2, 1);
  private static final Criterion FIRST = TWO.criteria().getFirst();
  private static final Criterion SECOND = TWO.criteria().getLast();

  private static Scoring with(Criterion... criteria) {
    return TWO.withCriteria(List.of(criteria), TWO.weighting());
  }

  private static Scoring weighed(WeightingMethod method, PairComparison... pairs) {
    return TWO.withCriteria(
        TWO.criteria(), Weighting.NONE.withMethod(method).withPairs(List.of(pairs)));
  }

  private static PairComparison pair(Criterion a, Criterion b, double value) {
    return new PairComparison(a.id(), b.id(), value, Extras.NONE);
  }

  @Test
  void nameMeaningWeightScaleAndSetEachMakeAnother() {
    Stream.of(
            with(FIRST.withName("Other"), SECOND),
            with(FIRST.withAnchors(Map.of("1", "poor")), SECOND),
            with(FIRST.withWeight(3), SECOND),
            with(FIRST),
            TWO.withScale(new Scale(1, 10, Extras.NONE)),
            weighed(WeightingMethod.ORDER),
            weighed(WeightingMethod.PAIRS, pair(FIRST, SECOND, 3)))
        .forEach(other -> assertNotEquals(TWO.digest(), other.digest(), other.toString()));
    assertNotEquals(
        weighed(WeightingMethod.PAIRS, pair(FIRST, SECOND, 3)).digest(),
        weighed(WeightingMethod.PAIRS, pair(FIRST, SECOND, 4)).digest());
  }

  @Test
  void whatChangesNoScoreMakesNoOther() {
    Stream.of(
            with(SECOND, FIRST),
            with(FIRST.withWeight(4), SECOND.withWeight(2)),
            with(FIRST.withName(FIRST.name() + " "), SECOND),
            with(FIRST.withAnchors(Map.of("1", " ")), SECOND),
            weighed(WeightingMethod.SWING))
        .forEach(same -> assertEquals(TWO.digest(), same.digest(), same.toString()));
    assertEquals(
        weighed(WeightingMethod.PAIRS, pair(FIRST, SECOND, 4)).digest(),
        weighed(WeightingMethod.PAIRS, pair(SECOND, FIRST, 0.25)).digest());
  }
}
