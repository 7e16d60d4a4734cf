package touchmap.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchmap.edit.Batch;
import touchmap.edit.Edit;
import touchmap.edit.Fold;
import touchmap.edit.Insert;
import touchmap.edit.NewTopics;
import touchmap.edit.Place;
import touchmap.edit.Wrap;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * A topic that is being typed and is not in the document yet: it shows, and gets there, name and place, as one step once
 * its text is ended. Given up, it leaves no trace.
 */
record Draft(Topic topic, Function<Topic, Edit> placing) {

  /** Below that topic, behind the children it has; a folded one opens. */
  static Draft child(TouchMap map, Id parent) {
    Topic above = map.find(parent).orElseThrow();
    return under(map, above, above.children().size());
  }

  static Draft under(TouchMap map, Topic parent, int index) {
    return new Draft(NewTopics.childOf(parent), topic -> insert(map, parent.id(), index, topic));
  }

  /** An object of the business, on that side. */
  static Draft object(TouchMap map, int index, Side side) {
    Topic plain = NewTopics.childOf(map.root());
    Topic object =
        plain.withDetails(plain.details().withForm(plain.details().form().withSide(side)));
    return new Draft(object, topic -> insert(map, map.root().id(), index, topic));
  }

  /** Beside that topic, behind or before it; beside the business there is nothing, so below it. */
  static Draft sibling(TouchMap map, Id beside, boolean before) {
    Optional<Place> place = Place.of(map, beside);
    if (place.isEmpty()) return before ? under(map, map.root(), 0) : child(map, beside);
    Topic model = map.find(beside).orElseThrow();
    Topic plain = NewTopics.siblingOf(model);
    Side side = model.details().form().side();
    Topic twin = plain.withDetails(plain.details().withForm(plain.details().form().withSide(side)));
    int index = place.get().index() + (before ? 0 : 1);
    return new Draft(twin, topic -> insert(map, place.get().parent().id(), index, topic));
  }

  /** Between those topics and their parent. */
  static Draft between(TouchMap map, List<Id> topics) {
    Topic model = map.find(topics.getLast()).orElseThrow();
    return new Draft(NewTopics.siblingOf(model), topic -> new Wrap(topics, topic));
  }

  private static Edit insert(TouchMap map, Id parent, int index, Topic topic) {
    Edit insert = new Insert(parent, index, List.of(topic));
    if (!map.view().folded().contains(parent)) return insert;
    var edits = new ArrayList<Edit>();
    edits.add(insert);
    edits.add(new Fold(List.of(parent), false));
    return new Batch(Phrase.of("edit.insert"), edits);
  }

  Edit edit(String name) {
    return placing.apply(topic.withName(name));
  }

  Optional<Phrase> objection(TouchMap map) {
    return edit("").objection(map);
  }

  /** The map as if it were in already, still without a name. */
  TouchMap on(TouchMap map) {
    return edit("").applyTo(map);
  }
}
