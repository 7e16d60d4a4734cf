package touchmap.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchmap.model.Details;
import touchmap.model.Json;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/**
 * The tree of topics. It is walked without recursion. Reading takes two steps, since a topic may name a stage that stands
 * further down in the document: first everything gets its id, then, with all ids known, its details.
 */
final class TreePart {
  static final int DEEPEST = 2_000;

  static final Keys KEYS =
      Keys.of(
          "id",
          "type",
          "kind",
          "name",
          "note",
          "color",
          "icon",
          "driver",
          "tags",
          "links",
          "channel",
          "contact",
          "control",
          "state",
          "stage",
          "momentOfTruth",
          "ladder",
          "side",
          "offset",
          "children");
  private static final Choice<TopicType> TYPE = Choice.usually(TopicType.TOUCHPOINT);

  private final List<Sprout> parentsFirst = new ArrayList<>();

  /** A topic whose id and type are settled, and nothing else yet. */
  private record Sprout(Part part, Topic bare, int depth, List<Sprout> children) {}

  private TreePart() {}

  /** Gives every topic below this one, and itself, an id and a type. */
  static TreePart plant(Part root) {
    var tree = new TreePart();
    var waiting = new ArrayDeque<Sprout>();
    waiting.push(sprout(root, null));
    while (!waiting.isEmpty()) {
      Sprout next = waiting.pop();
      tree.parentsFirst.add(next);
      List<Part> parts = next.part().objects("children", KEYS, Optional::of);
      if (next.depth() == DEEPEST && !parts.isEmpty()) {
        next.part().report("children", "files.damage.depth", DEEPEST);
        continue;
      }
      for (Part part : parts) next.children().add(sprout(part, next));
      for (Sprout child : next.children().reversed()) waiting.push(child);
    }
    return tree;
  }

  private static Sprout sprout(Part part, @Nullable Sprout parent) {
    TopicType type = parent == null ? rootType(part) : type(part, parent.bare().type());
    var bare = new Topic(part.define(sortOf(type)), type, "", Details.NONE, List.of());
    return new Sprout(part, bare, parent == null ? 1 : parent.depth() + 1, new ArrayList<>());
  }

  private static TopicType rootType(Part root) {
    Optional<TopicType> said = root.neededAnswer("type", TYPE);
    if (said.isPresent() && said.get() != TopicType.BUSINESS) {
      root.report("type", "files.damage.rootType");
    }
    return TopicType.BUSINESS;
  }

  /** The type as written where the rules of the tree allow it, else the nearest that they do allow. */
  private static TopicType type(Part part, TopicType parent) {
    boolean underTouchpoint = parent == TopicType.TOUCHPOINT;
    TopicType otherwise =
        part.has("kind") && !underTouchpoint ? TopicType.OBJECT : TopicType.TOUCHPOINT;
    TopicType type = part.neededAnswer("type", TYPE).orElse(otherwise);
    if (type == TopicType.BUSINESS) {
      part.report("type", "files.damage.secondBusiness");
      return underTouchpoint ? TopicType.TOUCHPOINT : TopicType.OBJECT;
    }
    if (type == TopicType.OBJECT && underTouchpoint) {
      part.report("type", "files.damage.objectUnderTouchpoint");
      return TopicType.TOUCHPOINT;
    }
    return type;
  }

  private static Sort sortOf(TopicType type) {
    return switch (type) {
      case BUSINESS -> Sort.BUSINESS;
      case OBJECT -> Sort.OBJECT;
      case TOUCHPOINT -> Sort.TOUCHPOINT;
    };
  }

  /** The tree, complete; asked when all ids of the document are known. */
  Topic grow() {
    var grown = new ArrayList<Topic>(parentsFirst.size());
    for (Sprout sprout : parentsFirst) {
      String name = sprout.part().name();
      grown.add(sprout.bare().withName(name).withDetails(DetailsPart.read(sprout.part())));
    }
    var ready = new ArrayDeque<Topic>();
    for (int i = grown.size() - 1; i >= 0; i--) {
      List<Topic> children = taken(parentsFirst.get(i).children().size(), ready);
      ready.push(children.isEmpty() ? grown.get(i) : grown.get(i).withChildren(children));
    }
    return ready.pop();
  }

  static Json write(Topic root) {
    List<Topic> parentsFirst = parentsFirst(root);
    var ready = new ArrayDeque<Json>();
    for (Topic topic : parentsFirst.reversed()) {
      ready.push(write(topic, taken(topic.children().size(), ready)));
    }
    return ready.pop();
  }

  private static Json write(Topic topic, List<Json> children) {
    var sheet = new Sheet(KEYS, topic.details().extras());
    sheet
        .id("id", topic.id())
        .always("type", Choice.wordOf(topic.type()))
        .always("name", topic.name())
        .list("children", children, child -> child);
    DetailsPart.write(topic.details(), sheet);
    return sheet.done();
  }

  private static List<Topic> parentsFirst(Topic root) {
    var all = new ArrayList<Topic>();
    var waiting = new ArrayDeque<Topic>();
    waiting.push(root);
    while (!waiting.isEmpty()) {
      Topic next = waiting.pop();
      all.add(next);
      for (Topic child : next.children().reversed()) waiting.push(child);
    }
    return all;
  }

  /** Takes the children of a topic, which lie uppermost and in order, because it comes right before them. */
  private static <T> List<T> taken(int count, ArrayDeque<T> ready) {
    var children = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) children.add(ready.pop());
    return children;
  }
}
