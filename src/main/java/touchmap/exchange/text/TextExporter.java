package touchmap.exchange.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import touchmap.edit.OutlineText;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.StudyLosses;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/** Writes a map as indented text: a line a topic, a tab a level, with notes, links and folds below. */
public final class TextExporter implements Exporter {
  @Override
  public String name() {
    return "Text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, false, losses);
    StudyLosses.countTitle(map, losses);
    String text = OutlineText.write(List.of(map.root()), map.view().folded());
    out.write(losses.encodable(text).getBytes(StandardCharsets.UTF_8));
    return losses.phrases();
  }
}
