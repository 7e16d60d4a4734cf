package touchmap.method;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import touchmap.model.Id;
import touchmap.model.Metric;
import touchmap.model.PlannedAction.Rice;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/** What is measured with customers, and what actions promise. */
public final class Measures {
  private Measures() {}

  /** The net promoter score: the percentage of 9 and 10 less that of 0 to 6; empty when nobody answered. */
  public static OptionalDouble nps(int promoters, int passives, int detractors) {
    int n = promoters + passives + detractors;
    return n <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * (promoters - detractors) / n);
  }

  /** The percentage of the satisfied: 4 and 5 on a scale of five. */
  public static OptionalDouble csat(int satisfied, int all) {
    return all <= 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * satisfied / all);
  }

  /** Reach × impact × confidence / effort; empty when one of them is unknown, or there is no effort. */
  public static OptionalDouble rice(Rice rice) {
    if (rice.reach().isEmpty()
        || rice.impact().isEmpty()
        || rice.confidence().isEmpty()
        || rice.effort().orElse(0) <= 0) return OptionalDouble.empty();
    return OptionalDouble.of(
        rice.reach().getAsDouble()
            * rice.impact().getAsDouble()
            * rice.confidence().getAsDouble()
            / rice.effort().getAsDouble());
  }

  private record Kind(Id touchpoint, String metric) {}

  private record Dated(Metric metric, LocalDate date) {}

  /** The newest number of each kind for each touchpoint, in map order, then by kind. */
  static List<Metric> newest(TouchMap map, Register register) {
    var newest = new LinkedHashMap<Kind, Dated>();
    for (Round round : map.study().rounds()) {
      for (Metric metric : round.answers().metrics()) {
        if (!register.isTouchpoint(metric.touchpoint())) continue;
        LocalDate date =
            metric.measured().date().orElseGet(() -> round.date().orElse(LocalDate.MIN));
        newest.merge(
            new Kind(metric.touchpoint(), metric.metric()),
            new Dated(metric, date),
            (was, now) -> now.date().isBefore(was.date()) ? was : now);
      }
    }
    return newest.values().stream()
        .map(Dated::metric)
        .sorted(
            Comparator.comparingInt((Metric metric) -> register.place(metric.touchpoint()))
                .thenComparing(Metric::metric))
        .toList();
  }
}
