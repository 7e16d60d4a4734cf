package touchmap.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * These branches once more, as one step: those of one parent together, right behind the last of them. A topic inside a
   * chosen branch is copied with that branch. Empty when there is nothing to copy, as of the business there is only one.
   */
  public static Optional<Copied> beside(TouchMap map, List<Id> topics) {
    var chosen = new HashSet<Id>();
    for (Topic branch : Topmost.of(map, topics)) chosen.add(branch.id());
    var edits = new ArrayList<Edit>();
    var ids = new ArrayList<Id>();
    map.root().walk(parent -> copyChildren(parent, chosen, edits, ids));
    if (edits.isEmpty()) return Optional.empty();
    return Optional.of(new Copied(new Batch(Phrase.of("edit.duplicate"), edits), ids));
  }

  private static void copyChildren(Topic parent, Set<Id> chosen, List<Edit> edits, List<Id> ids) {
    var copies = new ArrayList<Topic>();
    int behind = 0;
    for (int i = 0; i < parent.children().size(); i++) {
      Topic child = parent.children().get(i);
      if (!chosen.contains(child.id())) continue;
      copies.add(Placing.at(fresh(child), Placing.sideOf(child), Offset.NONE));
      behind = i + 1;
    }
    if (copies.isEmpty()) return;
    edits.add(new Insert(parent.id(), behind, copies));
    for (Topic copy : copies) ids.add(copy.id());
  }

  /** How to duplicate, and the ids of the copies, to be selected then. */
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
