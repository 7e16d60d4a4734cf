package touchmap.exchange.markdown;

import java.util.List;
import java.util.regex.Pattern;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.model.Opened;

/** Reads Markdown: headings and nested lists become topics, rows of tables too, everything else becomes notes. */
public final class MarkdownImporter implements Importer {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+\\S", Pattern.MULTILINE);

  @Override
  public String name() {
    return "Markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public int recognises(byte[] content) {
    if (!FileText.isForPeople(content)) return 0;
    return HEADING.matcher(FileText.head(content, 8_000)).find() ? 2 : 1;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      if (!FileText.isText(content)) throw Refused.because("exchange.noText");
      FileText text = FileText.of(content);
      text.notices().forEach(losses::notice);
      if (text.text().isBlank()) throw Refused.because("exchange.empty");
      return new MarkdownReading(losses.withoutControls(text.text()), losses).opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }
}
