package touchmap.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which printers can be chosen, and which is proposed. */
class PrintingTest {
  @Test
  void theUsualPrinterComesFirst() {
    List<String> all = List.of("Office", "Room", "Usual");
    assertEquals(List.of("Usual", "Office", "Room"), Printing.ordered(Optional.of("Usual"), all));
  }

  @Test
  void printersAreFoundThoughNoneIsTheUsualOne() {
    assertEquals(List.of("Office"), Printing.ordered(Optional.empty(), List.of("Office")));
    assertEquals(List.of(), Printing.ordered(Optional.empty(), List.of()));
  }
}
