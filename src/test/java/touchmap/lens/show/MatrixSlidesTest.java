package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static TouchMap throughTheMatrix(String example) {
    Path file = Path.of("assets", "samples", example + ".touchmap");
    if (!(MapFiles.read(file) instanceof Opened.Fine fine)) throw new AssertionError(file);
    TouchMap map = fine.map();
    Chapter chapter = Chapter.of(map.root().id()).withLens("improve");
    return map.withStudy(map.study().withTour(List.of(chapter)));
  }

  @Test
  void everyNameIsReadWholeBesideTheNumbersOnItsSlides() {
    TouchMap map = throughTheMatrix("saas.ru");
    List<Slide> slides = Slides.of(map, TODAY, 4.0 / 3);
    assertTrue(slides.size() > 1, "the names need more than one slide");
    areReadWhole(map, slides);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cafe.en", "cafe.ru"})
  void twentySevenNamesStandInTwoColumnsOnOneSlide(String example) {
    TouchMap map = throughTheMatrix(example);
    List<Slide> slides = Slides.of(map, TODAY, 4.0 / 3);
    assertEquals(1, slides.size());
    areReadWhole(map, slides);
  }

  private static void areReadWhole(TouchMap map, List<Slide> slides) {
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
