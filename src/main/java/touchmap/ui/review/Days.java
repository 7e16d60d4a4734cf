package touchmap.ui.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.words.Words;

/** How days and rounds are named in the language of the window, and how a typed day is read. */
record Days(Words words) {
  private static final List<String> FORMS =
      List.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu", "d MMM uuuu", "d MMMM uuuu", "d.M.uu");

  /** Such as 12 May 2027. */
  String day(LocalDate day) {
    return form("d MMMM uuuu").format(day);
  }

  /** As it stands in a field, and can be typed again. */
  String typed(LocalDate day) {
    return form(words.of("review.day.typed")).format(day);
  }

  /** Such as May 2026. */
  String month(YearMonth month) {
    return form("LLLL uuuu").format(month);
  }

  /** A day that was typed in one of the usual forms. */
  Optional<LocalDate> read(String text) {
    return FORMS.stream()
        .map(each -> read(text.strip(), form(each)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException notOfThisForm) {
      return Optional.empty();
    }
  }

  private DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(words.locale())
        .withResolverStyle(ResolverStyle.STRICT);
  }

  String kind(RoundKind kind) {
    return words.of(kind == RoundKind.AUDIT ? "review.kind.audit" : "review.kind.check");
  }

  /** What a new round is called when nobody says: Check, November 2026. */
  String usualName(RoundKind kind, LocalDate day) {
    return words.of("review.round.named", kind(kind), month(YearMonth.from(day)));
  }

  /** The round's name, or its kind and day where it has none. */
  String round(Round round) {
    if (!round.name().isBlank()) return round.name().replace('\n', ' ');
    return round
        .date()
        .map(day -> words.of("review.round.named", kind(round.kind()), day(day)))
        .orElseGet(() -> kind(round.kind()));
  }
}
