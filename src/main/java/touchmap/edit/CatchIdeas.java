package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Puts ideas into the tray, behind those that are there. An idea whose object is gone comes without it. */
public record CatchIdeas(List<Idea> ideas) implements Edit {
  public CatchIdeas {
    ideas = List.copyOf(ideas);
  }

  @Override
  public Optional<Phrase> objection(TouchMap map) {
    var ids = new HashSet<Id>();
    for (Idea idea : ideas) {
      if (!ids.add(idea.id())) return Optional.of(Phrase.of("edit.twice"));
    }
    return Taken.objection(map, ids);
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    if (ideas.isEmpty()) return map;
    var all = new ArrayList<>(map.ideas());
    for (Idea idea : ideas) all.add(Ideas.sound(map, idea));
    return map.withIdeas(all);
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.catchIdeas");
  }
}
