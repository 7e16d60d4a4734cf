package touchmap.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A dated sitting: a first scoring, a monthly check or a yearly audit, with all that people said in it. */
public record Round(
    Id id,
    String name,
    Optional<LocalDate> date,
    RoundKind kind,
    Answers answers,
    Optional<Closed> closed,
    Extras extras) {
  /** What people said and what was measured. */
  public record Answers(List<Rating> ratings, List<Vote> votes, List<Metric> metrics) {
    public static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
      ratings = List.copyOf(ratings);
      votes = List.copyOf(votes);
      metrics = List.copyOf(metrics);
    }
  }
}
