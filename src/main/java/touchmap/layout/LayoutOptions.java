package touchmap.layout;

import java.util.Map;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/**
 * What the layout may vary: the kind, which topics are folded for now (passing unfolds are not in the document), and
 * extra room for what a lens adds, by topic. Room widens boxes and never changes sides, order or rows.
 */
public record LayoutOptions(LayoutKind kind, Set<Id> folded, Map<Id, Room> room) {
  public LayoutOptions {
    folded = Set.copyOf(folded);
    room = Map.copyOf(room);
  }

  /** As the document says. */
  public static LayoutOptions of(TouchMap map) {
    return new LayoutOptions(map.view().layout(), Set.copyOf(map.view().folded()), Map.of());
  }

  /** Everything unfolded, in the document's layout. */
  public static LayoutOptions unfolded(TouchMap map) {
    return new LayoutOptions(map.view().layout(), Set.of(), Map.of());
  }

  public LayoutOptions withFolded(Set<Id> to) {
    return new LayoutOptions(kind, to, room);
  }

  public LayoutOptions withRoom(Map<Id, Room> to) {
    return new LayoutOptions(kind, folded, to);
  }
}
