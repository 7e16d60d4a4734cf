package touchmap.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.exchange.Samples;
import touchmap.geometry.Rect;
import touchmap.lens.show.Shown;
import touchmap.lens.show.SlidePicture;
import touchmap.lens.show.Slides;
import touchmap.lens.show.Wish;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.Look;

class SpotsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  @Test
  void theNamesOfTheColumnsOfScoresBelongToTheBranchBelowThem() {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    var slide = Slides.ofBranch(map, object.id(), DAY, 4.0 / 3).getFirst();
    Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), 1920, 1080, 0, 1, DAY);
    var spots = new Spots(map, shown);
    assertFalse(shown.captions().isEmpty());
    Rect branch = spots.branch(object.id()).orElseThrow();
    for (Rect each : shown.captions()) assertEquals(branch, branch.union(each));
    var last = object.children().getLast();
    Rect row = spots.branch(last.id()).orElseThrow();
    assertTrue(row.y() > shown.captions().getFirst().bottom(), row::toString);
    Rect names = spots.captions(last.id()).orElseThrow();
    for (Rect each : shown.captions()) assertEquals(names, names.union(each));
    assertEquals(Optional.empty(), spots.captions(object.id()), "they are in its own light");
  }

  @Test
  void downFromAnObjectIsTheFirstOfItsTouchpoints() {
    TouchMap map = Samples.tandem("en");
    Topic object = map.root().children().getFirst();
    var slide = Slides.ofBranch(map, object.id(), DAY, 16.0 / 9).getFirst();
    Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), 1920, 1080, 0, 1, DAY);
    var spots = new Spots(map, shown);
    assertEquals(Optional.of(object.children().getFirst().id()), spots.towards(object.id(), 0, 1));
    var overview = Slides.of(map, DAY, 16.0 / 9).getFirst();
    Shown whole = SlidePicture.of(map, overview, Wish.FIRST, Look.light(), 1920, 1080, 0, 1, DAY);
    for (Topic each : map.root().children()) {
      Optional<Topic> below = new Spots(map, whole).towards(each.id(), 0, 1).flatMap(map::find);
      if (below.isPresent() && each.holds(below.get().id()))
        assertEquals(each.children().getFirst(), below.get());
    }
  }

  @Test
  void theLightOnATouchpointHoldsTheBeadAndTheStarOnItsEdge() {
    TouchMap map = Samples.tandem("en");
    Topic object =
        map.root().children().stream()
            .filter(each -> each.name().equals("Sales"))
            .findFirst()
            .orElseThrow();
    var slide = Slides.ofBranch(map, object.id(), DAY, 16.0 / 9).getFirst();
    Shown shown = SlidePicture.of(map, slide, Wish.FIRST, Look.light(), 1920, 1080, 0, 1, DAY);
    var spots = new Spots(map, shown);
    Topic moment =
        object.all().stream()
            .filter(each -> each.details().touch().isMomentOfTruth())
            .findFirst()
            .orElseThrow();
    Rect box = spots.box(moment.id()).orElseThrow();
    Rect light = spots.branch(moment.id()).orElseThrow();
    assertTrue(box.x() - light.x() > 16, "half a bead: " + box + " in " + light);
    assertTrue(box.y() - light.y() > 10, "half a star: " + box + " in " + light);
  }
}
