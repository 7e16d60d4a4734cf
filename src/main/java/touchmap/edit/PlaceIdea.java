package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Takes an idea out of the tray and puts it into the tree as a topic of the same id. */
public record PlaceIdea(Id idea, TopicType as, Id parent, int index) implements Edit {
  @Override
  public Optional<Phrase> objection(TouchMap map) {
    Optional<Idea> placed = Ideas.find(map, idea);
    if (placed.isEmpty()) return Optional.of(Phrase.of("edit.ideaGone"));
    List<Topic> path = map.root().pathTo(parent);
    if (path.isEmpty()) return Optional.of(Phrase.of("edit.gone"));
    return TreeRules.refusal(path, List.of(topic(placed.get())));
  }

  @Override
  public TouchMap applyTo(TouchMap map) {
    Topic topic = topic(Ideas.find(map, idea).orElseThrow());
    return new DropIdeas(List.of(idea))
        .applyTo(map)
        .replacing(
            parent,
            at -> {
              var children = new ArrayList<>(at.children());
              children.add(Math.clamp(index, 0, children.size()), topic);
              return at.withChildren(children);
            });
  }

  private Topic topic(Idea placed) {
    return new Topic(placed.id(), as, placed.name(), Details.NONE, List.of());
  }

  @Override
  public Phrase label() {
    return Phrase.of("edit.placeIdea");
  }
}
