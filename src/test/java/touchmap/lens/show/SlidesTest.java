package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchmap.model.Chapter;
import touchmap.model.Extras;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.Topic;
import touchmap.model.TopicType;
import touchmap.model.TouchMap;

class SlidesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static final Topic CALL = Topic.of(TopicType.TOUCHPOINT, "Call");
  private static final Topic SALES =
      Topic.of(TopicType.OBJECT, "Sales").withChildren(List.of(CALL));
  private static final Topic SITE = Topic.of(TopicType.OBJECT, "Website");
  private static final TouchMap MAP = map();

  private static TouchMap map() {
    TouchMap map = TouchMap.of("Studio", "en");
    return map.withRoot(map.root().withChildren(List.of(SALES, SITE)))
        .withStudy(map.study().withActions(List.of(PlannedAction.of(CALL.id(), "Call sooner"))));
  }

  private static Chapter chapter(Id node, String lens, String title, boolean hidden) {
    return new Chapter(
        Optional.of(node), Optional.empty(), lens, title, hidden, false, Extras.NONE);
  }

  @Test
  void withoutATourThereAreTheBusinessEachObjectAndWhatIsNext() {
    List<Slide> slides = Slides.of(MAP, DAY, 4.0 / 3);
    assertEquals(
        List.of(Kind.OVERVIEW, Kind.OBJECT, Kind.OBJECT, Kind.NEXT),
        slides.stream().map(Slide::kind).toList());
    assertEquals(
        List.of("Overview", "Sales", "Website", "What we do next"),
        slides.stream().map(Slide::label).toList());
  }

  @Test
  void aTourSaysWhichInWhatOrderUnderWhatTitle() {
    var tour =
        List.of(
            chapter(SITE.id(), "", "Where it starts", false),
            chapter(SALES.id(), "rank", "", true),
            chapter(MAP.root().id(), Slides.NEXT, "", false),
            chapter(CALL.id(), "", "", false));
    List<Slide> slides = Slides.of(MAP.withStudy(MAP.study().withTour(tour)), DAY, 4.0 / 3);
    assertEquals(
        List.of(Kind.OBJECT, Kind.OBJECT, Kind.NEXT, Kind.BRANCH),
        slides.stream().map(Slide::kind).toList());
    assertEquals("Where it starts", slides.getFirst().title());
    assertTrue(slides.get(1).hidden());
  }

  @Test
  void aBranchIsShownWithTheObjectsInIt() {
    List<Slide> slides = Slides.ofBranch(MAP, SALES.id(), DAY, 4.0 / 3);
    assertEquals(List.of(Kind.BRANCH), slides.stream().map(Slide::kind).toList());
    assertEquals(
        Slides.of(MAP, DAY, 4.0 / 3),
        Slides.ofBranch(MAP, MAP.root().id(), DAY, 4.0 / 3),
        "from the business");
  }

  @Test
  void theUsualChaptersMakeTheSameSlidesWhenTheyAreChosen() {
    List<Topic> own =
        IntStream.range(0, 13).mapToObj(i -> Topic.of(TopicType.TOUCHPOINT, "Own " + i)).toList();
    List<Topic> all = Stream.concat(Stream.of(SALES), own.stream()).toList();
    TouchMap map = MAP.withRoot(MAP.root().withChildren(all));
    TouchMap chosen = map.withStudy(map.study().withTour(Slides.chapters(map)));
    List<Slide> slides = Slides.of(map, DAY, 16.0 / 9);
    assertEquals(
        List.of(Kind.OVERVIEW, Kind.OBJECT, Kind.OBJECT, Kind.NEXT),
        slides.stream().map(Slide::kind).toList());
    assertEquals(slides, Slides.of(chosen, DAY, 16.0 / 9));
    List<Integer> each = Slides.ofChapters(chosen, DAY, 16.0 / 9).stream().map(List::size).toList();
    assertEquals(List.of(2, 1, 1), each, "slides of each chapter");
  }
}
