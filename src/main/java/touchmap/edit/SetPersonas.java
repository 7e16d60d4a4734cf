package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Persona;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets whose journeys there are: adds, changes, sorts and removes personas. The journeys of one who is gone are nobody's
 * then. Typing into one persona is one step; whoever goes on to the next field ends the step.
 */
public record SetPersonas(List<Persona> personas) implements Edit {
  public SetPersonas {
    personas = List.copyOf(personas);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Taken.objection(map, ids(were(map)), ids(personas));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Persona> were = were(map);
    TouchMap after = Mentions.withoutPersonas(map, Lists.gone(ids(were), ids(personas)));
    return Studied.journey(
        after,
        after.study().journey().withPersonas(Lists.each(personas, each -> sound(map, each))));
  }

  private static Persona sound(TouchMap map, Persona now) {
    return map.study()
        .journey()
        .persona(now.id())
        .map(was -> Lists.same(was, now.withExtras(Extra.kept(was.extras(), now.extras()))))
        .orElse(now);
  }

  private static List<Persona> were(TouchMap map) {
    return map.study().journey().personas();
  }

  private static List<Id> ids(List<Persona> personas) {
    return personas.stream().map(Persona::id).toList();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setPersonas");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetPersonas next
            && Lists.differInOne(personas, next.personas, Persona::id)
        ? Optional.of(next)
        : Optional.empty();
  }
}
