package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Study;
import touchmap.model.TouchMap;

/** A new round is called what no other is. */
class RoundNamesTest {
  private static final List<String> PROPOSED = List.of("Check, November", "Check, 26 November");

  private static TouchMap map(String... names) {
    return Maps.studio()
        .withStudy(
            Study.NONE.withRounds(
                List.of(names).stream()
                    .map(each -> Round.of(each, LocalDate.parse("2026-11-26"), RoundKind.CHECK))
                    .toList()));
  }

  @Test
  void theFirstFreeNameElseANumber() {
    assertEquals("Check, November", RoundNames.free(map(), PROPOSED));
    assertEquals("Check, 26 November", RoundNames.free(map("check,  November"), PROPOSED));
    assertEquals(
        "Check, 26 November 2",
        RoundNames.free(map("Check, November", "Check, 26 November"), PROPOSED));
    assertEquals(
        "Check, 26 November 3",
        RoundNames.free(
            map("Check, November", "Check, 26 November", "Check, 26 November 2"), PROPOSED));
  }
}
