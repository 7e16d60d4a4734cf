package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @TempDir private Path folder;

  @Test
  void weightsThatPairsDoNotSettleAreLeftOut() {
    Report report = report(UNFINISHED_PAIRS);
    assertTrue(report.missingWeights().isPresent());
    assertFalse(new ReportJson(Words.in("en")).text(report).contains("\"weights\""));
  }

  @Test
  void whatIsBelowNothingHasAMinusAndNoHyphen() throws IOException {
    Path file = folder.resolve("apart.touchmap");
    Files.writeString(
        file,
        """
        {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
          {"id": "t1", "type": "touchpoint", "name": "One"},
          {"id": "t2", "type": "touchpoint", "name": "Two"}]},
         "rounds": [{"id": "r", "name": "R", "date": "2026-01-01", "ratings": [
          {"touchpoint": "t1", "by": "A", "importance": 9},
          {"touchpoint": "t2", "by": "A", "importance": 2},
          {"touchpoint": "t1", "by": "C", "importance": 1},
          {"touchpoint": "t2", "by": "C", "importance": 8}]}]}
        """);
    String out = CommandRig.touchmap("report", file).out();
    assertTrue(out.contains("mean Spearman \u22121.00"), out);
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
