package touchmap.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A later locking or unlocking of the criteria.
 *
 * @param scored the rounds of that day that held scores already, which days alone cannot tell; may name rounds that are
 *     gone
 * @param was the digest of the criteria as they were when they were unlocked, so that an unlocking after which nothing
 *     was changed can be told from a change; empty at a locking, and where nobody noted it
 */
public record CriteriaChange(
    LocalDate date, boolean locked, List<Id> scored, String was, Extras extras) {
  public CriteriaChange {
    scored = List.copyOf(scored);
  }

  /** One before which nothing was scored that day, and of which nothing else is known. */
  public CriteriaChange(LocalDate date, boolean locked, Extras extras) {
    this(date, locked, List.of(), "", extras);
  }
}
