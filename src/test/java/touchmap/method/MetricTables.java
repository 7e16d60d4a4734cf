package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import touchmap.model.Maps;
import touchmap.model.Metric;
import touchmap.model.Scale;
import touchmap.words.Words;

/** Tables of customers' numbers in tests, and what is read in them. */
final class MetricTables {
  private MetricTables() {}

  /** A table whose cells are parted by bars, matched to the studio. */
  static MetricRows rows(String... lines) {
    return MetricRows.of(Maps.studio(), table(lines));
  }

  static List<List<String>> table(String... lines) {
    return List.of(lines).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  static Metric only(MetricRows rows) {
    assertEquals(List.of(), rows.unmatched());
    assertEquals(1, rows.matched().size());
    return rows.matched().getFirst().metric();
  }

  static List<String> reasons(MetricRows rows) {
    return rows.unmatched().stream()
        .map(each -> each.row() + " " + Words.in("en").of(each.why()))
        .toList();
  }

  static double end(Metric metric) {
    return metric.measured().scale().map(Scale::max).orElse(Double.NaN);
  }
}
