package touchmap.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import touchmap.layout.Room;
import touchmap.model.Id;

/**
 * What a lens adds to the picture: ornaments by topic, the topics that stay quiet (filtered out: no fill, quieter text,
 * thinner branch), and whether branches step back. The moment of truth needs no decor; it is painted in every lens.
 */
public record Decor(Map<Id, Ornament> ornaments, Set<Id> quiet, boolean hasPaleBranches) {
  public static final Decor NONE = of(Map.of());

  public Decor {
    ornaments = Map.copyOf(ornaments);
    quiet = Set.copyOf(quiet);
  }

  public static Decor of(Map<Id, Ornament> ornaments) {
    return new Decor(ornaments, Set.of(), false);
  }

  public Decor withQuiet(Set<Id> to) {
    return new Decor(ornaments, to, hasPaleBranches);
  }

  public Decor withPaleBranches() {
    return new Decor(ornaments, quiet, true);
  }

  public Ornament of(Id topic) {
    return ornaments.getOrDefault(topic, Ornament.NONE);
  }

  /** The room the ornaments take up, for the layout. */
  public Map<Id, Room> room() {
    var room = new HashMap<Id, Room>();
    ornaments.forEach(
        (id, each) -> {
          Room needed = each.room();
          if (!needed.equals(Room.NONE)) room.put(id, needed);
        });
    return room;
  }
}
