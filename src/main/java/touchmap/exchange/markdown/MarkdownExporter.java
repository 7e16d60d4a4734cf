package touchmap.exchange.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.StudyLosses;
import touchmap.exchange.XmlText;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/**
 * Writes Markdown that reads well: the business and its branches are headings, what is below them nested lists. A name
 * carries its first link, further links follow it; notes are paragraphs or quotes; folds are the hidden comments that
 * markmap knows.
 */
public final class MarkdownExporter implements Exporter {
  private static final String FOLD = "<!-- markmap: fold -->";

  @Override
  public String name() {
    return "Markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, false, losses);
    out.write(new Writing(map, losses).text().getBytes(StandardCharsets.UTF_8));
    return losses.phrases();
  }

  /** Branches as one nested list, without headings: what people expect to paste into a text of theirs. */
  public static String list(List<Topic> branches) {
    return new Writing(TouchMap.of("", "en"), new Losses()).items(branches);
  }

  /** One map being written. */
  private static final class Writing {
    private final TouchMap map;
    private final Set<Id> folded;
    private final XmlText letters;
    private final StringBuilder text = new StringBuilder();

    Writing(TouchMap map, Losses losses) {
      this.map = map;
      folded = new HashSet<>(map.view().folded());
      letters = new XmlText(losses, false);
    }

    private record Step(Topic topic, int level) {}

    String text() {
      if (!map.shownTitle().equals(map.root().nameOnOneLine())) {
        String title = letters.allowed(map.title().replace('\n', ' '));
        text.append("---\ntitle: \"");
        text.append(title.replace("\\", "\\\\").replace("\"", "\\\""));
        text.append("\"\n---\n\n");
      }
      Deque<Step> todo = new ArrayDeque<>();
      todo.push(new Step(map.root(), 1));
      return written(todo);
    }

    String items(List<Topic> branches) {
      Deque<Step> todo = new ArrayDeque<>();
      for (Topic each : branches.reversed()) todo.push(new Step(each, 3));
      return written(todo);
    }

    private String written(Deque<Step> todo) {
      while (!todo.isEmpty()) {
        Step step = todo.pop();
        if (step.level <= 2) heading(step);
        else item(step);
        for (Topic child : step.topic.children().reversed()) {
          todo.push(new Step(child, step.level + 1));
        }
      }
      return text.toString();
    }

    private void heading(Step step) {
      if (step.level == 2) startBlock();
      text.append("#".repeat(step.level));
      line(step.topic, true);
      String note = note(step.topic);
      boolean hasItems = step.level == 2 && !step.topic.children().isEmpty();
      if (!note.isEmpty()) {
        text.append('\n');
        if (MarkdownEscapes.isProse(note)) text.append(note).append('\n');
        else quote(note, "");
      }
      if (hasItems) text.append('\n');
    }

    private void item(Step step) {
      String indent = "  ".repeat(step.level - 3);
      text.append(indent).append('-');
      line(step.topic, false);
      String note = note(step.topic);
      if (!note.isEmpty()) quote(note, indent + "  ");
    }

    private void line(Topic topic, boolean isHeading) {
      String name = MarkdownEscapes.name(letters.allowed(topic.name()), isHeading);
      List<String> links = topic.details().links();
      if (!links.isEmpty()) name = '[' + name + "](" + address(links.getFirst()) + ')';
      if (!name.isEmpty()) text.append(' ').append(name);
      for (int i = 1; i < links.size(); i++) {
        text.append(' ').append(MarkdownEscapes.bareLink(letters.allowed(links.get(i))));
      }
      if (folded.contains(topic.id())) text.append(' ').append(FOLD);
      text.append('\n');
    }

    private String address(String link) {
      return MarkdownEscapes.address(letters.allowed(link));
    }

    private String note(Topic topic) {
      return letters.allowed(topic.details().note().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void quote(String note, String indent) {
      for (String line : note.split("\n", -1)) {
        text.append(indent).append(line.isEmpty() ? ">" : "> " + line).append('\n');
      }
    }

    private void startBlock() {
      if (!text.isEmpty()) text.append('\n');
    }
  }
}
