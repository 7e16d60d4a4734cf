package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Vote;

/**
 * What a vote by dots came to, in the newest round that has one. Those with the same number of dots stand together: a tie
 * is shown as a tie.
 *
 * @param groups most dots first; within a group in map order
 * @param voters who gave dots, in the order in which they did
 */
public record DotCount(Round round, List<Group> groups, List<String> voters) {
  public DotCount {
    groups = List.copyOf(groups);
    voters = List.copyOf(voters);
  }

  /** Touchpoints with the same number of dots. */
  public record Group(int dots, List<Id> touchpoints) {
    public Group {
      touchpoints = List.copyOf(touchpoints);
    }
  }

  /** Empty when nobody voted. */
  public static Optional<DotCount> of(TouchMap map) {
    Register register = Register.of(map);
    return Sittings.newestFirst(map).stream()
        .flatMap(round -> in(round, register).stream())
        .findFirst();
  }

  /** The votes of one round by themselves; empty when it has none. */
  public static Optional<DotCount> in(Round round, Register register) {
    var voters = new LinkedHashSet<String>();
    var dots = new TreeMap<Id, Integer>(Comparator.comparingInt(register::place));
    for (Vote vote : round.answers().votes()) {
      if (!register.isTouchpoint(vote.touchpoint())) continue;
      voters.add(vote.by());
      dots.merge(vote.touchpoint(), vote.dots(), Integer::sum);
    }
    if (dots.isEmpty()) return Optional.empty();
    Map<Integer, List<Id>> byDots = new TreeMap<>(Comparator.reverseOrder());
    dots.forEach((id, sum) -> byDots.computeIfAbsent(sum, _ -> new ArrayList<>()).add(id));
    var groups = new ArrayList<Group>();
    byDots.forEach((sum, ids) -> groups.add(new Group(sum, ids)));
    return Optional.of(new DotCount(round, groups, List.copyOf(voters)));
  }

  /** The touchpoints voted on, most dots first; ties in map order. */
  public List<Id> order() {
    return groups.stream().flatMap(group -> group.touchpoints().stream()).toList();
  }

  /** How many dots each person gave. */
  public Map<String, Integer> given() {
    var given = new LinkedHashMap<String, Integer>();
    for (String voter : voters) given.put(voter, 0);
    for (Vote vote : round.answers().votes())
      given.computeIfPresent(vote.by(), (_, soFar) -> soFar + vote.dots());
    return given;
  }
}
