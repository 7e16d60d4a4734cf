package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

/** What every document that a test writes must be: valid by the schema, and the same map when it is read again. */
public final class Documents {
  static final Path SCHEMA = Path.of("assets", "schema", "touchmap-1.schema.json");
  private static final Schema RULES = rules();

  private Documents() {}

  private static Schema rules() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** What the schema says against a document; empty when it is valid. */
  public static List<String> complaints(byte[] document) {
    return RULES.validate(new String(document, UTF_8), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** Fails unless the map as written is valid by the schema. */
  public static void assertValid(TouchMap map) {
    byte[] written = MapFiles.write(map);
    assertEquals(List.of(), complaints(written), () -> new String(written, UTF_8));
  }

  /**
   * Fails unless the map as written is valid, and read again is the same map without any damage.
   *
   * @return the map as read again: equal, and not the same object
   */
  public static TouchMap assertWrittenAndReadBack(TouchMap map) {
    assertValid(map);
    byte[] written = MapFiles.write(map);
    Opened opened = MapFiles.read(written, "again.touchmap");
    TouchMap again =
        assertInstanceOf(
                Opened.Fine.class, opened, () -> opened + "\n" + new String(written, UTF_8))
            .map();
    assertEquals(map, again);
    assertArrayEquals(written, MapFiles.write(again));
    return again;
  }

  /** A map grown from a seed in which anything may be there, absent, empty or of a newer version. */
  public static TouchMap random(long seed) {
    return RandomMaps.map(seed);
  }

  /** One of the example maps: {@code en} or {@code ru}. */
  public static TouchMap example(String language) {
    Path file = Path.of("assets", "samples", "tandem." + language + ".touchmap");
    return assertInstanceOf(Opened.Fine.class, MapFiles.read(file)).map();
  }
}
