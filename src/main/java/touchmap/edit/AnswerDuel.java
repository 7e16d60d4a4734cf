package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Duel;
import touchmap.model.Ranking;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Keeps the answer of one duel, behind those given before. The ranking stays until {@link OrderBy} takes their order. */
public record AnswerDuel(Duel duel) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return duel.a().equals(duel.b())
        ? Optional.of(Phrase.of("edit.duelWithItself"))
        : Touchpoints.objection(map, List.of(duel.a(), duel.b()));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Ranking ranking = map.study().ranking();
    return Studied.ranking(map, ranking.withDuels(Lists.added(ranking.duels(), duel)));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.answerDuel");
  }
}
