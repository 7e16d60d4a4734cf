package touchmap.exchange.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.files.Documents;
import touchmap.geometry.Rect;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.lens.ImproveLens;
import touchmap.lens.RankLens;
import touchmap.lens.ReviewLens;
import touchmap.lens.ScoreLens;
import touchmap.model.ThemeName;
import touchmap.model.TouchMap;
import touchmap.picture.Decor;
import touchmap.picture.FontSizes;
import touchmap.picture.Java2dPainter;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.words.Words;

/**
 * The example in each lens against golden files; run with {@code -Dpictures.write=true} to write them anew, and read the
 * difference. With {@code -Dpictures.png=folder} they are also painted there, to be looked at.
 */
final class LensPicturesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "touchmap", "pictures");

  @ParameterizedTest
  @CsvSource({
    "rank, ru, LIGHT",
    "rank, en, DARK",
    "score, en, LIGHT",
    "score, en, DARK",
    "score, ru, PROJECTOR",
    "gap, ru, LIGHT",
    "improve, ru, LIGHT",
    "improve, en, DARK",
    "review, en, LIGHT",
    "review, ru, DARK"
  })
  void theExampleIsPaintedInEachLensAsBefore(String lens, String language, ThemeName theme)
      throws IOException {
    TouchMap map = Documents.example(language);
    Decor decor = decor(lens, map, Words.in(language));
    LayoutOptions options = LayoutOptions.unfolded(map).withRoom(decor.room());
    Layout layout = Layout.of(map, new FontSizes(), options);
    Page page = Page.of(Picture.of(map, layout, Look.of(theme), decor), 1);
    String name = String.join("-", "lens", lens, language, theme.name().toLowerCase(Locale.ROOT));
    String folder = System.getProperty("pictures.png", "");
    if (!folder.isEmpty()) paint(page, Path.of(folder, name + ".png"));
    var out = new ByteArrayOutputStream();
    new SvgExporter(false).write(map, List.of(page), out);
    Path file = GOLDEN.resolve(name + ".svg");
    if (Boolean.getBoolean("pictures.write")) Files.write(file, out.toByteArray());
    assertEquals(Files.readString(file), out.toString(UTF_8), "See " + file);
  }

  private static Decor decor(String lens, TouchMap map, Words words) {
    return switch (lens) {
      case "rank" -> RankLens.of(map).decor();
      case "score" -> ScoreLens.of(map, ScoreLens.Eyes.COMPANY).decor(words);
      case "gap" -> ScoreLens.of(map, ScoreLens.Eyes.GAP).decor(words);
      case "improve" -> ImproveLens.of(map).decor();
      default -> ReviewLens.of(map).decor(words);
    };
  }

  private static void paint(Page page, Path file) throws IOException {
    Rect view = page.view();
    double scale = 1.5;
    var image =
        new BufferedImage(
            (int) (view.width() * scale),
            (int) (view.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.decode(page.ground().hex()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    graphics.translate(-view.x(), -view.y());
    page.paintOn(new Java2dPainter(graphics));
    graphics.dispose();
    ImageIO.write(image, "png", file.toFile());
  }
}
