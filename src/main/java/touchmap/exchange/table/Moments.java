package touchmap.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times of day, which a workbook holds as numbers of days, as people read them: 2026-01-02 12:00. */
final class Moments {
  private static final long DAY = 86_400;
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(:\\d\\d)?.*)?");

  private Moments() {}

  /** The day alone; none before the first or behind the last that a workbook knows. */
  static Optional<String> day(BigDecimal number, LocalDate first) {
    return isWithin(number)
        ? Optional.of(first.plusDays(number.longValue()).toString())
        : Optional.empty();
  }

  /** The day, and the time where it is not the beginning of the day. */
  static Optional<String> dayAndTime(BigDecimal number, LocalDate first) {
    if (!isWithin(number)) return Optional.empty();
    long seconds = seconds(number);
    String day = first.plusDays(seconds / DAY).toString();
    return Optional.of(seconds % DAY == 0 ? day : day + " " + clock(seconds % DAY));
  }

  /** The time of day, of whichever day. */
  static Optional<String> time(BigDecimal number) {
    return isWithin(number) ? Optional.of(clock(seconds(number) % DAY)) : Optional.empty();
  }

  /** How long something took, in hours that may be more than a day has. */
  static Optional<String> hours(BigDecimal number) {
    return isWithin(number) ? Optional.of(clock(seconds(number))) : Optional.empty();
  }

  /** A day that is written out with its time, such as 2026-01-02T12:00:00. */
  static String ofIso(String said) {
    Matcher match = ISO.matcher(said);
    if (!match.matches()) return said;
    String time = match.group(2);
    String seconds = match.group(3);
    boolean isFull = seconds == null || seconds.equals(":00");
    if (time == null || (isFull && time.equals("00:00"))) return match.group(1);
    return match.group(1) + " " + time + (isFull ? "" : seconds);
  }

  private static boolean isWithin(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(LAST) < 0;
  }

  private static long seconds(BigDecimal days) {
    return days.multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static String clock(long seconds) {
    String minutes = "%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
  }
}
