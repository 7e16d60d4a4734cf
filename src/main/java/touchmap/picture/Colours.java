package touchmap.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/**
 * Which colours a map's topics have in a look. An object has its own; without one, an object at the business takes the
 * palette's by position, never a neighbour's, and a deeper one that of the object it is part of. Touchpoints take the
 * colours of the object they belong to; those at the business itself are ink.
 */
public final class Colours {
  private final Look look;
  private final Topic root;
  private final Map<Id, ObjectColours> atBusiness;

  private Colours(Topic root, Look look) {
    this.root = root;
    this.look = look;
    this.atBusiness = byPosition(root.children());
  }

  public static Colours of(TouchMap map, Look look) {
    return new Colours(map.root(), look);
  }

  /** The business' own: ink. */
  public ObjectColours business() {
    Ink ink = look.accent().ink();
    Ink tint = ink.over(look.canvas(), look.isDark() ? 0.14 : 0.09);
    return new ObjectColours("ink", ink, look.accent().onInk(), tint, ink);
  }

  /** The colours of a topic whose parent has the given ones. */
  public ObjectColours of(Topic topic, ObjectColours parent) {
    ObjectColours own = atBusiness.get(topic.id());
    if (own != null) return own;
    if (!topic.isObject()) return parent;
    return look.object(topic.details().form().color()).orElse(parent);
  }

  /** The colours of a topic, found from the business down; the business' own when it is not on the map. */
  public ObjectColours of(Id id) {
    ObjectColours colours = business();
    for (Topic each : root.pathTo(id)) if (each != root) colours = of(each, colours);
    return colours;
  }

  /** The colours of every topic, for whoever needs them of many: each is reached once. */
  public Map<Id, ObjectColours> all() {
    var all = new HashMap<Id, ObjectColours>();
    all.put(root.id(), business());
    below(root, business(), all);
    return all;
  }

  private void below(Topic topic, ObjectColours above, Map<Id, ObjectColours> all) {
    for (Topic each : topic.children()) {
      ObjectColours colours = of(each, above);
      all.put(each.id(), colours);
      below(each, colours, all);
    }
  }

  private Map<Id, ObjectColours> byPosition(List<Topic> children) {
    List<Topic> objects = children.stream().filter(Topic::isObject).toList();
    List<Optional<ObjectColours>> chosen =
        objects.stream().map(each -> look.object(each.details().form().color())).toList();
    var result = new HashMap<Id, ObjectColours>();
    var given = new ArrayList<ObjectColours>();
    for (int i = 0; i < objects.size(); i++) {
      int place = i;
      ObjectColours colours = chosen.get(i).orElseGet(() -> fromPalette(place, given, chosen));
      given.add(colours);
      result.put(objects.get(i).id(), colours);
    }
    return result;
  }

  /** The palette's colour at that place, or the next one after it that no one chose and no neighbour has. */
  private ObjectColours fromPalette(
      int place, List<ObjectColours> given, List<Optional<ObjectColours>> chosen) {
    for (int i = 0; i < look.objects().size(); i++) {
      ObjectColours each = look.object(place + i);
      if (!chosen.contains(Optional.of(each)) && !isNeighbour(each, place, given, chosen))
        return each;
    }
    for (int i = 0; i < look.objects().size(); i++) {
      ObjectColours each = look.object(place + i);
      if (!isNeighbour(each, place, given, chosen)) return each;
    }
    return look.object(place);
  }

  private static boolean isNeighbour(
      ObjectColours wanted,
      int place,
      List<ObjectColours> given,
      List<Optional<ObjectColours>> chosen) {
    boolean before = place > 0 && given.get(place - 1).equals(wanted);
    boolean after = place + 1 < chosen.size() && chosen.get(place + 1).equals(Optional.of(wanted));
    return before || after;
  }
}
