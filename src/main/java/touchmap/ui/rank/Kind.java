package touchmap.ui.rank;

import java.util.Locale;
import touchmap.model.RankingMethod;

/** The two ways to vote: dots to spread, or an importance from 1 to 10 for each. */
enum Kind {
  DOTS(RankingMethod.VOTES),
  IMPORTANCE(RankingMethod.RATINGS);

  private final RankingMethod method;

  Kind(RankingMethod method) {
    this.method = method;
  }

  /** Where an order comes from that is taken from such votes. */
  RankingMethod method() {
    return method;
  }

  /** The word in keys of phrases. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
