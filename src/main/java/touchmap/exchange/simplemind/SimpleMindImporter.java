package touchmap.exchange.simplemind;

import java.util.List;
import touchmap.exchange.Archive;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** Reads the maps of SimpleMind. Nothing is published of the format; this follows files that were found. */
public final class SimpleMindImporter implements Importer {
  private static final String DOCUMENT = "document/mindmap.xml";

  @Override
  public String name() {
    return "SimpleMind";
  }

  @Override
  public List<String> extensions() {
    return List.of("smmx");
  }

  @Override
  public int recognises(byte[] content) {
    if (Archive.isZip(content)) return Archive.mentions(content, DOCUMENT) ? 3 : 0;
    return Xml.rootOf(content).equals(FlatReading.ROOT) ? 3 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    try {
      var topics = new FlatReading(losses);
      Xml.read(Archive.document(content, DOCUMENT, "exchange.noSimpleMind"), losses, topics);
      return topics.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }
}
