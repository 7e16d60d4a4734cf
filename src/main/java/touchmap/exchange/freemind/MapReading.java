package touchmap.exchange.freemind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** One map being read, element by element; what stands inside a hook, such as the map's styles, is no topic. */
final class MapReading implements Xml.Listener {
  private final Losses losses;
  private final DraftMap map;
  private final Deque<NodeReading> open = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private @Nullable RichContent rich;
  private @Nullable StringBuilder hookNote;
  private int ignored;
  private int internalLinks;

  MapReading(Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws Refused {
    if (path.isEmpty() && !name.equals("map")) throw Refused.because("exchange.noFreeMind");
    path.push(name);
    if (rich != null) rich.start(name, attributes);
    else if (ignored > 0) ignored++;
    else element(name, attributes);
  }

  private void element(String name, Map<String, String> attributes) throws Refused {
    NodeReading node = open.peek();
    switch (name) {
      case "map" -> {}
      case "node" -> open(attributes);
      case "richcontent" -> rich = new RichContent(attributes);
      case "hook" -> {
        ignored = 1;
        String hook = attributes.getOrDefault("NAME", "");
        if (hook.endsWith("NodeNote.properties")) hookNote = new StringBuilder();
        else hook(hook, node);
      }
      case "icon" -> losses.add("icons");
      case "cloud" -> losses.add("clouds");
      case "arrowlink" -> losses.add("connections");
      case "font" -> losses.add("fonts");
      case "edge" -> {
        if (node != null) node.edge(attributes);
      }
      case "attribute" -> {
        if (node != null) node.attribute(attributes, losses);
      }
      default -> ignored = 1;
    }
  }

  private void open(Map<String, String> attributes) throws Refused {
    if (open.size() >= Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    NodeReading parent = open.peek();
    Draft draft = parent == null ? map.root() : parent.draft().child();
    open.push(new NodeReading(draft, attributes, open.size() + 1));
    if (attributes.getOrDefault("LINK", "").startsWith("#")) internalLinks++;
    if (attributes.containsKey("ENCRYPTED_CONTENT")) losses.add("encrypted");
  }

  private void hook(String name, @Nullable NodeReading node) {
    switch (name) {
      case "MapStyle", "AutomaticEdgeColor", "FirstGroupNode" -> {}
      case "FreeNode" -> {
        if (node != null) node.free();
      }
      case "SummaryNode" -> losses.add("summaries");
      case "ExternalObject", "" -> losses.add("pictures");
      default -> losses.add(name.contains("Reminder") ? "reminders" : "extensions");
    }
  }

  @Override
  public void text(String text) throws Refused {
    if (rich != null) rich.text(text);
    else if (hookNote != null && "text".equals(path.peek())) hookNote.append(text);
  }

  @Override
  public void end(String name) {
    path.pop();
    if (rich != null && !name.equals("richcontent")) {
      rich.end(name);
    } else if (rich != null) {
      NodeReading node = open.peek();
      if (node != null) node.rich(rich);
      rich = null;
    } else if (ignored > 0) {
      ignored--;
      if (ignored == 0) finishHook();
    } else if (name.equals("node")) {
      close(open.pop());
    }
  }

  private void finishHook() {
    NodeReading node = open.peek();
    if (hookNote != null && node != null) node.plainNote(hookNote.toString().strip());
    hookNote = null;
  }

  private void close(NodeReading node) {
    node.finish(losses);
    NodeReading parent = open.peek();
    if (!node.isFree()) return;
    if (parent != null && open.size() == 1 && node.isNameOnly()) {
      parent.draft().children().removeLast();
      map.floating(node.draft().name());
    } else {
      losses.add(open.size() == 1 ? "floating" : "positions");
    }
  }

  Opened opened(String fileName) throws Refused {
    if (internalLinks > 0) losses.notice(Phrase.of("exchange.internalLinks", internalLinks));
    return map.opened(fileName);
  }
}
