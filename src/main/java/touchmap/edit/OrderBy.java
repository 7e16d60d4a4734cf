package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets the whole ranking, the most significant first, and says where it came from. With no order at all, votes and
 * ratings mean one that is computed from them whenever it is shown.
 */
public record OrderBy(List<Id> order, RankingMethod method) implements Edit {
  public OrderBy {
    order = order.stream().distinct().toList();
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return order.isEmpty() ? Optional.empty() : Touchpoints.objection(map, order);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.ranking(map, map.study().ranking().withOrder(order, method));
  }

  @Override
  public Phrase label() {
    return Phrase.of(
        switch (method) {
          case MANUAL -> "edit.rank";
          case DUELS -> "edit.orderByDuels";
          case VOTES -> "edit.orderByVotes";
          case RATINGS -> "edit.orderByRatings";
        });
  }
}
