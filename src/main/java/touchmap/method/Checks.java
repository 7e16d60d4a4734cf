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
    var found = new ArrayList<Check>();
    found.addAll(TreeChecks.of(map, Register.of(map)));
    found.sort(Comparator.comparing(Check::code));
    return List.copyOf(found);
  }
}
