package touchmap.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The finished maps that come with the program, as documents. */
public final class Samples {
  private Samples() {}

  /** What they are called, on the command line and as files; the one that the program begins with first. */
  public static List<String> names() {
    return List.of(
        "tandem", "web-studio", "cafe", "dental-clinic", "online-shop", "saas", "b2b-equipment");
  }

  /**
   * A sample's document, byte for byte.
   *
   * @param name one of {@link #names}
   * @param language {@code ru}, or any other for English
   */
  public static byte[] document(String name, String language) {
    String file = name + (language.equals("ru") ? ".ru." : ".en.") + MapFiles.EXTENSION;
    try (InputStream in = Samples.class.getResourceAsStream("/touchmap/samples/" + file)) {
      if (in == null) throw new IllegalArgumentException("No sample " + file);
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
