package touchmap.exchange.mindmanager;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.RichText;
import touchmap.exchange.Xhtml;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** One map of MindManager being read, element by element; only what stands within a topic is looked at. */
final class TopicsReading implements Xml.Listener {
  /** One topic being read. */
  private static final class Open {
    private final Draft draft;
    private final boolean isFloating;
    private String preview = "";
    private String html = "";

    Open(Draft draft, boolean isFloating) {
      this.draft = draft;
      this.isFloating = isFloating;
    }
  }

  private final Losses losses;
  private final DraftMap map;
  private final Deque<Open> topics = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Xhtml rich;
  private int richDepth;

  TopicsReading(Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws Refused {
    if (path.isEmpty() && !name.equals("Map")) throw Refused.because("exchange.noMindManager");
    String around = path.isEmpty() ? "" : path.getFirst();
    path.push(name);
    if (rich != null) {
      rich.start(name, attributes);
      return;
    }
    text.setLength(0);
    if (name.equals("Topic")) open(around, attributes);
    else if (name.equals("Relationship")) losses.add("connections");
    else if (!topics.isEmpty()) element(name, attributes, topics.getFirst());
  }

  private void open(String around, Map<String, String> attributes) throws Refused {
    if (topics.size() >= Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    Open parent = topics.peek();
    boolean isFloating = parent != null && around.equals("FloatingTopics");
    topics.push(new Open(parent == null ? map.root() : parent.draft.child(), isFloating));
    Draft draft = topics.getFirst().draft;
    draft.id(attributes.getOrDefault("OId", ""));
    draft.name(losses.withoutControls(attributes.getOrDefault("Text", "")));
  }

  private void element(String name, Map<String, String> attributes, Open topic) {
    switch (name) {
      case "Text" -> {
        if (attributes.containsKey("PlainText"))
          topic.draft.name(losses.withoutControls(attributes.getOrDefault("PlainText", "")));
      }
      case "Collapsed" -> {
        if ("true".equals(attributes.get("Collapsed"))) topic.draft.fold(true);
      }
      case "NotesXhtmlData" -> {
        topic.preview = attributes.getOrDefault("PreviewPlainText", "");
        rich = new Xhtml();
        richDepth = path.size();
      }
      case "Notes" -> topic.preview = attributes.getOrDefault("PlainText", topic.preview);
      case "Hyperlink" -> link(topic.draft, attributes);
      case "TextLabel" -> tag(topic.draft, attributes.getOrDefault("TextLabelName", ""));
      case "Color" -> color(topic.draft, attributes);
      default -> lost(name, attributes);
    }
  }

  private void lost(String name, Map<String, String> attributes) {
    switch (name) {
      case "Icon" -> losses.add("icons");
      case "OneImage" -> losses.add("pictures");
      case "OneBoundary" -> losses.add("clouds");
      case "AttachmentData", "Attachment" -> losses.add("attachments");
      case "Task" -> {
        boolean saysSomething =
            attributes.keySet().stream().anyMatch(key -> key.startsWith("Task"));
        if (saysSomething) losses.add("tasks");
      }
      default -> {}
    }
  }

  private void link(Draft topic, Map<String, String> attributes) {
    String target = attributes.getOrDefault("Url", attributes.getOrDefault("Uri", ""));
    if (!target.isBlank()) topic.link(target);
    else losses.add("attachments");
  }

  private static void tag(Draft topic, String tag) {
    if (tag.isBlank()) return;
    String tags = topic.field("tags");
    topic.field("tags", tags.isEmpty() ? tag : tags + "\n" + tag);
  }

  /** Colours are alpha, red, green, blue; only those of main branches have a place with us. */
  private void color(Draft topic, Map<String, String> attributes) {
    String color = attributes.getOrDefault("FillColor", "00000000");
    boolean isColor = color.matches("[fF]{2}[0-9A-Fa-f]{6}");
    if (isColor && topics.size() == 2) topic.field("color", "#" + color.substring(2));
    else losses.add("styles");
  }

  @Override
  public void text(String said) {
    if (rich != null) rich.text(said);
    else if (text.length() <= Limits.TEXT) text.append(said);
  }

  @Override
  public void end(String name) {
    boolean endsRich = rich != null && path.size() == richDepth;
    path.pop();
    Open topic = topics.peek();
    if (rich != null && !endsRich) {
      rich.end(name);
    } else if (rich != null) {
      if (topic != null) topic.html = rich.html();
      rich = null;
    } else if (name.equals("Topic")) {
      close(topics.pop());
    } else if (name.equals("Notes") && topic != null && topic.preview.isEmpty()) {
      topic.preview = text.toString();
    }
    text.setLength(0);
  }

  private void close(Open topic) {
    String note = RichText.markdown(topic.html);
    topic.draft.addNote(losses.withoutControls(note.isBlank() ? topic.preview.strip() : note));
    losses.add("pictures", RichText.pictures(topic.html));
    topic.draft.passOverLinks(topic.html);
    if (!topic.isFloating) return;
    Open parent = topics.peek();
    if (parent != null && topics.size() == 1 && isIdea(topic.draft)) {
      parent.draft.children().removeLast();
      map.floating(topic.draft.name());
    } else {
      losses.add(topics.size() == 1 ? "floating" : "callouts");
    }
  }

  private static boolean isIdea(Draft topic) {
    return topic.isNameOnly() && !topic.name().isBlank();
  }

  Opened opened(String fileName) throws Refused {
    return map.opened(fileName);
  }
}
