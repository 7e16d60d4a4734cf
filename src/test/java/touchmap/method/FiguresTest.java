package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.customer;
import static touchmap.model.Studies.ids;
import static touchmap.model.Studies.metric;
import static touchmap.model.Studies.order;
import static touchmap.model.Studies.orderFrom;
import static touchmap.model.Studies.pair;
import static touchmap.model.Studies.points;
import static touchmap.model.Studies.rating;
import static touchmap.model.Studies.round;
import static touchmap.model.Studies.scoring;
import static touchmap.model.Studies.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import touchmap.model.Crosshair;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.RankingMethod;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.Study;
import touchmap.model.ThemeName;
import touchmap.model.TouchMap;
import touchmap.model.View;
import touchmap.model.WeightingMethod;

class FiguresTest {
  private static final double EXACT = 1e-12;

  private static TouchMap rated(Scoring scoring, Round... rounds) {
    return Maps.studio().withStudy(Study.NONE.withScoring(scoring).withRounds(List.of(rounds)));
  }

  private static Standing of(TouchMap map, String id) {
    return Figures.of(map).of(Id.of(id));
  }

  @Test
  void aScoreIsWeightedAndLeavesOutWhatWasNotAnswered() {
    TouchMap map = rated(points(3, 1, 0), round("r1", "2026-01-01", rating("t1", "I", 0, 2, 0, 5)));
    assertEquals(2, of(map, "t1").score().orElseThrow(), EXACT);
    assertEquals(0.75, of(map, "t1").coverage().orElseThrow(), EXACT);
    TouchMap both = rated(points(3, 1), round("r1", "2026-01-01", rating("t1", "I", 0, 2, 4)));
    assertEquals(2.5, of(both, "t1").score().orElseThrow(), EXACT);
  }

  @Test
  void onlyWeightlessAnswersAreNoScore() {
    TouchMap map = rated(points(1, 0), round("r1", "2026-01-01", rating("t1", "I", 0, 0, 5)));
    assertEquals(OptionalDouble.empty(), of(map, "t1").score());
  }

  @Test
  void allWeightsZeroAreEqualWeights() {
    TouchMap map = rated(points(0, 0), round("r1", "2026-01-01", rating("t1", "I", 0, 1, 4)));
    assertEquals(2.5, of(map, "t1").score().orElseThrow(), EXACT);
  }

  @Test
  void aScoreOutsideTheScaleDoesNotCount() {
    TouchMap map = rated(points(1, 1), round("r1", "2026-01-01", rating("t1", "I", 0, 9, 4)));
    assertEquals(4, of(map, "t1").score().orElseThrow(), EXACT);
    assertEquals(0.5, of(map, "t1").coverage().orElseThrow(), EXACT);
  }

  @Test
  void ratersAreAveragedAndTheirCoverageToo() {
    TouchMap map =
        rated(
            points(1, 1),
            round("r1", "2026-01-01", rating("t1", "I", 0, 2, 0), rating("t1", "P", 0, 4, 4)));
    assertEquals(3, of(map, "t1").score().orElseThrow(), EXACT);
    assertEquals(0.75, of(map, "t1").coverage().orElseThrow(), EXACT);
  }

  @Test
  void eachViewComesFromTheNewestRoundThatHasItForThisTouchpoint() {
    Round old =
        round(
            "r1",
            "2026-01-01",
            customer("t1", "C", 0, 4),
            rating("t2", "I", 0, 1),
            rating("t1", "I", 0, 5));
    Round recent = round("r2", "2026-02-01", rating("t1", "I", 0, 2));
    Round undated = round("r3", "", rating("t1", "I", 0, 5), customer("t2", "C", 0, 3));
    TouchMap map = rated(points(1), recent, old, undated);
    assertEquals(2, of(map, "t1").score().orElseThrow(), EXACT);
    assertEquals(4, of(map, "t1").customerScore().orElseThrow(), EXACT);
    assertEquals(2, of(map, "t1").gap().orElseThrow(), EXACT);
    assertEquals(1, of(map, "t2").score().orElseThrow(), EXACT);
    assertEquals(3, of(map, "t2").customerScore().orElseThrow(), EXACT);
    assertEquals(OptionalDouble.empty(), of(map, "t3").gap());
  }

  @Test
  void ofTwoRoundsOfOneDayTheLaterInTheListIsNewer() {
    TouchMap map =
        rated(
            points(1),
            round("r1", "2026-01-01", rating("t1", "I", 0, 2)),
            round("r2", "2026-01-01", rating("t1", "I", 0, 5)));
    assertEquals(5, of(map, "t1").score().orElseThrow(), EXACT);
  }

  @Test
  void importanceIsTheMeanOfBothSidesElseThePlaceInTheOrder() {
    Study study =
        Study.NONE
            .withRanking(order(2, "t1", "t2", "t3", "t4"))
            .withRounds(
                List.of(round("r1", "2026-01-01", rating("t1", "I", 4), customer("t1", "C", 7))));
    TouchMap map = Maps.studio().withStudy(study);
    assertEquals(5.5, of(map, "t1").importance().orElseThrow(), EXACT);
    assertEquals(7.5, of(map, "t2").importance().orElseThrow(), EXACT);
    assertEquals(2.5, of(map, "t4").importance().orElseThrow(), EXACT);
    assertEquals(OptionalDouble.empty(), of(map, "t5").importance());
    assertEquals(OptionalInt.of(3), of(map, "t3").rank());
    assertTrue(of(map, "t2").inTop());
    assertTrue(!of(map, "t3").inTop());
    assertEquals(ids("t1", "t2"), Figures.of(map).shortlist());
  }

  @Test
  void whatNamesNoTouchpointIsLeftOutOfTheOrder() {
    TouchMap map =
        Maps.studio().withStudy(Study.NONE.withRanking(order(10, "t1", "o1", "gone", "t2", "t1")));
    assertEquals(ids("t1", "t2"), Figures.of(map).order());
    assertEquals(5, of(map, "t2").importance().orElseThrow(), EXACT);
  }

  @Test
  void theMatrixIsDividedAtTheMeansAndWhatLiesOnALineIsHigh() {
    TouchMap map =
        rated(
            points(1),
            round(
                "r1",
                "2026-01-01",
                rating("t1", "I", 9, 1),
                rating("t2", "I", 9, 5),
                rating("t3", "I", 3, 1),
                rating("t4", "I", 3, 5),
                rating("t5", "I", 6, 3),
                rating("t6", "I", 10)));
    assertEquals(Optional.of(new Matrix.Cross(6, 3)), Figures.of(map).cross());
    assertEquals(Optional.of(Quadrant.CONCENTRATE), of(map, "t1").quadrant());
    assertEquals(Optional.of(Quadrant.KEEP), of(map, "t2").quadrant());
    assertEquals(Optional.of(Quadrant.LOW), of(map, "t3").quadrant());
    assertEquals(Optional.of(Quadrant.OVERKILL), of(map, "t4").quadrant());
    assertEquals(Optional.of(Quadrant.KEEP), of(map, "t5").quadrant());
    assertEquals(Optional.empty(), of(map, "t6").quadrant());

    var byHand = new Crosshair(OptionalDouble.empty(), OptionalDouble.of(3.5), Extras.NONE);
    TouchMap moved =
        map.withView(
            new View(
                LayoutKind.BOTH, ThemeName.LIGHT, List.of(), Optional.of(byHand), Extras.NONE));
    assertEquals(Optional.of(new Matrix.Cross(6, 3.5)), Figures.of(moved).cross());
    assertEquals(Optional.of(Quadrant.CONCENTRATE), of(moved, "t5").quadrant());
  }

  @Test
  void priorityIsImportanceTimesWhatIsMissingToTheBest() {
    TouchMap map =
        rated(
            points(1),
            round(
                "r1",
                "2026-01-01",
                rating("t1", "I", 8, 2),
                rating("t3", "I", 6, 1),
                rating("t2", "I", 10, 5),
                rating("t4", "I", 4, 2),
                rating("t5", "I", 3, 1)));
    assertEquals(6, of(map, "t1").priority().orElseThrow(), EXACT);
    assertEquals(0, of(map, "t2").priority().orElseThrow(), EXACT);
    // t1 and t3 tie at 6, t4 and t5 at 3: the more important first
    assertEquals(ids("t1", "t3", "t4", "t5", "t2"), Figures.of(map).byPriority());
  }

  @Test
  void votesOfTheNewestRoundThatHasAnyMakeAnOrderWithTiesInMapOrder() {
    Round votes =
        round(
            "r1",
            "2026-01-01",
            vote("a", "t4", 2),
            vote("b", "t2", 1),
            vote("c", "t4", 1),
            vote("d", "t1", 1));
    Round later = round("r2", "2026-03-01", rating("t5", "I", 5));
    Study study =
        Study.NONE.withRanking(orderFrom(RankingMethod.VOTES)).withRounds(List.of(votes, later));
    TouchMap map = Maps.studio().withStudy(study);
    assertEquals(ids("t4", "t1", "t2"), Figures.of(map).order());
    assertEquals(OptionalInt.of(3), of(map, "t4").dots());
    assertEquals(OptionalInt.empty(), of(map, "t5").dots());
    assertEquals(ids("t4", "t1", "t2", "t5"), Figures.of(map).spokenOf());
    TouchMap manual = map.withStudy(study.withRanking(orderFrom(RankingMethod.MANUAL)));
    assertEquals(List.of(), Figures.of(manual).order());
  }

  @Test
  void ratingsMakeAnOrderByBordaOverWhatAllRated() {
    Round ratings =
        round(
            "r1",
            "2026-01-01",
            rating("t1", "I", 3),
            rating("t2", "I", 9),
            rating("t3", "I", 9),
            rating("t4", "I", 9),
            rating("t1", "P", 5),
            rating("t2", "P", 6),
            rating("t3", "P", 8),
            customer("t1", "P", 1),
            customer("t2", "P", 2),
            customer("t3", "P", 3));
    TouchMap map =
        Maps.studio()
            .withStudy(
                Study.NONE
                    .withRanking(orderFrom(RankingMethod.RATINGS))
                    .withRounds(List.of(ratings)));
    assertEquals(ids("t3", "t2", "t1"), Figures.of(map).order());
    Ballots ballots = Ballots.of(map, Register.of(map)).orElseThrow();
    assertEquals(3, ballots.raters());
    assertEquals(1.5 + 2 + 2, ballots.borda().get(Id.of("t3")));
    assertEquals(Optional.of(Id.of("t3")), ballots.condorcetWinner());
  }

  @Test
  void aCircleHasNoCondorcetWinner() {
    var ballots =
        new Ballots(
            ids("t1", "t2", "t3"),
            List.of(List.of(3.0, 2.0, 1.0), List.of(1.0, 3.0, 2.0), List.of(2.0, 1.0, 3.0)));
    assertEquals(Optional.empty(), ballots.condorcetWinner());
    assertEquals(ids("t1", "t2", "t3"), ballots.order());
    assertEquals(0, ballots.agreement().orElseThrow().kendallW(), EXACT);
    assertEquals(-0.5, ballots.agreement().orElseThrow().meanSpearman(), EXACT);
  }

  @Test
  void tiesAreTakenOutOfWhatAgreementCouldBe() {
    var same = List.of(9.0, 5.0, 5.0, 1.0);
    assertEquals(1, Agreement.of(List.of(same, same, same)).orElseThrow().kendallW(), EXACT);
    // Ranks 1 2.5 2.5 4 and 1 2 3 4: sums 2 4.5 5.5 8, S = 18.5, W = 12·18.5 / (4·60 − 2·6)
    var agreement = Agreement.of(List.of(same, List.of(4.0, 3.0, 2.0, 1.0))).orElseThrow();
    assertEquals(222.0 / 228, agreement.kendallW(), EXACT);
    assertEquals(Optional.empty(), Agreement.of(List.of(List.of(5.0, 5.0), List.of(1.0, 1.0))));
  }

  @Test
  void oneRaterOrOneCommonTouchpointIsNoAgreement() {
    TouchMap one =
        rated(points(1), round("r1", "2026-01-01", rating("t1", "I", 3), rating("t2", "I", 4)));
    assertEquals(Optional.empty(), Ballots.of(one, Register.of(one)));
    TouchMap apart =
        rated(
            points(1),
            round(
                "r1",
                "2026-01-01",
                rating("t1", "I", 3),
                rating("t2", "P", 4),
                rating("t1", "P", 4)));
    assertEquals(Optional.empty(), Ballots.of(apart, Register.of(apart)));
  }

  @Test
  void unfinishedPairsGiveNoWeightsNoScoresAndAReason() {
    Scoring missing = scoring(WeightingMethod.PAIRS, List.of(pair("c1", "c2", 3)), 1, 1, 1);
    assertEquals("report.pairs.missing", Weights.of(missing).missing().orElseThrow().key());
    assertEquals(OptionalDouble.empty(), Weights.of(missing).consistencyRatio());
    Scoring twice =
        scoring(WeightingMethod.PAIRS, List.of(pair("c1", "c2", 3), pair("c2", "c1", 3)), 1, 1);
    assertEquals("report.pairs.twice", Weights.of(twice).missing().orElseThrow().key());
    Scoring self = scoring(WeightingMethod.PAIRS, List.of(pair("c1", "c1", 3)), 1, 1);
    assertEquals("report.pairs.self", Weights.of(self).missing().orElseThrow().key());
    Scoring many = scoring(WeightingMethod.PAIRS, List.of(), new double[11]);
    assertEquals("report.pairs.many", Weights.of(many).missing().orElseThrow().key());
    TouchMap map = rated(missing, round("r1", "2026-01-01", rating("t1", "I", 5, 3, 3, 3)));
    assertEquals(OptionalDouble.empty(), of(map, "t1").score());
  }

  @Test
  void theComparisonThatDisturbsMostIsNamedWithWhatWouldFit() {
    var pairs =
        List.of(
            pair("c1", "c2", 2),
            pair("c1", "c3", 4),
            pair("c1", "c4", 1.0 / 8),
            pair("c2", "c3", 2),
            pair("c2", "c4", 4),
            pair("c3", "c4", 2));
    Pairs.Result result =
        Weights.of(scoring(WeightingMethod.PAIRS, pairs, 1, 1, 1, 1)).pairs().orElseThrow();
    assertTrue(!result.isTolerable());
    assertEquals(Optional.of(pairs.get(2)), result.disturbing());
    assertTrue(result.fitting() > 0.5 && result.fitting() < 2);
  }

  @Test
  void pairsThatAgreeAreFullyConsistentAndNothingDisturbs() {
    var pairs = List.of(pair("c1", "c2", 2), pair("c1", "c3", 4), pair("c3", "c2", 0.5));
    Weights weights = Weights.of(scoring(WeightingMethod.PAIRS, pairs, 1, 1, 1));
    assertEquals(0, weights.consistencyRatio().orElseThrow(), 1e-9);
    assertEquals(4.0 / 7, weights.of(Id.of("c1")), 1e-9);
    assertEquals(Optional.empty(), weights.pairs().orElseThrow().disturbing());
  }

  @Test
  void theNewestNumberOfEachKindCounts() {
    TouchMap map =
        rated(
            points(1),
            round(
                "r1",
                "2026-02-01",
                metric("t2", "NPS", 1, ""),
                metric("t1", "NPS", 2, "2026-05-01")),
            round(
                "r2",
                "2026-03-01",
                metric("t2", "NPS", 3, ""),
                metric("t1", "NPS", 4, "2026-04-01"),
                metric("t1", "CSAT", 5, "")));
    var newest = Measures.newest(map, Register.of(map));
    assertEquals(List.of(5.0, 2.0, 3.0), newest.stream().map(metric -> metric.value()).toList());
  }
}
