package touchmap.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;

/**
 * The round that answers given now go into: the one that goes on, or else a new one, which starts in the same
 * step as its first answer. Ask anew after every step, as a new round has another id each time it is made.
 */
public record Sitting(Round round, boolean isNew) {

  /** {@code name} and {@code today} are for the round to be made when none is open. */
  public static Sitting of(TouchMap map, String name, LocalDate today) {
    return open(map)
        .map(round -> new Sitting(round, false))
        .orElseGet(() -> new Sitting(Round.of(name, today, RoundKind.CHECK), true));
  }

  /** See {@link touchmap.model.Study#roundGoingOn}. */
  public static Optional<Round> open(TouchMap map) {
    return map.study().roundGoingOn();
  }

  public Edit rate(Rating rating) {
    return startedFor(new Rate(round.id(), rating));
  }

  public Edit castDots(String by, Id touchpoint, int dots) {
    return startedFor(new CastDots(round.id(), by, touchpoint, dots));
  }

  public Edit takeMetrics(List<Metric> metrics) {
    return startedFor(new TakeMetrics(round.id(), metrics));
  }

  private Edit startedFor(Edit answer) {
    return isNew ? new Batch(answer.label(), List.of(new StartRound(round), answer)) : answer;
  }
}
