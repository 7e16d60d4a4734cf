package touchmap.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Adds an action behind the others, or sets the one of the same id anew. Typing its texts and numbers is one step. */
public record PlanAction(PlannedAction action) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    var rice = action.rice();
    var numbers = List.of(rice.reach(), rice.impact(), rice.confidence(), rice.effort());
    if (!Numbers.areAtLeastZero(numbers)) return Optional.of(Phrase.of("edit.badRice"));
    return Touchpoints.objection(map, action.touchpoint())
        .or(() -> before(map).isPresent() ? Optional.empty() : takenObjection(map));
  }

  private Optional<Phrase> takenObjection(TouchMap map) {
    return Taken.objection(map, Set.of(action.id()));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    PlannedAction now =
        before(map)
            .map(each -> action.withExtras(Extra.kept(each.extras(), action.extras())))
            .orElse(action);
    return Studied.actions(
        map,
        Lists.put(map.study().actions(), each -> each.id().equals(now.id()), Optional.of(now)));
  }

  private Optional<PlannedAction> before(TouchMap map) {
    return map.study().actions().stream().filter(each -> each.id().equals(action.id())).findFirst();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.planAction");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof PlanAction next && isTyping(next.action)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** The same action of the same state, touchpoint and dates. */
  private boolean isTyping(PlannedAction next) {
    return next.id().equals(action.id())
        && next.touchpoint().equals(action.touchpoint())
        && next.assignment().withOwner("").equals(action.assignment().withOwner(""));
  }
}
