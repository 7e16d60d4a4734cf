package touchmap.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Published numbers that our figures must come to (oracles.json), by their id, as maps, lists, numbers and strings. */
final class Oracles {
  private Oracles() {}

  static Map<String, Object> of(String id) {
    try (InputStream in = Oracles.class.getResourceAsStream("oracles.json");
        JsonParser parser =
            new JsonFactory().createParser(ObjectReadContext.empty(), Objects.requireNonNull(in))) {
      parser.nextToken();
      for (Object each : list(value(parser))) if (id.equals(map(each).get("id"))) return map(each);
      throw new AssertionError("No oracle " + id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          object.put(key, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
        yield list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      default -> parser.getString();
    };
  }

  static Map<String, Object> map(Object value) {
    var map = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((key, each) -> map.put(key.toString(), each));
    return map;
  }

  static List<Object> list(Object value) {
    return new ArrayList<>((List<?>) value);
  }

  static List<Double> numbers(Object value) {
    return list(value).stream().map(Oracles::number).toList();
  }

  /** A number, or one written as a fraction. */
  static double number(Object value) {
    if (value instanceof Double number) return number;
    List<String> parts = List.of(value.toString().split("/", -1));
    return Double.parseDouble(parts.getFirst()) / Double.parseDouble(parts.getLast());
  }

  /** What is found by these keys, one in another. */
  static Object at(Map<String, Object> oracle, String... keys) {
    Object at = oracle;
    for (String key : keys) at = Objects.requireNonNull(map(at).get(key), key);
    return at;
  }
}
