package touchmap.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Round;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/** What a map has become by another copy, in counts: so many new touchpoints, so many changed names. */
public final class Arrivals {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final TouchMap before;
  private final TouchMap after;

  private Arrivals(TouchMap before, TouchMap after) {
    this.before = before;
    this.after = after;
  }

  /** One phrase for each kind of change; empty only when the maps are alike. */
  public static List<Phrase> of(TouchMap before, TouchMap after) {
    if (before.equals(after)) return List.of();
    var arrivals = new Arrivals(before, after);
    arrivals.topics();
    arrivals.things();
    arrivals.answers();
    return arrivals.phrases();
  }

  /** How many changes there are: a measure of how far apart two maps are. */
  public static int count(TouchMap before, TouchMap after) {
    if (before.equals(after)) return 0;
    var arrivals = new Arrivals(before, after);
    arrivals.topics();
    arrivals.things();
    arrivals.answers();
    return arrivals.counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The topics that are new and do not hang on other new ones. */
  public static List<Id> newBranches(TouchMap before, TouchMap after) {
    var known = new HashSet<>(Things.topics(before).keySet());
    Map<Id, Id> parents = Things.parents(after);
    return Things.topics(after).keySet().stream()
        .filter(id -> !known.contains(id))
        .filter(id -> known.contains(parents.get(id)))
        .toList();
  }

  private List<Phrase> phrases() {
    if (counts.isEmpty()) return List.of(Phrase.of("merge.in.rest"));
    var phrases = new ArrayList<Phrase>();
    counts.forEach((kind, count) -> phrases.add(Phrase.of("merge.in." + kind, count)));
    return List.copyOf(phrases);
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private void topics() {
    Map<Id, Topic> was = Things.topics(before);
    Map<Id, Topic> now = Things.topics(after);
    Map<Id, Id> from = Things.parents(before);
    Map<Id, Id> to = Things.parents(after);
    for (Topic topic : now.values()) {
      if (!was.containsKey(topic.id())) count(topic.isTouchpoint() ? "touchpoint" : "object");
    }
    for (Topic topic : now.values()) {
      @Nullable Topic then = was.get(topic.id());
      if (then == null) continue;
      if (!then.name().equals(topic.name())) count("name");
      if (!then.details().note().equals(topic.details().note())) count("note");
      if (!then.type().equals(topic.type())
          || !then.details().withNote("").equals(topic.details().withNote(""))) count("details");
      if (!Objects.equals(from.get(topic.id()), to.get(topic.id()))) count("moved");
    }
    for (Id id : was.keySet()) {
      if (!now.containsKey(id)) count("removed");
    }
  }

  private void things() {
    Map<Id, Record> was = Things.of(before);
    Map<Id, Record> now = Things.of(after);
    now.forEach(
        (id, thing) -> {
          @Nullable Record then = was.get(id);
          if (then == null) count(thing.getClass().getSimpleName().toLowerCase(Locale.ROOT));
          else if (!then.equals(thing) && !(thing instanceof Round)) count("thing");
        });
    was.forEach(
        (id, thing) -> {
          boolean isPlaced = thing instanceof Idea && after.root().holds(id);
          if (!now.containsKey(id) && !isPlaced) count("thingGone");
        });
  }

  private void answers() {
    answers("vote", Round.Answers::votes);
    answers("rating", Round.Answers::ratings);
    answers("metric", Round.Answers::metrics);
    if (!before.study().ranking().equals(after.study().ranking())) count("ranking");
  }

  private void answers(String kind, Function<Round.Answers, List<? extends Record>> part) {
    var known = new HashMap<Id, HashSet<Record>>();
    for (Round round : before.study().rounds())
      known.put(round.id(), new HashSet<>(part.apply(round.answers())));
    for (Round round : after.study().rounds()) {
      HashSet<Record> then = known.getOrDefault(round.id(), new HashSet<>());
      for (Record each : part.apply(round.answers())) if (!then.contains(each)) count(kind);
    }
  }
}
