package touchmap.files;

import touchmap.model.Json;
import touchmap.model.Review;

/** Who keeps the map alive, and how often it is looked at. */
final class ReviewPart {
  static final Keys KEYS = Keys.of("driver", "everyMonths", "auditEveryMonths", "nextAudit");
  private static final int MONTHLY = 1;
  private static final int YEARLY = 12;

  private ReviewPart() {}

  static Review read(Part review) {
    return new Review(
        review.text("driver"),
        review.whole("everyMonths", MONTHLY, Range.MONTHS),
        review.whole("auditEveryMonths", YEARLY, Range.MONTHS),
        review.date("nextAudit"),
        review.extras());
  }

  static Json write(Review review) {
    return new Sheet(KEYS, review.extras())
        .text("driver", review.driver())
        .number("everyMonths", review.everyMonths(), MONTHLY)
        .number("auditEveryMonths", review.auditEveryMonths(), YEARLY)
        .date("nextAudit", review.nextAudit())
        .done();
  }
}
