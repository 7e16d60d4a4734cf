package touchmap.ui.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import touchmap.words.Words;

/** Due days as people see them. */
class CalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void aDayOfThisYearIsShownWithoutIt() {
    var russian = new Calendar(Words.in("ru"));
    assertEquals("16 мая", russian.shown(LocalDate.of(2026, 5, 16), TODAY));
    assertEquals("16 May", new Calendar(Words.in("en")).shown(LocalDate.of(2026, 5, 16), TODAY));
    assertEquals(
        "16 May 2027", new Calendar(Words.in("en")).shown(LocalDate.of(2027, 5, 16), TODAY));
  }
}
