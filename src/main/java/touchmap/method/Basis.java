package touchmap.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import touchmap.model.Id;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/**
 * What the compared scores of two rounds stand on.
 *
 * @param unscored those of the two rounds that tell nothing: up to the earlier nothing was scored, or since then nothing
 *     was up to the later
 * @param carried the touchpoints with a score at both ends, one of which was given before its round
 * @param left those of them that nobody scored since the earlier round, so that nothing is known to be the same
 * @param otherCriteria the touchpoints with a score at both ends, between which the criteria changed
 */
public record Basis(List<Round> unscored, List<Id> carried, List<Id> left, List<Id> otherCriteria) {
  public Basis {
    unscored = List.copyOf(unscored);
    carried = List.copyOf(carried);
    left = List.copyOf(left);
    otherCriteria = List.copyOf(otherCriteria);
  }

  static Basis of(
      TouchMap map,
      Round earlier,
      Round later,
      Collection<Id> touchpoints,
      Carried then,
      Carried since) {
    var carried = new ArrayList<Id>();
    var left = new ArrayList<Id>();
    var others = new ArrayList<Id>();
    boolean isAnyBefore = false;
    boolean isAnySince = false;
    for (Id id : touchpoints) {
      List<Round> from = then.of(id).map(Carried.Given::round).stream().toList();
      List<Round> to = since.of(id).map(Carried.Given::round).stream().toList();
      isAnyBefore |= !from.isEmpty();
      isAnySince |= !to.isEmpty() && (!to.equals(from) || is(to.getFirst(), later));
      if (from.isEmpty() || to.isEmpty()) continue;
      if (!is(from.getFirst(), earlier) || !is(to.getFirst(), later)) carried.add(id);
      if (to.equals(from) && !is(to.getFirst(), later)) left.add(id);
      if (Sittings.isChangeBetween(map, from.getFirst(), to.getFirst())) others.add(id);
    }
    var unscored = new ArrayList<Round>();
    if (!isAnyBefore) unscored.add(earlier);
    if (!isAnySince) unscored.add(later);
    return new Basis(unscored, carried, left, others);
  }

  private static boolean is(Round one, Round other) {
    return one.id().equals(other.id());
  }
}
