package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.geometry.Rect;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** What long names take from a slide, and what few names leave on it. */
class RoomOnSlideTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final String REASON = "They decide here whether to sign";
  private static final String ACTION = "Bring two pages only";
  private static final String LONG =
      "Personal account manager's quarterly business review call with the purchasing committee";

  private record Said(String text, Rect box) {}

  /** An object of touchpoints with such names, of which the second is the moment of truth. */
  private static TouchMap map(String name, int count) {
    List<Topic> all =
        IntStream.range(0, count)
            .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, name + " " + i))
            .toList();
    TouchMap map = TouchMap.of("Studio", "en");
    Topic object = Topic.of(TopicType.OBJECT, "Sales").withChildren(all);
    return map.withRoot(map.root().withChildren(List.of(object)));
  }

  private static TouchMap decided(String name, int count) {
    TouchMap map = map(name, count);
    Topic moment = map.root().children().getFirst().children().get(1);
    return map.replacing(
            moment.id(),
            each ->
                each.withDetails(
                    each.details().withTouch(each.details().touch().withMomentOfTruth(REASON))))
        .withStudy(map.study().withActions(List.of(PlannedAction.of(moment.id(), ACTION))));
  }

  private static List<Said> said(TouchMap map, Slide slide, double width, double height) {
    Shown shown =
        SlidePicture.of(map, slide, Wish.whole(slide), Look.light(), width, height, 0, 3, DAY);
    var said = new ArrayList<Said>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words words) {
                double wide = Text.SIZES.width(words.text(), words.style());
                double size = words.style().size();
                said.add(
                    new Said(
                        words.text(),
                        new Rect(
                            words.baseline().x(), words.baseline().y() - size, wide, size * 1.2)));
              }
            },
            shown.view());
    return said;
  }

  @ParameterizedTest
  @CsvSource({
    "4, 1, 1920, 1080",
    "4, 2, 1920, 1080",
    "7, 1, 1920, 1080",
    "9, 2, 1920, 1080",
    "4, 1, 1024, 768",
    "8, 2, 1024, 768",
    "12, 2, 1920, 1080",
    "5, 3, 1280, 720"
  })
  void longNamesLeaveRoomForTheReasonAndTheAction(
      int count, int times, double width, double height) {
    TouchMap map = decided(String.join(" ", Collections.nCopies(times, LONG)), count);
    List<Slide> slides =
        Slides.of(map, DAY, width / height).stream()
            .filter(each -> each.kind() == Kind.OBJECT)
            .toList();
    var all = new ArrayList<Said>();
    for (Slide each : slides) all.addAll(said(map, each, width, height));
    String joined = String.join(" ", all.stream().map(Said::text).toList());
    assertTrue(joined.contains(REASON), joined);
    assertTrue(joined.contains(ACTION), joined);
    for (Slide each : slides) {
      List<Said> here = said(map, each, width, height);
      for (int i = 0; i < here.size(); i++)
        for (int j = 0; j < i; j++)
          assertTrue(
              !here.get(i).box().grown(-3).overlaps(here.get(j).box().grown(-3)),
              here.get(i) + " over " + here.get(j));
      for (Said one : here) assertTrue(one.box().right() < width - 20, one::toString);
    }
  }

  /** One object: the drawing is in the middle of the slide, not in its half. */
  @ParameterizedTest
  @CsvSource({"1920, 1080", "1280, 720", "1024, 768"})
  void theOverviewOfASmallMapIsInTheMiddleAndLarge(double width, double height) {
    TouchMap map = map("Queue", 3);
    Slide slide = Slides.of(map, DAY, width / height).getFirst();
    Shown shown =
        SlidePicture.of(map, slide, Wish.whole(slide), Look.light(), width, height, 0, 2, DAY);
    Rect all = shown.spots().stream().map(Spot::whole).reduce(Rect::union).orElseThrow();
    assertEquals(width / 2, all.centerX(), width * 0.02);
    double least = shown.spots().stream().mapToDouble(Spot::type).min().orElse(0);
    assertTrue(least >= 48 * height / 1080 * 0.99, () -> "type " + least);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void theChapterOfASmallMapUsesTheWholeWidth(int count) {
    TouchMap map = map("Queue", count);
    Slide slide = Slides.of(map, DAY, 16.0 / 9).get(1);
    Shown shown =
        SlidePicture.of(map, slide, Wish.whole(slide), Look.light(), 1920, 1080, 1, 2, DAY);
    Topic last = map.root().children().getFirst().children().getLast();
    Spot spot =
        shown.spots().stream()
            .filter(each -> each.topic().equals(last.id()))
            .findFirst()
            .orElseThrow();
    assertTrue(spot.box().right() > 1800, spot::toString);
    assertTrue(spot.type() > 40, spot::toString);
  }
}
