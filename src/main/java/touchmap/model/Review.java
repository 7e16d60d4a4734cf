package touchmap.model;

import java.time.LocalDate;
import java.util.Optional;

/** Who keeps the map alive, how often it is looked at, and when the next audit is. */
public record Review(
    String driver,
    int everyMonths,
    int auditEveryMonths,
    Optional<LocalDate> nextAudit,
    Extras extras) {
  /** Looked at every month, audited once a year, by nobody yet. */
  public static final Review USUAL = new Review("", 1, 12, Optional.empty(), Extras.NONE);

  public Review withDriver(String to) {
    return new Review(to, everyMonths, auditEveryMonths, nextAudit, extras);
  }

  public Review withMonths(int every, int auditEvery) {
    return new Review(driver, every, auditEvery, nextAudit, extras);
  }

  public Review withNextAudit(Optional<LocalDate> to) {
    return new Review(driver, everyMonths, auditEveryMonths, to, extras);
  }

  public Review withExtras(Extras to) {
    return new Review(driver, everyMonths, auditEveryMonths, nextAudit, to);
  }
}
