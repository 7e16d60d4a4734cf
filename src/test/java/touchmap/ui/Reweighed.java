package touchmap.ui;

import java.util.ArrayList;
import touchmap.edit.Edit;
import touchmap.edit.SetCriteria;
import touchmap.model.Criterion;
import touchmap.model.Scoring;
import touchmap.model.TouchMap;

/** A change of open criteria after which older scores are no longer comparable. */
public final class Reweighed {
  private Reweighed() {}

  public static Edit of(TouchMap map) {
    Scoring scoring = map.study().scoring();
    var criteria = new ArrayList<>(scoring.criteria());
    Criterion first = criteria.removeFirst();
    criteria.addFirst(first.withName(first.name() + "!").withWeight(first.weight() + 1));
    return new SetCriteria(criteria, scoring.weighting());
  }
}
