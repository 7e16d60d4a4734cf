package touchmap.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsOfferTest {
  @Test
  void columnsThatAreBlankAreNotCountedAmongThoseNotShown() {
    var offer =
        new ColumnsSheet.Offer(
            "a.csv",
            List.of(List.of("x", "y", "", " ", "z"), List.of("1", "", "", "", "", "2")),
            2,
            List.of(),
            new ColumnsHost.Columns(List.of(), true),
            0,
            1);
    assertEquals(3, offer.filledFrom(1));
    assertEquals(0, offer.filledFrom(9));
  }
}
