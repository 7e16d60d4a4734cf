package touchmap.model;

import java.time.LocalDate;
import java.util.Optional;

/** Who keeps the map alive, how often it is looked at, and when the next audit is. */
public record Review(
    String driver,
    int everyMonths,
    int auditEveryMonths,
    Optional<LocalDate> nextAudit,
    Extras extras) {}
