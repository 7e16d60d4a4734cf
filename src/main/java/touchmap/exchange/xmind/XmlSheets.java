package touchmap.exchange.xmind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchmap.exchange.Draft;
import touchmap.exchange.Importer;
import touchmap.exchange.Limits;
import touchmap.exchange.Refused;
import touchmap.exchange.RichText;
import touchmap.exchange.Xhtml;
import touchmap.exchange.Xml;

/** The sheets of XMind 8, as {@code content.xml} has them. */
final class XmlSheets implements Xml.Listener {
  /** One topic being read. */
  private static final class Open {
    private final Draft draft;
    private final List<String> labels = new ArrayList<>();
    private String plain = "";
    private String html = "";

    Open(Draft draft) {
      this.draft = draft;
    }
  }

  private final Sheets sheets;
  private final XmlColors colors;
  private final int wanted;
  private final Deque<Open> topics = new ArrayDeque<>();
  private final Deque<Sheets.Place> places = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Xhtml rich;
  private int richDepth;
  private int sheet = -1;
  private String rootTitle = "";

  XmlSheets(Sheets sheets, XmlColors colors, int wanted) {
    this.sheets = sheets;
    this.colors = colors;
    this.wanted = wanted;
  }

  @Override
  public void start(String name, Map<String, String> attributes) throws Refused {
    if (path.isEmpty() && !name.equals("xmap-content")) throw Refused.because("exchange.noXMind");
    path.push(name);
    if (rich != null) {
      rich.start(name, attributes);
      return;
    }
    text.setLength(0);
    if (name.equals("sheet")) sheet++;
    if (!isWanted()) return;
    Open topic = topics.peek();
    switch (name) {
      case "topic" -> open(attributes);
      case "topics" -> places.push(Sheets.Place.of(attributes.getOrDefault("type", "attached")));
      case "html" -> {
        rich = new Xhtml();
        richDepth = path.size();
      }
      case "img" -> sheets.losses.add("pictures");
      case "marker-ref" -> sheets.losses.add("icons");
      case "boundary" -> sheets.losses.add("clouds");
      case "relationship" -> sheets.losses.add("connections");
      case "extension" -> {
        boolean isLayout = attributes.getOrDefault("provider", "").startsWith("org.xmind.ui.map.");
        if (topic != null && !isLayout) sheets.losses.add("extensions");
      }
      default -> {}
    }
  }

  private boolean isWanted() {
    return wanted == Importer.ALL_SHEETS || wanted == sheet;
  }

  private void open(Map<String, String> attributes) throws Refused {
    if (topics.size() >= Limits.DEPTH) throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    String id = attributes.getOrDefault("id", "");
    Open parent = topics.peek();
    Sheets.Place place = places.isEmpty() ? Sheets.Place.ATTACHED : places.getFirst();
    Draft draft = parent == null ? sheets.root(id) : sheets.topic(parent.draft, id, place);
    topics.push(new Open(draft));
    draft.fold("folded".equals(attributes.get("branch")));
    sheets.link(draft, attributes.getOrDefault("xlink:href", ""));
    String style = attributes.getOrDefault("style-id", "");
    if (style.isEmpty()) return;
    sheets.color(draft, colors.of(style));
    if (draft.field("color").isEmpty()) sheets.losses.add("styles");
  }

  @Override
  public void text(String said) {
    if (rich != null) rich.text(said);
    else if (text.length() <= Limits.TEXT) text.append(said);
  }

  @Override
  public void end(String name) {
    boolean endsRich = path.size() == richDepth;
    path.pop();
    Xhtml open = rich;
    if (open != null) {
      if (endsRich) endRich(open);
      else open.end(name);
      return;
    }
    if (!isWanted()) return;
    Open topic = topics.peek();
    String said = text.toString().replace("\r\n", "\n").replace('\r', '\n');
    text.setLength(0);
    switch (name) {
      case "title" -> title(topic, said);
      case "plain" -> {
        if (topic != null) topic.plain = said;
      }
      case "label" -> {
        if (topic != null) topic.labels.add(said);
      }
      case "topics" -> places.pop();
      case "topic" -> close(topics.pop());
      default -> {}
    }
  }

  private void title(@Nullable Open topic, String said) {
    if ("topic".equals(path.peek()) && topic != null) {
      topic.draft.name(sheets.losses.withoutControls(said));
      if (topics.size() == 1) rootTitle = said;
    } else if ("sheet".equals(path.peek())) {
      sheets.title(said.isBlank() ? rootTitle : said);
    }
  }

  private void endRich(Xhtml read) {
    Open topic = topics.peek();
    if (topic != null && "notes".equals(path.peek())) topic.html = read.html();
    rich = null;
  }

  private void close(Open topic) {
    sheets.labels(topic.draft, topic.labels);
    boolean isFormatted = !topic.html.isBlank();
    String note = isFormatted ? RichText.markdown(topic.html) : topic.plain.stripTrailing();
    if (note.isBlank()) note = topic.plain.stripTrailing();
    if (isFormatted) sheets.losses.add("pictures", RichText.pictures(topic.html));
    topic.draft.passOverLinks(topic.html);
    topic.draft.addNote(sheets.losses.withoutControls(note));
  }
}
