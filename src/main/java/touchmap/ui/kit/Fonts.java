package touchmap.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import touchmap.layout.TextStyle;

/** The bundled typeface. Every cut but the bold one is a family of its own to JavaFX. */
public final class Fonts {
  private static final List<String> FILES = List.of("Regular", "Medium", "SemiBold", "Bold");

  private Fonts() {}

  /** Makes the four cuts known to JavaFX; doing it again changes nothing. */
  public static void load() {
    for (String cut : FILES) {
      String file = "/touchmap/fonts/GolosText-" + cut + ".ttf";
      try (InputStream in = Fonts.class.getResourceAsStream(file)) {
        if (in == null || Font.loadFont(in, 13) == null)
          throw new IllegalStateException("The font is missing: " + file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Font of(TextStyle style) {
    return switch (style.weight()) {
      case REGULAR -> Font.font("Golos Text", style.size());
      case MEDIUM -> Font.font("Golos Text Medium", style.size());
      case SEMIBOLD -> Font.font("Golos Text SemiBold", style.size());
      case BOLD -> Font.font("Golos Text", FontWeight.BOLD, style.size());
    };
  }
}
