package touchmap.exchange.freemind;

import java.util.List;
import java.util.Map;
import touchmap.exchange.RichText;
import touchmap.exchange.Xhtml;

/** Formatted text of a node: its name, its note or its details, as HTML or as plain text. */
final class RichContent {
  /** The name of the head's {@code meta} that keeps what the HTML was made of. */
  static final String SOURCE = "touchmap";

  private final String type;
  private final boolean isPlain;
  private final Xhtml html = new Xhtml();
  private final StringBuilder plain = new StringBuilder();
  private String source = "";
  private boolean hasText;

  RichContent(Map<String, String> attributes) {
    type = attributes.getOrDefault("TYPE", "");
    isPlain = attributes.getOrDefault("CONTENT-TYPE", "").startsWith("plain/");
  }

  String type() {
    return type;
  }

  void start(String name, Map<String, String> attributes) {
    if (name.equals("text")) hasText = true;
    if (name.equals("meta") && SOURCE.equals(attributes.get("name"))) {
      source = attributes.getOrDefault("content", "");
      return;
    }
    html.start(name, attributes);
  }

  void text(String text) {
    plain.append(text);
    html.text(text);
  }

  void end(String name) {
    html.end(name);
  }

  RichText.Plain name() {
    if (isSource(paragraphs(source))) return new RichText.Plain(source, List.of(), false, 0);
    return RichText.plain(html.html());
  }

  /** The Markdown it was made of if nobody changed its words since; else the Markdown of what it says. */
  String note() {
    if (isPlain && hasText) return plain.toString().strip();
    if (!source.isEmpty() && isSource(RichText.html(source))) return source;
    return RichText.markdown(html.html());
  }

  /** Whether a note is the very Markdown or plain text that the file holds, and nothing of it was passed over. */
  boolean isAsWritten(String note) {
    return note.equals(source) || (isPlain && hasText);
  }

  String html() {
    return html.html();
  }

  private boolean isSource(String sourceHtml) {
    return !source.isEmpty() && RichText.words(sourceHtml).equals(RichText.words(html.html()));
  }

  int pictures() {
    return RichText.pictures(html.html());
  }

  /** Plain text as HTML, a paragraph a line. */
  static String paragraphs(String text) {
    return "<p>" + Xhtml.escaped(text).replace("\n", "</p><p>") + "</p>";
  }
}
