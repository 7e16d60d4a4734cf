package touchmap.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchmap.model.Id;
import touchmap.model.Idea;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.words.Phrase;

/**
 * What a map no longer holds once it has become another: nodes that are gone and values that were replaced, each by its
 * name. What was only added is none, and a note that goes on is none either.
 *
 * @param where the names down to it
 * @param what what becomes of it there
 */
public record Losses(List<Phrase> where, List<Phrase> what) {
  public Losses {
    where = List.copyOf(where);
    what = List.copyOf(what);
  }

  /** In map order, then what stands around the map. */
  public static List<Losses> of(TouchMap before, TouchMap after) {
    if (before.equals(after)) return List.of();
    var said = new Said(before, after);
    var losses = new ArrayList<Losses>();
    ofTopics(said, before, after, losses);
    Map<Id, Record> now = Things.of(after);
    Things.of(before)
        .forEach(
            (id, thing) -> {
              boolean isPlaced = thing instanceof Idea && after.root().holds(id);
              if (!isPlaced)
                add(List.of(said.thing(thing)), lost(said, thing, now.get(id)), losses);
            });
    add(
        List.of(Phrase.of("merge.field.ranking")),
        Changes.lost(said, before.study().ranking(), after.study().ranking()),
        losses);
    return List.copyOf(losses);
  }

  private static void ofTopics(Said said, TouchMap before, TouchMap after, List<Losses> losses) {
    Map<Id, Topic> now = Things.topics(after);
    Map<Id, Id> from = Things.parents(before);
    Map<Id, Id> to = Things.parents(after);
    Things.topics(before)
        .forEach(
            (id, topic) -> {
              var what = new ArrayList<>(lost(said, topic, now.get(id)));
              @Nullable Id parent = to.get(id);
              if (parent != null && !Objects.equals(from.get(id), parent))
                what.add(Phrase.of("merge.change.moved", said.name(parent)));
              add(path(said, id, from), what, losses);
            });
  }

  private static List<Phrase> lost(Said said, Record was, @Nullable Record now) {
    return now == null ? List.of(Phrase.of("merge.removed")) : Changes.lost(said, was, now);
  }

  private static void add(List<Phrase> where, List<Phrase> what, List<Losses> losses) {
    if (!what.isEmpty()) losses.add(new Losses(where, what));
  }

  private static List<Phrase> path(Said said, Id id, Map<Id, Id> parents) {
    var path = new ArrayList<Phrase>();
    for (@Nullable Id each = id; each != null; each = parents.get(each)) path.add(said.name(each));
    if (path.size() > 1) path.removeLast();
    return List.copyOf(path.reversed());
  }
}
