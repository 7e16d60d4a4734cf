package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Drop.Where;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What a drop means, on the example map with "Launch1" in hand unless said otherwise. */
final class DropTargetsTest {
  private final Layout both = laidOut(Trees.example(), LayoutKind.BOTH, Set.of());

  private static Layout laidOut(TouchMap map, LayoutKind kind, Set<Id> folded) {
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, folded, Map.of()));
  }

  private static Rect box(Layout layout, String id) {
    return layout.at(Id.of(id)).orElseThrow().box();
  }

  private static String drop(Layout layout, double x, double y, String... dragged) {
    var ids = new HashSet<Id>();
    for (String id : dragged) ids.add(Id.of(id));
    Optional<Drop> drop = layout.dropAt(new Point(x, y), ids);
    return drop.map(DropTargetsTest::said).orElse("nothing");
  }

  private static String said(Drop drop) {
    String side = drop.side() == Side.AUTOMATIC ? "" : " " + drop.side();
    return drop.where() + " " + drop.target() + ": " + drop.parent() + " " + drop.index() + side;
  }

  private String onBox(String id, double across) {
    Rect box = box(both, id);
    return drop(both, box.centerX(), box.y() + box.height() * across, "Launch1");
  }

  @Test
  void theMiddleOfABoxIsInsideItsEdgesAreBeforeAndAfter() {
    assertEquals("INSIDE Sales2: Sales2 0", onBox("Sales2", 0.5));
    assertEquals("BEFORE Sales2: Sales 1", onBox("Sales2", 0.1));
    assertEquals("AFTER Sales2: Sales 2", onBox("Sales2", 0.9));
    assertEquals("INSIDE Sales: Sales 5", onBox("Sales", 0.5));
  }

  @Test
  void betweenTwoSiblingsIsBetweenThem() {
    Rect above = box(both, "Sales2");
    assertEquals(
        "AFTER Sales2: Sales 2", drop(both, above.centerX(), above.bottom() + 4, "Launch1"));
  }

  @Test
  void pastTheLastSiblingIsAfterIt() {
    Rect last = box(both, "Project5");
    assertEquals(
        "AFTER Project5: Project 5", drop(both, last.centerX(), last.bottom() + 20, "Launch1"));
  }

  @Test
  void betweenTwoObjectsIsAPlaceUnderTheBusinessHoweverFarApartTheyStand() {
    Rect above = box(both, "Website");
    Rect below = box(both, "Sales");
    double y = (above.centerY() + below.centerY()) / 2;
    assertEquals("AFTER Website: Tandem 1 RIGHT", drop(both, above.x() + 20, y, "Launch1"));
  }

  @Test
  void beyondTheOuterEndOfALeafIsInsideIt() {
    Rect leaf = box(both, "Sales2");
    assertEquals(
        "INSIDE Sales2: Sales2 0", drop(both, leaf.right() + 20, leaf.centerY(), "Launch1"));
    Rect left = box(both, "Office2");
    assertEquals("INSIDE Office2: Office2 0", drop(both, left.x() - 20, left.centerY(), "Launch1"));
  }

  @Test
  void onTheBusinessTheHalfDecidesTheSideAndTheHeightThePlace() {
    assertEquals("INSIDE Tandem: Tandem 1 RIGHT", drop(both, 20, -20, "Launch1"));
    assertEquals("INSIDE Tandem: Tandem 6 LEFT", drop(both, -20, 10, "Launch1"));
  }

  @Test
  void freeSpaceNearTheBusinessIsASideEvenAnEmptyOne() {
    Layout one = laidOut(Trees.map(Trees.object("Web", 1)), LayoutKind.BOTH, Set.of());
    assertEquals("INSIDE Tandem: Tandem 1 LEFT", drop(one, -150, -40));
    assertEquals("nothing", drop(one, -900, -40));
  }

  @Test
  void aDraggedTopicAndAllBelowItTakeNothing() {
    Rect own = box(both, "Sales");
    assertEquals("nothing", drop(both, own.centerX(), own.centerY(), "Sales"));
    Rect below = box(both, "Sales3");
    assertEquals("nothing", drop(both, below.centerX(), below.centerY(), "Sales"));
  }

  @Test
  void draggedSiblingsKeepTheirNumberButNameNoPlace() {
    Rect third = box(both, "Sales3");
    assertEquals(
        "AFTER Sales3: Sales 3", drop(both, third.centerX(), third.bottom() + 4, "Sales4"));
    Rect first = box(both, "Sales1");
    assertEquals("BEFORE Sales1: Sales 0", drop(both, first.centerX(), first.y() + 2, "Sales4"));
  }

  @Test
  void aFoldedTopicTakesThingsAtItsEnd() {
    Layout folded = laidOut(Trees.example(), LayoutKind.BOTH, Set.of(Id.of("Sales")));
    Rect sales = box(folded, "Sales");
    assertEquals(
        "INSIDE Sales: Sales 5", drop(folded, sales.centerX(), sales.centerY(), "Launch1"));
    assertEquals(
        "INSIDE Sales: Sales 5", drop(folded, sales.right() + 30, sales.centerY(), "Launch1"));
  }

  @Test
  void downwardsObjectsAreARowAndTheirTopicsLists() {
    Layout down = laidOut(Trees.example(), LayoutKind.DOWN, Set.of());
    Rect sales = box(down, "Sales");
    assertEquals("BEFORE Sales: Tandem 1", drop(down, sales.x() + 5, sales.centerY(), "Launch1"));
    assertEquals(
        "AFTER Sales: Tandem 2", drop(down, sales.right() + 8, sales.centerY(), "Launch1"));
    assertEquals("INSIDE Sales: Sales 5", drop(down, sales.centerX(), sales.centerY(), "Launch1"));
    Rect second = box(down, "Sales2");
    assertEquals(
        "AFTER Sales2: Sales 2", drop(down, second.centerX(), second.bottom() + 4, "Launch1"));
    Rect last = box(down, "Sales5");
    assertEquals(
        "AFTER Sales5: Sales 5", drop(down, last.centerX(), last.bottom() + 15, "Launch1"));
  }

  @Test
  void thePlaceLiesBetweenTheSiblingsAndIsAsLargeAsWhatIsDragged() {
    Rect above = box(both, "Sales2");
    Rect dragged = box(both, "Launch1");
    Rect place =
        both.dropAt(new Point(above.centerX(), above.bottom() + 4), Set.of(Id.of("Launch1")))
            .map(Drop::place)
            .orElseThrow();
    assertEquals(dragged.width(), place.width());
    assertEquals(above.x(), place.x());
    assertEquals(above.bottom() + 4, place.centerY(), 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void everyDropNamesARealPlaceOutsideTheDraggedBranch(LayoutKind kind) {
    for (int seed = 0; seed < 40; seed++) {
      TouchMap map = Trees.random(seed, 80);
      Layout layout = laidOut(map, kind, Set.of());
      var chance = new Random(seed);
      Topic dragged = map.root().all().get(1 + chance.nextInt(79));
      var targets = new DropTargets(layout, Set.of(dragged.id()));
      for (int i = 0; i < 300; i++) {
        Rect bounds = layout.bounds();
        var point =
            new Point(
                bounds.x() + chance.nextDouble() * bounds.width(),
                bounds.y() + chance.nextDouble() * bounds.height());
        Optional<Drop> drop = targets.at(point);
        if (drop.isEmpty()) continue;
        assertFalse(dragged.holds(drop.get().parent()));
        int children = map.find(drop.get().parent()).orElseThrow().children().size();
        assertTrue(drop.get().index() >= 0 && drop.get().index() <= children);
        assertEquals(
            drop.get().where() == Where.INSIDE, drop.get().target().equals(drop.get().parent()));
      }
    }
  }
}
