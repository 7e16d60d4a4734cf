package touchmap.exchange.xmind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchmap.exchange.Archive;
import touchmap.exchange.FileText;
import touchmap.exchange.ForeignJson;
import touchmap.exchange.Importer;
import touchmap.exchange.Losses;
import touchmap.exchange.Refused;
import touchmap.exchange.Xml;
import touchmap.model.Json;
import touchmap.model.Opened;

/**
 * Reads the files of XMind 8 and of XMind Zen and later. Where a file has both {@code content.json} and {@code content.xml},
 * the XML only warns old versions, and the JSON is read.
 */
public final class XMindImporter implements Importer {
  private static final String JSON = "content.json";
  private static final String XML = "content.xml";
  private static final Set<String> PARTS =
      Set.of(JSON, XML, "styles.xml", "comments.xml", "manifest.json", "META-INF/manifest.xml");
  private static final String ROOT = "xmap-content";

  @Override
  public String name() {
    return "XMind";
  }

  @Override
  public List<String> extensions() {
    return List.of("xmind");
  }

  @Override
  public int recognises(byte[] content) {
    if (!Archive.isZip(content)) return Xml.rootOf(content).equals(ROOT) ? 3 : 0;
    boolean isZen =
        Archive.mentions(content, JSON)
            && (Archive.mentions(content, "metadata.json")
                || Archive.mentions(content, "manifest.json"));
    if (isZen) return 3;
    if (Archive.mentions(content, JSON)) return 2;
    boolean isOffice = Archive.mentions(content, "mimetypeapplication/");
    return Archive.mentions(content, XML) && !isOffice ? 2 : 0;
  }

  @Override
  public List<String> sheets(byte[] content) {
    try {
      var names = new ArrayList<String>();
      Parts parts = parts(content);
      if (parts.json.isPresent()) JsonSheets.names(parts.json.get(), names);
      else Xml.read(parts.xml, new Losses(), new XmlSheetNames(names));
      return names;
    } catch (Refused unreadable) {
      return List.of();
    }
  }

  @Override
  public Opened read(byte[] content, String name) {
    return read(content, name, ALL_SHEETS);
  }

  @Override
  public Opened read(byte[] content, String name, int sheet) {
    var losses = new Losses();
    try {
      Parts parts = parts(content);
      var sheets = new Sheets(losses);
      if (parts.json.isPresent()) {
        new JsonSheets(sheets, sheet).read(parts.json.get());
      } else {
        var colors = new XmlColors();
        if (parts.styles.isPresent()) Xml.read(parts.styles.get(), losses, colors);
        Xml.read(parts.xml, losses, new XmlSheets(sheets, colors, sheet));
        if (parts.comments.isPresent())
          Xml.read(parts.comments.get(), losses, new XmlComments(sheets));
      }
      return sheets.opened(name);
    } catch (Refused refused) {
      return new Opened.Unreadable(refused.reason());
    }
  }

  /** What of a file is read: the JSON, or else the XML and what stands beside it. */
  private static final class Parts {
    private final Optional<Json> json;
    private final byte[] xml;
    private Optional<byte[]> styles = Optional.empty();
    private Optional<byte[]> comments = Optional.empty();

    Parts(Optional<Json> json, byte[] xml) {
      this.json = json;
      this.xml = xml;
    }
  }

  private static Parts parts(byte[] content) throws Refused {
    if (!Archive.isZip(content)) return new Parts(Optional.empty(), content);
    Archive archive = Archive.ofZip(content, PARTS::contains);
    checkReadable(archive);
    Optional<byte[]> json = archive.part(JSON);
    if (json.isPresent())
      return new Parts(Optional.of(ForeignJson.read(FileText.of(json.get()).text())), new byte[0]);
    byte[] xml = archive.part(XML).orElseThrow(() -> Refused.because("exchange.noXMind"));
    var parts = new Parts(Optional.empty(), xml);
    parts.styles = archive.part("styles.xml");
    parts.comments = archive.part("comments.xml");
    return parts;
  }

  /** A file with a password says in its manifest how its parts are encrypted. */
  private static void checkReadable(Archive archive) throws Refused {
    for (String manifest : List.of("manifest.json", "META-INF/manifest.xml")) {
      Optional<byte[]> part = archive.part(manifest);
      if (part.isEmpty()) continue;
      String text = FileText.of(part.get()).text();
      if (text.contains("encryption-data") || text.contains("encryptionData"))
        throw Refused.because("exchange.password", "XMind");
    }
  }
}
