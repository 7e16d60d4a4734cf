package touchmap.model;

import java.time.LocalDate;

/** A later locking or unlocking of the criteria. */
public record CriteriaChange(LocalDate date, boolean locked, Extras extras) {}
