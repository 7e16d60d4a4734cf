package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import touchmap.files.MapFiles;
import touchmap.method.Report;
import touchmap.model.Opened;
import touchmap.words.Words;

class UnknownFiguresTest {
  private static final String UNFINISHED_PAIRS =
      """
      {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B"},
       "criteria": [{"id": "c1", "name": "x"}, {"id": "c2", "name": "y"}, {"id": "c3", "name": "z"}],
       "weighting": {"method": "pairs", "pairs": [{"a": "c1", "b": "c2", "value": 3}]}}
      """;

  @Test
  void weightsThatPairsDoNotSettleAreLeftOut() {
    Report report = report(UNFINISHED_PAIRS);
    assertTrue(report.missingWeights().isPresent());
    assertFalse(new ReportJson(Words.in("en")).text(report).contains("\"weights\""));
  }

  @Test
  void aVersionBeyondAllNumbersIsANewerOne() {
    String document =
        UNFINISHED_PAIRS.replace("\"touchmap\": 1", "\"touchmap\": 99999999999999999999");
    assertEquals(Opened.ReadOnly.class, read(document).getClass());
  }

  private static Report report(String document) {
    if (read(document) instanceof Opened.Fine fine) {
      return Report.of(fine.map(), LocalDate.of(2026, 11, 25));
    }
    throw new AssertionError("not read");
  }

  private static Opened read(String document) {
    return MapFiles.read(document.getBytes(StandardCharsets.UTF_8), "b.touchmap");
  }
}
