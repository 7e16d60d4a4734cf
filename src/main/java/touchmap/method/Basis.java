package touchmap.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Round;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/**
 * What the compared scores of two rounds stand on.
 *
 * @param unscored those of the two rounds that tell nothing: up to the earlier nothing was scored, or since then nothing
 *     was up to the later
 * @param carried the touchpoints with a score at both ends, one of which was given before its round
 * @param left those of them that nobody scored since the earlier round, so that nothing is known to be the same
 * @param otherCriteria the touchpoints with a score at both ends, between which the criteria changed
 * @param otherRaters the touchpoints with a score at both ends, which other people gave then than now
 */
public record Basis(
    List<Round> unscored,
    List<Id> carried,
    List<Id> left,
    List<Id> otherCriteria,
    List<Id> otherRaters) {
  public Basis {
    unscored = List.copyOf(unscored);
    carried = List.copyOf(carried);
    left = List.copyOf(left);
    otherCriteria = List.copyOf(otherCriteria);
    otherRaters = List.copyOf(otherRaters);
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
    var raters = new ArrayList<Id>();
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
      if (!raters(from.getFirst(), id).equals(raters(to.getFirst(), id))) raters.add(id);
    }
    var unscored = new ArrayList<Round>();
    if (!isAnyBefore) unscored.add(earlier);
    if (!isAnySince) unscored.add(later);
    return new Basis(unscored, carried, left, others, raters);
  }

  /** Who of us scored it in that round. */
  private static Set<String> raters(Round round, Id touchpoint) {
    return round.answers().ratings().stream()
        .filter(each -> each.touchpoint().equals(touchpoint))
        .filter(each -> each.view() == Viewpoint.COMPANY && !each.scores().isEmpty())
        .map(Rating::by)
        .collect(Collectors.toSet());
  }

  private static boolean is(Round one, Round other) {
    return one.id().equals(other.id());
  }
}
