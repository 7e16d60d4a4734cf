package touchmap.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * One order out of what several raters say of importance: by the sum of their values, or by Borda's count with mean ranks
 * for ties. With it the Condorcet winner if there is one, how far the raters agree (Kendall's W), and on what they do not.
 *
 * @param groups the most important first; those with the same points stand together, in map order
 * @param disputes every touchpoint on which they differ, the most disputed first
 */
public record Merged(
    Way way,
    int raters,
    List<Group> groups,
    Optional<Id> condorcetWinner,
    Optional<Agreement> agreement,
    List<Dispute> disputes) {
  /** How values become points. */
  public enum Way {
    SUM,
    BORDA
  }

  private static final int WORTH_TALKING = 3;

  /** Points nearer than this are the same but for slips of the arithmetic. */
  private static final double NONE = 1e-9;

  public Merged {
    groups = List.copyOf(groups);
    disputes = List.copyOf(disputes);
  }

  /** Touchpoints with the same points. */
  public record Group(double points, List<Id> touchpoints) {
    public Group {
      touchpoints = List.copyOf(touchpoints);
    }
  }

  /**
   * How far raters are apart on one touchpoint: the standard deviation over all of them (not an estimate for others) of
   * its importance when merged by sum, of its rank when merged by Borda, and the ends.
   */
  public record Dispute(Id touchpoint, double spread, double lowest, double highest) {}

  /** Empty when there are not two raters with two touchpoints in common. */
  public static Optional<Merged> of(TouchMap map, Way way) {
    return Ballots.of(map, Register.of(map)).map(ballots -> of(ballots, way));
  }

  public static Merged of(Ballots ballots, Way way) {
    return new Merged(
        way,
        ballots.raters(),
        groups(way == Way.SUM ? sums(ballots) : ballots.borda()),
        ballots.condorcetWinner(),
        ballots.agreement(),
        disputes(ballots, way));
  }

  /** All touchpoints, the most important first; ties in map order. */
  public List<Id> order() {
    return groups.stream().flatMap(group -> group.touchpoints().stream()).toList();
  }

  /** The few touchpoints that people should talk about first. */
  public List<Dispute> mostDisputed() {
    return disputes.subList(0, Math.min(WORTH_TALKING, disputes.size()));
  }

  /** How far they agree, in words, whatever their number; nobody preferring anything is said, too. */
  public Phrase consent() {
    Phrase people = Numerals.of(raters);
    return agreement
        .map(found -> Phrase.of("method.agreement." + Band.of(found).text(), people))
        .orElseGet(() -> Phrase.of("method.agreement.indifferent", people));
  }

  private static Map<Id, Double> sums(Ballots ballots) {
    var sums = new LinkedHashMap<Id, Double>();
    for (List<Double> ballot : ballots.values())
      for (int i = 0; i < ballots.items().size(); i++)
        sums.merge(ballots.items().get(i), ballot.get(i), Double::sum);
    return sums;
  }

  private static List<Group> groups(Map<Id, Double> points) {
    List<Map.Entry<Id, Double>> sorted =
        points.entrySet().stream()
            .sorted(Map.Entry.<Id, Double>comparingByValue().reversed())
            .toList();
    var groups = new ArrayList<Group>();
    var same = new ArrayList<Id>();
    for (int i = 0; i < sorted.size(); i++) {
      same.add(sorted.get(i).getKey());
      double value = sorted.get(i).getValue();
      boolean isLast = i + 1 == sorted.size() || value - sorted.get(i + 1).getValue() > NONE;
      if (!isLast) continue;
      groups.add(new Group(value, same));
      same.clear();
    }
    return groups;
  }

  private static List<Dispute> disputes(Ballots ballots, Way way) {
    var seen = new ArrayList<double[]>();
    for (List<Double> ballot : ballots.values())
      seen.add(
          way == Way.BORDA
              ? Ranks.of(ballot)
              : ballot.stream().mapToDouble(Double::doubleValue).toArray());
    var disputes = new ArrayList<Dispute>();
    for (int i = 0; i < ballots.items().size(); i++) {
      int item = i;
      double[] values = seen.stream().mapToDouble(each -> each[item]).toArray();
      Range range = Range.of(values);
      if (range.spread() > NONE)
        disputes.add(
            new Dispute(ballots.items().get(i), range.spread(), range.least(), range.most()));
    }
    disputes.sort(Comparator.comparingDouble(Dispute::spread).reversed());
    return disputes;
  }
}
