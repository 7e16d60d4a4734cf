package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** However deep a touchpoint is in others, nobody takes it for one beside what it is in. */
class DeepSlideTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final int DEEP = 8;

  private static TouchMap map() {
    Topic deep = point("t" + DEEP, "Level " + DEEP);
    for (int i = DEEP - 1; i > 0; i--) deep = point("t" + i, "Level " + i, deep);
    TouchMap map = TouchMap.of("Clinic", "en");
    return map.withRoot(
        map.root().withChildren(List.of(object("o1", "Doctor", deep, point("b1", "Beside")))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void eachIsFurtherInThanWhatItIsInAndHangsOnIt(int which) {
    TouchMap map = map();
    Slide slide = Slides.of(map, DAY, 16.0 / 9).get(which);
    Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), 1920, 1080, which, 2, DAY);
    Map<Id, Rect> boxes =
        shown.spots().stream().collect(Collectors.toMap(Spot::topic, Spot::box, (a, b) -> a));
    Function<String, Rect> box =
        id -> {
          Rect found = boxes.get(Id.of(id));
          if (found == null) throw new AssertionError(id + " in " + boxes);
          return found;
        };
    boolean left = box.apply("t1").centerX() < box.apply("o1").centerX();
    for (int i = 2; i <= DEEP; i++) {
      Rect in = box.apply("t" + (i - 1));
      Rect own = box.apply("t" + i);
      double further = left ? in.right() - own.right() : own.x() - in.x();
      assertTrue(further > 9, "level " + i + ": " + further);
    }
    var lines = new int[1];
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Shape shape && shape.closed() && !shape.fill().isNone())
                lines[0]++;
            },
            shown.view());
    // on its own slide one leads in from the edge, on the overview one from the business
    assertEquals(1 + 2 + DEEP - 1, lines[0]);
  }
}
