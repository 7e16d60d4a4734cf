package touchmap.exchange.opml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchmap.exchange.Exporter;
import touchmap.exchange.Fields;
import touchmap.exchange.Losses;
import touchmap.exchange.StudyLosses;
import touchmap.exchange.XmlText;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/**
 * Writes OPML 2.0: the note as {@code _note}, further fields as {@code _channel}, {@code _driver} and so on, scores as
 * {@code _score:criterion}. What is open stands in {@code expansionState} for other programs, and what is folded as
 * {@code _folded} where that can't say it.
 */
public final class OpmlExporter implements Exporter {
  @Override
  public String name() {
    return "OPML";
  }

  @Override
  public List<String> extensions() {
    return List.of("opml");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, true, losses);
    out.write(new Writing(map, losses).text().getBytes(StandardCharsets.UTF_8));
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
      xml = new XmlText(losses, false);
    }

    String text() {
      text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      text.append("<opml version=\"2.0\" xmlns:_score=\"touchmap:score\">\n  <head>\n");
      text.append("    <title>").append(xml.escaped(map.shownTitle())).append("</title>\n");
      text.append("    <expansionState>").append(expanded()).append("</expansionState>\n");
      text.append("  </head>\n  <body>\n");
      outlines();
      return text.append("  </body>\n</opml>\n").toString();
    }

    /** The numbers of the lines that are open, counting only lines that can be seen. */
    private String expanded() {
      var lines = new ArrayList<Integer>();
      Deque<Topic> todo = new ArrayDeque<>(List.of(map.root()));
      for (int line = 1; !todo.isEmpty(); line++) {
        Topic topic = todo.pop();
        if (topic.children().isEmpty() || folded.contains(topic.id())) continue;
        lines.add(line);
        topic.children().reversed().forEach(todo::push);
      }
      return lines.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A topic to open, or one to close. */
    private record Step(Topic topic, int level, boolean isEnd) {}

    private void outlines() {
      Deque<Step> todo = new ArrayDeque<>();
      todo.push(new Step(map.root(), 0, false));
      while (!todo.isEmpty()) {
        Step step = todo.pop();
        text.repeat("  ", Math.min(step.level, 40) + 2);
        if (step.isEnd) {
          text.append("</outline>\n");
          continue;
        }
        boolean isLeaf = step.topic.children().isEmpty();
        open(step.topic, step.level);
        text.append(isLeaf ? "/>\n" : ">\n");
        if (isLeaf) continue;
        todo.push(new Step(step.topic, step.level, true));
        for (Topic child : step.topic.children().reversed()) {
          todo.push(new Step(child, step.level + 1, false));
        }
      }
    }

    private void open(Topic topic, int level) {
      text.append("<outline");
      attribute("text", OpmlNames.text(topic.name()));
      List<String> links = topic.details().links();
      if (!links.isEmpty() && !links.getFirst().isEmpty()) {
        attribute("type", "link");
        attribute("url", links.getFirst());
        links = links.subList(1, links.size());
      }
      for (int i = 0; i < links.size(); i++) attribute("_link" + (i + 2), links.get(i));
      String note = topic.details().note();
      if (!note.isEmpty()) {
        attribute("_note", note);
        if (OpmlNames.isMarkedUp(note)) attribute("_noteFormat", "markdown");
      }
      if (folded.contains(topic.id())) attribute("_folded", "true");
      TopicType usual = Fields.usualType(level == 1, !topic.children().isEmpty());
      for (Fields.Field field : fields.of(topic, usual)) {
        attribute(OpmlNames.attribute(field.name()), field.value());
      }
    }

    private void attribute(String name, String value) {
      text.append(' ').append(name).append("=\"").append(xml.escaped(value)).append('"');
    }
  }
}
