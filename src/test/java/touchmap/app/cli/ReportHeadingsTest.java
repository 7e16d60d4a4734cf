package touchmap.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.app.cli.CommandRig.touchmap;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportHeadingsTest {
  @Test
  void everyColumnOfTheRankingHasAHeading() {
    CommandRig run = touchmap("report", Path.of("assets/samples/cafe.en.touchmap"));
    assertEquals(0, run.exit(), run.err());
    String headings =
        run.out().lines().filter(each -> each.contains("Priority")).findFirst().orElse("");
    assertTrue(headings.stripTrailing().endsWith("Where it stands"), headings);
  }

  @Test
  void aNumberOfCustomersBearsItsScaleItsPeopleAndItsDay() {
    CommandRig run = touchmap("report", Path.of("assets/samples/cafe.en.touchmap"));
    assertTrue(run.out().contains("CSAT of “Taste”: 88% (n = 50, 2026-11-20)"), run.out());
  }
}
