package touchmap.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that the method adds to the tree. {@code tour} lists the chapters of a presentation; empty means the usual ones. */
public record Study(
    Ranking ranking,
    Scoring scoring,
    List<Round> rounds,
    Journey journey,
    List<PlannedAction> actions,
    Optional<Review> review,
    List<Chapter> tour) {
  public static final Study NONE =
      new Study(
          Ranking.NONE,
          Scoring.NONE,
          List.of(),
          Journey.NONE,
          List.of(),
          Optional.empty(),
          List.of());

  public Study {
    rounds = List.copyOf(rounds);
    actions = List.copyOf(actions);
    tour = List.copyOf(tour);
  }

  /** The rounds, the newest first: by date, the later in the list on a tie; one without a date is the oldest. */
  public List<Round> roundsNewestFirst() {
    return rounds.reversed().stream()
        .sorted(
            Comparator.comparing(
                (Round round) -> round.date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
        .toList();
  }

  /**
   * The round that goes on: the newest, unless it is closed; else the newest that was started after all that are dated later
   * had ended, as a closed round may bear a day that is still to come. Older ones that nobody closed are of the past.
   */
  public Optional<Round> roundGoingOn() {
    int lastClosed = -1;
    for (Round each : roundsNewestFirst()) {
      int place = rounds.indexOf(each);
      if (each.closed().isEmpty()) return place > lastClosed ? Optional.of(each) : Optional.empty();
      lastClosed = Math.max(lastClosed, place);
    }
    return Optional.empty();
  }

  public Study withRanking(Ranking to) {
    return new Study(to, scoring, rounds, journey, actions, review, tour);
  }

  public Study withScoring(Scoring to) {
    return new Study(ranking, to, rounds, journey, actions, review, tour);
  }

  public Study withRounds(List<Round> to) {
    return new Study(ranking, scoring, to, journey, actions, review, tour);
  }

  public Study withJourney(Journey to) {
    return new Study(ranking, scoring, rounds, to, actions, review, tour);
  }

  public Study withActions(List<PlannedAction> to) {
    return new Study(ranking, scoring, rounds, journey, to, review, tour);
  }

  public Study withReview(Optional<Review> to) {
    return new Study(ranking, scoring, rounds, journey, actions, to, tour);
  }

  public Study withTour(List<Chapter> to) {
    return new Study(ranking, scoring, rounds, journey, actions, review, to);
  }
}
