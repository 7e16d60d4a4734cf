package touchmap.exchange.minder;

import java.util.List;
import touchmap.exchange.Archive;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** Reads the maps of Minder: XML up to 1.x, since 2.0 the same XML in a tar.gz. */
public final class MinderImporter implements Importer {
  private static final String DOCUMENT = "map.xml";

  @Override
  public String name() {
    return "Minder";
  }

  @Override
  public List<String> extensions() {
    return List.of("minder");
  }

  @Override
  public int recognises(byte[] content) {
    if (Archive.isGzip(content)) return isMap(content);
    return Xml.rootOf(content).equals(NodesReading.ROOT) ? 3 : 0;
  }

  /** Certain where the map is found in the archive, possible where the archive is broken. */
  private static int isMap(byte[] content) {
    try {
      return Archive.ofTarGzip(content, DOCUMENT::equals).part(DOCUMENT).isPresent() ? 3 : 0;
    } catch (Refused broken) {
      return 1;
    }
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      var nodes = new NodesReading(losses);
      Xml.read(document(content), losses, nodes);
      return nodes.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  private static byte[] document(byte[] content) throws Refused {
    if (!Archive.isGzip(content)) return content;
    return Archive.ofTarGzip(content, DOCUMENT::equals)
        .part(DOCUMENT)
        .orElseThrow(() -> Refused.because("exchange.noMinder"));
  }
}
