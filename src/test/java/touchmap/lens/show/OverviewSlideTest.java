package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.Studies;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** What of a map finds room on its overview, and what is explained there. */
class OverviewSlideTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final String LONG = "Bakery shop on the corner of Mill Street and the old market";

  private static TouchMap map(String name, int objects, int touchpoints) {
    var below = new ArrayList<Topic>();
    for (int i = 0; i < objects; i++)
      below.add(
          Topic.of(TopicType.OBJECT, i == 0 ? name : "Object " + i)
              .withChildren(
                  IntStream.range(0, touchpoints).mapToObj(OverviewSlideTest::starred).toList()));
    TouchMap map = TouchMap.of("Crumb", "en");
    return map.withRoot(map.root().withChildren(below));
  }

  private static Topic starred(int i) {
    Topic point = Topic.of(TopicType.TOUCHPOINT, "Touchpoint " + i);
    var details = point.details();
    return i > 0
        ? point
        : point.withDetails(details.withTouch(details.touch().withMomentOfTruth("pays")));
  }

  private static Shown shown(TouchMap map, double width, double height) {
    Slide slide = Slides.of(map, DAY, 4.0 / 3).getFirst();
    return SlidePicture.of(map, slide, Wish.FIRST, Look.light(), width, height, 0, 3, DAY);
  }

  private static List<String> said(Shown shown) {
    var said = new ArrayList<String>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words words) said.add(words.text());
            },
            shown.view());
    return said;
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1440,900", "1280,720"})
  void aLongNameOfAnObjectFoldsNothing(double width, double height) {
    for (String name : List.of(LONG, LONG + " and its yard, " + LONG)) {
      TouchMap map = map(name, 6, 4);
      Shown shown = shown(map, width, height);
      assertEquals(map.root().all().size(), shown.spots().size(), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1280,720"})
  void aLongNameOfAnObjectLeavesTheOthersTheirType(double width, double height) {
    double unit = Math.min(width / 1440, height / 1080);
    assertEquals(29 * unit, leastType(shown(map(LONG, 6, 4), width, height)), 0.01);
  }

  /** Few touchpoints with long names take the room that there is, and are read from afar. */
  @ParameterizedTest
  @CsvSource({"1920,1080", "1280,720"})
  void longNamesOfFewTouchpointsAreLargeAndWhole(double width, double height) {
    List<String> names =
        List.of(
            "Первый осмотр часов вместе с хозяином и честный разговор о сроках",
            "Звонок мастера, когда работа готова раньше обещанного срока",
            "Напоминание о чистке механизма через год после ремонта");
    List<Topic> objects =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    Topic.of(TopicType.OBJECT, "Приёмная на первом этаже " + i)
                        .withChildren(List.of(Topic.of(TopicType.TOUCHPOINT, names.get(i)))))
            .toList();
    TouchMap map = TouchMap.of("Мастерская старинных часов", "ru");
    Shown shown = shown(map.withRoot(map.root().withChildren(objects)), width, height);
    double unit = Math.min(width / 1440, height / 1080);
    assertTrue(leastType(shown) >= 30 * unit, () -> "type of " + leastType(shown) / unit);
    String said = String.join(" ", said(shown));
    for (String each : names)
      for (String word : each.split(" ", -1)) assertTrue(said.contains(word), word + " in " + said);
    double top = shown.spots().stream().mapToDouble(each -> each.box().y()).min().orElseThrow();
    double end =
        shown.spots().stream().mapToDouble(each -> each.box().bottom()).max().orElseThrow();
    assertTrue(end - top > height * 0.4, () -> "high " + (end - top));
  }

  /** What is in another touchpoint hangs at it, be it at the left or at the right. */
  @ParameterizedTest
  @CsvSource({"1920,1080", "1280,720"})
  void aLineLeadsFromATouchpointToEachThatIsInIt(double width, double height) {
    var objects = new ArrayList<Topic>();
    for (int i = 0; i < 2; i++) {
      Topic deepest = Topic.of(TopicType.TOUCHPOINT, "Reviews " + i);
      Topic inner = Topic.of(TopicType.TOUCHPOINT, "Page " + i).withChildren(List.of(deepest));
      Topic beside = Topic.of(TopicType.TOUCHPOINT, "Search " + i);
      Topic outer =
          Topic.of(TopicType.TOUCHPOINT, "Catalogue " + i).withChildren(List.of(inner, beside));
      objects.add(Topic.of(TopicType.OBJECT, "Site " + i).withChildren(List.of(outer)));
    }
    TouchMap empty = TouchMap.of("Crumb", "en");
    TouchMap map = empty.withRoot(empty.root().withChildren(objects));
    Shown shown = shown(map, width, height);
    for (Topic above : map.root().all())
      for (Topic below : above.children())
        if (above.isTouchpoint())
          assertTrue(
              shapes(shown).stream()
                  .anyMatch(
                      shape ->
                          shape.overlaps(box(shown, above))
                              && shape.overlaps(box(shown, below))
                              && shape.height() < 4 * box(shown, above).height()),
              () -> above.name() + " to " + below.name());
  }

  private static Rect box(Shown shown, Topic topic) {
    return shown.spots().stream()
        .filter(each -> each.topic().equals(topic.id()))
        .map(Spot::box)
        .findFirst()
        .orElseThrow();
  }

  /** Where branches are, the trunks of the business left out, which pass behind much. */
  private static List<Rect> shapes(Shown shown) {
    var shapes = new ArrayList<Rect>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Shape shape) shapes.add(around(shape));
            },
            shown.view());
    return shapes;
  }

  private static Rect around(Mark.Shape shape) {
    var x = new ArrayList<Double>(List.of(shape.start().x()));
    var y = new ArrayList<Double>(List.of(shape.start().y()));
    for (Mark.Segment each : shape.segments()) {
      x.add(each.to().x());
      y.add(each.to().y());
    }
    double left = Collections.min(x);
    double top = Collections.min(y);
    return new Rect(left, top, Collections.max(x) - left, Collections.max(y) - top);
  }

  private static double leastType(Shown shown) {
    return shown.spots().stream()
        .mapToDouble(Spot::type)
        .filter(each -> each > 0)
        .min()
        .orElseThrow();
  }

  @Test
  void onlyTheLargestObjectIsFoldedWhereThatMakesRoomForTheOthers() {
    TouchMap map = map("Shop", 6, 4);
    var objects = new ArrayList<>(map.root().children());
    objects.set(
        2,
        objects
            .get(2)
            .withChildren(IntStream.range(0, 60).mapToObj(OverviewSlideTest::starred).toList()));
    TouchMap large = map.withRoot(map.root().withChildren(objects));
    Shown shown = shown(large, 1920, 1080);
    for (Topic each : objects)
      for (Topic point : each.children())
        if (each != objects.get(2))
          assertTrue(
              shown.spots().stream().anyMatch(spot -> spot.topic().equals(point.id())),
              () -> point.name() + " of " + each.name());
    assertTrue(said(shown).stream().anyMatch(each -> each.contains("59")), said(shown)::toString);
  }

  /** Random maps from a few large objects to many small ones, with ten ranked places anywhere. */
  @ParameterizedTest
  @CsvSource({"1920,1080", "1440,900", "1280,720"})
  void allRankedPlacesAreOnTheOverviewHoweverLargeTheMap(double width, double height) {
    for (int seed = 0; seed < 25; seed++) {
      var random = new Random(seed);
      TouchMap map = ranked(random, 2 + random.nextInt(seed % 3 == 0 ? 60 : 14));
      List<Id> ranking = map.study().ranking().order();
      List<Id> top = ranking.subList(0, 10);
      Shown shown = shown(map, width, height);
      List<Id> seen = shown.spots().stream().map(Spot::topic).toList();
      assertTrue(seen.containsAll(top), "map " + seed + " at " + width);
    }
  }

  private static TouchMap ranked(Random random, int objects) {
    String words = "counter window phone queue of the parcel where orders are picked up by hand";
    var below = new ArrayList<Topic>();
    var points = new ArrayList<Id>();
    for (int i = 0; i < objects; i++) {
      var children = new ArrayList<Topic>();
      int many = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 8) + (objects < 10 ? 5 : 0);
      for (int j = 0; j < many; j++) {
        int from = random.nextInt(30);
        String name = words.substring(from, from + 8 + random.nextInt(30)).strip();
        children.add(Topic.of(TopicType.TOUCHPOINT, name + " " + i + "." + j));
      }
      children.forEach(each -> points.add(each.id()));
      below.add(Topic.of(TopicType.OBJECT, "Object " + i).withChildren(children));
    }
    Collections.shuffle(points, random);
    String[] order = points.stream().map(Id::toString).toArray(String[]::new);
    TouchMap map = TouchMap.of("Crumb", "en");
    return map.withRoot(map.root().withChildren(below))
        .withStudy(map.study().withRanking(Studies.order(10, order)));
  }

  @Test
  void signsThatFoundNoRoomAreNotExplained() {
    String star = "moment of truth";
    assertTrue(said(shown(map("Shop", 3, 4), 1920, 1080)).contains(star));
    TouchMap crowded = map("Shop", 40, 4);
    assertTrue(shown(crowded, 1920, 1080).spots().size() <= 41);
    assertTrue(said(shown(crowded, 1920, 1080)).stream().noneMatch(star::equals));
  }

  @ParameterizedTest
  @CsvSource({"2, 6", "3, 4", "4, 3"})
  void theTypeOfASmallMapGrowsToFillTheSlide(int objects, int touchpoints) {
    TouchMap map = map("Regulars’ club", objects, touchpoints);
    Shown shown = shown(map, 1920, 1080);
    List<Spot> names =
        shown.spots().stream()
            .filter(each -> map.find(each.topic()).filter(Topic::isTouchpoint).isPresent())
            .toList();
    assertEquals(12, names.size());
    for (Spot each : names) assertTrue(each.type() >= 36, each::toString);
    double top = shown.spots().stream().mapToDouble(each -> each.box().y()).min().orElse(0);
    double bottom = shown.spots().stream().mapToDouble(each -> each.box().bottom()).max().orElse(0);
    assertTrue(bottom - top > 480, () -> top + " to " + bottom);
  }

  @Test
  void aLoneTouchpointIsSetInTheTypeOfOtherSlidesAndNoBarOverAll() {
    TouchMap map = map("Loyalty card", 1, 1);
    TouchMap plain =
        map.replacing(
            map.root().children().getFirst().children().getFirst().id(),
            each -> Topic.of(TopicType.TOUCHPOINT, "Card").withId(each.id()));
    Slide slide =
        Slides.ofBranch(plain, plain.root().children().getFirst().id(), DAY, 4.0 / 3).getFirst();
    Shown shown = SlidePicture.of(plain, slide, Wish.FIRST, Look.light(), 1920, 1080, 0, 3, DAY);
    Spot point =
        shown.spots().stream()
            .max((a, b) -> Double.compare(a.box().x(), b.box().x()))
            .orElseThrow();
    assertEquals(36, point.type());
    assertTrue(point.box().width() < 1000, point::toString);
  }

  @Test
  void notesArePlainWordsWithDotsAndWhatIsStrongStaysKnown() {
    String note =
        "# Say\n**People** come for _the smell_ of `rye`.\n\n- ask\n* show 2 * 3 of my_own_file";
    assertEquals(
        "Say\nPeople come for the smell of rye.\n\n• ask\n• show 2 * 3 of my_own_file",
        Notes.plain(note));
    assertEquals(
        List.of("People"),
        Notes.runs(note).stream().filter(Notes.Run::strong).map(Notes.Run::text).toList());
  }
}
