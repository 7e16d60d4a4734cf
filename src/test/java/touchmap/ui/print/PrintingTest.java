package touchmap.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which printer is asked first. */
class PrintingTest {
  @Test
  void theUsualPrinterComesFirst() {
    assertEquals(Optional.of("usual"), Printing.first("usual", List.of("other", "usual")));
  }

  @Test
  void aPrinterIsFoundThoughNoneIsTheUsualOne() {
    assertEquals(Optional.of("other"), Printing.first(null, List.of("other")));
  }

  @Test
  void withoutAnyThereIsNone() {
    assertEquals(Optional.empty(), Printing.first(null, List.of()));
  }
}
