package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.words.Words;

/**
 * How far an audit has come: every touchpoint is looked at once. What somebody wrote anything of in
 * its round was looked at, be it but that it is still there, so that an audit can be stopped and
 * taken up again from the file alone; a score answers another question. What was marked as removed
 * before is not looked at again.
 *
 * @param seen in map order
 * @param left in map order
 */
public record Audit(Round round, List<Id> seen, List<Id> left) {
  /**
   * A round that nobody closed belongs to its past after so many days: what is closed now would be
   * of another time.
   */
  private static final int DAYS_UNDER_WAY = 60;

  public Audit {
    seen = List.copyOf(seen);
    left = List.copyOf(left);
  }

  /** The newest round, as long as it is open and not of long ago. */
  public static Optional<Round> openRound(TouchMap map, LocalDate today) {
    return Sittings.newestFirst(map).stream()
        .findFirst()
        .filter(round -> round.closed().isEmpty())
        .filter(
            round ->
                round
                    .date()
                    .filter(day -> !day.isBefore(today.minusDays(DAYS_UNDER_WAY)))
                    .isPresent());
  }

  /** The audit that is under way on a day. */
  public static Optional<Audit> underWay(TouchMap map, Register register, LocalDate today) {
    return openRound(map, today)
        .filter(round -> round.kind() == RoundKind.AUDIT)
        .map(round -> of(round, register));
  }

  /** How far the audit of this round came on the map as it is now. */
  public static Audit of(Round round, Register register) {
    Set<Id> said = lookedAt(round);
    var seen = new ArrayList<Id>();
    var left = new ArrayList<Id>();
    for (Topic each : register.touchpoints()) {
      if (said.contains(each.id())) seen.add(each.id());
      else if (each.details().touch().state() != TouchState.REMOVED) left.add(each.id());
    }
    return new Audit(round, seen, left);
  }

  /**
   * The same as an account of it. One that was never walked through nor closed, and is over, was held by scoring alone, as
   * in maps from elsewhere: what was scored in it is all there is to tell.
   */
  static Set<Id> lookedAt(TouchMap map, Round round, LocalDate today) {
    boolean isOver =
        round.closed().isEmpty()
            && openRound(map, today).filter(open -> open.id().equals(round.id())).isEmpty();
    boolean isWalked =
        round.answers().ratings().stream()
            .anyMatch(each -> each.scores().isEmpty() && !each.why().isBlank());
    if (!isOver || isWalked) return lookedAt(round);
    return round.answers().ratings().stream().map(Rating::touchpoint).collect(Collectors.toSet());
  }

  /** What was looked at in this round, on the map or not: that of which anybody said something in words. */
  static Set<Id> lookedAt(Round round) {
    return round.answers().ratings().stream()
        .filter(each -> !each.why().isBlank())
        .map(Rating::touchpoint)
        .collect(Collectors.toSet());
  }

  /** Whether this is but what an audit writes by itself of what it looked at, and no reason for a score. */
  public static boolean isPlain(TouchMap map, String why) {
    Words words = Words.in(map.language());
    return Stream.of("review.said.there", "review.said.removed")
        .map(words::of)
        .anyMatch(why.strip()::equals);
  }

  /** How many touchpoints it walks through. */
  public int all() {
    return seen.size() + left.size();
  }
}
