package touchmap.ui.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.edit.Sitting;
import touchmap.lens.ScoreLens.Eyes;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.TouchMap;
import touchmap.model.Viewpoint;

/** What a rater does not see yet: touchpoints that others of the same view have scored in the sitting of now. */
record Blind(Set<Id> touchpoints) {
  Blind {
    touchpoints = Set.copyOf(touchpoints);
  }

  static Blind of(TouchMap map, String rater, Viewpoint view) {
    var byOthers = new HashSet<Id>();
    var mine = new HashSet<Id>();
    for (Rating each : Sitting.open(map).map(open -> open.answers().ratings()).orElse(List.of()))
      if (each.view() == view && !each.scores().isEmpty())
        (each.by().equals(rater) ? mine : byOthers).add(each.touchpoint());
    byOthers.removeAll(mine);
    return new Blind(byOthers);
  }

  /** Nothing is kept from somebody who looks through eyes that they do not score with. */
  static boolean matters(Eyes eyes, Viewpoint view) {
    return switch (eyes) {
      case COMPANY -> view == Viewpoint.COMPANY;
      case CUSTOMERS -> view == Viewpoint.CUSTOMER;
      case GAP -> true;
    };
  }
}
