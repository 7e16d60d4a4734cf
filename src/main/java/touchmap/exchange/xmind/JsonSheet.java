package touchmap.exchange.xmind;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import touchmap.exchange.Fields;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.RichText;
import touchmap.exchange.XmlText;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

/** One map as the only sheet of a {@code content.json}. */
final class JsonSheet {
  private static final String TAGS = "tags";
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Limits.NESTING + 50).build())
          .build();

  private final TouchMap map;
  private final Losses losses;
  private final Fields fields;
  private final Set<Id> folded;
  private final XmlText plain;
  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

  JsonSheet(TouchMap map, Losses losses) {
    this.map = map;
    this.losses = losses;
    fields = new Fields(map);
    folded = new HashSet<>(map.view().folded());
    plain = new XmlText(losses, false);
  }

  /** What the sheet is called among sheets; no topic has the same. */
  String id() {
    return "sheet-" + map.root().id().value();
  }

  String text() {
    json.writeStartArray();
    json.writeStartObject();
    string("id", id());
    string("class", "sheet");
    string("title", plain.allowed(map.shownTitle()));
    json.writeName("rootTopic");
    topics();
    json.writeEndObject();
    json.writeEndArray();
    json.close();
    return text.toString();
  }

  private record Step(Topic topic, int level, boolean isEnd) {}

  private void topics() {
    Deque<Step> todo = new ArrayDeque<>();
    todo.push(new Step(map.root(), 1, false));
    while (!todo.isEmpty()) {
      Step step = todo.pop();
      List<Topic> children = step.topic.children();
      if (step.isEnd) {
        close(!children.isEmpty());
        continue;
      }
      open(step.topic, step.level);
      todo.push(new Step(step.topic, step.level, true));
      if (children.isEmpty()) continue;
      json.writeName("children");
      json.writeStartObject();
      json.writeName("attached");
      json.writeStartArray();
      for (Topic child : children.reversed()) todo.push(new Step(child, step.level + 1, false));
    }
  }

  private void close(boolean hasChildren) {
    if (hasChildren) {
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void open(Topic topic, int level) {
    json.writeStartObject();
    string("id", topic.id().value());
    string("class", "topic");
    string("title", plain.allowed(topic.name()));
    if (level == 1) string("structureClass", structure(map.view().layout()));
    if (folded.contains(topic.id())) string("branch", "folded");
    List<String> links = topic.details().links();
    boolean hasLink = !links.isEmpty() && !links.getFirst().isEmpty();
    if (hasLink) string("href", plain.allowed(links.getFirst()));
    note(topic.details().note());
    TopicType usual = Fields.usualType(level == 2, !topic.children().isEmpty());
    List<Fields.Field> said = fields.of(topic, usual);
    labels(said);
    if (level == 2) color(topic);
    extension(said, hasLink ? links.subList(1, links.size()) : links);
  }

  private static String structure(LayoutKind layout) {
    return switch (layout) {
      case BOTH -> "org.xmind.ui.map.unbalanced";
      case RIGHT -> "org.xmind.ui.logic.right";
      case DOWN -> "org.xmind.ui.org-chart.down";
    };
  }

  private void note(String note) {
    if (note.isEmpty()) return;
    String allowed = plain.allowed(note);
    json.writeName("notes");
    json.writeStartObject();
    content("plain", allowed);
    content("realHTML", RichText.html(allowed));
    json.writeEndObject();
  }

  private void content(String name, String content) {
    json.writeName(name);
    json.writeStartObject();
    string("content", content);
    json.writeEndObject();
  }

  private void labels(List<Fields.Field> said) {
    List<String> tags =
        said.stream()
            .filter(field -> field.name().equals(TAGS))
            .flatMap(field -> field.value().lines())
            .toList();
    if (tags.isEmpty()) return;
    json.writeName("labels");
    json.writeStartArray();
    tags.forEach(tag -> json.writeString(plain.allowed(tag)));
    json.writeEndArray();
  }

  /** The branch's colour where XMind looks for it. */
  private void color(Topic topic) {
    String color = topic.details().form().color();
    if (color.isEmpty()) return;
    json.writeName("style");
    json.writeStartObject();
    string("id", "style-" + topic.id().value());
    json.writeName("properties");
    json.writeStartObject();
    string("line-color", color);
    string("svg:fill", color);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What XMind has no place for; it keeps extensions it does not know. */
  private void extension(List<Fields.Field> said, List<String> links) {
    List<Fields.Field> own = said.stream().filter(each -> !each.name().equals(TAGS)).toList();
    if (own.isEmpty() && links.isEmpty()) return;
    losses.add("hiddenLinks", links);
    json.writeName("extensions");
    json.writeStartArray();
    json.writeStartObject();
    string("provider", Sheets.PROVIDER);
    json.writeName("content");
    json.writeStartArray();
    for (String link : links) entry(Sheets.LINK, link);
    for (Fields.Field field : own) entry(field.name(), field.value());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void entry(String name, String content) {
    json.writeStartObject();
    string("name", plain.allowed(name));
    string("content", plain.allowed(content));
    json.writeEndObject();
  }

  private void string(String name, String value) {
    json.writeName(name);
    json.writeString(value);
  }
}
