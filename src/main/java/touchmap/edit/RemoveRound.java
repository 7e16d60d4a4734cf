package touchmap.edit;

import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes a round away with all that was said and measured in it. */
public record RemoveRound(Id round) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Studied.rounds(map, Lists.kept(map.study().rounds(), each -> !each.id().equals(round)));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.removeRound");
  }
}
