package touchmap.exchange;

import java.util.Map;
import java.util.Set;

/** XHTML that stands within foreign XML, put together again as HTML while it is read. */
public final class Xhtml {
  private static final Set<String> EMPTY = Set.of("meta", "br", "img", "hr");

  private final StringBuilder html = new StringBuilder();

  public void start(String name, Map<String, String> attributes) {
    html.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            html.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    html.append('>');
  }

  public void text(String text) {
    html.append(escaped(text));
  }

  public void end(String name) {
    if (!EMPTY.contains(name)) html.append("</").append(name).append('>');
  }

  public String html() {
    return html.toString();
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
