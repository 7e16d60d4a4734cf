package touchmap.ui.improve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import touchmap.words.Words;

/** How days are written and read in the language of the window. */
record Calendar(Words words) {
  /** A day of the year around today without its year, such as 16 May. */
  String shown(LocalDate day, LocalDate today) {
    String pattern =
        words.of(day.getYear() == today.getYear() ? "improve.day" : "improve.day.otherYear");
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
  }

  /** As it stands in a field, and can be typed again. */
  String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.of("improve.day.typed"), words.locale()).format(day);
  }

  /** What was typed: year-month-day, or as the language writes it; a day without its year is the next one to come. */
  Optional<LocalDate> read(String text, LocalDate today) {
    String said = text.strip();
    for (DateTimeFormatter each : withYear()) {
      Optional<LocalDate> day = parsed(said, each);
      if (day.isPresent()) return day;
    }
    for (String each : List.of("d.M.", "d.M", "d/M", "d MMM", "d MMMM")) {
      Optional<LocalDate> day = parsed(said, form(each, today.getYear()));
      if (day.isPresent())
        return day.get().isBefore(today) ? parsed(said, form(each, today.getYear() + 1)) : day;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parsed(String said, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(said, form));
    } catch (DateTimeException notOfThisForm) {
      return Optional.empty();
    }
  }

  private List<DateTimeFormatter> withYear() {
    return List.of(
        DateTimeFormatter.ISO_LOCAL_DATE,
        form("d.M.uuuu", 0),
        form("d/M/uuuu", 0),
        form("d MMM uuuu", 0),
        form("d MMMM uuuu", 0),
        form("d.M.uu", 0));
  }

  private DateTimeFormatter form(String pattern, int year) {
    var builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    if (!pattern.contains("u")) builder.parseDefaulting(ChronoField.YEAR, year);
    return builder.toFormatter(words.locale()).withResolverStyle(ResolverStyle.STRICT);
  }
}
