package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainReportTest {
  private static final Path TANDEM = Path.of("assets/samples/tandem.en.touchmap");

  @TempDir private Path folder;

  @Test
  void aReportTellsEachChainStepByStep() {
    List<String> lines = touchmap("report", TANDEM).out().lines().toList();
    int at = lines.indexOf("Chains");
    assertEquals("  First order", lines.get(at + 1));
    assertEquals("    Whose chain: Small firm, needs a site by autumn", lines.get(at + 2));
    assertEquals(
        "    Should end with: Signs the contract and pays the first part", lines.get(at + 3));
    assertEquals("    Brings them back: Orders the next job and recommends us", lines.get(at + 4));
    assertEquals(
        "    Total value +5; Come through 8.8\u00A0%; Peak and end +3; Moment of truth: Proposal;"
            + " Weakest link: Brief form",
        lines.get(at + 5));
    assertEquals(
        "4 | Looks us over | Brief form | Leads on | \u22122 | 45\u00A0% | \u22121.5 | +1.4 | Weakest link",
        cells(lines.get(at + 10)));
    assertEquals(
        "10 | Works with us | Launch day | Closes | +3 | +2.5 | +5 | peak and end",
        cells(lines.get(at + 16)));
  }

  @Test
  void theRankingTellsCoverageGapAndDotsToo() {
    List<String> lines =
        touchmap("report", TANDEM).out().lines().map(ChainReportTest::cells).toList();
    int at = lines.indexOf("Ranking");
    assertEquals(
        "Touchpoint | Importance | Score | Coverage | Customers | Gap | Priority | Dots"
            + " | Where it stands",
        lines.get(at + 1));
    assertEquals(
        "1 | Proposal (Sales) | 9.7 | 2.4 | 100% | 1.9 | \u22120.5 | 6.3 | Fix first",
        lines.get(at + 2));
  }

  @Test
  void phasesOfLifeInWhichNothingHappensAreNamed() {
    List<String> lines = touchmap("report", TANDEM).out().lines().toList();
    int at = lines.indexOf("Customer’s life");
    assertEquals("  Stranger: nothing yet: here the business is absent", lines.get(at + 1));
    assertEquals("  First order: First order, 10 steps", lines.get(at + 2));
  }

  @Test
  void chainsOfWhichLittleIsSaidAreToldAllTheSame() throws IOException {
    Path file = folder.resolve("bare.touchmap");
    Files.writeString(
        file,
        """
        {"touchmap": 1, "map": {"id": "b", "type": "business", "name": "B", "children": [
          {"id": "t", "type": "touchpoint", "name": "Two\\nlines"}]},
         "chains": [{"id": "h"}, {"id": "k", "name": "K", "steps": [
           {"touchpoint": "t"}, {"touchpoint": "t", "note": "a\\nb"}]}],
         "life": [{"id": "l", "name": "L", "chains": ["k"]}]}
        """);
    CommandRig report = touchmap("report", file);
    assertEquals(0, report.exit(), report.err());
    List<String> lines = report.out().lines().map(ChainReportTest::cells).toList();
    assertTrue(lines.contains("Chain without a name") || lines.contains("Path without a name"));
    assertTrue(lines.contains("1 | Two lines | Opens"), report.out());
    assertTrue(lines.contains("2 | Two lines | Closes | a b"), report.out());
    assertTrue(report.out().contains("In no phase: "), report.out());
  }

  private static String cells(String line) {
    return line.strip().replaceAll(" {2,}", " | ");
  }
}
