package touchmap.exchange.xmind;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import touchmap.exchange.Exporter;
import touchmap.exchange.Losses;
import touchmap.exchange.OpenPackage;
import touchmap.exchange.StudyLosses;
import touchmap.model.TouchMap;
import touchmap.picture.Page;
import touchmap.words.Phrase;

/**
 * Writes what XMind Zen and later read: {@code content.json} with its metadata and manifest, and beside it a {@code
 * content.xml} that tells XMind 8 why it can't. XMind shows one link a topic; further ones, and the fields it has no place
 * for, stand in an extension of ours, from where they come back.
 */
public final class XMindExporter implements Exporter {
  private static final String MANIFEST =
      "{\"file-entries\":{\"content.json\":{},\"metadata.json\":{}}}";
  private static final String FOR_XMIND_8 =
      "<xmap-content xmlns=\"urn:xmind:xmap:xmlns:content:2.0\" version=\"2.0\">"
          + "<sheet id=\"sheet\"><topic id=\"topic\"><title>This map needs XMind 2020 or later</title>"
          + "</topic><title>Touchmap</title></sheet></xmap-content>";

  @Override
  public String name() {
    return "XMind";
  }

  @Override
  public List<String> extensions() {
    return List.of("xmind");
  }

  @Override
  public List<Phrase> write(TouchMap map, List<Page> pages, OutputStream out) throws IOException {
    var losses = new Losses();
    StudyLosses.count(map, true, losses);
    var zip = new OpenPackage(out);
    var sheet = new JsonSheet(map, losses);
    zip.raw("content.json", sheet.text());
    zip.raw("metadata.json", metadata(sheet.id()));
    zip.part("content.xml", FOR_XMIND_8);
    zip.raw("manifest.json", MANIFEST);
    zip.close();
    return losses.phrases();
  }

  /** Newer ones open the sheet that is named here; an id has no letters that JSON escapes. */
  private static String metadata(String sheet) {
    return "{\"dataStructureVersion\":\"2\",\"activeSheetId\":\""
        + sheet
        + "\",\"creator\":{\"name\":\"Touchmap\"}}";
  }
}
