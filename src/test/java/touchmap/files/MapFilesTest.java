package touchmap.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.model.Opened;
import touchmap.model.TouchMap;

class MapFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void theExampleComesBackByteForByte(String language) throws IOException {
    Path file = Path.of("assets/samples/tandem." + language + ".touchmap");
    Opened opened = MapFiles.read(file);
    TouchMap map = assertInstanceOf(Opened.Fine.class, opened, opened::toString).map();
    Documents.assertValid(map);
    assertEquals(Files.readString(file), new String(MapFiles.write(map), UTF_8));
  }

  @Test
  void aNewMapIsWrittenWithoutAnythingUsual() {
    byte[] written = MapFiles.write(TouchMap.of("Bakery", "en"));
    var again = (Opened.Fine) MapFiles.read(written, "bakery.touchmap");
    assertArrayEquals(written, MapFiles.write(again.map()));
    assertEquals(
        """
        {
          "touchmap": 1,
          "map": {
            "id": "%s",
            "type": "business",
            "name": "Bakery"
          }
        }
        """
            .formatted(again.map().root().id()),
        new String(written, UTF_8));
  }
}
