package touchmap.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Journey;
import touchmap.model.Stage;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Sets the journey's stages; mentions of stages that are gone go with them. */
public record SetStages(List<Stage> stages) implements Edit {
  public SetStages {
    stages = List.copyOf(stages);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    var added = new HashSet<Id>();
    for (Stage stage : stages) {
      if (!added.add(stage.id())) return Optional.of(Phrase.of("edit.twice"));
    }
    map.study().journey().stages().forEach(stage -> added.remove(stage.id()));
    return added.isEmpty() ? Optional.empty() : Taken.objection(map, added);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Journey was = map.study().journey();
    if (stages.equals(was.stages())) return map;
    var gone = new HashSet<Id>();
    was.stages().forEach(stage -> gone.add(stage.id()));
    stages.forEach(stage -> gone.remove(stage.id()));
    TouchMap after = Mentions.withoutStages(map, gone);
    Journey journey = after.study().journey();
    return after.withStudy(
        after
            .study()
            .withJourney(
                new Journey(stages, journey.personas(), journey.chains(), journey.life())));
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setStages");
  }
}
