package touchmap.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchmap.words.Words;

/** A day as people type it into a field: year-month-day, or as the language of the window writes it. */
public record TypedDay(Words words) {
  private static final List<String> WITH_YEAR =
      List.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu", "d.M.uu");
  private static final List<String> WITHOUT_YEAR = List.of("d.M.", "d.M", "d/M", "d MMM", "d MMMM");

  /** One that has every day there can be. */
  private static final int LEAP_YEAR = 2024;

  /** As it stands in a field, and can be typed again. */
  public String text(LocalDate day) {
    return DateTimeFormatter.ofPattern(words.of("kit.day.typed"), words.locale()).format(day);
  }

  /** The day that was typed with its year; empty when it is none. */
  public Optional<LocalDate> read(String text) {
    return first(text, WITH_YEAR, 0);
  }

  /** The same; a day without its year is the next one to come. */
  public Optional<LocalDate> readComing(String text, LocalDate today) {
    return read(text)
        .or(
            () ->
                first(text, WITHOUT_YEAR, today.getYear())
                    .filter(day -> !day.isBefore(today))
                    .or(() -> first(text, WITHOUT_YEAR, today.getYear() + 1)));
  }

  /** Whether a day was typed as days are, and the calendar does not have it: 30.2.2026. */
  public boolean isMissing(String text) {
    int anyYear = LEAP_YEAR;
    boolean isDay =
        first(text, WITH_YEAR, 0).or(() -> first(text, WITHOUT_YEAR, anyYear)).isPresent();
    return !isDay
        && Stream.concat(WITH_YEAR.stream(), WITHOUT_YEAR.stream())
            .map(each -> form(each, anyYear).withResolverStyle(ResolverStyle.SMART))
            .anyMatch(form -> parsed(text.strip(), form).findAny().isPresent());
  }

  private Optional<LocalDate> first(String text, List<String> patterns, int year) {
    return patterns.stream().flatMap(each -> parsed(text.strip(), form(each, year))).findFirst();
  }

  private static Stream<LocalDate> parsed(String text, DateTimeFormatter form) {
    try {
      return Stream.of(LocalDate.parse(text, form));
    } catch (DateTimeException notOfThisForm) {
      return Stream.empty();
    }
  }

  private DateTimeFormatter form(String pattern, int year) {
    var builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    if (!pattern.contains("u")) builder.parseDefaulting(ChronoField.YEAR, year);
    return builder.toFormatter(words.locale()).withResolverStyle(ResolverStyle.STRICT);
  }
}
