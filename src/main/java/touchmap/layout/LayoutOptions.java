package touchmap.layout;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/**
 * What the layout may vary: the kind, which topics are folded for now (passing unfolds are not in the document), the
 * only topics that are left when the map is folded to some of them, extra room for what a lens adds, by topic, whether
 * names are cut after two lines, and how wide a line of a name gets. Room widens boxes and never changes sides, order or rows.
 */
public record LayoutOptions(
    LayoutKind kind,
    Set<Id> folded,
    Optional<Set<Id>> only,
    Map<Id, Room> room,
    boolean hasWholeNames,
    double widest) {
  public LayoutOptions {
    folded = Set.copyOf(folded);
    only = only.map(Set::copyOf);
    room = Map.copyOf(room);
  }

  /** With nothing left out but what is folded. */
  public LayoutOptions(LayoutKind kind, Set<Id> folded, Map<Id, Room> room) {
    this(kind, folded, Optional.empty(), room, false, Spacing.MAX_LABEL);
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
    return new LayoutOptions(kind, to, only, room, hasWholeNames, widest);
  }

  /** Folded to these: what is not among them is away, whatever else is folded. The business always stays. */
  public LayoutOptions withOnly(Set<Id> to) {
    return new LayoutOptions(kind, Set.of(), Optional.of(to), room, hasWholeNames, widest);
  }

  public LayoutOptions withRoom(Map<Id, Room> to) {
    return new LayoutOptions(kind, folded, only, to, hasWholeNames, widest);
  }

  /** With all lines of every name, for pictures that have to say all; else a long one is cut. */
  public LayoutOptions withWholeNames() {
    return new LayoutOptions(kind, folded, only, room, true, widest);
  }

  /** With lines of names no wider than this, for pictures that have little room at their sides. */
  public LayoutOptions withLinesUpTo(double width) {
    return new LayoutOptions(kind, folded, only, room, hasWholeNames, width);
  }

  /** Whether a topic is left out because the map is folded to others. */
  boolean isAway(Id topic) {
    return only.filter(some -> !some.contains(topic)).isPresent();
  }
}
