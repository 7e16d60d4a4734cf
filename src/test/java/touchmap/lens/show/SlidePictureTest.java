package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.files.MapFiles;
import touchmap.geometry.Rect;
import touchmap.layout.TextStyle;
import touchmap.model.Chain;
import touchmap.model.Id;
import touchmap.model.Opened;
import touchmap.model.PlannedAction;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** That all of a slide can be read from the last row: on every screen, in every example, in maps of odd shapes. */
class SlidePictureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final Path SAMPLES = Path.of("assets", "samples");

  private record Screen(double width, double height) {}

  private static final List<Screen> SCREENS =
      List.of(
          new Screen(1920, 1080),
          new Screen(1280, 720),
          new Screen(1024, 768),
          new Screen(3840, 2160));

  static Stream<String> examples() throws Exception {
    try (var files = Files.list(SAMPLES)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static TouchMap example(String name) {
    return switch (MapFiles.read(SAMPLES.resolve(name))) {
      case Opened.Fine fine ->
          Tours.throughAll(fine.map(), List.of("", "rank", "score", "improve", "review"), 3);
      case Opened opened -> throw new AssertionError(name + ": " + opened);
    };
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySlideOfAnExampleCanBeReadOnEveryScreen(String name) {
    assertReadable(example(name));
  }

  static Stream<TouchMap> oddMaps() {
    return Stream.of(
        TouchMap.of("Alone", "en"),
        TouchMap.of("", "ru"),
        grown("One", 1, 1, "Call"),
        grown("Wide", 1, 300, "Touchpoint number"),
        grown("Many", 40, 7, "Place"),
        grown("Crowd", 140, 2, "Place"),
        grown("A business with a name that is much longer than any", 6, 9, longName(12)),
        grown("Very long", 3, 12, longName(30)),
        deep(),
        flat(),
        busy());
  }

  /** No objects at all. */
  private static TouchMap flat() {
    TouchMap map = TouchMap.of("Flat", "en");
    return map.withRoot(
        map.root()
            .withChildren(
                IntStream.range(0, 150)
                    .mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Touch" + i))
                    .toList()));
  }

  /** Many actions with long titles, and a chain that is longer than any slide. */
  private static TouchMap busy() {
    TouchMap map = grown("Busy", 4, 10, "Place");
    List<Topic> touchpoints = map.root().all().stream().filter(Topic::isTouchpoint).toList();
    List<PlannedAction> actions =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    PlannedAction.of(touchpoints.get(i % 40).id(), longName(1 + i % 9))
                        .withAssignment(
                            PlannedAction.Assignment.NONE
                                .withOwner("Owner " + i % 7)
                                .withDue(Optional.of(DAY.plusDays(i * 9 - 40)))))
            .toList();
    Chain chain =
        Chain.of("Long way")
            .withSteps(
                touchpoints.stream()
                    .map(each -> Step.at(each.id()).withFeeling(OptionalDouble.of(-2)))
                    .toList());
    return Tours.throughAll(
        map.withStudy(
            map.study()
                .withActions(actions)
                .withJourney(map.study().journey().withChains(List.of(chain)))),
        List.of("", "rank", "score", "improve"),
        3);
  }

  @Test
  void aLongChapterGoesOnAndNoSlideOfItIsEmpty() {
    TouchMap map = busy();
    List<Slide> slides = Slides.of(map, DAY, 4.0 / 3);
    for (Kind kind : List.of(Kind.JOURNEY, Kind.NEXT)) {
      List<Slide> parts = slides.stream().filter(each -> each.kind() == kind).toList();
      assertTrue(parts.size() > 2, kind + " " + parts.size());
      for (Screen screen : SCREENS)
        for (Slide each : parts) {
          assertEquals(parts.size(), each.parts());
          String which = "(" + each.part() + " из " + each.parts() + ")";
          assertTrue(each.title().endsWith(which), each.title());
          assertTrue(shown(map, each, screen, 0, 1).spots().size() > 1, kind + " " + each.part());
        }
    }
    assertEquals(
        40,
        slides.stream().filter(each -> each.kind() == Kind.JOURNEY).mapToInt(Slide::steps).sum());
  }

  private static String longName(int words) {
    return String.join(" ", IntStream.range(0, words).mapToObj(i -> "длинное-слово" + i).toList());
  }

  private static TouchMap grown(String name, int objects, int each, String touchpoint) {
    TouchMap map = TouchMap.of(name, "ru");
    List<Topic> below =
        IntStream.range(0, objects)
            .mapToObj(
                i ->
                    Topic.of(TopicType.OBJECT, "Object " + i)
                        .withChildren(
                            IntStream.range(0, each)
                                .mapToObj(j -> Topic.of(TopicType.TOUCHPOINT, touchpoint + " " + j))
                                .toList()))
            .toList();
    return map.withRoot(map.root().withChildren(below));
  }

  private static TouchMap deep() {
    Topic at = Topic.of(TopicType.TOUCHPOINT, "The last");
    for (int i = 0; i < 25; i++)
      at = Topic.of(TopicType.TOUCHPOINT, "Level " + i).withChildren(List.of(at));
    for (int i = 0; i < 5; i++)
      at =
          Topic.of(TopicType.OBJECT, "Part " + i)
              .withChildren(List.of(at, Topic.of(TopicType.TOUCHPOINT, "Beside " + i)));
    TouchMap map = TouchMap.of("Deep", "en");
    return map.withRoot(map.root().withChildren(List.of(at)));
  }

  @ParameterizedTest
  @MethodSource("oddMaps")
  void everySlideOfAnOddMapCanBeReadOnEveryScreen(TouchMap map) {
    assertReadable(map);
  }

  @ParameterizedTest
  @MethodSource("oddMaps")
  void everyTouchpointIsNamedOnSomeSlide(TouchMap map) {
    var screen = new Screen(1280, 720);
    List<Slide> slides = Slides.of(map, DAY, 4.0 / 3);
    var said = new StringBuilder();
    Set<Id> spots = new HashSet<>();
    for (int i = 0; i < slides.size(); i++) {
      Shown shown = shown(map, slides.get(i), screen, i, slides.size());
      words(shown).forEach(each -> said.append(each.text()).append(' '));
      shown.spots().forEach(each -> spots.add(each.topic()));
    }
    for (Topic each : map.root().all()) {
      if (!each.isTouchpoint()) continue;
      assertTrue(said.indexOf(each.name().split(" ", -1)[0]) >= 0, each.name());
      assertTrue(spots.contains(each.id()), each.name());
    }
  }

  @Test
  void aJourneyGrowsWithEachStep() {
    TouchMap map = example("tandem.en.touchmap");
    Slide slide =
        Slides.of(map, DAY, 4.0 / 3).stream()
            .filter(each -> each.kind() == Kind.JOURNEY)
            .findFirst()
            .orElseThrow();
    assertEquals(10, slide.steps());
    for (int step = 1; step <= slide.steps(); step++) {
      Shown shown =
          SlidePicture.of(
              map, slide, Wish.FIRST.withStep(step), Look.light(), 1920, 1080, 0, 1, DAY);
      assertEquals(step, shown.spots().size());
    }
  }

  @Test
  void foldingAndLookingCloselyArePassing() {
    TouchMap map = grown("Studio", 2, 5, "Place");
    Topic first = map.root().children().getFirst();
    Slide overview = Slides.of(map, DAY, 4.0 / 3).getFirst();
    Shown all = shown(map, overview, new Screen(1920, 1080), 0, 1);
    assertEquals(13, all.spots().size());
    Shown folded =
        SlidePicture.of(
            map,
            overview,
            Wish.FIRST.withFolded(Set.of(first.id())),
            Look.light(),
            1920,
            1080,
            0,
            1,
            DAY);
    assertEquals(8, folded.spots().size());
    Shown close =
        SlidePicture.of(
            map,
            overview,
            Wish.FIRST.withZoom(Optional.of(first.id())),
            Look.light(),
            1920,
            1080,
            0,
            1,
            DAY);
    assertEquals(6, close.spots().size());
  }

  private static void assertReadable(TouchMap map) {
    List<Slide> slides = Slides.of(map, DAY, 4.0 / 3);
    var wrong = new TreeSet<String>();
    for (Screen screen : SCREENS) {
      for (int i = 0; i < slides.size(); i++) {
        Slide slide = slides.get(i);
        Shown shown = shown(map, slide, screen, i, slides.size());
        String where =
            "%.0fx%.0f %s %s %s %d/%d: "
                .formatted(
                    screen.width,
                    screen.height,
                    slide.kind(),
                    slide.label(),
                    slide.lens(),
                    slide.part(),
                    slide.parts());
        check(words(shown), screen, where, wrong);
      }
    }
    assertEquals("", String.join("\n", wrong.stream().limit(12).toList()), () -> wrong.size() + "");
  }

  private static Shown shown(TouchMap map, Slide slide, Screen screen, int index, int count) {
    return SlidePicture.of(
        map,
        slide,
        Wish.whole(slide),
        Look.projector(),
        screen.width,
        screen.height,
        index,
        count,
        DAY);
  }

  private static List<Mark.Words> words(Shown shown) {
    var words = new ArrayList<Mark.Words>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words each && !each.text().isBlank()) words.add(each);
            },
            shown.view());
    return words;
  }

  private static void check(
      List<Mark.Words> words, Screen screen, String where, Set<String> wrong) {
    double least = 22 * Math.min(screen.height / 1080, screen.width / 1440) - 1e-6;
    List<Rect> boxes = words.stream().map(SlidePictureTest::box).toList();
    for (int i = 0; i < words.size(); i++) {
      Rect box = boxes.get(i);
      String text = words.get(i).text();
      if (words.get(i).style().size() < least) wrong.add(where + "small: " + text);
      if (box.x() < 0 || box.y() < 0 || box.right() > screen.width || box.bottom() > screen.height)
        wrong.add(where + "outside: " + text);
      for (int j = 0; j < i; j++)
        if (box.overlaps(boxes.get(j)))
          wrong.add(where + "over each other: " + text + " / " + words.get(j).text());
    }
  }

  /** Where the ink of letters can be: not the air that a font keeps above and below them. */
  private static Rect box(Mark.Words words) {
    TextStyle style = words.style();
    double above = style.size() * 0.74;
    double below = style.size() * 0.2;
    return new Rect(
        words.baseline().x() + 0.5,
        words.baseline().y() - above,
        Math.max(0, words.width() - 1),
        above + below);
  }
}
