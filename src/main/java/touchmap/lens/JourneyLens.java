package touchmap.lens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.method.Figures;
import touchmap.method.JourneyFigures;
import touchmap.method.JourneyFigures.Column;
import touchmap.method.Register;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.Ornament;

/**
 * What a journey looks like on the map: a number at each step, arrows from one step to the next, and only as much of the
 * map as is needed to follow it.
 *
 * @param numbers the steps at each touchpoint, counted from 1, in order: several where it is passed again
 * @param shown what the map folds to: the business, its objects, and all that stands above a step; everything while there
 *     is no step
 */
public record JourneyLens(
    Register register,
    JourneyFigures journey,
    Map<Id, List<Integer>> numbers,
    List<Leg> legs,
    Set<Id> shown) {

  public JourneyLens {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    legs = List.copyOf(legs);
    shown = Set.copyOf(shown);
  }

  /**
   * The way from one step to the next, whose number it bears. {@code again} counts how often the same two were
   * joined before, in either direction, so that arrows can keep out of each other's way.
   */
  public record Leg(Id from, Id to, int number, int again) {
    /** Whether the next step is at the same touchpoint. */
    public boolean isLoop() {
      return from.equals(to);
    }
  }

  public static JourneyLens of(TouchMap map, Chain chain) {
    Figures figures = Figures.of(map);
    JourneyFigures journey = JourneyFigures.of(map, chain, figures);
    List<Id> path = journey.columns().stream().map(column -> column.touchpoint().id()).toList();
    Register register = figures.register();
    return new JourneyLens(
        register, journey, numbers(path), legs(path), shown(map.root(), path, register));
  }

  private static Map<Id, List<Integer>> numbers(List<Id> path) {
    Map<Id, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++)
      numbers.computeIfAbsent(path.get(i), _ -> new ArrayList<>()).add(i + 1);
    numbers.replaceAll((_, each) -> List.copyOf(each));
    return numbers;
  }

  private static List<Leg> legs(List<Id> path) {
    var legs = new ArrayList<Leg>();
    Map<Set<Id>, Integer> joined = new HashMap<>();
    for (int i = 1; i < path.size(); i++) {
      Id from = path.get(i - 1);
      Id to = path.get(i);
      var ends = new LinkedHashSet<>(List.of(from, to));
      int times = joined.merge(ends, 1, Integer::sum);
      legs.add(new Leg(from, to, i + 1, times - 1));
    }
    return legs;
  }

  private static Set<Id> shown(Topic root, List<Id> path, Register register) {
    var shown = new LinkedHashSet<Id>();
    if (path.isEmpty()) root.walk(topic -> shown.add(topic.id()));
    shown.add(root.id());
    for (Topic branch : root.children()) if (branch.isObject()) shown.add(branch.id());
    for (Id step : path) for (Topic above : register.path(step)) shown.add(above.id());
    return shown;
  }

  /** How many topics are left out right below this one; 0 where all are shown. */
  public int leftOutBelow(Id topic) {
    return register
        .topic(topic)
        .map(at -> at.children().stream().filter(each -> !shown.contains(each.id())).count())
        .orElse(0L)
        .intValue();
  }

  /** The number of each passing, and a broken link at the weakest; all that is not on the way stays quiet. */
  public Decor decor() {
    if (numbers.isEmpty()) return Decor.NONE;
    Map<Id, Ornament> signs = new HashMap<>();
    numbers.forEach((id, each) -> signs.put(id, Ornament.of(new Ornament.Bead(each, true))));
    journey
        .weakest()
        .map(Column::touchpoint)
        .ifPresent(
            weakest ->
                signs.computeIfPresent(
                    weakest.id(), (_, sign) -> sign.withBadge(Ornament.Badge.WEAKEST)));
    return Decor.of(signs).withQuiet(RankLens.allBut(register, numbers.keySet()));
  }
}
