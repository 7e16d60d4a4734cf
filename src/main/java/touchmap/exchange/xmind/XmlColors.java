package touchmap.exchange.xmind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchmap.exchange.Xml;

/** The colours that the styles of XMind 8 give to branches, by the style's id. */
final class XmlColors implements Xml.Listener {
  private static final List<String> PROPERTIES =
      List.of("line-color", "svg:fill", "border-line-color");

  private final Map<String, String> colorsById = new HashMap<>();
  private String style = "";

  String of(String id) {
    return colorsById.getOrDefault(id, "");
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    if (name.equals("style")) style = attributes.getOrDefault("id", "");
    if (!name.equals("topic-properties")) return;
    PROPERTIES.stream()
        .map(property -> attributes.getOrDefault(property, ""))
        .filter(color -> color.startsWith("#"))
        .findFirst()
        .ifPresent(color -> colorsById.putIfAbsent(style, color));
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {}
}
