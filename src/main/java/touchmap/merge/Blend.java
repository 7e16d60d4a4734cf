package touchmap.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.model.Chapter;
import touchmap.model.Closed;
import touchmap.model.CriteriaChange;
import touchmap.model.Duel;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Json;
import touchmap.model.Metric;
import touchmap.model.Offset;
import touchmap.model.PairComparison;
import touchmap.model.Rating;
import touchmap.model.Scale;
import touchmap.model.Step;
import touchmap.model.Vote;
import touchmap.words.Phrase;

/** One value out of two: records by their fields, lists by what their things are known by, all else as a whole. */
final class Blend {
  /** Values whose parts mean nothing without each other. */
  private static final Set<Class<?>> WHOLE =
      Set.of(
          Id.class,
          Offset.class,
          Scale.class,
          Closed.class,
          Duel.class,
          PairComparison.class,
          CriteriaChange.class,
          Extras.Extra.class);

  /** How the map shows, which nobody would want to read in a note. */
  private static final Set<String> SHOWN =
      Set.of("layout", "theme", "crosshair", "side", "offset", "brief", "hidden");

  private final Sides sides;
  private final Verdicts verdicts;

  Blend(Sides sides, Verdicts verdicts) {
    this.sides = sides;
    this.verdicts = verdicts;
  }

  /** What a thing of a list is known by, and for the how manieth time it stands there. */
  private record Key(Object what, int nth) {}

  @SuppressWarnings("unchecked") // a value is merged with its like
  <T> T of(Spot at, @Nullable T base, T ours, T theirs) {
    return (T) merged(at, base, ours, theirs);
  }

  private Object merged(Spot at, @Nullable Object base, Object ours, Object theirs) {
    if (ours.equals(theirs)) return ours;
    return switch (ours) {
      case List<?> list ->
          list(at, base instanceof List<?> was ? was : null, list, (List<?>) theirs);
      case Map<?, ?> map ->
          map(at, base instanceof Map<?, ?> was ? was : null, map, (Map<?, ?>) theirs);
      case Set<?> set -> set(base instanceof Set<?> was ? was : Set.of(), set, (Set<?>) theirs);
      case Optional<?> maybe -> maybe(at, base, maybe, (Optional<?>) theirs);
      case Record record when isOfParts(record) ->
          parts(at, (Record) base, record, (Record) theirs);
      default -> whole(at, base, ours, theirs);
    };
  }

  /** Whether its parts mean something by themselves. */
  static boolean isOfParts(Object value) {
    return value instanceof Record && !(value instanceof Json) && !WHOLE.contains(value.getClass());
  }

  private Record parts(Spot at, @Nullable Record base, Record ours, Record theirs) {
    List<String> names = Fields.namesOf(ours.getClass());
    List<Object> was = base == null ? List.of() : Fields.of(base);
    List<Object> here = Fields.of(ours);
    List<Object> there = Fields.of(theirs);
    var values = new ArrayList<Object>();
    for (int i = 0; i < names.size(); i++) {
      @Nullable Object then = base == null ? null : was.get(i);
      values.add(merged(at.in(names.get(i)), then, here.get(i), there.get(i)));
    }
    return Fields.with(ours, values);
  }

  private Object maybe(Spot at, @Nullable Object base, Optional<?> ours, Optional<?> theirs) {
    boolean both = ours.isPresent() && theirs.isPresent();
    if (!both || !isOfParts(ours.get())) return whole(at, base, ours, theirs);
    @Nullable Object was = base instanceof Optional<?> then ? then.orElse(null) : null;
    return Optional.of(merged(at, was, ours.get(), theirs.get()));
  }

  private Object whole(Spot at, @Nullable Object base, Object ours, Object theirs) {
    if (base == null) {
      if (isUnsaid(ours)) return theirs;
      if (isUnsaid(theirs)) return ours;
    } else {
      boolean stays = base instanceof Optional<?> maybe && isRevived(maybe.orElse(null));
      if (stays && isUnsaid(ours)) return merged(at, base, base, theirs);
      if (stays && isUnsaid(theirs)) return merged(at, base, ours, base);
      if (base.equals(ours)) return theirs;
      if (base.equals(theirs)) return ours;
    }
    Phrase field = Said.field(at.field());
    Phrase here = sides.said.value(ours);
    Phrase there = sides.said.value(theirs);
    Choice choice =
        SHOWN.contains(at.field())
            ? verdicts.onFact(at, field, here, there, Choice.OURS)
            : verdicts.onValue(at, field, here, there);
    return choice == Choice.THEIRS ? theirs : ours;
  }

  private boolean isRevived(@Nullable Object value) {
    return value != null && Mentions.directly(value).stream().anyMatch(sides.revived::contains);
  }

  private static boolean isUnsaid(Object value) {
    return switch (value) {
      case String text -> text.isEmpty();
      case Optional<?> maybe -> maybe.isEmpty();
      case OptionalDouble maybe -> maybe.isEmpty();
      case OptionalInt maybe -> maybe.isEmpty();
      case Enum<?> each -> each.name().equals("UNSAID");
      default -> false;
    };
  }

  private static Set<Object> set(Set<?> base, Set<?> ours, Set<?> theirs) {
    var all = new LinkedHashSet<Object>(ours);
    all.addAll(theirs);
    all.removeIf(each -> base.contains(each) && !(ours.contains(each) && theirs.contains(each)));
    return all;
  }

  private Map<Object, Object> map(
      Spot at, @Nullable Map<?, ?> base, Map<?, ?> ours, Map<?, ?> theirs) {
    var result = new LinkedHashMap<Object, Object>();
    var merged =
        list(at, base == null ? null : List.copyOf(entries(base)), entries(ours), entries(theirs));
    for (Object each : merged) {
      var entry = (Map.Entry<?, ?>) each;
      result.put(entry.getKey(), entry.getValue());
    }
    return result;
  }

  private static List<Object> entries(Map<?, ?> map) {
    var entries = new ArrayList<Object>();
    map.forEach((key, value) -> entries.add(Map.entry(key, value)));
    return entries;
  }

  private List<Object> list(Spot at, @Nullable List<?> base, List<?> ours, List<?> theirs) {
    Map<Key, Object> was = keyed(base == null ? List.of() : base);
    Map<Key, Object> here = keyed(ours);
    Map<Key, Object> there = keyed(theirs);
    var values = new HashMap<Key, Object>();
    here.forEach(
        (key, mine) -> {
          Object other = there.get(key);
          if (other != null) values.put(key, both(at, key, was.get(key), mine, other));
          else if (stays(at, key, was.get(key), mine, false)) values.put(key, mine);
        });
    there.forEach(
        (key, other) -> {
          if (!here.containsKey(key) && stays(at, key, was.get(key), other, true))
            values.put(key, other);
        });
    List<Key> before = List.copyOf(was.keySet());
    List<Key> mine = List.copyOf(here.keySet());
    List<Key> others = List.copyOf(there.keySet());
    Weave<Key> weave = Weave.of(before, mine, others, values.keySet(), true);
    if (weave.isClash()) {
      Choice choice =
          verdicts.onFact(
              at.in("order"),
              Phrase.of("merge.order", Said.field(at.field())),
              names(ours),
              names(theirs),
              Choice.OURS);
      if (choice == Choice.THEIRS) weave = Weave.of(before, mine, others, values.keySet(), false);
    }
    var result = new ArrayList<Object>();
    for (Key key : weave.order()) {
      Object value = values.get(key);
      if (value != null) result.add(value);
    }
    return result;
  }

  private Phrase names(List<?> things) {
    return Phrase.of("merge.text", things.stream().map(sides.said::thing).toList());
  }

  private Object both(Spot at, Key key, @Nullable Object was, Object ours, Object theirs) {
    if (ours.equals(theirs)) return ours;
    if (ours instanceof Map.Entry<?, ?> mine && theirs instanceof Map.Entry<?, ?> other) {
      Spot there = spot(at, key, mine);
      @Nullable Object then = was instanceof Map.Entry<?, ?> entry ? entry.getValue() : null;
      return Map.entry(mine.getKey(), merged(there, then, mine.getValue(), other.getValue()));
    }
    return merged(spot(at, key, ours), was, ours, theirs);
  }

  private Spot spot(Spot at, Key key, Object thing) {
    Optional<Id> topic =
        switch (thing) {
          case Rating rating -> Optional.of(rating.touchpoint());
          case Vote vote -> Optional.of(vote.touchpoint());
          case Metric metric -> Optional.of(metric.touchpoint());
          case Step step -> Optional.of(step.touchpoint());
          default -> Optional.empty();
        };
    Phrase name =
        thing instanceof Map.Entry<?, ?> entry
            ? sides.said.value(entry.getKey())
            : sides.said.thing(thing);
    return at.at(key, name, topic);
  }

  /** Whether a thing that the other side does not have, or has no more, is part of the merged list. */
  private boolean stays(Spot at, Key key, @Nullable Object was, Object now, boolean isGoneHere) {
    Optional<Id> id = Things.idOf(now);
    if (id.isPresent()) return was == null || sides.revived.contains(id.get());
    if (was == null || isRevived(now)) return true;
    if (was.equals(now)) return false;
    Phrase removed = Phrase.of("merge.removed");
    Phrase value = Changes.of(sides.said, was, now);
    Choice choice =
        verdicts.onFact(
            spot(at, key, now),
            Phrase.of("merge.gone"),
            isGoneHere ? removed : value,
            isGoneHere ? value : removed,
            isGoneHere ? Choice.THEIRS : Choice.OURS);
    return choice != (isGoneHere ? Choice.OURS : Choice.THEIRS);
  }

  private static Map<Key, Object> keyed(List<?> things) {
    var times = new HashMap<Object, Integer>();
    var keyed = new LinkedHashMap<Key, Object>();
    for (Object each : things) {
      Object what = known(each);
      keyed.put(new Key(what, times.merge(what, 1, Integer::sum)), each);
    }
    return keyed;
  }

  /** What a thing is known by; a comparison is the same whichever of its two comes first. */
  private static Object known(Object thing) {
    return switch (thing) {
      case Rating rating -> List.of(rating.touchpoint(), rating.by(), rating.view());
      case Vote vote -> List.of(vote.touchpoint(), vote.by());
      case Metric metric -> List.of(metric.touchpoint(), metric.metric(), metric.measured().date());
      case Duel duel -> List.of("duel", pair(duel.a(), duel.b()));
      case PairComparison pair -> List.of("pair", pair(pair.a(), pair.b()));
      case Step step -> step.touchpoint();
      case Chapter chapter -> List.of(chapter.node(), chapter.chain());
      case Extras.Extra extra -> extra.key();
      case Map.Entry<?, ?> entry -> entry.getKey();
      default -> Things.idOf(thing).map(Object.class::cast).orElse(thing);
    };
  }

  private static List<Id> pair(Id a, Id b) {
    return a.value().compareTo(b.value()) <= 0 ? List.of(a, b) : List.of(b, a);
  }
}
