package touchmap.edit;

import java.util.Optional;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Gives a chain another name, persona or aim. Typing one of its texts is one step; whoever goes on to the next field
 * ends the step.
 */
public record ChangeChain(Id chain, String name, Optional<Id> persona, Chain.Aim aim)
    implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Chains.objection(map, chain).or(() -> Chains.personaObjection(map, persona));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Chains.changing(map, chain, at -> at.withHead(name, persona, aim));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.changeChain");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof ChangeChain next
            && next.chain.equals(chain)
            && next.persona.equals(persona)
            && textsChanged(next) <= 1
        ? Optional.of(next)
        : Optional.empty();
  }

  private int textsChanged(ChangeChain next) {
    return (next.name.equals(name) ? 0 : 1)
        + (next.aim.goal().equals(aim.goal()) ? 0 : 1)
        + (next.aim.returns().equals(aim.returns()) ? 0 : 1);
  }
}
