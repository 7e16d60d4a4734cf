package touchmap.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Rating;
import touchmap.model.Topic;
import touchmap.words.Phrase;

/** What one side made of something, field by field and in a person's words: name: Call → Ring. */
final class Changes {
  /** More is only counted. */
  private static final int MOST = 4;

  /** Of a value, so that both fit on a line. */
  private static final int LONGEST = 60;

  /** What stands before the first letter that differs. */
  private static final int LEAD = 16;

  /** Of a thing: who it is, and what is told as a thing of its own. */
  private static final Set<String> UNTOLD = Set.of("id", "children");

  private final Said said;
  private final List<Phrase> told = new ArrayList<>();

  /** Whether only that is told which was there and is so no longer. */
  private final boolean isOfLosses;

  Changes(Said said) {
    this(said, false);
  }

  private Changes(Said said, boolean isOfLosses) {
    this.said = said;
    this.isOfLosses = isOfLosses;
  }

  /** What one thing has lost by a change: values that were replaced or removed, not those that were added. */
  static List<Phrase> lost(Said said, Record was, Record now) {
    var changes = new Changes(said, true);
    if (was.getClass() == now.getClass()) changes.walk("", was, now);
    return List.copyOf(changes.told);
  }

  /** Of one thing. */
  static Phrase of(Said said, Object was, Object now) {
    var changes = new Changes(said);
    if (was.getClass() == now.getClass()) changes.walk("", was, now);
    else changes.told.add(Phrase.of("merge.change.in.new", said.thing(now)));
    return changes.phrase();
  }

  /** In the branches that one side took away, on the side that has these topics of them still. */
  static Phrase of(Said said, List<Id> topics, Sides.Side was, Sides.Side now) {
    var changes = new Changes(said);
    for (Id id : topics) {
      var own = new Changes(said);
      own.topic(id, was, now);
      boolean isTop = id.equals(topics.getFirst());
      Optional<String> name =
          isTop
              ? Optional.empty()
              : Optional.ofNullable(was.topics.get(id)).map(Topic::nameOnOneLine);
      for (Phrase each : own.told)
        changes.told.add(name.map(of -> Phrase.of("merge.change.of", of, each)).orElse(each));
    }
    return changes.phrase();
  }

  private Phrase phrase() {
    if (told.isEmpty()) return Phrase.of("merge.changed");
    var first = new ArrayList<Phrase>(told.subList(0, Math.min(MOST, told.size())));
    if (told.size() > MOST) first.add(Phrase.of("merge.change.more", told.size() - MOST));
    Phrase all = first.stream().reduce((a, b) -> Phrase.of("merge.change.and", a, b)).orElseThrow();
    return Phrase.of("merge.changedTo", all);
  }

  private void topic(Id id, Sides.Side was, Sides.Side now) {
    @Nullable Topic then = was.topics.get(id);
    @Nullable Topic topic = now.topics.get(id);
    if (then == null || topic == null) return;
    walk("", then, topic);
    @Nullable Id to = now.parents.get(id);
    if (to != null && !Objects.equals(was.parents.get(id), to))
      told.add(Phrase.of("merge.change.moved", said.name(to)));
    var fresh = new ArrayList<>(now.children(id));
    fresh.removeAll(was.children(id));
    fresh.removeIf(was.topics::containsKey);
    if (!fresh.isEmpty())
      told.add(Phrase.of("merge.change.below", fresh.stream().map(said::name).toList()));
    mentions(now.mentions.newFor(id, was.mentions), was.mentions.of(id));
  }

  /** What else speaks of it now: scores, votes, steps of journeys, actions. */
  private void mentions(Collection<Object> fresh, Collection<Object> were) {
    for (Object each : fresh) {
      switch (each) {
        case Rating rating -> {
          var own = new Changes(said);
          own.walk("", before(rating, were), rating);
          own.told.forEach(
              change -> told.add(Phrase.of("merge.change.in", said.thing(rating), change)));
        }
        case Record record -> told.add(Phrase.of("merge.change.in.new", said.thing(record)));
        case List<?> list when list.getLast() instanceof String field ->
            told.add(Phrase.of("merge.change.in.new", Said.field(field)));
        default -> {}
      }
    }
  }

  private static Rating before(Rating rating, Collection<Object> were) {
    for (Object each : were) if (each instanceof Rating then && then.isBeside(rating)) return then;
    return Rating.of(rating.touchpoint(), rating.by(), rating.view());
  }

  private void walk(String field, Object was, Object now) {
    if (was.equals(now) || UNTOLD.contains(field)) return;
    switch (now) {
      case Record record when Blend.isOfParts(record) -> {
        List<String> names = Fields.namesOf(record.getClass());
        List<Object> before = Fields.of((Record) was);
        List<Object> after = Fields.of(record);
        for (int i = 0; i < names.size(); i++) walk(names.get(i), before.get(i), after.get(i));
      }
      case Optional<?> maybe
          when maybe.isPresent()
              && was instanceof Optional<?> then
              && then.isPresent()
              && Blend.isOfParts(maybe.get()) ->
          walk(field, then.get(), maybe.get());
      case Collection<?> all -> list(field, (Collection<?>) was, all);
      case Map<?, ?> all -> map((Map<?, ?>) was, all);
      default -> tell(Said.field(field), was, now);
    }
  }

  private void list(String field, Collection<?> was, Collection<?> now) {
    var gone = new LinkedHashSet<Object>(was);
    gone.removeAll(now);
    var fresh = new LinkedHashSet<Object>(now);
    fresh.removeAll(was);
    if (isOfLosses && gone.isEmpty() && !fresh.isEmpty()) return;
    if (gone.isEmpty() && fresh.isEmpty()) told.add(Phrase.of("merge.order", Said.field(field)));
    else told.add(change(Said.field(field), things(gone), things(fresh)));
  }

  private Phrase things(Collection<?> things) {
    if (things.isEmpty()) return Said.NOTHING;
    return Phrase.of("merge.text", things.stream().map(said::thing).distinct().toList());
  }

  private void map(Map<?, ?> was, Map<?, ?> now) {
    var keys = new LinkedHashSet<Object>(was.keySet());
    keys.addAll(now.keySet());
    for (Object key : keys) {
      Phrase before = value(was.get(key));
      Phrase after = value(now.get(key));
      if (isOfLosses && before.equals(Said.NOTHING)) continue;
      if (!before.equals(after)) told.add(change(said.value(key), before, after));
    }
  }

  private Phrase value(@Nullable Object value) {
    return value == null ? Said.NOTHING : said.value(value);
  }

  private void tell(Phrase field, Object was, Object now) {
    if (isOfLosses && isKept(was, now)) return;
    if (was instanceof String before && now instanceof String after)
      told.add(change(field, Said.text(part(before, after)), Said.text(part(after, before))));
    else told.add(change(field, said.value(was), said.value(now)));
  }

  /** Whether there was nothing, or a text that only went on. */
  private boolean isKept(Object was, Object now) {
    if (was instanceof String before && now instanceof String after)
      return after.contains(before.strip());
    return said.value(was).equals(Said.NOTHING);
  }

  private static Phrase change(Phrase field, Phrase was, Phrase now) {
    return Phrase.of("merge.change", field, was, now);
  }

  /** Of a long text the part in which it differs from the other. */
  private static String part(String text, String other) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) return line;
    String beside = other.strip().replaceAll("\\s+", " ");
    int same = 0;
    while (same < Math.min(line.length(), beside.length())
        && line.charAt(same) == beside.charAt(same)) same++;
    int from = same <= LEAD ? 0 : line.lastIndexOf(' ', same - LEAD) + 1;
    if (from > 0 && Character.isLowSurrogate(line.charAt(from))) from--;
    String rest = line.substring(from);
    boolean isCut = rest.codePointCount(0, rest.length()) > LONGEST;
    String shown = isCut ? rest.substring(0, rest.offsetByCodePoints(0, LONGEST)).strip() : rest;
    return (from > 0 ? "…" : "") + shown + (isCut ? "…" : "");
  }
}
