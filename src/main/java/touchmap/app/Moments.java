package touchmap.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import touchmap.words.Words;

/** Moments as people say them: "today at 14:05", "3 November at 9:30". */
final class Moments {
  private Moments() {}

  static String said(Instant moment, ZoneId zone, Words words) {
    return said(moment, LocalDate.now(zone), zone, words);
  }

  static String said(Instant moment, LocalDate today, ZoneId zone, Words words) {
    ZonedDateTime when = moment.atZone(zone);
    LocalDate day = when.toLocalDate();
    String time = DateTimeFormatter.ofPattern("H:mm", words.locale()).format(when);
    if (day.equals(today)) return words.of("app.moment.today", time);
    if (day.equals(today.minusDays(1))) return words.of("app.moment.yesterday", time);
    String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
    String said = DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    return words.of("app.moment.day", said, time);
  }
}
