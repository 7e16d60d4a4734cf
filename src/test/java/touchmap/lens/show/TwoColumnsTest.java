package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.geometry.Rect;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

/** An object too large for one column stands in two on the overview, rather than as a number on an empty slide. */
class TwoColumnsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static Topic object(String name, int touchpoints) {
    return Topic.of(TopicType.OBJECT, name)
        .withChildren(
            IntStream.range(0, touchpoints)
                .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Разговор с мастером " + i))
                .toList());
  }

  private static TouchMap map(Topic... objects) {
    TouchMap map = TouchMap.of("Пекарня", "ru");
    return map.withRoot(map.root().withChildren(List.of(objects)));
  }

  private static List<TouchMap> maps() {
    Topic large = object("Салон", 24);
    var nested = new ArrayList<>(large.children());
    for (int i = 0; i < 6; i++) {
      Topic inner = Topic.of(TopicType.TOUCHPOINT, "Запись " + i);
      nested.set(3 * i, nested.get(3 * i).withChildren(List.of(inner)));
    }
    return List.of(
        map(large),
        map(large.withChildren(nested)),
        map(object("Сайт", 3), large),
        map(large, object("Сайт", 3), object("Телефон", 4), object("Письма", 3)),
        map(object("Сайт", 24), large));
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1440,900", "1280,720"})
  void allNamesOfALargeObjectAreReadAndNothingIsOnAnything(double width, double height) {
    double unit = Math.min(width / 1440, height / 1080);
    for (TouchMap map : maps()) {
      Slide slide = Slides.of(map, DAY, width / height).getFirst();
      Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), width, height, 0, 3, DAY);
      List<Spot> spots = shown.spots();
      assertEquals(map.root().all().size(), spots.size(), () -> "at " + width + " " + shown.view());
      var whole = new Rect(0, 0, width, height);
      for (int i = 0; i < spots.size(); i++) {
        Spot spot = spots.get(i);
        assertTrue(spot.type() >= 22 * unit - 1e-6, spot::toString);
        assertEquals(whole, whole.union(spot.box()), spot::toString);
        for (Spot other : spots.subList(0, i))
          assertFalse(spot.box().overlaps(other.box()), () -> spot + " on " + other);
      }
    }
  }
}
