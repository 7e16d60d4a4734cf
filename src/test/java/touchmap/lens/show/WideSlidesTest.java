package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.lens.paper.Sheets;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** Slides are as many as the screen's shape needs, and none of them is nearly empty. */
class WideSlidesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final double WIDE = 16.0 / 9;
  private static final double NARROW = 4.0 / 3;

  static Stream<TouchMap> examples() {
    return Sheets.examples()
        .map(
            map -> {
              Chapter matrix = Chapter.of(map.root().id()).withLens("improve");
              return map.withStudy(map.study().withTour(List.of(matrix)));
            });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theNamesOfAnExampleStandBesideOneMatrix(TouchMap map) {
    assertEquals(1, Slides.of(map, TODAY, WIDE).size());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTakesMoreSlidesIsSpreadEvenlyOverThem(TouchMap map) {
    List<Slide> slides = Slides.of(map, TODAY, NARROW);
    var names = new ArrayList<Integer>();
    for (int i = 0; i < slides.size(); i++) names.add(texts(map, slides, i));
    int most = names.stream().max(Integer::compare).orElseThrow();
    int least = names.stream().min(Integer::compare).orElseThrow();
    assertTrue(least > most * 0.7, names::toString);
  }

  private static int texts(TouchMap map, List<Slide> slides, int at) {
    Shown shown =
        SlidePicture.of(
            map, slides.get(at), Wish.FIRST, Look.light(), 1440, 1080, at, slides.size(), TODAY);
    return (int)
        ((Drawing) shown.painting()).marks().stream().filter(Mark.Words.class::isInstance).count();
  }

  @Test
  void actionsThatFindRoomOnAWideSlideStandOnOne() {
    TouchMap map = Sheets.example("cafe.en");
    Id touchpoint = map.study().actions().getFirst().touchpoint();
    List<PlannedAction> actions =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    PlannedAction.of(touchpoint, "Meet them at the door within a minute, day " + i)
                        .withAssignment(PlannedAction.Assignment.NONE.withOwner("Owner " + i % 2)))
            .toList();
    TouchMap busy = map.withStudy(map.study().withActions(actions));
    assertEquals(1, next(busy, WIDE));
    assertEquals(2, next(busy, NARROW));
  }

  private static long next(TouchMap map, double shape) {
    return Slides.of(map, TODAY, shape).stream().filter(each -> each.kind() == Kind.NEXT).count();
  }
}
