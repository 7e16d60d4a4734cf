package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Duel;
import touchmap.model.Ranking;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes the last answer of the duels back: one step back in the row of questions, whatever else was done since. */
public record TakeBackDuel() implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return map.study().ranking().duels().isEmpty()
        ? Optional.of(Phrase.of("edit.noDuels"))
        : Optional.empty();
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Ranking ranking = map.study().ranking();
    List<Duel> answers = ranking.duels();
    return Studied.ranking(map, ranking.withDuels(answers.subList(0, answers.size() - 1)));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.takeBackDuel");
  }
}
