package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Ranking;
import touchmap.model.RankingMethod;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes touchpoints out of the ranking; those that are not in it are passed over. What is left is an order by hand. */
public record Unrank(List<Id> touchpoints) implements Edit {
  public Unrank {
    touchpoints = List.copyOf(touchpoints);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (touchpoints.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    return left(map).equals(map.study().ranking().order())
        ? Optional.of(Phrase.of("edit.notRanked"))
        : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    // By hand even when nothing is left: an empty order "by votes" would be computed anew and bring
    // everything back.
    Ranking ranking = map.study().ranking();
    return Studied.ranking(map, ranking.withOrder(left(map), RankingMethod.MANUAL));
  }

  private List<Id> left(TouchMap map) {
    var out = new HashSet<>(touchpoints);
    return Lists.kept(map.study().ranking().order(), id -> !out.contains(id));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.unrank");
  }
}
