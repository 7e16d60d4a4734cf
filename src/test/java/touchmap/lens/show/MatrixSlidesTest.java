package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.files.MapFiles;
import touchmap.model.Chapter;
import touchmap.model.Opened;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** A chapter through the matrix whose names do not all find a place in it. */
class MatrixSlidesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static TouchMap saas() {
    Path file = Path.of("assets", "samples", "saas.ru.touchmap");
    if (!(MapFiles.read(file) instanceof Opened.Fine fine)) throw new AssertionError(file);
    TouchMap map = fine.map();
    Chapter chapter = Chapter.of(map.root().id()).withLens("improve");
    return map.withStudy(map.study().withTour(List.of(chapter)));
  }

  @Test
  void everyNameIsReadWholeBesideTheNumbersOnItsSlides() {
    TouchMap map = saas();
    List<Slide> slides = Slides.of(map, TODAY);
    assertTrue(slides.size() > 1, "the names need more than one slide");
    for (double width : new double[] {1440, 1920}) {
      var said = new ArrayList<String>();
      for (int i = 0; i < slides.size(); i++) {
        Shown shown =
            SlidePicture.of(
                map, slides.get(i), Wish.FIRST, Look.light(), width, 1080, i, slides.size(), TODAY);
        var own = new ArrayList<String>();
        for (Mark each : ((Drawing) shown.painting()).marks())
          if (each instanceof Mark.Words words) {
            own.add(words.text());
            assertTrue(words.style().size() >= 22, words::text);
          }
        assertTrue(own.stream().filter(each -> each.matches("\\d+")).count() > 4, own::toString);
        said.add(String.join(" ", own));
      }
      String all = String.join(" ", said);
      var missing = new ArrayList<String>();
      var plot = MatrixBoard.plot(new Known(map, Look.light(), Set.of()), map.root());
      for (var dot : plot.dots()) {
        String name = map.find(dot.touchpoint()).map(Topic::nameOnOneLine).orElse("");
        if (!all.contains(name)) missing.add(name);
      }
      assertEquals(List.of(), missing);
    }
  }
}
