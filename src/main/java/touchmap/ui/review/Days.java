package touchmap.ui.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import touchmap.method.RoundNames;
import touchmap.method.Sittings;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.ui.kit.TypedDay;
import touchmap.words.Words;

/** How days and rounds are named in the language of the window, and typed days. */
record Days(Words words) {
  /** Such as 12 May 2027. */
  String day(LocalDate day) {
    return form("d MMMM uuuu").format(day);
  }

  /** As it stands in a field, and can be typed again. */
  String typed(LocalDate day) {
    return new TypedDay(words).text(day);
  }

  /** Such as May 2026. */
  String month(YearMonth month) {
    return form("LLLL uuuu").format(month);
  }

  /** A day that was typed in one of the usual forms. */
  Optional<LocalDate> read(String text) {
    return new TypedDay(words).read(text);
  }

  private DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.locale());
  }

  String kind(RoundKind kind) {
    return words.of(kind == RoundKind.AUDIT ? "review.kind.audit" : "review.kind.check");
  }

  /** What a new round is called when nobody says: Check, November 2026; by its day where one is called so. */
  String usualName(TouchMap map, RoundKind kind, LocalDate day) {
    return RoundNames.free(
        map,
        List.of(
            words.of("review.round.named", kind(kind), month(YearMonth.from(day))),
            words.of("review.round.named", kind(kind), day(day))));
  }

  /** The round, and that its scores were given by other criteria, where they were. */
  String marked(TouchMap map, Round round) {
    return Sittings.isScoredByOthers(map, round)
        ? words.of("review.round.otherCriteria", round(round))
        : round(round);
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
