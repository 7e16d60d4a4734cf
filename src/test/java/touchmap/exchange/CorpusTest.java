package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import touchmap.app.Formats;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.markdown.MarkdownImporter;
import touchmap.exchange.opml.OpmlExporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.exchange.text.TextExporter;
import touchmap.exchange.text.TextImporter;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Real files of other programs, where {@code -Dtouchmap.corpus=…} says that they are; they are not ours to keep here. */
@EnabledIfSystemProperty(named = "touchmap.corpus", matches = ".+")
class CorpusTest {
  private static final List<Importer> IMPORTERS =
      List.of(
          new FreeMindImporter(), new OpmlImporter(), new MarkdownImporter(), new TextImporter());
  private static final List<Exporter> EXPORTERS =
      List.of(
          new FreeMindExporter(), new OpmlExporter(), new MarkdownExporter(), new TextExporter());

  /** What was counted in a map: topics and ideas, topics with a note, links, folded ones. */
  private record Counts(int nodes, int notes, int links, int folded) {
    static Counts of(TouchMap map) {
      List<Topic> all = map.root().all();
      return new Counts(
          all.size() + map.ideas().size(),
          (int) all.stream().filter(each -> !each.details().note().isBlank()).count(),
          all.stream().mapToInt(each -> each.details().links().size()).sum(),
          map.view().folded().size());
    }
  }

  /** Where we count otherwise than the facts do, and why. */
  private static final Map<String, Counts> OTHERWISE =
      Map.ofEntries(
          // Details are part of the note; links within formatted names count.
          Map.entry("freeplaneUserGuide.mm", new Counts(1460, 80, 71, 659)),
          Map.entry("freeplaneFunctions_ja.mm", new Counts(75, 41, 3, 3)),
          Map.entry("freeplaneApplications.mm", new Counts(41, 9, 15, 1)),
          // The list of open lines says which branches are folded.
          Map.entry("opmlpackage-states.opml", new Counts(59, 0, 0, 7)),
          // A feed and its page are two links.
          Map.entry("cj-malone-linux-podcasts.opml", new Counts(10, 0, 18, 0)),
          // Paragraphs, code and lists of prose are notes.
          Map.entry("libzip-TODO.md", new Counts(155, 1, 0, 0)),
          Map.entry("wisemapping-TREE_LAYOUT_IMPLEMENTATION_PLAN.md", new Counts(368, 26, 0, 0)),
          // Table rows and their cells are topics; links in paragraphs stay in the notes.
          Map.entry("cjm-betonicum-ru.md", new Counts(188, 7, 0, 0)),
          // Lines of notes and links are no topics.
          Map.entry("wisemapping-complex.txt", new Counts(155, 46, 4, 0)),
          // Remarks at three nodes are notes; a link to an attached file is none.
          Map.entry("xmindparser-xmind8.xmind", new Counts(47, 8, 5, 1)),
          Map.entry("xmindparser-zen.xmind", new Counts(29, 2, 1, 0)),
          // Objects that come again are a topic above their rows; a column of remarks is notes.
          Map.entry("wisemapping-process.csv", new Counts(72, 0, 0, 0)),
          Map.entry("tks-sim_city.csv", new Counts(34, 7, 0, 0)),
          Map.entry("touchpoints-bereavement.csv", new Counts(47, 19, 0, 0)),
          // Loose topics hang on the centre or are ideas, so no business is put above; balloons are
          // notes.
          Map.entry("tks-smmx.smmx", new Counts(410, 409, 3, 36)),
          Map.entry("tks-utf8_raw.smmx", new Counts(16, 15, 1, 0)),
          Map.entry("tks-annotated relations.smmx", new Counts(8, 0, 1, 0)));

  private static Path corpus() {
    return Path.of(System.getProperty("touchmap.corpus"));
  }

  @Test
  void everyFileIsReadWithAllThatIsInIt() throws IOException {
    var wrong = new ArrayList<String>();
    int read = 0;
    for (String line : Files.readAllLines(corpus().resolve("facts.tsv"))) {
      String[] facts = line.split("\t", -1);
      if (facts.length < 9 || facts[0].equals("file")) continue;
      read++;
      Opened.Fine fine = opened(facts[0]);
      int roots = Integer.parseInt(facts[4]);
      Counts wanted =
          new Counts(
              Integer.parseInt(facts[2]) + (roots > 1 ? 1 : 0),
              Integer.parseInt(facts[5]),
              Integer.parseInt(facts[6]),
              Integer.parseInt(facts[8]));
      Counts counted = Counts.of(fine.map());
      if (!counted.equals(OTHERWISE.getOrDefault(facts[0], wanted))) {
        wrong.add(facts[0] + ": " + counted + " not " + wanted + " " + Compared.said(fine.notes()));
      }
    }
    assertTrue(read >= 10);
    assertEquals("", String.join("\n", wrong));
  }

  private static Opened.Fine opened(String file) throws IOException {
    byte[] content = Files.readAllBytes(corpus().resolve(file));
    String ending = file.substring(file.lastIndexOf('.') + 1);
    Optional<Importer> importer = Formats.importer(content, ending);
    return Compared.fine(importer.orElseThrow(), content, file);
  }

  @Test
  void everyFileComesBackFromEveryFormat() throws IOException {
    for (String line : Files.readAllLines(corpus().resolve("facts.tsv"))) {
      String[] facts = line.split("\t", -1);
      if (facts.length < 9 || facts[0].equals("file")) continue;
      TouchMap map = opened(facts[0]).map();
      for (int i = 0; i < EXPORTERS.size(); i++) {
        byte[] written = Compared.written(EXPORTERS.get(i), map);
        Compared.same(map, Compared.read(IMPORTERS.get(i), written), i < 2, facts[0]);
      }
    }
  }
}
