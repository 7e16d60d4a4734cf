package touchmap.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Offset;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** Branches once more, under ids of their own: what duplicating and pasting put into a map. */
public final class Copies {
  private Copies() {}

  /**
   * Copies of whole branches with all that is in them. Their place is not copied: neither the side chosen by hand nor
   * the offset of the branch as a whole.
   */
  public static List<Topic> of(List<Topic> branches) {
    return branches.stream().map(Copies::of).toList();
  }

  public static Topic of(Topic branch) {
    return Placing.loosened(fresh(branch));
  }

  /**
   * Each of these branches once more right behind the original, as one step; a topic inside a chosen branch is copied
   * with that branch. Empty when there is nothing to copy. Select {@link Copied#ids} after it.
   */
  public static Optional<Copied> beside(TouchMap map, List<Id> topics) {
    var edits = new ArrayList<Edit>();
    var ids = new ArrayList<Id>();
    // From the last to the first, so that no copy shifts the place of a branch still to be copied.
    for (Topic branch : Topmost.of(map, topics).reversed()) {
      Optional<Place> place = Place.of(map, branch.id());
      if (place.isEmpty()) continue;
      Topic copy = Placing.at(fresh(branch), Placing.sideOf(branch), Offset.NONE);
      edits.add(new Insert(place.get().parent().id(), place.get().index() + 1, List.of(copy)));
      ids.addFirst(copy.id());
    }
    if (edits.isEmpty()) return Optional.empty();
    return Optional.of(new Copied(new Batch(Phrase.of("edit.duplicate"), edits), ids));
  }

  /** How to duplicate, and the ids of the copies. */
  public record Copied(Edit edit, List<Id> ids) {
    public Copied {
      ids = List.copyOf(ids);
    }
  }

  private static Topic fresh(Topic branch) {
    return new Topic(
        Id.fresh(),
        branch.type(),
        branch.name(),
        branch.details(),
        branch.children().stream().map(Copies::fresh).toList());
  }
}
