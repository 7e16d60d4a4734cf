package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchmap.model.Maps.object;
import static touchmap.model.Maps.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchmap.model.Chapter;
import touchmap.model.Id;
import touchmap.model.PlannedAction;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;

/** What is to be done next: said whole, and only where there is anything. */
class NextSlideTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  private static final String LONG =
      "The moment at which somebody who came for an examination only is told by the doctor what the"
          + " whole treatment will cost, how long it takes and which of it can wait until autumn";

  private static TouchMap map() {
    TouchMap map = TouchMap.of("Clinic", "en");
    return map.withRoot(
        map.root().withChildren(List.of(object("o1", "Doctor", point("t1", LONG)))));
  }

  private static TouchMap planned(String title) {
    TouchMap map = map();
    return map.withStudy(map.study().withActions(List.of(PlannedAction.of(Id.of("t1"), title))));
  }

  private static String said(TouchMap map) {
    Slide slide = Slides.of(map, DAY, 4.0 / 3).getLast();
    assertEquals(Kind.NEXT, slide.kind());
    Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), 1440, 1080, 2, 3, DAY);
    var said = new ArrayList<String>();
    shown
        .painting()
        .paintOn(
            mark -> {
              if (mark instanceof Mark.Words words) said.add(words.text());
            },
            shown.view());
    return said.stream().collect(Collectors.joining(" "));
  }

  @Test
  void theNameOfTheTouchpointIsWhole() {
    assertTrue(said(planned("Print a sheet")).contains(LONG), said(planned("Print a sheet")));
    String title = "Print a sheet with " + LONG;
    assertTrue(said(planned(title)).contains(title), said(planned(title)));
  }

  @Test
  void aChosenChapterOfWhatIsNextIsLeftOutWhileNothingIsToBeDone() {
    TouchMap map = map();
    Chapter next = Chapter.of(map.root().id()).withLens(Slides.NEXT).withTitle("Our plans");
    List<Chapter> tour = List.of(Chapter.of(map.root().id()), next);
    List<List<Slide>> slides =
        Slides.ofChapters(map.withStudy(map.study().withTour(tour)), DAY, 4.0 / 3);
    assertEquals(List.of(1, 0), slides.stream().map(List::size).toList());
  }

  @Test
  void whereThereIsNothingToBeDoneNoSlideSaysSo() {
    assertFalse(Slides.of(map(), DAY, 4.0 / 3).stream().anyMatch(each -> each.kind() == Kind.NEXT));
  }
}
