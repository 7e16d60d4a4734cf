package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.model.Id;

/** Percents that stand in one column are added up by whoever reads them. */
class WeightPercentsTest {
  @ParameterizedTest
  @CsvSource({
    "'6,1,1', 1",
    "'1,1', 0",
    "'1,1,1', 1",
    "'3,2,5', 0",
    "'1', 0",
    "'', 0",
    "'7,2,1', 0",
    "'1,1,2', 0"
  })
  void aDecimalIsToldWhereWholeNumbersDoNotMakeAHundred(String points, int decimals) {
    assertEquals(decimals, weights(points).percentDecimals());
  }

  private static Weights weights(String points) {
    Map<Id, Double> of = new LinkedHashMap<>();
    double sum = 0;
    if (points.isEmpty()) return new Weights(of, Optional.empty(), Optional.empty());
    for (String each : points.split(",", -1)) sum += Double.parseDouble(each);
    for (String each : points.split(",", -1))
      of.put(Id.of("c" + of.size()), Double.parseDouble(each) / sum);
    return new Weights(of, Optional.empty(), Optional.empty());
  }
}
