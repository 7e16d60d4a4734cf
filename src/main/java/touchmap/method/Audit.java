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
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.words.Words;

/**
 * How far an audit has come: every touchpoint is looked at once. What somebody wrote anything of in
 * its round was looked at, be it but that it is still there, so that an audit can be stopped and
 * taken up again from the file alone; a score answers another question. What was marked as removed
 * before is not looked at again.
 *
 * <p>There is one rule of counting, for the panel and for the protocol. What left the map since the round before was looked
 * at and is gone: an audit that takes something off has answered it, and its step forward is seen. What left the map after
 * the round was closed is not counted at all, since nothing tells any more whether it was looked at.
 *
 * @param seen in map order
 * @param left in map order
 * @param gone what left the map between the round before, where it is known how the map stood, and the end of this one
 */
public record Audit(Round round, List<Id> seen, List<Id> left, List<Id> gone) {
  /**
   * A round that nobody closed belongs to its past after so many days: what is closed now would be
   * of another time.
   */
  private static final int DAYS_UNDER_WAY = 60;

  public Audit {
    seen = List.copyOf(seen);
    left = List.copyOf(left);
    gone = List.copyOf(gone);
  }

  /** The round that goes on, as long as it is not of long ago. */
  public static Optional<Round> openRound(TouchMap map, LocalDate today) {
    return map.study()
        .roundGoingOn()
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
        .map(round -> of(map, register, round));
  }

  /** How far the audit of this round came. */
  public static Audit of(TouchMap map, Register register, Round round) {
    return of(map, register, round, lookedAt(round));
  }

  /** The same as an account of it on a day, when it may long be over. */
  static Audit of(TouchMap map, Register register, Round round, LocalDate today) {
    return of(map, register, round, lookedAt(map, round, today));
  }

  private static Audit of(TouchMap map, Register register, Round round, Set<Id> said) {
    Set<Id> there = PastTree.touchpoints(round, map, register);
    var seen = new ArrayList<Id>();
    var left = new ArrayList<Id>();
    for (Id each : there) {
      if (said.contains(each)) seen.add(each);
      else if (register.isTouchpoint(each) && !isMarked(each, register)) left.add(each);
    }
    boolean isKnown = round.closed().isPresent() || PastTree.isNewest(round, map);
    List<Id> gone =
        RoundPair.upTo(map, round)
            .map(RoundPair::earlier)
            .filter(before -> isKnown && before.closed().isPresent())
            .map(before -> PastTree.touchpoints(before, map, register))
            .orElse(Set.of())
            .stream()
            .filter(each -> !there.contains(each) && !isMarked(each, register))
            .toList();
    return new Audit(round, seen, left, gone);
  }

  static boolean isMarked(Id id, Register register) {
    return register
        .topic(id)
        .filter(each -> each.details().touch().state() == TouchState.REMOVED)
        .isPresent();
  }

  /**
   * What was looked at, as an account of it. A round that was never walked through nor closed, and is over, was held by scoring alone, as
   * in maps from elsewhere: what was scored in it is all there is to tell.
   */
  private static Set<Id> lookedAt(TouchMap map, Round round, LocalDate today) {
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
  private static Set<Id> lookedAt(Round round) {
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

  /** How many were looked at, with those that are gone. */
  public int looked() {
    return seen.size() + gone.size();
  }

  /** How many touchpoints it walks through. */
  public int all() {
    return looked() + left.size();
  }
}
