package touchmap.exchange;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import touchmap.model.Json;

/** JSON of other programs: read without recursion within the {@link Limits}, and asked leniently for what it may hold. */
public final class ForeignJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.NESTING)
                  .maxStringLength(Limits.UNPACKED)
                  .build())
          .build();

  /** An object or a list whose end has not come yet. */
  private static final class Open {
    private final boolean isObject;
    private final List<Json.Member> members = new ArrayList<>();
    private final List<Json> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String name = "";

    Open(boolean isObject) {
      this.isObject = isObject;
    }

    /** Says the next member's key; false when it has been there before. */
    boolean name(String key) {
      name = key;
      return names.add(key);
    }

    void add(Json value) {
      if (isObject) members.add(new Json.Member(name, value));
      else items.add(value);
    }

    Json closed() {
      return isObject ? new Json.Obj(members) : new Json.Arr(items);
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Json whole;
  private int pieces;

  private ForeignJson() {}

  /**
   * Reads the one value in the text.
   *
   * @throws Refused when it is no JSON, with the place where it breaks, when something stands behind its end or a key is
   *     there twice, since of two values one would be lost unsaid, or when it is more than the limits allow
   */
  public static Json read(String text) throws Refused {
    var reading = new ForeignJson();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      while (reading.whole == null) {
        JsonToken token = parser.nextToken();
        if (token == null) throw Refused.because("exchange.empty");
        reading.take(token, parser);
      }
      if (parser.nextToken() != null) throw at("exchange.goesOn", parser.currentTokenLocation());
      return reading.whole;
    } catch (StreamConstraintsException beyond) {
      throw Refused.because("exchange.tooDeep", Limits.DEPTH);
    } catch (JacksonException broken) {
      throw at("exchange.brokenXml", broken.getLocation());
    }
  }

  private static Refused at(String key, @Nullable TokenStreamLocation at) {
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return Refused.because(key, line, column);
  }

  private void take(JsonToken token, JsonParser parser) throws Refused {
    if (++pieces > Limits.PIECES) throw Refused.because("exchange.tooMany", Limits.TOPICS);
    switch (token) {
      case START_OBJECT -> open.push(new Open(true));
      case START_ARRAY -> open.push(new Open(false));
      case END_OBJECT, END_ARRAY -> put(open.pop().closed());
      case PROPERTY_NAME -> {
        Open object = open.peek();
        if (object != null && !object.name(parser.currentName()))
          throw at("exchange.keyTwice", parser.currentTokenLocation());
      }
      case VALUE_STRING -> put(new Json.Str(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(new Json.Num(number(parser.getString())));
      case VALUE_TRUE -> put(new Json.Bool(true));
      case VALUE_FALSE -> put(new Json.Bool(false));
      default -> put(new Json.Null());
    }
  }

  private static BigDecimal number(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException beyond) {
      return BigDecimal.ZERO;
    }
  }

  private void put(Json value) {
    Open around = open.peek();
    if (around == null) whole = value;
    else around.add(value);
  }

  /** What stands at the end of the path of keys, if all of it is there. */
  public static Optional<Json> at(Json json, String... path) {
    Json here = json;
    for (String key : path) {
      if (!(here instanceof Json.Obj object)) return Optional.empty();
      Optional<Json.Member> member =
          object.members().stream().filter(each -> each.key().equals(key)).findFirst();
      if (member.isEmpty()) return Optional.empty();
      here = member.get().value();
    }
    return Optional.of(here);
  }

  /** The text at the end of the path; empty when there is something else or nothing. */
  public static String text(Json json, String... path) {
    return at(json, path)
        .map(found -> found instanceof Json.Str text ? text.value() : "")
        .orElse("");
  }

  /** The items of the list at the end of the path; none when there is something else or nothing. */
  public static List<Json> items(Json json, String... path) {
    return at(json, path)
        .map(found -> found instanceof Json.Arr list ? list.items() : List.<Json>of())
        .orElse(List.of());
  }

  /** The members of the object at the end of the path; none when there is something else or nothing. */
  public static List<Json.Member> members(Json json, String... path) {
    return at(json, path)
        .map(found -> found instanceof Json.Obj object ? object.members() : List.<Json.Member>of())
        .orElse(List.of());
  }
}
