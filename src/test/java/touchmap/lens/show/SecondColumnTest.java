package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** Rows in the second column of an object's slide hang on a branch as those in the first do. */
class SecondColumnTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  @ParameterizedTest
  @ValueSource(ints = {16, 22, 25})
  void aBranchLeadsToEachRowOfBothColumnsAndOverNone(int rows) {
    List<Topic> calls =
        IntStream.range(0, rows)
            .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Call " + i))
            .toList();
    Topic sales = Topic.of(TopicType.OBJECT, "Sales").withChildren(calls);
    TouchMap map = TouchMap.of("Studio", "en");
    TouchMap wide = map.withRoot(map.root().withChildren(List.of(sales)));
    Slide slide = Slides.of(wide, DAY, 16.0 / 9).get(1);
    Shown shown = SlidePicture.of(wide, slide, Wish.FIRST, Look.light(), 1920, 1080, 1, 2, DAY);
    List<Rect> boxes =
        shown.spots().stream()
            .filter(each -> !each.topic().equals(sales.id()))
            .map(Spot::box)
            .toList();
    assertEquals(2, boxes.stream().map(Rect::x).distinct().count());
    List<List<Point>> limbs = limbs(shown);
    for (Rect each : boxes) {
      var end = new Rect(each.x() - 8, each.centerY() - 12, 16, 24);
      assertTrue(
          limbs.stream().anyMatch(limb -> limb.stream().anyMatch(end::contains)),
          () -> "nothing leads to " + each);
      Rect inner = each.grown(-8);
      assertTrue(
          limbs.stream().allMatch(limb -> limb.stream().noneMatch(inner::contains)),
          () -> "something runs over " + each);
    }
  }

  private static List<List<Point>> limbs(Shown shown) {
    var limbs = new ArrayList<List<Point>>();
    for (Mark mark : ((Drawing) shown.painting()).marks()) {
      if (!(mark instanceof Mark.Shape shape) || !shape.closed() || shape.fill().isNone()) continue;
      var points = new ArrayList<Point>();
      Point at = shape.start();
      for (Mark.Segment piece : shape.segments()) {
        for (int i = 0; i <= 10; i++) points.add(piece.at(at, i / 10.0));
        at = piece.to();
      }
      limbs.add(points);
    }
    return limbs;
  }
}
