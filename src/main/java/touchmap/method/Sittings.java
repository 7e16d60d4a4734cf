package touchmap.method;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/** The rounds of a map, the newest first: by date, the later in the list on a tie; one without a date is the oldest. */
final class Sittings {
  private Sittings() {}

  static List<Round> newestFirst(TouchMap map) {
    return map.study().rounds().reversed().stream()
        .sorted(
            Comparator.comparing(
                (Round round) -> round.date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
        .toList();
  }
}
