package touchmap.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import touchmap.exchange.Exporter;
import touchmap.exchange.Importer;
import touchmap.exchange.freemind.FreeMindExporter;
import touchmap.exchange.freemind.FreeMindImporter;
import touchmap.exchange.html.HtmlExporter;
import touchmap.exchange.html.HtmlImporter;
import touchmap.exchange.markdown.MarkdownExporter;
import touchmap.exchange.markdown.MarkdownImporter;
import touchmap.exchange.mind42.Mind42Importer;
import touchmap.exchange.minder.MinderImporter;
import touchmap.exchange.mindmanager.MindManagerImporter;
import touchmap.exchange.opml.OpmlExporter;
import touchmap.exchange.opml.OpmlImporter;
import touchmap.exchange.pdf.PdfExporter;
import touchmap.exchange.png.PngExporter;
import touchmap.exchange.pptx.PptxExporter;
import touchmap.exchange.svg.SvgExporter;
import touchmap.exchange.simplemind.SimpleMindImporter;
import touchmap.exchange.table.CsvExporter;
import touchmap.exchange.table.TableImporter;
import touchmap.exchange.table.XlsxExporter;
import touchmap.exchange.text.TextExporter;
import touchmap.exchange.text.TextImporter;
import touchmap.exchange.xmind.XMindExporter;
import touchmap.exchange.xmind.XMindImporter;

/** The formats of other programs that this one reads and writes; the only list of them. */
public final class Formats {
  private static final int TEXT_OF_SOME_SORT = 1;
  private static final String OUTLINE = "txt";

  private Formats() {}

  public static List<Importer> importers() {
    return List.of(
        new FreeMindImporter(),
        new OpmlImporter(),
        new XMindImporter(),
        new MindManagerImporter(),
        new SimpleMindImporter(),
        new MinderImporter(),
        new Mind42Importer(),
        new HtmlImporter(),
        new TableImporter(),
        new MarkdownImporter(),
        new TextImporter());
  }

  public static List<Exporter> exporters() {
    return List.of(
        new SvgExporter(),
        new PngExporter(),
        new PdfExporter(),
        new HtmlExporter(),
        new PptxExporter(() -> LocalDate.now(ZoneId.systemDefault())),
        new FreeMindExporter(),
        new OpmlExporter(),
        new XMindExporter(),
        new MarkdownExporter(),
        new TextExporter(),
        new CsvExporter(),
        new XlsxExporter());
  }

  /** All endings that can be read, our own left out. */
  static List<String> readEndings() {
    return importers().stream().flatMap(each -> each.extensions().stream()).toList();
  }

  /**
   * The importer for a file: the one surest of its content; among equals the one for its ending. Text that comes without
   * one, as through a pipe, is taken for an outline.
   */
  public static Optional<Importer> importer(byte[] content, String ending) {
    record Bid(Importer importer, int sure, boolean named) {}
    String name = ending.isEmpty() ? OUTLINE : ending;
    return importers().stream()
        .map(each -> new Bid(each, each.recognises(content), each.extensions().contains(name)))
        .filter(bid -> bid.sure() > TEXT_OF_SOME_SORT || (bid.sure() > 0 && bid.named()))
        .max(Comparator.comparingInt(Bid::sure).thenComparing(Bid::named))
        .map(Bid::importer);
  }

  /** The exporter for a file's ending, without the dot. */
  public static Optional<Exporter> exporter(String ending) {
    return exporters().stream().filter(each -> each.extensions().contains(ending)).findFirst();
  }
}
