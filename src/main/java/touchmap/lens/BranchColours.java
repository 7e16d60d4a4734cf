package touchmap.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.ObjectColours;

/**
 * The colours of the first-level branches as the map shows them, for the squares beside names. Everything below a branch
 * has the branch's colours, unless an object on the way chose its own.
 */
public final class BranchColours {
  private final TouchMap map;
  private final Look look;
  private final Map<Id, ObjectColours> branches = new HashMap<>();

  private BranchColours(TouchMap map, Look look) {
    this.map = map;
    this.look = look;
  }

  public static BranchColours of(TouchMap map, Look look) {
    var colours = new BranchColours(map, look);
    List<Topic> first = map.root().children();
    for (int i = 0; i < first.size(); i++) colours.branches.put(first.get(i).id(), colours.at(i));
    return colours;
  }

  private ObjectColours at(int place) {
    String chosen = map.root().children().get(place).details().form().color();
    return look.object(chosen).orElseGet(() -> look.object(place));
  }

  /** The colours of any topic; the business and what is not in the map have the ink's. */
  public ObjectColours of(Id topic) {
    ObjectColours branch = branches.get(topic);
    if (branch != null) return branch;
    List<Topic> path = map.root().pathTo(topic);
    if (path.size() < 2) return business();
    for (Topic above : path.reversed()) {
      if (!above.isObject()) continue;
      var own = look.object(above.details().form().color());
      if (own.isPresent()) return own.get();
    }
    ObjectColours first = branches.get(path.get(1).id());
    return first == null ? business() : first;
  }

  private ObjectColours business() {
    var accent = look.accent();
    return new ObjectColours("", accent.ink(), accent.onInk(), accent.subtle(), accent.ink());
  }
}
