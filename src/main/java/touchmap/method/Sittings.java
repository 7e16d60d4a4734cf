package touchmap.method;

import java.util.List;
import touchmap.model.Round;
import touchmap.model.TouchMap;

/** The rounds of a map in the order in which figures ask them: the newest first. */
final class Sittings {
  private Sittings() {}

  static List<Round> newestFirst(TouchMap map) {
    return map.study().roundsNewestFirst();
  }
}
