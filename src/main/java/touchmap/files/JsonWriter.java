package touchmap.files;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import touchmap.model.Json;

/**
 * Writes JSON in the one form our documents have: two spaces, a line for every value, short numbers, a final newline.
 * Halves of surrogate pairs, which UTF-8 cannot hold, are written as escapes.
 */
public final class JsonWriter {
  private static final int LEAST_PLAIN = -7;
  private static final int MOST_PLAIN = 21;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonLimits.DEEPEST + 1).build())
          .build();
  private static final ObjectWriteContext LOOK =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return printer();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private JsonWriter() {}

  static byte[] bytes(Json json) {
    return text(json).getBytes(StandardCharsets.UTF_8);
  }

  /** The JSON as text, with a final newline. */
  public static String text(Json json) {
    var text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(LOOK, text)) {
      write(json, generator);
    }
    return escapeHalves(text.append('\n').toString());
  }

  private static PrettyPrinter printer() {
    var lines = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
  }

  private static void write(Json json, JsonGenerator generator) {
    var open = new ArrayDeque<Iterator<?>>();
    begin(json, generator, open);
    while (!open.isEmpty()) {
      Iterator<?> inner = open.peek();
      if (!inner.hasNext()) {
        open.pop();
        if (generator.streamWriteContext().inObject()) generator.writeEndObject();
        else generator.writeEndArray();
        continue;
      }
      switch (inner.next()) {
        case Json.Member(String key, Json value) -> {
          generator.writeName(key);
          begin(value, generator, open);
        }
        case Json item -> begin(item, generator, open);
        default -> throw new AssertionError("Neither member nor value");
      }
    }
  }

  /** Writes a value, or only the beginning of one that holds others. */
  private static void begin(Json json, JsonGenerator generator, ArrayDeque<Iterator<?>> open) {
    switch (json) {
      case Json.Obj object -> {
        generator.writeStartObject();
        open.push(object.members().iterator());
      }
      case Json.Arr array -> {
        generator.writeStartArray();
        open.push(array.items().iterator());
      }
      case Json.Str text -> generator.writeString(text.value());
      case Json.Num number -> generator.writeNumber(shortest(number.value()));
      case Json.Bool bool -> generator.writeBoolean(bool.value());
      case Json.Null _ -> generator.writeNull();
    }
  }

  /** The number exactly and without padding: as people write it, or with a power of ten where that is all zeros. */
  static String shortest(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    String power = bare.toString().replace("E+", "e").replace("E-", "e-");
    long magnitude = (long) bare.precision() - bare.scale() - 1;
    if (magnitude > LEAST_PLAIN && magnitude < MOST_PLAIN) return bare.toPlainString();
    boolean isHuge = Math.abs(magnitude) > power.length();
    if (isHuge) return power;
    String plain = bare.toPlainString();
    return plain.length() <= power.length() ? plain : power;
  }

  private static String escapeHalves(String text) {
    @Nullable StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) continue;
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (escaped == null) escaped = new StringBuilder(text.length() + 16);
      escaped.append(text, copied, i).append("\\u%04x".formatted((int) c));
      copied = i + 1;
    }
    return escaped == null ? text : escaped.append(text, copied, text.length()).toString();
  }
}
