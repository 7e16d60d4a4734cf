package touchmap.exchange;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads foreign XML piece by piece. No DTD is looked at, no entity of one is expanded, nothing is fetched; any depth is
 * read, since the importers have a limit of their own.
 */
public final class Xml {
  private static final Pattern PROLOGUE =
      Pattern.compile(
          "\\s*(?:<\\?[^>]*+>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>\\[]*+(?:\\[[^]]*+])?\\s*>\\s*){0,20}",
          Pattern.DOTALL);

  private Xml() {}

  /** What is told while reading; names are without their prefix, except those of attributes. */
  public interface Listener {
    void start(String name, Map<String, String> attributes) throws Refused;

    void text(String text) throws Refused;

    void end(String name) throws Refused;
  }

  /** What is told where only elements and their attributes matter. */
  public interface Elements {
    void start(String name, Map<String, String> attributes);
  }

  /**
   * Reads a part of a package of which only elements and their attributes matter.
   *
   * @throws Refused when it is not well-formed, with the place where it breaks
   */
  public static void readElements(byte[] content, Elements elements) throws Refused {
    read(
        content,
        new Losses(),
        new Listener() {
          @Override
          public void start(String name, Map<String, String> attributes) {
            elements.start(name, attributes);
          }

          @Override
          public void text(String text) {}

          @Override
          public void end(String name) {}
        });
  }

  /** The name of the outermost element, empty when this is no XML. */
  public static String rootOf(byte[] content) {
    String head = FileText.head(content, 4_000);
    var prologue = PROLOGUE.matcher(head);
    int at = prologue.lookingAt() ? prologue.end() : 0;
    if (at >= head.length() || head.charAt(at) != '<') return "";
    int end = at + 1;
    while (end < head.length() && isNameLetter(head.charAt(end))) end++;
    return head.substring(at + 1, end);
  }

  private static boolean isNameLetter(char letter) {
    return Character.isLetterOrDigit(letter) || "_-.:".indexOf(letter) >= 0;
  }

  /**
   * Reads the whole text.
   *
   * @throws Refused when it is not well-formed, with the place where it breaks
   */
  public static void read(byte[] content, Losses losses, Listener listener) throws Refused {
    FileText text = FileText.of(content);
    text.notices().forEach(losses::notice);
    String xml = XmlMending.mended(text.text(), losses);
    if (xml.isBlank()) throw Refused.because("exchange.empty");
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      int elements = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++elements > Limits.PIECES)
          throw Refused.because("exchange.tooMany", Limits.TOPICS);
        tell(reader, event, listener);
      }
    } catch (XMLStreamException broken) {
      String message = broken.getMessage();
      if (message != null && message.contains("elementAttributeLimit"))
        throw Refused.because("exchange.manyAttributes", Limits.ATTRIBUTES);
      Location at = broken.getLocation();
      if (at == null) throw Refused.because("exchange.brokenXml", 1, 1);
      throw Refused.because(
          isEntity(broken) ? "exchange.entity" : "exchange.brokenXml",
          at.getLineNumber(),
          Math.max(1, at.getColumnNumber()));
    }
  }

  private static boolean isEntity(XMLStreamException broken) {
    String message = broken.getMessage();
    return message != null && message.contains("entity") && message.contains("declared");
  }

  private static void tell(XMLStreamReader reader, int event, Listener listener) throws Refused {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT ->
          listener.start(localName(reader.getLocalName()), attributes(reader));
      case XMLStreamConstants.END_ELEMENT -> listener.end(localName(reader.getLocalName()));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          listener.text(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw Refused.because(
              "exchange.entity",
              reader.getLocation().getLineNumber(),
              Math.max(1, reader.getLocation().getColumnNumber()));
      default -> {}
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      boolean isPlain = prefix == null || prefix.isEmpty();
      String name = reader.getAttributeLocalName(i);
      attributes.put(isPlain ? name : prefix + ':' + name, reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    factory.setProperty("jdk.xml.elementAttributeLimit", Limits.ATTRIBUTES);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched: " + systemId);
        });
    return factory;
  }
}
