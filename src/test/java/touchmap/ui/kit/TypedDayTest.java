package touchmap.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.words.Words;

/** Days as people write them. */
class TypedDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "en, 2026-05-16, 2026-05-16",
    "en, 16 May 2026, 2026-05-16",
    "en, 16 may 2026, 2026-05-16",
    "en, 16/5/2026, 2026-05-16",
    "en, 16 May, 2027-05-16",
    "en, 26 Nov, 2026-11-26",
    "en, 25 November, 2026-11-25",
    "ru, 2026-05-16, 2026-05-16",
    "ru, 16.05.2026, 2026-05-16",
    "ru, 16.5.26, 2026-05-16",
    "ru, 16 мая, 2027-05-16",
    "ru, 16 мая 2026, 2026-05-16",
    "ru, 1.12, 2026-12-01",
    "ru, 29.02.2028, 2028-02-29",
  })
  void aDayIsReadAsItIsWritten(String language, String typed, String day) {
    assertEquals(
        Optional.of(LocalDate.parse(day)),
        new TypedDay(Words.in(language)).readComing(typed, TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "en, tomorrow",
    "en, 2026-02-30",
    "en, 2026-13-01",
    "ru, 31.02.2026",
    "ru, 29.02.2027",
    "ru, x"
  })
  void whatIsNoDayIsNone(String language, String typed) {
    assertEquals(Optional.empty(), new TypedDay(Words.in(language)).readComing(typed, TODAY));
  }

  @Test
  void whatStandsInTheFieldCanBeReadAgain() {
    for (String language : java.util.List.of("en", "ru")) {
      var calendar = new TypedDay(Words.in(language));
      for (int i = 0; i < 800; i++) {
        LocalDate day = TODAY.plusDays(i);
        assertEquals(Optional.of(day), calendar.read(calendar.text(day)));
      }
    }
  }

  @Test
  void aDayWithoutItsYearIsReadOnlyWhereTheNextOneIsMeant() {
    assertEquals(Optional.empty(), new TypedDay(Words.in("en")).read("16 May"));
  }
}
