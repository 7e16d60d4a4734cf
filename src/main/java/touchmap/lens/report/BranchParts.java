package touchmap.lens.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import touchmap.model.Id;
import touchmap.model.Topic;

/**
 * What hangs directly under the business, in parts that can each be read on a sheet: a large object
 * is parted, and says which part it is; one that cannot be is there with its number alone.
 */
final class BranchParts {
  private final Facts facts;
  private final Predicate<Topic> isReadable;
  private boolean isFolded;

  BranchParts(Facts facts, Predicate<Topic> isReadable) {
    this.facts = facts;
    this.isReadable = isReadable;
  }

  /** Whether something is there with its number alone. */
  boolean isFolded() {
    return isFolded;
  }

  /** All in the order of the map. */
  List<Topic> all() {
    return facts.map().root().children().stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<Topic> of(Topic branch) {
    if (isReadable.test(branch)) return List.of(branch);
    List<Topic> fewest = fewest(branch, ends(branch));
    if (!fewest.isEmpty()) return fewest;
    isFolded = true;
    return List.of(folded(branch));
  }

  /**
   * As few parts as can be read; none where even single ends cannot. Doubles and then halves, since
   * each try draws maps, and an object of thousands needs hundreds of parts.
   */
  private List<Topic> fewest(Topic branch, List<Id> ends) {
    int tooFew = 1;
    int enough = Math.min(2, ends.size());
    List<Topic> found = parts(branch, ends, enough);
    while (found.isEmpty() && enough < ends.size()) {
      tooFew = enough;
      enough = Math.min(2 * enough, ends.size());
      found = parts(branch, ends, enough);
    }
    while (!found.isEmpty() && enough - tooFew > 1) {
      int middle = (tooFew + enough) / 2;
      List<Topic> fewer = parts(branch, ends, middle);
      if (fewer.isEmpty()) {
        tooFew = middle;
      } else {
        enough = middle;
        found = fewer;
      }
    }
    return found;
  }

  private static List<Id> ends(Topic branch) {
    return branch.all().stream().filter(each -> each.children().isEmpty()).map(Topic::id).toList();
  }

  /** So many parts, alike in number; none where one of them cannot be read. */
  private List<Topic> parts(Topic branch, List<Id> ends, int count) {
    var parts = new ArrayList<Topic>();
    for (int i = 0; i < count; i++) {
      int from = ends.size() * i / count;
      int to = ends.size() * (i + 1) / count;
      Topic part = part(branch, ends.subList(from, to), i + 1, count);
      if (!isReadable.test(part)) return List.of();
      parts.add(part);
    }
    return parts;
  }

  /** The branch with some of its ends, and all that they hang under. */
  private Topic part(Topic branch, List<Id> ends, int number, int count) {
    String name = facts.say("map.part", branch.nameOnOneLine(), number, count);
    return with(branch, Set.copyOf(ends)).withName(name);
  }

  /** A plain loop: this runs over thousands of topics for each of a thousand tries. */
  private static Topic with(Topic topic, Set<Id> ends) {
    var below = new ArrayList<Topic>();
    for (Topic each : topic.children()) {
      if (each.children().isEmpty()) {
        if (ends.contains(each.id())) below.add(each);
        continue;
      }
      Topic some = with(each, ends);
      if (!some.children().isEmpty()) below.add(some);
    }
    return topic.withChildren(below);
  }

  private Topic folded(Topic branch) {
    long count = branch.all().stream().filter(Topic::isTouchpoint).count();
    String many = facts.words().count("page.touchpoints", count);
    String name = branch.nameOnOneLine();
    return branch
        .withChildren(List.of())
        .withName(facts.say("map.elsewhere", name, many, facts.say("section.names")));
  }

  /** The business with these parts in place of their branches; what else it has is as it was. */
  static Topic rootWith(Topic root, List<Topic> parts) {
    return root.withChildren(
        root.children().stream()
            .map(
                each ->
                    parts.stream()
                        .filter(part -> part.id().equals(each.id()))
                        .findFirst()
                        .orElse(each))
            .toList());
  }

  static Set<Id> ids(List<Topic> parts) {
    var ids = new LinkedHashSet<Id>();
    for (Topic part : parts) part.walk(each -> ids.add(each.id()));
    return ids;
  }
}
