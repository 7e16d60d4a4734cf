package touchmap.files;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import touchmap.model.Json;
import touchmap.words.Phrase;

/**
 * Reads bytes as JSON, strictly: UTF-8 with or without a byte order mark, no key twice in an object, nothing after the
 * end. Nests without recursion, so that depth costs no stack.
 */
final class JsonReader {
  private static final int FEW = 16;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(new JsonLimits()).build();

  private final String file;
  private final ArrayDeque<Open> open = new ArrayDeque<>();
  private @Nullable Json whole;

  private JsonReader(String file) {
    this.file = file;
  }

  /**
   * @param file the file's name, for the sentence when it cannot be read
   */
  static Json read(byte[] content, String file) throws NotReadable {
    String text = text(content, file);
    if (text.isBlank()) throw new NotReadable(Phrase.of("files.empty", file));
    var reader = new JsonReader(file);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return reader.document(parser);
    } catch (UnexpectedEndOfInputException early) {
      throw reader.at("files.endsEarly", early.getLocation());
    } catch (JacksonException wrong) {
      throw reader.at("files.notJson", wrong.getLocation());
    }
  }

  private static String text(byte[] content, String file) throws NotReadable {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF) {
      bytes.position(3);
    }
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, text, true);
    try {
      if (result.isError()) result.throwException();
    } catch (CharacterCodingException notUtf8) {
      throw new NotReadable(Phrase.of("files.notText", file, bytes.position()));
    }
    return text.flip().toString();
  }

  private Json document(JsonParser parser) throws NotReadable {
    try {
      return oneValue(parser);
    } catch (JsonLimits.Beyond huge) {
      throw at(huge.key(), parser.currentLocation(), huge.limit());
    }
  }

  private Json oneValue(JsonParser parser) throws NotReadable {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (whole != null) throw at("files.goesOn", parser.currentTokenLocation());
      take(token, parser);
    }
    if (whole == null) throw at("files.endsEarly", parser.currentLocation());
    return whole;
  }

  private void take(JsonToken token, JsonParser parser) throws NotReadable {
    switch (token) {
      case START_OBJECT -> open.push(new OpenObject());
      case START_ARRAY -> open.push(new OpenArray());
      case END_OBJECT, END_ARRAY -> put(open.pop().close());
      case PROPERTY_NAME -> {
        if (open.peek() instanceof OpenObject object && !object.name(parser.currentName())) {
          TokenStreamLocation where = parser.currentTokenLocation();
          throw new NotReadable(
              Phrase.of(
                  "files.keyTwice",
                  file,
                  parser.currentName(),
                  where.getLineNr(),
                  where.getColumnNr()));
        }
      }
      case VALUE_STRING -> put(new Json.Str(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(number(parser));
      case VALUE_TRUE -> put(new Json.Bool(true));
      case VALUE_FALSE -> put(new Json.Bool(false));
      case VALUE_NULL -> put(new Json.Null());
      default -> throw at("files.notJson", parser.currentTokenLocation());
    }
  }

  private void put(Json value) {
    Open around = open.peek();
    if (around == null) whole = value;
    else around.add(value);
  }

  /** Numbers that mean the same are the same: 1.0, 1e0 and 1. */
  private Json number(JsonParser parser) throws NotReadable {
    try {
      BigDecimal number = new BigDecimal(parser.getString()).stripTrailingZeros();
      return new Json.Num(number);
    } catch (ArithmeticException | NumberFormatException beyond) {
      throw at("files.beyond.size", parser.currentTokenLocation());
    }
  }

  private NotReadable at(String key, TokenStreamLocation where) {
    return at(key, where, 0);
  }

  private NotReadable at(String key, TokenStreamLocation where, int limit) {
    int line = Math.max(where.getLineNr(), 1);
    int column = Math.max(where.getColumnNr(), 1);
    return new NotReadable(Phrase.of(key, file, line, column, limit));
  }

  /** An object or a list whose end has not come yet. */
  private sealed interface Open {
    void add(Json value);

    Json close();
  }

  private static final class OpenArray implements Open {
    private final List<Json> items = new ArrayList<>();

    @Override
    public void add(Json value) {
      items.add(value);
    }

    @Override
    public Json close() {
      return new Json.Arr(items);
    }
  }

  private static final class OpenObject implements Open {
    private final List<Json.Member> members = new ArrayList<>();
    private @Nullable Set<String> names;
    private String name = "";

    /** Says the next member's key; false when it has been there before. */
    boolean name(String key) {
      name = key;
      if (members.size() < FEW) {
        for (Json.Member member : members) if (member.key().equals(key)) return false;
        return true;
      }
      Set<String> known = names;
      if (known == null) {
        known = new HashSet<>();
        for (Json.Member member : members) known.add(member.key());
        names = known;
      }
      return known.add(key);
    }

    @Override
    public void add(Json value) {
      members.add(new Json.Member(name, value));
    }

    @Override
    public Json close() {
      return new Json.Obj(members);
    }
  }
}
