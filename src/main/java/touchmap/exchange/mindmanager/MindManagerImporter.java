package touchmap.exchange.mindmanager;

import java.util.List;
import touchmap.exchange.Archive;
import touchmap.exchange.FileText;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** Reads the maps of MindManager since 2003, zipped or as bare XML, and what other programs write under its name. */
public final class MindManagerImporter implements Importer {
  private static final String DOCUMENT = "Document.xml";

  @Override
  public String name() {
    return "MindManager";
  }

  @Override
  public List<String> extensions() {
    return List.of("mmap", "xmmap");
  }

  @Override
  public int recognises(byte[] content) {
    if (Archive.isZip(content)) return Archive.mentions(content, DOCUMENT) ? 3 : 0;
    String root = Xml.rootOf(content);
    return root.endsWith("Map") && FileText.head(content, 4_000).contains("mindjet") ? 3 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      var map = new TopicsReading(losses);
      Xml.read(Archive.document(content, DOCUMENT, "exchange.noMindManager"), losses, map);
      return map.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }
}
