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
  /** A new round in which nobody has said anything yet. */
  public static Round of(String name, LocalDate date, RoundKind kind) {
    return new Round(
        Id.fresh(), name, Optional.of(date), kind, Answers.NONE, Optional.empty(), Extras.NONE);
  }

  public Round withHead(String newName, Optional<LocalDate> newDate, RoundKind newKind) {
    return new Round(id, newName, newDate, newKind, answers, closed, extras);
  }

  public Round withAnswers(Answers to) {
    return new Round(id, name, date, kind, to, closed, extras);
  }

  public Round withClosed(Closed to) {
    return new Round(id, name, date, kind, answers, Optional.of(to), extras);
  }

  /** Whether anybody scored anything in it by some criterion. */
  public boolean hasScores() {
    return answers.ratings().stream().anyMatch(each -> !each.scores().isEmpty());
  }

  /** What people said and what was measured. */
  public record Answers(List<Rating> ratings, List<Vote> votes, List<Metric> metrics) {
    public static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
      ratings = List.copyOf(ratings);
      votes = List.copyOf(votes);
      metrics = List.copyOf(metrics);
    }

    public Answers withRatings(List<Rating> to) {
      return new Answers(to, votes, metrics);
    }

    public Answers withVotes(List<Vote> to) {
      return new Answers(ratings, to, metrics);
    }

    public Answers withMetrics(List<Metric> to) {
      return new Answers(ratings, votes, to);
    }
  }
}
