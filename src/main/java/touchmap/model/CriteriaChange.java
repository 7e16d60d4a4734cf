package touchmap.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A later locking or unlocking of the criteria.
 *
 * @param scored the rounds of that day that held scores already, which days alone cannot tell; may name rounds that are
 *     gone
 */
public record CriteriaChange(LocalDate date, boolean locked, List<Id> scored, Extras extras) {
  public CriteriaChange {
    scored = List.copyOf(scored);
  }

  /** One before which nothing was scored that day. */
  public CriteriaChange(LocalDate date, boolean locked, Extras extras) {
    this(date, locked, List.of(), extras);
  }
}
