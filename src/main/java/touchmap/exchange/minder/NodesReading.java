package touchmap.exchange.minder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import touchmap.exchange.Draft;
import touchmap.exchange.DraftMap;
import touchmap.exchange.Limits;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;
import touchmap.words.Phrase;

/** One map of Minder being read. */
final class NodesReading implements Xml.Listener {
  static final String ROOT = "minder";

  private final Losses losses;
  private final DraftMap map;
  private final Deque<Draft> nodes = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private int internalLinks;

  NodesReading(Losses losses) {
    this.losses = losses;
    map = new DraftMap(losses);
  }

  @Override
  public void start(String element, Map<String, String> attributes) throws Refused {
    if (path.isEmpty() && !element.equals(ROOT)) throw Refused.because("exchange.noMinder");
    path.push(element);
    text.setLength(0);
    switch (element) {
      case "node" -> open(attributes);
      case "connection" -> losses.add("connections");
      case "sticker" -> losses.add("icons");
      case "group" -> losses.add("clouds");
      default -> {
        if (!nodes.isEmpty()) within(element, attributes, nodes.getFirst());
      }
    }
  }

  private void open(Map<String, String> attributes) throws Refused {
    if (!path.contains("nodes")) return;
    if (nodes.size() >= Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    Draft parent = nodes.peek();
    Draft node = parent == null ? map.root() : parent.child();
    nodes.push(node);
    node.fold("true".equals(attributes.get("fold")));
    if (attributes.containsKey("task")) losses.add("checks");
    if (attributes.containsKey("sticker")) losses.add("icons");
    if ("true".equals(attributes.get("group"))) losses.add("clouds");
    if (attributes.containsKey("summarized")) losses.add("summaries");
    String color = attributes.getOrDefault("color", "");
    if (nodes.size() == 2 && color.matches("#[0-9A-Fa-f]{6}")) node.field("color", color);
  }

  private void within(String element, Map<String, String> attributes, Draft node) {
    switch (element) {
      case "nodename", "callout" -> name.setLength(0);
      case "text" -> {
        boolean isFirst = path.contains("nodename") || path.contains("callout");
        if (isFirst) name.append(attributes.getOrDefault("data", ""));
      }
      case "urllink" -> link(node, attributes.getOrDefault("url", ""));
      case "range" -> link(node, attributes.getOrDefault("extra", ""));
      case "nodeimage" -> losses.add("pictures");
      case "nodelink" -> {
        internalLinks++;
        node.link("#" + attributes.getOrDefault("id", ""));
      }
      default -> {}
    }
  }

  private static void link(Draft node, String target) {
    boolean isAddress = target.matches("(?i)(?:https?|mailto|ftp|file):.+");
    if (isAddress && !node.links().contains(target)) node.link(target);
  }

  @Override
  public void text(String said) {
    if (text.length() <= Limits.TEXT) text.append(said);
  }

  @Override
  public void end(String element) {
    path.pop();
    Draft node = nodes.peek();
    if (node != null) end(element, node);
    text.setLength(0);
  }

  private void end(String element, Draft node) {
    switch (element) {
      case "nodename" -> node.name(losses.withoutControls(said().strip()));
      case "callout" -> node.addNote(losses.withoutControls(said().strip()));
      case "nodenote" -> node.addNote(losses.withoutControls(text.toString().strip()));
      case "text" -> {
        if (name.isEmpty()) name.append(text.toString().strip());
      }
      case "node" -> nodes.pop();
      default -> {}
    }
  }

  /** Old versions write the words as the element's own text. */
  private String said() {
    return name.isEmpty() ? text.toString() : name.toString();
  }

  Opened opened(String fileName) throws Refused {
    if (internalLinks > 0) losses.notice(Phrase.of("exchange.internalLinks", internalLinks));
    return map.opened(fileName);
  }
}
