package touchmap.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing began with and whatever it found, read again with every build; {@code mvn -Pfuzz} looks for more. */
class FuzzFindingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/touchmap/exchange/fuzz");

  private static Stream<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void nothingThatWasFoundThrowsOrHangs(Path input) throws IOException {
    byte[] content = Files.readAllBytes(input);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertDoesNotThrow(() -> FuzzTarget.fuzzerTestOneInput(content)));
  }
}
