package touchmap.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchmap.model.Details;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;

/**
 * Branches as an indented text, the notation of the clipboard and of text files: a line a topic, a tab a level. Below a
 * topic stand its note, each line behind {@code >}, and its links, each in {@code <…>}; {@code [+]} at the end of a
 * line says that the branch is folded. A name with several lines goes on behind a {@code \} at the end of the line.
 * What would be mistaken for any of this is written behind a {@code \}, too.
 *
 * @param folded the ids of those topics that the text says are folded
 */
public record OutlineText(List<Topic> topics, List<Id> folded) {
  public OutlineText {
    topics = List.copyOf(topics);
    folded = List.copyOf(folded);
  }

  /**
   * Reads what people paste: indented by tabs or blanks of any width or not at all, with or without bullets, numbers and
   * check boxes, or two columns with a tab between. Types follow from the parent's: a topic with children right under
   * the business is an object, all others are touchpoints.
   */
  public static List<Topic> read(String text, TopicType parent) {
    return of(text, parent).topics();
  }

  /** As {@link #read}, and a single line such as {@code Sales > Proposal} is a path. */
  public static List<Topic> typed(String text, TopicType parent) {
    String typed = text.strip();
    String line = typed.endsWith(" >") ? typed.substring(0, typed.length() - 2) : typed;
    if (line.indexOf('\n') >= 0 || line.startsWith(">") || !line.contains(" > ")) {
      return read(line, parent);
    }
    var path = new ArrayList<OutlineLine>();
    for (String name : line.split(" > ", -1)) {
      if (!name.isBlank()) path.add(OutlineLine.named(path.size(), name.strip()));
    }
    return built(path, parent).topics();
  }

  public static OutlineText of(String text, TopicType parent) {
    return built(new OutlineReading(text).lines(), parent);
  }

  public static String write(List<Topic> topics) {
    return write(topics, List.of());
  }

  public static String write(List<Topic> topics, Collection<Id> folded) {
    var text = new StringBuilder();
    Set<Id> closed = new HashSet<>(folded);
    forEach(topics, (topic, depth) -> write(topic, depth, closed.contains(topic.id()), text));
    return text.toString();
  }

  private interface Visitor {
    void visit(Topic topic, int depth);
  }

  private record Step(Topic topic, int depth) {}

  /** In map order, without recursion: branches may be thousands of levels deep. */
  private static void forEach(List<Topic> topics, Visitor visitor) {
    var todo = new ArrayDeque<Step>();
    for (Topic topic : topics.reversed()) todo.push(new Step(topic, 0));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      visitor.visit(step.topic, step.depth);
      for (Topic child : step.topic.children().reversed()) {
        todo.push(new Step(child, step.depth + 1));
      }
    }
  }

  private static void write(Topic topic, int depth, boolean folded, StringBuilder text) {
    String indent = "\t".repeat(depth);
    String name = OutlineEscapes.name(topic.name(), indent + "  ");
    text.append(indent).append(name.isEmpty() ? "-" : name);
    text.append(folded ? " [+]\n" : "\n");
    String below = indent + '\t';
    if (!topic.details().note().isEmpty()) {
      for (String line : topic.details().note().split("\n", -1)) {
        text.append(below).append(OutlineEscapes.noteLine(line)).append('\n');
      }
    }
    for (String link : topic.details().links()) {
      text.append(below).append(OutlineEscapes.link(link)).append('\n');
    }
  }

  /** The tree is built from the last line back, so that children are there before their parent. */
  private static OutlineText built(List<OutlineLine> lines, TopicType parent) {
    Map<Integer, ArrayDeque<Topic>> waiting = new LinkedHashMap<>();
    var folded = new ArrayDeque<Id>();
    for (OutlineLine line : lines.reversed()) {
      ArrayDeque<Topic> children = waiting.remove(line.depth() + 1);
      boolean isObject = parent == TopicType.BUSINESS && line.depth() == 0 && children != null;
      Topic topic =
          Topic.of(isObject ? TopicType.OBJECT : TopicType.TOUCHPOINT, line.name())
              .withDetails(Details.NONE.withNote(line.note()).withLinks(line.links()))
              .withChildren(children == null ? List.of() : List.copyOf(children));
      if (line.isFolded()) folded.push(topic.id());
      waiting.computeIfAbsent(line.depth(), depth -> new ArrayDeque<>()).push(topic);
    }
    ArrayDeque<Topic> roots = waiting.get(0);
    return new OutlineText(roots == null ? List.of() : List.copyOf(roots), List.copyOf(folded));
  }
}
