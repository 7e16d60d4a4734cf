package touchmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private static Days days(String... cells) {
    return days(Optional.empty(), cells);
  }

  private static Days days(Optional<DayOrder> chosen, String... cells) {
    var table = new java.util.ArrayList<List<String>>();
    table.add(List.of("Date"));
    for (String cell : cells) table.add(List.of(cell));
    return Days.of(table, Optional.of(0), chosen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20|2026-11-20",
        "2026-11-20T09:30|2026-11-20",
        "2026-11-24 10:15|2026-11-24",
        "2026-11-24T10:15:30.123Z|2026-11-24",
        "2026-11-24T10:15:30+03:00|2026-11-24",
        "2026/11/24|2026-11-24",
        "2026.11.24|2026-11-24",
        "2026/11/24 9:05 PM|2026-11-24",
        "20.11.2026|2026-11-20",
        "20.11.26|2026-11-20",
        "1.2.2026 10:15|2026-02-01",
        "11/20/2026|2026-11-20",
        "11/24/26, 10:15 AM|2026-11-24",
        "20/11/2026|2026-11-20",
        "24-11-2026|2026-11-24",
        "3/3/2026|2026-03-03",
        "24 Nov 2026|2026-11-24",
        "24-Nov-26|2026-11-24",
        "24th November 2026|2026-11-24",
        "Nov 24, 2026|2026-11-24",
        "Sept. 4 2026|2026-09-04",
        "Tue, Nov 24, 2026|2026-11-24",
        "вт, 24 ноября 2026 г.|2026-11-24",
        "1 ноября 2026|2026-11-01",
        "1 нояб. 2026|2026-11-01",
        "1 мая 2026 г. в 10:15|2026-05-01",
        "2026-11|2026-11-01",
        "11.2026|2026-11-01",
        "11/2026|2026-11-01",
        "ноябрь 2026|2026-11-01",
        "Nov, 2026|2026-11-01",
        "3/4/2026|",
        "31.02.2026|",
        "soon|",
        "24 Foo 2026|",
        "13/13/2026|",
        "2026|",
        "46350|"
      })
  void aDayIsReadInTheWaysPeopleWriteItWhereItMeansOnlyOne(String cell, LocalDate day) {
    assertEquals(Optional.ofNullable(day), days(cell).of(cell));
  }

  @Test
  void oneCellThatCanBeReadInOneWayOnlyDecidesForTheColumn() {
    Optional<LocalDate> november = Optional.of(LocalDate.of(2026, 11, 12));
    Optional<LocalDate> december = Optional.of(LocalDate.of(2026, 12, 11));
    assertEquals(november, days("12/11/2026", "24/11/2026").of("12/11/2026"));
    assertEquals(december, days("12/11/2026", "11/24/2026 10:15").of("12/11/2026"));
    assertEquals(november, days("12-11-2026", "24-11-2026").of("12-11-2026"));
    assertEquals(Optional.empty(), days("12/11/2026", "24/11/2026").unsure());
  }

  @Test
  void aPersonDecidesWhereTheCellsSayNothingOrDisagreeAndNeverAgainstThem() {
    Optional<DayOrder> monthFirst = Optional.of(DayOrder.MONTH_FIRST);
    Optional<LocalDate> december = Optional.of(LocalDate.of(2026, 12, 11));
    String[] quarrel = {"12/11/2026", "24/11/2026", "11/25/2026"};
    assertEquals(Optional.empty(), days(quarrel).of("12/11/2026"));
    assertEquals(Optional.of("12/11/2026"), days(quarrel).unsure().map(UnsureDay::text));
    assertEquals(december, days(monthFirst, quarrel).of("12/11/2026"));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), days(quarrel).of("24/11/2026"));
    assertEquals(december, days(monthFirst, "12/11/2026").of("12/11/2026"));
    assertEquals(
        Optional.of(LocalDate.of(2026, 11, 12)),
        days(monthFirst, "12/11/2026", "24/11/2026").of("12/11/2026"));
  }
}
