package touchmap.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.RoundKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.model.TouchState;
import touchmap.words.Words;

/** Touchpoints that an audit marked as removed: they stay on the map, and are no part of the business any more. */
final class Retired {
  private Retired() {}

  /** Those marked in an audit after the first round, up to and with the second; in map order. */
  static List<Id> between(TouchMap map, Register register, Round earlier, Round later) {
    List<Round> rounds = Sittings.oldestFirst(map);
    int from = place(rounds, earlier);
    int to = place(rounds, later);
    var retired = new ArrayList<Id>();
    if (from < 0 || to <= from) return retired;
    String stillThere = Words.in(map.language()).of("review.said.there");
    for (Topic each : register.touchpoints()) {
      if (each.details().touch().state() != TouchState.REMOVED) continue;
      int audit = lastAudit(rounds, each.id());
      if (audit <= from || audit > to) continue;
      boolean isSaidToBeThere =
          why(rounds.get(audit), each.id()).filter(stillThere::equals).isPresent();
      if (!isSaidToBeThere) retired.add(each.id());
    }
    return retired;
  }

  private static int place(List<Round> rounds, Round of) {
    return rounds.stream().map(Round::id).toList().indexOf(of.id());
  }

  /** Audits leave out what was marked before, so that the last one that asked is the one that marked it. */
  private static int lastAudit(List<Round> rounds, Id touchpoint) {
    for (int i = rounds.size() - 1; i >= 0; i--)
      if (rounds.get(i).kind() == RoundKind.AUDIT && why(rounds.get(i), touchpoint).isPresent())
        return i;
    return -1;
  }

  private static Optional<String> why(Round round, Id touchpoint) {
    return round.answers().ratings().stream()
        .filter(each -> each.touchpoint().equals(touchpoint))
        .map(each -> each.why().strip())
        .findFirst();
  }
}
