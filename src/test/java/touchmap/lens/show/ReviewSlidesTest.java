package touchmap.lens.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.lens.ReviewLens;
import touchmap.lens.paper.Sheets;
import touchmap.model.Id;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;
import touchmap.picture.Mark;
import touchmap.words.Words;

/** What a chapter shows through the lens of what changed, and how its parts stand to each other. */
class ReviewSlidesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void aChapterSeenThroughReviewShowsWhatChangedSinceTheLastRound() {
    for (String name : List.of("tandem.en", "tandem.ru")) {
      TouchMap map = Tours.throughAll(Sheets.example(name), List.of("review"), 0);
      ReviewLens lens = ReviewLens.of(map);
      assertFalse(lens.moves().isEmpty());
      Words words = Words.in(map.language());
      Set<Id> told = new HashSet<>();
      for (Slide slide : Slides.of(map, DAY, 4.0 / 3)) {
        Optional<Topic> object = slide.node().flatMap(map::find).filter(Topic::isObject);
        if (object.isEmpty()) continue;
        List<String> lines = lines(map, slide);
        for (Topic each : object.get().all()) {
          if (!lens.moves().containsKey(each.id())) continue;
          assertTrue(lines.contains(lens.value(each.id(), words)), each.name() + lines);
          told.add(each.id());
        }
      }
      assertEquals(lens.moves().keySet(), told);
    }
  }

  @Test
  void theOverviewSeenThroughReviewShowsTheChangesToo() {
    TouchMap map = Tours.throughAll(Sheets.example("tandem.en"), List.of("review"), 0);
    ReviewLens lens = ReviewLens.of(map);
    Words words = Words.in("en");
    List<String> lines = lines(map, Slides.of(map, DAY, 4.0 / 3).getFirst());
    assertTrue(
        lens.moves().keySet().stream().anyMatch(each -> lines.contains(lens.value(each, words))),
        lines::toString);
  }

  @Test
  void aFoldedChapterTellsHowMuchItHolds() {
    TouchMap map = Sheets.example("tandem.en");
    Topic object = map.root().children().getFirst();
    Slide slide =
        Slides.of(map, DAY, 4.0 / 3).stream()
            .filter(each -> each.node().equals(Optional.of(object.id())))
            .findFirst()
            .orElseThrow();
    Wish folded = Wish.whole(slide).withFolded(Set.of(object.id()));
    List<String> lines = lines(map, slide, folded);
    long count = object.all().stream().filter(Topic::isTouchpoint).count();
    assertTrue(lines.contains(count + " touchpoints"), lines::toString);
    Shown shown = SlidePicture.of(map, slide, folded, Look.light(), 1920, 1080, 0, 9, DAY);
    for (Topic each : object.all())
      if (each.isTouchpoint())
        assertTrue(shown.spots().stream().noneMatch(spot -> spot.topic().equals(each.id())));
  }

  @Test
  void aNameThatStandsOnALineOfTheMatrixHasAGroundOfItsOwn() {
    int grounded = 0;
    for (String name : List.of("tandem.en", "cafe.en", "saas.en", "dental-clinic.ru")) {
      TouchMap map = Tours.throughAll(Sheets.example(name), List.of("improve"), 0);
      Slide slide = Slides.of(map, DAY, 4.0 / 3).getFirst();
      List<Mark> marks = marks(map, slide, Wish.whole(slide));
      for (int i = 0; i < marks.size(); i++) {
        if (!(marks.get(i) instanceof Mark.Words words)) continue;
        double size = words.style().size();
        double top = words.baseline().y() - 0.6 * size;
        var box = new Rect(words.baseline().x(), top, words.width(), 0.6 * size);
        if (marks.subList(0, i).stream().noneMatch(each -> crosses(each, box))) continue;
        int line = i;
        while (!crosses(marks.get(line), box)) line--;
        assertTrue(
            marks.subList(line, i).stream()
                .anyMatch(
                    each ->
                        each instanceof Mark.Box ground
                            && ground.bounds().contains(box.center())
                            && ground.bounds().x() <= box.x()
                            && ground.bounds().right() >= box.right()),
            name + ": " + words.text());
        grounded++;
      }
    }
    assertTrue(grounded > 0);
  }

  /** Whether it is a dashed line, upright or level, that goes through the box. */
  private static boolean crosses(Mark mark, Rect box) {
    if (!(mark instanceof Mark.Shape shape) || shape.segments().size() != 1) return false;
    if (shape.line().dashes().isEmpty()) return false;
    Point from = shape.start();
    Point to = shape.segments().getFirst().to();
    boolean across = from.y() == to.y() && from.y() > box.y() && from.y() < box.bottom();
    boolean down = from.x() == to.x() && from.x() > box.x() && from.x() < box.right();
    return (across && from.x() < box.right() && to.x() > box.x())
        || (down && from.y() < box.bottom() && to.y() > box.y());
  }

  private static List<String> lines(TouchMap map, Slide slide) {
    return lines(map, slide, Wish.whole(slide));
  }

  private static List<String> lines(TouchMap map, Slide slide, Wish wish) {
    return marks(map, slide, wish).stream()
        .filter(Mark.Words.class::isInstance)
        .map(each -> ((Mark.Words) each).text())
        .toList();
  }

  private static List<Mark> marks(TouchMap map, Slide slide, Wish wish) {
    var marks = new ArrayList<Mark>();
    Shown shown = SlidePicture.of(map, slide, wish, Look.light(), 1920, 1080, 0, 9, DAY);
    shown.painting().paintOn(marks::add, shown.view());
    return marks;
  }
}
