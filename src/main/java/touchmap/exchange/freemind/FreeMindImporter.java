package touchmap.exchange.freemind;

import java.util.List;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Opened;

/** Reads the maps of FreeMind since 0.7 and of Freeplane. */
public final class FreeMindImporter implements Importer {
  @Override
  public String name() {
    return "FreeMind / Freeplane";
  }

  @Override
  public List<String> extensions() {
    return List.of("mm");
  }

  @Override
  public int recognises(byte[] content) {
    return Xml.rootOf(content).equals("map") ? 3 : 0;
  }

  @Override
  public Opened read(byte[] content, String name) {
    var losses = new Losses();
    var map = new MapReading(losses);
    try {
      Xml.read(content, losses, map);
      return map.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }
}
