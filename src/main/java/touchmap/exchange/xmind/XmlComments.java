package touchmap.exchange.xmind;

import java.util.Map;
import touchmap.exchange.Limits;
import touchmap.exchange.Xml;

/** What readers of an XMind 8 map remarked at its topics; each remark goes to the end of the topic's note. */
final class XmlComments implements Xml.Listener {
  private final Sheets sheets;
  private final StringBuilder text = new StringBuilder();
  private String topic = "";
  private String author = "";

  XmlComments(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    text.setLength(0);
    if (!name.equals("comment")) return;
    topic = attributes.getOrDefault("object-id", "");
    author = attributes.getOrDefault("author", "");
  }

  @Override
  public void text(String said) {
    if (text.length() <= Limits.TEXT) text.append(said);
  }

  @Override
  public void end(String name) {
    if (name.equals("content"))
      sheets.comment(topic, author, text.toString().replace("\r\n", "\n"));
  }
}
