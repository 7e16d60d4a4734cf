package touchmap.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchmap.model.TouchMap;

/** All advice the method has for a map on a day. */
public final class Checks {
  private Checks() {}

  /** Everything noticed, in the order of {@link Check.Code}, and within one code in map order. */
  public static List<Check> of(TouchMap map, LocalDate today) {
    return of(map, Figures.of(map), today);
  }

  /**
   * Only what is due by the calendar of reviews, which takes no figures to know: the audit, and a
   * look this month.
   */
  public static List<Check> due(TouchMap map, LocalDate today) {
    return List.copyOf(CalendarChecks.due(map, today));
  }

  /** Only what can be noticed from the tree alone, which takes no figures to know. */
  public static List<Check> onTree(TouchMap map) {
    return List.copyOf(TreeChecks.of(map, Register.of(map)));
  }

  /** Only the objects that have less than two touchpoints. */
  public static List<Check> thinObjects(TouchMap map) {
    return TreeChecks.thinObjects(map);
  }

  public static List<Check> of(TouchMap map, Figures figures, LocalDate today) {
    var found = new ArrayList<>(TreeChecks.of(map, figures.register()));
    found.addAll(ChainChecks.of(map, figures));
    found.addAll(KeyChecks.of(map, figures));
    found.addAll(CalendarChecks.of(map, figures.register(), today));
    found.sort(Comparator.comparing(Check::code));
    return List.copyOf(found);
  }
}
