package touchmap.edit;

import java.time.LocalDate;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.RoundKind;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Gives a round another name, date or kind. Typing its name is one step. */
public record ChangeRound(Id round, String name, Optional<LocalDate> date, RoundKind kind)
    implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Rounds.objection(map, round);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Rounds.changing(map, round, at -> at.withHead(name, date, kind));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.changeRound");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof ChangeRound next
            && next.round.equals(round)
            && next.date.equals(date)
            && next.kind == kind
        ? Optional.of(next)
        : Optional.empty();
  }
}
