package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes actions off the plan for good; one that was given up but shall be remembered has the status for that. */
public record DropActions(List<Id> actions) implements Edit {
  public DropActions {
    actions = List.copyOf(actions);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (actions.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    var left = new HashSet<>(actions);
    map.study().actions().forEach(action -> left.remove(action.id()));
    return left.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("edit.actionGone"));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    var gone = new HashSet<>(actions);
    return Studied.actions(
        map, Lists.kept(map.study().actions(), action -> !gone.contains(action.id())));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.dropActions");
  }
}
