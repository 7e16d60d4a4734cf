package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Chain;
import touchmap.model.Journey;
import touchmap.model.Phase;
import touchmap.model.PlannedAction;
import touchmap.model.Ranking;
import touchmap.model.Review;
import touchmap.model.Round;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;

/** A map with one part of its study replaced; the very same map when that part is as it was. */
final class Studied {
  private Studied() {}

  static TouchMap ranking(TouchMap map, Ranking to) {
    return to.equals(map.study().ranking()) ? map : map.withStudy(map.study().withRanking(to));
  }

  static TouchMap scoring(TouchMap map, Scoring to) {
    return to.equals(map.study().scoring()) ? map : map.withStudy(map.study().withScoring(to));
  }

  static TouchMap rounds(TouchMap map, List<Round> to) {
    return to.equals(map.study().rounds()) ? map : map.withStudy(map.study().withRounds(to));
  }

  static TouchMap journey(TouchMap map, Journey to) {
    return to.equals(map.study().journey()) ? map : map.withStudy(map.study().withJourney(to));
  }

  static TouchMap chains(TouchMap map, List<Chain> to) {
    return journey(map, map.study().journey().withChains(to));
  }

  static TouchMap life(TouchMap map, List<Phase> to) {
    return journey(map, map.study().journey().withLife(to));
  }

  static TouchMap actions(TouchMap map, List<PlannedAction> to) {
    return to.equals(map.study().actions()) ? map : map.withStudy(map.study().withActions(to));
  }

  static TouchMap review(TouchMap map, Review to) {
    Optional<Review> now = Optional.of(to);
    return now.equals(map.study().review()) ? map : map.withStudy(map.study().withReview(now));
  }
}
