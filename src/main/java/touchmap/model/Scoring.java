package touchmap.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What touchpoints are judged by, and how the weights came about. {@code locked} is the day the criteria were fixed. */
public record Scoring(
    List<Criterion> criteria,
    Weighting weighting,
    Optional<LocalDate> locked,
    List<CriteriaChange> log,
    Scale scale) {
  public static final Scoring NONE =
      new Scoring(List.of(), Weighting.NONE, Optional.empty(), List.of(), Scale.STANDARD);

  public Scoring {
    criteria = List.copyOf(criteria);
    log = List.copyOf(log);
  }

  public boolean isLocked() {
    return locked.isPresent();
  }

  public Optional<Criterion> find(Id criterion) {
    return criteria.stream().filter(each -> each.id().equals(criterion)).findFirst();
  }

  /** What scores are given by, in a few letters: the same again where nobody would score differently. */
  public String digest() {
    return CriteriaDigest.of(this).text();
  }

  public Scoring withCriteria(List<Criterion> to, Weighting by) {
    return new Scoring(to, by, locked, log, scale);
  }

  public Scoring withLocked(Optional<LocalDate> to, List<CriteriaChange> history) {
    return new Scoring(criteria, weighting, to, history, scale);
  }

  public Scoring withScale(Scale to) {
    return new Scoring(criteria, weighting, locked, log, to);
  }
}
