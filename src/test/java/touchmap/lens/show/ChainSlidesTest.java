package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Rect;
import touchmap.lens.paper.Sheets;
import touchmap.model.Chain;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.Step;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;
import touchmap.picture.Drawing;
import touchmap.picture.Ink;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** A journey on the map of a chapter: its steps are numbered and joined, its weakest is marked, all else is quiet. */
class ChainSlidesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final Look LOOK = Look.projector();

  private static Chapter through(Id node, Id chain) {
    return new Chapter(
        Optional.of(node), Optional.of(chain), "chain", "", false, false, Extras.NONE);
  }

  private static Chain first(TouchMap map) {
    return map.study().journey().chains().getFirst();
  }

  /** The whole map and every object through the map's first journey. */
  private static TouchMap toured(TouchMap map) {
    var tour = new ArrayList<Chapter>();
    for (Topic each : map.root().all())
      if (!each.isTouchpoint()) tour.add(through(each.id(), first(map).id()));
    return map.withStudy(map.study().withTour(tour));
  }

  static Stream<TouchMap> examples() {
    return Sheets.examples().map(ChainSlidesTest::toured);
  }

  private static Shown shown(TouchMap map, Slide slide) {
    return SlidePicture.of(map, slide, Wish.whole(slide), LOOK, 1920, 1080, 0, 1, DAY);
  }

  private static List<Mark> marks(Shown shown) {
    return ((Drawing) shown.painting()).marks();
  }

  private static List<String> said(Shown shown) {
    return marks(shown).stream()
        .flatMap(each -> each instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of())
        .toList();
  }

  private static long arrows(Shown shown) {
    return lines(shown).size();
  }

  /** Lines in the ink of arrows, which nothing else is drawn in. */
  private static List<Mark.Shape> lines(Shown shown) {
    Ink ink = LOOK.accent().ink();
    return marks(shown).stream()
        .flatMap(each -> each instanceof Mark.Shape shape ? Stream.of(shape) : Stream.of())
        .filter(each -> !each.closed() && each.line().ink().equals(ink))
        .toList();
  }

  private static List<String> badges(Shown shown) {
    return marks(shown).stream()
        .flatMap(each -> each instanceof Mark.Icon icon ? Stream.of(icon.name()) : Stream.of())
        .filter("unlink"::equals)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWholeMapShowsEveryStepInItsOrder(TouchMap map) {
    Slide slide = Slides.of(map, DAY, 16.0 / 9).getFirst();
    assertEquals(Kind.OVERVIEW, slide.kind());
    Shown shown = shown(map, slide);
    int steps = first(map).steps().size();
    for (int step = 1; step <= steps; step++)
      assertTrue(said(shown).contains(String.valueOf(step)), step + " in " + said(shown));
    assertEquals(steps - 1, arrows(shown));
    // one at the step, and one that says in the legend what it means
    assertEquals(2, badges(shown).size());
    assertTrue(slide.title().contains(first(map).name()), slide.title());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void arrowsStayBetweenTheHeadlineAndTheFoot(TouchMap map) {
    for (Slide slide : Slides.of(map, DAY, 16.0 / 9))
      for (Mark.Shape each : lines(shown(map, slide))) {
        var at = each.start();
        for (Mark.Segment piece : each.segments()) {
          for (int i = 0; i <= 12; i++) {
            var on = piece.at(at, i / 12.0);
            assertTrue(on.y() > 100 && on.y() < 1080 - Board.FOOT + 8, slide.label() + on);
            assertTrue(on.x() > 12 && on.x() < 1908, slide.label() + on);
          }
          at = piece.to();
        }
      }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anObjectShowsItsStepsUnderTheirNumbersOnTheWay(TouchMap map) {
    List<Id> path = first(map).steps().stream().map(Step::touchpoint).toList();
    for (Slide slide : Slides.of(map, DAY, 16.0 / 9)) {
      if (slide.kind() != Kind.OBJECT || slide.parts() > 1) continue;
      Shown shown = shown(map, slide);
      Topic object = map.find(slide.node().orElseThrow()).orElseThrow();
      List<Id> here =
          object.children().stream().filter(Topic::isTouchpoint).map(Topic::id).toList();
      for (int i = 0; i < path.size(); i++)
        if (here.contains(path.get(i)))
          assertTrue(said(shown).contains(String.valueOf(i + 1)), slide.label());
      long joined = 0;
      for (int i = 1; i < path.size(); i++)
        if (here.contains(path.get(i)) && here.contains(path.get(i - 1))) joined++;
      assertEquals(joined, arrows(shown), slide.label());
    }
  }

  @Test
  void aTouchpointThatIsPassedTwiceBearsBothNumbers() {
    TouchMap map = Sheets.example("tandem.en");
    Chain chain = first(map);
    var steps = new ArrayList<>(chain.steps());
    steps.add(Step.at(steps.getFirst().touchpoint()));
    TouchMap again =
        toured(
            map.withStudy(
                map.study()
                    .withJourney(
                        map.study().journey().withChains(List.of(chain.withSteps(steps))))));
    Shown shown = shown(again, Slides.of(again, DAY, 16.0 / 9).getFirst());
    String both = "1 \u00B7 " + steps.size();
    assertTrue(said(shown).contains(both), both + " in " + said(shown));
    Spot spot =
        shown.spots().stream()
            .filter(each -> each.topic().equals(steps.getFirst().touchpoint()))
            .findFirst()
            .orElseThrow();
    Rect bead = spot.signs().getFirst();
    assertTrue(bead.width() > bead.height(), "a bead as wide as its numbers");
  }

  @Test
  void stepsInTwoColumnsAreJoinedAcrossAndNoArrowRunsOverAName() {
    TouchMap map = TouchMap.of("Studio", "en");
    List<Topic> calls =
        IntStream.range(0, 22).mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Call " + i)).toList();
    Topic sales = Topic.of(TopicType.OBJECT, "Sales").withChildren(calls);
    List<Step> steps =
        IntStream.of(0, 3, 20, 1, 12, 13).mapToObj(i -> Step.at(calls.get(i).id())).toList();
    TouchMap wide = map.withRoot(map.root().withChildren(List.of(sales)));
    Chain chain = Chain.of("Way").withSteps(steps);
    TouchMap toured =
        toured(
            wide.withStudy(
                wide.study().withJourney(wide.study().journey().withChains(List.of(chain)))));
    Slide slide = Slides.of(toured, DAY, 16.0 / 9).get(1);
    assertEquals(1, slide.parts());
    Shown shown = shown(toured, slide);
    assertEquals(5, arrows(shown));
    List<Rect> boxes =
        shown.spots().stream()
            .filter(each -> !each.topic().equals(sales.id()))
            .map(each -> each.box().grown(-6))
            .toList();
    for (Mark.Shape each : lines(shown)) {
      var at = each.start();
      for (Mark.Segment piece : each.segments()) {
        for (int i = 0; i <= 20; i++) {
          var on = piece.at(at, i / 20.0);
          assertTrue(boxes.stream().noneMatch(box -> box.contains(on)), on::toString);
        }
        at = piece.to();
      }
    }
  }

  @Test
  void ranksAndScoresGiveWayToTheSteps() {
    TouchMap map = toured(Sheets.example("tandem.en"));
    for (Slide slide : Slides.of(map, DAY, 16.0 / 9))
      assertFalse(said(shown(map, slide)).contains("us"), slide.label());
  }

  @Test
  void whoHearsASlideHearsItsSteps() {
    TouchMap map = toured(Sheets.example("tandem.en"));
    List<Slide> slides = Slides.of(map, DAY, 16.0 / 9);
    assertEquals(
        "Website: 2 of 10 steps of “First order”; step 3: Home page; step 4: Brief form, breaks"
            + " most easily",
        Spoken.of(map, slides.get(1)));
  }

  @Test
  void whatIsNotOnTheWayHasNoGroundOnAnObjectsSlide() {
    TouchMap map = toured(Sheets.example("tandem.en"));
    Shown shown = shown(map, Slides.of(map, DAY, 16.0 / 9).get(1));
    Topic blog =
        map.root().all().stream().filter(each -> each.name().equals("Blog")).findFirst().get();
    Rect box =
        shown.spots().stream()
            .filter(each -> each.topic().equals(blog.id()))
            .findFirst()
            .get()
            .box();
    Mark.Box ground =
        marks(shown).stream()
            .flatMap(each -> each instanceof Mark.Box found ? Stream.of(found) : Stream.of())
            .filter(each -> each.bounds().equals(box))
            .findFirst()
            .orElseThrow();
    assertEquals(Ink.NONE, ground.fill());
  }

  @Test
  void withoutItsJourneyAChapterIsAsUsual() {
    TouchMap map = Sheets.example("tandem.en");
    Chapter lost = through(map.root().id(), Id.of("gone"));
    TouchMap none =
        map.withStudy(
            map.study()
                .withJourney(map.study().journey().withChains(List.of()))
                .withTour(List.of(lost)));
    Slide slide = Slides.of(none, DAY, 16.0 / 9).getFirst();
    assertEquals(Kind.OVERVIEW, slide.kind());
    assertEquals("", slide.lens());
  }

  @Test
  void theLensAloneMeansTheFirstJourney() {
    TouchMap map = Sheets.example("tandem.en");
    Chapter bare = Chapter.of(map.root().id()).withLens("chain");
    Slide slide =
        Slides.of(map.withStudy(map.study().withTour(List.of(bare))), DAY, 16.0 / 9).getFirst();
    assertEquals(Optional.of(first(map).id()), slide.chain());
  }
}
