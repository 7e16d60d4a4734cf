package touchmap.exchange.simplemind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** The flat list of topics in which each names its parent, on its way into a tree. */
final class FlatReading implements Xml.Listener {
  static final String ROOT = "simplemind-mindmaps";
  private static final String TOPIC = "topic";

  /** One topic and whom it names as its parent. */
  private record Listed(Draft draft, String parent) {}

  private final Losses losses;
  private final DraftMap map;
  private final Map<String, Listed> topics = new LinkedHashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Draft topic;
  private boolean hasSigns;
  private String title = "";
  private String centre = "";

  FlatReading(Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws Refused {
    if (path.isEmpty() && !name.equals(ROOT)) throw Refused.because("exchange.noSimpleMind");
    String around = path.isEmpty() ? "" : path.getFirst();
    path.push(name);
    text.setLength(0);
    Draft open = topic;
    switch (name) {
      case TOPIC -> open(attributes);
      case "title" -> title = title(around, attributes);
      case "main-centraltheme" -> centre = attributes.getOrDefault("id", "");
      case "note" -> hasSigns = !"plain".equals(attributes.get("textfmt"));
      case "relation" -> losses.add("connections");
      case "group" -> losses.add("clouds");
      case "image" -> losses.add("pictures");
      case "link" -> {
        if (open != null) link(open, attributes);
      }
      case "fillcolor" -> {
        if (open != null && around.equals("style") && path.size() == 6) color(open, attributes);
      }
      default -> {}
    }
  }

  private String title(String around, Map<String, String> attributes) {
    if (!around.equals("meta")) return title;
    return MarkedText.plain(attributes.getOrDefault("text", ""), false)
        .words()
        .replace('\n', ' ')
        .strip();
  }

  private void open(Map<String, String> attributes) {
    var draft = new Draft();
    topic = draft;
    boolean isPlain = "plain".equals(attributes.get("textfmt"));
    MarkedText name = MarkedText.plain(attributes.getOrDefault("text", ""), !isPlain);
    draft.name(losses.withoutControls(name.words()));
    if (name.isFormatted()) losses.add("formatted");
    draft.fold("true".equalsIgnoreCase(attributes.get("collapsed")));
    draft.id(attributes.getOrDefault("guid", ""));
    if (attributes.containsKey("icon")) losses.add("icons");
    if ("true".equalsIgnoreCase(attributes.get("checkbox"))) losses.add("checks");
    String id = attributes.getOrDefault("id", "");
    String key = topics.containsKey(id) ? id + "#" + topics.size() : id;
    topics.put(key, new Listed(draft, attributes.getOrDefault("parent", "-1")));
  }

  private void link(Draft open, Map<String, String> attributes) {
    String target = attributes.getOrDefault("urllink", "");
    if (target.isBlank()) losses.add("attachments");
    else open.link(target);
  }

  private static void color(Draft open, Map<String, String> attributes) {
    var color = new StringBuilder("#");
    for (String part : new String[] {"r", "g", "b"}) {
      String value = attributes.getOrDefault(part, "");
      if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > 255) return;
      color.append("%02X".formatted(Integer.parseInt(value)));
    }
    open.field("color", color.toString());
  }

  @Override
  public void text(String said) {
    if (text.length() <= Limits.TEXT) text.append(said);
  }

  @Override
  public void end(String name) {
    path.pop();
    Draft open = topic;
    if (name.equals("note") && open != null) note(open);
    if (name.equals(TOPIC)) topic = null;
  }

  /** A note of the topic, or the words of a balloon beside it; words at a line between topics have no place. */
  private void note(Draft open) {
    if (path.contains("parent-relation")) {
      losses.add("lineLabels");
      return;
    }
    String words = losses.withoutControls(text.toString()).strip();
    open.addNote(MarkedText.markdown(words, hasSigns).words());
  }

  Opened opened(String fileName) throws Refused {
    if (topics.isEmpty()) throw Refused.because("exchange.noTopics");
    Listed first = topics.getOrDefault(centre, topics.values().iterator().next());
    Draft root = map.root(first.draft);
    Set<String> loose = loose();
    topics.forEach(
        (id, listed) -> {
          if (listed.draft == root) return;
          if (loose.contains(id)) loose(listed.draft, root);
        });
    dropOtherColors(root);
    map.title(title);
    return map.opened(fileName);
  }

  /** Hangs each topic on its parent; those that have none, or would hang on themselves, are loose. */
  private Set<String> loose() {
    var loose = new HashSet<String>();
    var settled = new HashMap<String, Boolean>();
    for (String id : topics.keySet()) {
      if (reachesTop(id, settled)) {
        Listed listed = topic(id);
        Listed parent = topics.get(listed.parent);
        if (parent == null || id.equals(centre)) loose.add(id);
        else parent.draft.add(listed.draft);
      } else {
        loose.add(id);
      }
    }
    return loose;
  }

  private Listed topic(String id) {
    return Objects.requireNonNull(topics.get(id));
  }

  /** Whether the chain of parents ends somewhere; the walk is remembered, so that all walks together are short. */
  private boolean reachesTop(String id, Map<String, Boolean> settled) {
    var walked = new LinkedHashMap<String, Boolean>();
    String at = id;
    boolean ends = true;
    while (topics.containsKey(at) && !settled.containsKey(at)) {
      if (walked.put(at, true) != null) {
        ends = false;
        break;
      }
      at = topic(at).parent;
    }
    boolean result = ends && settled.getOrDefault(at, true);
    walked.keySet().forEach(each -> settled.put(each, result));
    return result;
  }

  private void loose(Draft draft, Draft root) {
    // a colour of its own makes it no branch
    if (draft.fields().remove("color") != null) losses.add("styles");
    if (draft.isNameOnly() && !draft.name().isBlank()) {
      map.floating(draft.name());
    } else {
      root.add(draft);
      losses.add("floating");
    }
  }

  /** Only main branches have a colour of their own with us. */
  private void dropOtherColors(Draft root) {
    Set<Draft> branches = new HashSet<>(root.children());
    for (Listed listed : topics.values()) {
      boolean isOther = !branches.contains(listed.draft);
      if (isOther && listed.draft.fields().remove("color") != null) losses.add("styles");
    }
  }
}
