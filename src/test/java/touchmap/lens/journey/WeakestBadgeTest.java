package touchmap.lens.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.files.MapFiles;
import touchmap.geometry.Rect;
import touchmap.model.Opened;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.picture.Page;
import touchmap.words.Words;

/** That the badge of the weakest step lies over no words, on paper as in the window. */
class WeakestBadgeTest {
  private static TouchMap sample(String name) {
    return switch (MapFiles.read(Path.of("assets", "samples", name + ".touchmap"))) {
      case Opened.Fine fine -> fine.map();
      case Opened opened -> throw new AssertionError(opened);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"dental-clinic.ru", "dental-clinic.en", "tandem.ru", "cafe.en"})
  void theBadgeLiesOverNoWords(String name) {
    TouchMap map = sample(name);
    String badge = Words.in(map.language()).of("journey.weakest.short");
    var over = new TreeSet<String>();
    int badges = 0;
    for (Page page : JourneyPages.of(map, Look.light())) {
      var words = new ArrayList<Mark.Words>();
      var dots = new ArrayList<Mark.Box>();
      page.paintOn(
          mark -> {
            if (mark instanceof Mark.Words each) words.add(each);
            if (mark instanceof Mark.Box each && each.bounds().height() == 22) dots.add(each);
          });
      for (Mark.Words each : words) {
        if (!each.text().equals(badge)) continue;
        badges++;
        Rect box = box(each);
        Rect chip = new Rect(box.x() - 20, box.y(), box.width() + 28, box.height());
        for (Mark.Words other : words)
          if (other != each && box(other).overlaps(chip)) over.add(other.text());
        for (Mark.Box dot : dots) if (dot.bounds().overlaps(chip)) over.add("a dot of the curve");
      }
    }
    assertTrue(badges > 0, "there is a weakest step");
    assertEquals(List.of(), List.copyOf(over));
  }

  private static Rect box(Mark.Words words) {
    double size = words.style().size();
    return new Rect(words.baseline().x(), words.baseline().y() - size * 0.75, words.width(), size);
  }
}
