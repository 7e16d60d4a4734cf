package touchmap.exchange.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import touchmap.exchange.MapPages;
import touchmap.exchange.NotWritable;
import touchmap.exchange.Samples;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Page;
import touchmap.picture.Picture;
import touchmap.words.Words;

class PngExporterTest {
  @Test
  void theColoursAreWhereTheBoxesAre() throws IOException {
    TouchMap map = Samples.tandem("en");
    for (Look look : List.of(Look.light(), Look.dark())) {
      Page page = MapPages.of(map, look, LayoutKind.BOTH, false, 2).getFirst();
      BufferedImage image = image(map, page);
      assertNear(
          look.canvas(), at(image, page, new Point(page.view().x() + 3, page.view().y() + 3)));
      Rect web = ((Picture) page.painting()).layout().at(Id.of("web")).orElseThrow().box();
      assertNear(look.object(0).fill(), at(image, page, new Point(web.x() + 6, web.centerY())));
      Rect home = ((Picture) page.painting()).layout().at(Id.of("home")).orElseThrow().box();
      assertNear(
          look.object(0).tint(), at(image, page, new Point(home.x() + 6, home.centerY() - 8)));
    }
  }

  @Test
  void bandsJoinWithoutASeam() throws IOException {
    TouchMap map = Samples.named("Name");
    Page page = MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 12).getFirst();
    BufferedImage image = image(map, page);
    assertTrue((long) image.getWidth() * image.getHeight() > 8_000_000, "more than two bands");
    Rect box = ((Picture) page.painting()).layout().at(Id.of("o")).orElseThrow().box();
    for (double y = box.y() + 1; y < box.bottom() - 1; y += 0.1)
      assertNear(Look.light().object(0).fill(), at(image, page, new Point(box.x() + 11, y)));
  }

  @Test
  void scaleCountsPixels() throws IOException {
    TouchMap map = Samples.named("Name");
    Page page = MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 3).getFirst();
    assertEquals((int) Math.ceil(page.view().width() * 3), image(map, page).getWidth());
  }

  @Test
  void aPictureTooLargeIsRefusedInWords() {
    TouchMap map = Samples.named("Name");
    List<Page> pages = MapPages.of(map, Look.light(), LayoutKind.BOTH, false, 500);
    var out = new ByteArrayOutputStream();
    var refused = assertThrows(NotWritable.class, () -> new PngExporter().write(map, pages, out));
    assertEquals(0, out.size());
    assertTrue(Words.in("en").of(refused.reason()).contains("smaller scale"));
    assertTrue(Words.in("ru").of(refused.reason()).contains("масштаб"));
  }

  @Test
  void lettersThatNoFontHasAreCounted() throws IOException {
    TouchMap map = Samples.named("\uDBFF\uDFFD and \uDBFF\uDFFC");
    var out = new ByteArrayOutputStream();
    var lost = new PngExporter().write(map, Samples.pages(map, Look.light()), out);
    assertEquals(
        "2 letters are in no font of this computer; dots or boxes stand in their place.",
        Words.in("en").of(lost.getFirst()));
    assertTrue(out.size() > 1000);
  }

  private static BufferedImage image(TouchMap map, Page page) throws IOException {
    var out = new ByteArrayOutputStream();
    new PngExporter().write(map, List.of(page), out);
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
  }

  private static Ink at(BufferedImage image, Page page, Point point) {
    int rgb =
        image.getRGB(
            (int) ((point.x() - page.view().x()) * page.scale()),
            (int) ((point.y() - page.view().y()) * page.scale()));
    return new Ink(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
  }

  private static void assertNear(Ink expected, Ink actual) {
    boolean near =
        Math.abs(expected.red() - actual.red()) <= 3
            && Math.abs(expected.green() - actual.green()) <= 3
            && Math.abs(expected.blue() - actual.blue()) <= 3;
    assertTrue(near, "expected " + expected.hex() + ", painted " + actual.hex());
  }
}
