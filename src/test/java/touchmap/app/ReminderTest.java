package touchmap.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.model.Maps;
import touchmap.model.Studies;
import touchmap.model.Study;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

class ReminderTest {
  private static Optional<String> on(String day, TouchMap map) {
    return Reminder.of(map, LocalDate.parse(day)).map(Phrase::key);
  }

  @Test
  void theAuditGoesBeforeTheMonthAndWithoutAReviewNothingIsDue() {
    Study study = Study.NONE.withRounds(List.of(Studies.round("r", "2026-05-12")));
    TouchMap map = Maps.studio().withStudy(study.withReview(Studies.review(1, 12, "2026-09-01")));
    assertEquals(Optional.empty(), on("2026-05-20", map));
    assertEquals(Optional.of("review.reminder.month"), on("2026-08-20", map));
    assertEquals(Optional.of("review.reminder.audit"), on("2026-09-02", map));
    assertEquals(Optional.empty(), on("2026-09-02", Maps.studio().withStudy(study)));
  }
}
