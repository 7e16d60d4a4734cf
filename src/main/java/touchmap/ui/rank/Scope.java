package touchmap.ui.rank;

import java.util.List;
import touchmap.model.Id;
import touchmap.model.Topic;

/** Which touchpoints are compared or voted on. */
enum Scope {
  SHORTLIST,
  ALL;

  /** More than these nobody compares in pairs. */
  static final int MOST_DUELS = 100;

  List<Id> items(Sight sight) {
    return this == SHORTLIST
        ? sight.shortlist()
        : sight.register().touchpoints().stream().map(Topic::id).toList();
  }

  int size(Sight sight) {
    return this == SHORTLIST ? sight.shortlist().size() : sight.register().touchpoints().size();
  }

  /** Whether there are enough for duels, and not too many. */
  boolean suits(Sight sight) {
    return size(sight) >= 2 && size(sight) <= MOST_DUELS;
  }

  /** What it is called, with its size filled in. */
  String key() {
    return this == SHORTLIST ? "rank.scope.shortlist" : "rank.scope.all";
  }
}
