package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Puts a touchpoint at a place of the ranking, counted from 0; places beyond either end mean the end. From then on the
 * order is one made by hand. An order that is computed from votes or ratings is not in the map: {@link OrderBy} writes it
 * down first.
 */
public record Rank(Id touchpoint, int place) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Touchpoints.objection(map, touchpoint);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Ranking ranking = map.study().ranking();
    List<Id> others = Lists.kept(ranking.order(), id -> !id.equals(touchpoint));
    var order = new ArrayList<>(others);
    order.add(Math.clamp(place, 0, others.size()), touchpoint);
    if (order.equals(ranking.order())) return map;
    return Studied.ranking(map, ranking.withOrder(order, RankingMethod.MANUAL));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.rank");
  }
}
