package touchmap.edit;

import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Stage;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * Sets the journey's stages: adds, renames, sorts and removes them; mentions of stages that are gone go with them. Typing
 * the name of one is one step.
 */
public record SetStages(List<Stage> stages) implements Edit {
  public SetStages {
    stages = List.copyOf(stages);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    return Taken.objection(map, ids(were(map)), ids(stages));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    List<Stage> were = were(map);
    TouchMap after = Mentions.withoutStages(map, Lists.gone(ids(were), ids(stages)));
    return Studied.journey(
        after, after.study().journey().withStages(Lists.each(stages, each -> sound(map, each))));
  }

  private static Stage sound(TouchMap map, Stage now) {
    return map.study()
        .journey()
        .stage(now.id())
        .map(was -> Lists.same(was, now.withExtras(Extra.kept(was.extras(), now.extras()))))
        .orElse(now);
  }

  private static List<Stage> were(TouchMap map) {
    return map.study().journey().stages();
  }

  private static List<Id> ids(List<Stage> stages) {
    return stages.stream().map(Stage::id).toList();
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.setStages");
  }

  @Override
  public Optional<Edit> mergedWith(Edit later) {
    return later instanceof SetStages next && Lists.differInOne(stages, next.stages, Stage::id)
        ? Optional.of(next)
        : Optional.empty();
  }
}
