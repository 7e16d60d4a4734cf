package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes steps out of a chain by their places, counted from 0. The touchpoints stay. */
public record RemoveSteps(Id chain, List<Integer> steps) implements Edit {
  public RemoveSteps {
    steps = List.copyOf(steps);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    if (steps.isEmpty()) return Optional.of(Phrase.of("edit.nothing"));
    return Chains.objection(map, chain, steps);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    return Chains.changingSteps(map, chain, this::left);
  }

  private List<Step> left(List<Step> were) {
    var gone = new HashSet<>(steps);
    var left = new ArrayList<Step>();
    for (int i = 0; i < were.size(); i++) if (!gone.contains(i)) left.add(were.get(i));
    return left;
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.removeSteps");
  }
}
