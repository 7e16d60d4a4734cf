package touchmap.exchange.freemind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import touchmap.exchange.Exporter;
import touchmap.exchange.Fields;
import touchmap.exchange.Losses;
import touchmap.exchange.RichText;
import touchmap.exchange.StudyLosses;
import touchmap.exchange.XmlText;
import touchmap.model.Id;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/**
 * Writes what FreeMind and Freeplane open: notes as formatted text, further fields as attributes, a first-level branch's
 * colour as that of its edge. All letters beyond ASCII are numbers, since FreeMind reads the file in the machine's encoding.
 */
public final class FreeMindExporter implements Exporter {
  @Override
  public String name() {
    return "FreeMind / Freeplane";
  }

  @Override
  public List<String> extensions() {
    return List.of("mm");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, true, losses);
    StudyLosses.countTitle(map, losses);
    out.write(new Writing(map, losses).text().getBytes(StandardCharsets.US_ASCII));
    return losses.phrases();
  }

  /** One map being written. */
  private static final class Writing {
    private final TouchMap map;
    private final Fields fields;
    private final Set<Id> folded;
    private final XmlText xml;
    private final StringBuilder text = new StringBuilder();

    Writing(TouchMap map, Losses losses) {
      this.map = map;
      fields = new Fields(map);
      folded = new HashSet<>(map.view().folded());
      xml = new XmlText(losses, true);
    }

    private record Step(Topic topic, int level, boolean isEnd) {}

    String text() {
      text.append("<map version=\"1.0.1\">\n");
      Deque<Step> todo = new ArrayDeque<>();
      todo.push(new Step(map.root(), 1, false));
      while (!todo.isEmpty()) {
        Step step = todo.pop();
        if (step.isEnd) {
          text.append("</node>\n");
          continue;
        }
        open(step.topic, step.level);
        todo.push(new Step(step.topic, step.level, true));
        for (Topic child : step.topic.children().reversed()) {
          todo.push(new Step(child, step.level + 1, false));
        }
      }
      return text.append("</map>\n").toString();
    }

    private void open(Topic topic, int level) {
      String name = xml.allowed(topic.name());
      boolean looksFormatted = name.stripLeading().toLowerCase(Locale.ROOT).startsWith("<html");
      text.append("<node ID=\"").append(topic.id().value()).append('"');
      if (!looksFormatted) attribute("TEXT", name);
      if (name.startsWith("=") || name.startsWith("'")) attribute("FORMAT", "NO_FORMAT");
      if (folded.contains(topic.id())) attribute("FOLDED", "true");
      Side side = topic.details().form().side();
      boolean hasPosition = level == 2 && side != Side.AUTOMATIC;
      if (hasPosition) attribute("POSITION", side == Side.LEFT ? "left" : "right");
      List<String> links = topic.details().links();
      boolean hasLink = !links.isEmpty() && !links.getFirst().isEmpty();
      if (hasLink) attribute("LINK", links.getFirst());
      text.append(">\n");
      if (looksFormatted) rich("NODE", name, RichContent.paragraphs(name), true);
      note(xml.allowed(topic.details().note()));
      String color = topic.details().form().color();
      boolean hasEdge = level == 2 && !color.isEmpty();
      if (hasEdge) text.append("<edge COLOR=\"").append(xml.escaped(color)).append("\"/>\n");
      for (int i = hasLink ? 1 : 0; i < links.size(); i++) field("link" + (i + 1), links.get(i));
      TopicType usual = Fields.usualType(level == 2, !topic.children().isEmpty());
      for (Fields.Field field : fields.of(topic, usual)) {
        boolean isThere =
            (field.name().equals("color") && hasEdge)
                || (field.name().equals("side") && hasPosition);
        if (!isThere) field(field.name(), field.value());
      }
    }

    private void note(String note) {
      if (note.isEmpty()) return;
      String html = RichText.html(note);
      rich("NOTE", note, html, !RichText.markdown(html).equals(note));
    }

    private void rich(String type, String source, String html, boolean keepsSource) {
      text.append("<richcontent TYPE=\"").append(type).append("\"><html>\n<head>");
      if (keepsSource) {
        text.append("<meta name=\"").append(RichContent.SOURCE).append('"');
        attribute("content", source);
        text.append("/>");
      }
      text.append("</head>\n<body>\n")
          .append(ascii(html))
          .append("\n</body>\n</html></richcontent>\n");
    }

    private static String ascii(String html) {
      var ascii = new StringBuilder(html.length());
      html.codePoints()
          .forEach(
              letter -> {
                if (letter < 0x7F && letter != '\r') ascii.appendCodePoint(letter);
                else ascii.append("&#x").append(Integer.toHexString(letter)).append(';');
              });
      return ascii.toString();
    }

    private void field(String name, String value) {
      text.append("<attribute");
      attribute("NAME", name);
      attribute("VALUE", value);
      text.append("/>\n");
    }

    private void attribute(String name, String value) {
      text.append(' ').append(name).append("=\"").append(xml.escaped(value)).append('"');
    }
  }
}
