package touchmap.layout;

import java.util.Map;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/**
 * What the layout may vary: the kind, which topics are folded for now (passing unfolds are not in the document), and
 * extra room inside a box at its outer end for a lens chip, in map units by topic.
 */
public record LayoutOptions(LayoutKind kind, Set<Id> folded, Map<Id, Double> room) {
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
}
