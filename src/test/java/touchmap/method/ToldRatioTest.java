package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Studies.pair;
import static touchmap.model.Studies.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Maps;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.model.WeightingMethod;
import touchmap.words.Words;

/** The consistency ratio is the same figure wherever it is told. */
class ToldRatioTest {
  private static double told(double ratio) {
    return new Pairs.Result(3, ratio, Optional.empty(), 1).told();
  }

  @ParameterizedTest
  @CsvSource({
    "0.384, 0.38",
    "0.385, 0.39",
    "0.0349, 0.03",
    "0.1, 0.1",
    "0.0999, 0.1",
    "0.1004, 0.1004",
    "0.100004, 0.100004",
    "0.1051, 0.11",
    "0, 0"
  })
  void itHasTwoDecimalsOrAsManyAsTellThatItIsTooMuch(double ratio, double told) {
    assertEquals(told, told(ratio));
  }

  @Test
  void theCheckTellsTheFigureOfTheWeights() {
    var pairs = List.of(pair("c1", "c2", 3), pair("c2", "c3", 2), pair("c1", "c3", 1));
    TouchMap map =
        Maps.studio()
            .withStudy(Study.NONE.withScoring(scoring(WeightingMethod.PAIRS, pairs, 1, 1, 1)));
    double told = Weights.of(map.study().scoring()).toldRatio().orElseThrow();
    String figure = String.format(Locale.ROOT, "%.2f", told);
    Check check =
        Checks.of(map, LocalDate.of(2026, 11, 1)).stream()
            .filter(each -> each.code() == Check.Code.INCONSISTENT_PAIRS)
            .findFirst()
            .orElseThrow();
    String said = Words.in("en").of(check.message());
    assertTrue(said.contains("consistency ratio " + figure + ", 0.10 at most"), said);
    String russian = Words.in("ru").of(check.message());
    assertTrue(russian.contains("согласованности " + figure.replace('.', ',') + ","), russian);
  }
}
