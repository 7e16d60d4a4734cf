package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.method.Oracles.at;
import static touchmap.method.Oracles.list;
import static touchmap.method.Oracles.map;
import static touchmap.method.Oracles.number;
import static touchmap.method.Oracles.numbers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Id;
import touchmap.model.PairComparison;
import touchmap.model.PlannedAction.Rice;
import touchmap.model.Studies;
import touchmap.model.WeightingMethod;

/** Our figures against published ones. */
class OraclesTest {

  /** The upper triangle of a matrix, row by row, as comparisons of c1, c2 … */
  private static Weights pairs(Map<String, Object> oracle, int n) {
    List<Double> upper =
        map(at(oracle, "input", "upper")).values().stream().map(Oracles::number).toList();
    var pairs = new ArrayList<PairComparison>();
    for (int i = 1; i <= n; i++)
      for (int j = i + 1; j <= n; j++)
        pairs.add(Studies.pair("c" + i, "c" + j, upper.get(pairs.size())));
    assertEquals(upper.size(), pairs.size());
    return Weights.of(Studies.scoring(WeightingMethod.PAIRS, pairs, new double[n]));
  }

  private static void assertWeights(List<Double> expected, Weights weights, double within) {
    List<Double> found = List.copyOf(weights.of().values());
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) assertEquals(expected.get(i), found.get(i), within);
    assertEquals(1, found.stream().mapToDouble(Double::doubleValue).sum(), 1e-12);
  }

  @Test
  void comparingInPairsGivesTheLeadersWeights() {
    var oracle = Oracles.of("O01");
    Weights weights = pairs(oracle, 4);
    assertWeights(numbers(at(oracle, "expect", "recomputed")), weights, 5e-5);
    Pairs.Result result = weights.pairs().orElseThrow();
    assertEquals(number(at(oracle, "expect", "lambdaMax")), result.eigenvalue(), 5e-5);
    assertEquals(number(at(oracle, "expect", "CR")), result.ratio(), 5e-5);
    assertTrue(result.isTolerable());
  }

  @Test
  void theRatioIsTakenWithSaatysIndices() {
    var oracle = Oracles.of("O03");
    Weights weights = pairs(oracle, 4);
    var expected = map(at(oracle, "expect", "weights"));
    List<Double> inOrder =
        List.of("a", "b", "c", "d").stream().map(key -> number(at(expected, key))).toList();
    assertWeights(inOrder, weights, 5e-5);
    assertEquals(
        number(at(oracle, "expect", "CR_Saaty_090")),
        weights.consistencyRatio().orElseThrow(),
        5e-5);
  }

  @Test
  void theEigenvectorIsTakenAndNotTheColumnAverage() {
    var oracle = Oracles.of("O05");
    Weights weights = pairs(oracle, 5);
    assertWeights(numbers(at(oracle, "expect", "eigenvector")), weights, 5e-5);
    assertEquals(
        number(at(oracle, "expect", "CR_eig")), weights.consistencyRatio().orElseThrow(), 5e-5);
  }

  @Test
  void kendallsWAgreesWithFourJudgesOfTenProjects() {
    var oracle = Oracles.of("O08");
    List<List<Double>> ballots =
        list(at(oracle, "input", "judges")).stream()
            .map(judge -> numbers(judge).stream().map(rank -> -rank).toList())
            .toList();
    Agreement agreement = Agreement.of(ballots).orElseThrow();
    assertEquals(number(at(oracle, "expect", "W")), agreement.kendallW(), 5e-5);
    assertEquals(number(at(oracle, "expect", "meanSpearman")), agreement.meanSpearman(), 5e-5);
    assertEquals(4, agreement.raters());
    assertEquals(10, agreement.items());
  }

  @Test
  void tennesseeChoosesNashvilleByBordaAndByCondorcet() {
    var oracle = Oracles.of("O11");
    List<Id> cities = Studies.ids("Chattanooga", "Knoxville", "Memphis", "Nashville");
    var ballots = new ArrayList<List<Double>>();
    map(at(oracle, "input"))
        .forEach(
            (voters, preference) -> {
              List<String> order = List.of(preference.toString().split(">", -1));
              List<Double> ballot =
                  cities.stream().map(city -> (double) -order.indexOf(city.value())).toList();
              ballots.addAll(Collections.nCopies(Integer.parseInt(voters), ballot));
            });
    var votes = new Ballots(cities, ballots);
    map(at(oracle, "expect", "borda"))
        .forEach((city, points) -> assertEquals(number(points), votes.borda().get(Id.of(city))));
    assertEquals(
        Id.of(at(oracle, "expect", "condorcet").toString()), votes.condorcetWinner().orElseThrow());
    assertEquals(Studies.ids("Nashville", "Chattanooga", "Memphis", "Knoxville"), votes.order());
  }

  @Test
  void placesGiveRankOrderCentroids() {
    var oracle = Oracles.of("O12");
    Weights weights = Weights.of(Studies.scoring(WeightingMethod.ORDER, List.of(), 9, 1, 1, 5));
    assertWeights(numbers(at(oracle, "expect", "exact")), weights, 5e-5);
  }

  @Test
  void swingsAreSharesOfTheirSum() {
    var oracle = Oracles.of("O14");
    double[] swings =
        numbers(at(oracle, "input", "swings")).stream().mapToDouble(Double::doubleValue).toArray();
    Weights weights = Weights.of(Studies.scoring(WeightingMethod.SWING, List.of(), swings));
    assertWeights(
        numbers(at(oracle, "expect", "percent")).stream().map(percent -> percent / 100).toList(),
        weights,
        5e-5);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4"})
  void riceIsReachTimesImpactTimesConfidenceByEffort(int row) {
    var oracle = Oracles.of("O17");
    List<Double> in = numbers(list(at(oracle, "input")).get(row));
    var rice = new Rice(some(in.get(0)), some(in.get(1)), some(in.get(2)), some(in.get(3)));
    assertEquals(numbers(at(oracle, "expect")).get(row), Measures.rice(rice).orElseThrow(), 0.5);
  }

  @Test
  void riceIsUnknownWithoutEffort() {
    assertEquals(
        OptionalDouble.empty(), Measures.rice(new Rice(some(1), some(1), some(1), some(0))));
    assertEquals(
        OptionalDouble.empty(),
        Measures.rice(new Rice(some(1), some(1), some(1), OptionalDouble.empty())));
    assertEquals(OptionalDouble.empty(), Measures.rice(Rice.NONE));
  }

  @Test
  void promotersLessDetractorsMakeTheNps() {
    var oracle = Oracles.of("O19");
    int promoters = (int) number(at(oracle, "input", "promoters"));
    int passives = (int) number(at(oracle, "input", "passives"));
    int detractors = (int) number(at(oracle, "input", "detractors"));
    assertEquals(
        number(at(oracle, "expect", "nps")),
        Measures.nps(promoters, passives, detractors).orElseThrow());
    assertFalse(Measures.nps(0, 0, 0).isPresent());
  }

  @Test
  void theSatisfiedMakeTheCsat() {
    var oracle = Oracles.of("O20");
    int satisfied = (int) number(at(oracle, "input", "satisfied"));
    int total = (int) number(at(oracle, "input", "total"));
    assertEquals(number(at(oracle, "expect")), Measures.csat(satisfied, total).orElseThrow());
  }

  @Test
  void ofAMealThePeakAndTheEndAreRemembered() {
    var oracle = Oracles.of("O24");
    OptionalDouble remembered = ChainFigures.peakEnd(numbers(at(oracle, "input")), 5.5);
    assertEquals(number(at(oracle, "expect", "peakEnd")), remembered.orElseThrow());
  }

  private static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }
}
