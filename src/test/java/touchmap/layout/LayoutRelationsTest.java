package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** Family F24 of the safety design: what must hold between the layouts of two maps that differ in a known way. */
final class LayoutRelationsTest {
  private static final int RELATIONS = 12;
  private static final int MAPS = 300;

  private static TouchMap grown(long seed) {
    return Trees.random(seed, 2 + new Random(seed).nextInt(150));
  }

  private static Layout laidOut(TouchMap map, LayoutKind kind, Set<Id> folded) {
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, folded, Map.of()));
  }

  private static Layout laidOut(TouchMap map, LayoutKind kind) {
    return laidOut(map, kind, Set.of());
  }

  /** Any topic but the root. */
  private static Topic any(TouchMap map, long seed) {
    List<Topic> all = map.root().all();
    return all.get(1 + new Random(seed).nextInt(all.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("touchmap.layout.LayoutPropertiesTest#maps")
  void otherIdsStandInTheSamePlaces(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    TouchMap other =
        map.withRoot(map.root().rewritten(each -> each.withId(Id.of("other-" + each.id()))));
    List<Rect> boxes = boxes(laidOut(map, kind));
    assertEquals(boxes, boxes(laidOut(other, kind)));
  }

  private static List<Rect> boxes(Layout layout) {
    return layout.placed().values().stream().map(Placed::box).toList();
  }

  @ParameterizedTest
  @MethodSource("touchmap.layout.LayoutPropertiesTest#maps")
  void whatIsLaidOutAfterAChangeIsWhatIsLaidOutAnew(long seed, LayoutKind kind) {
    if (kind == LayoutKind.BOTH) return; // there branches keep their sides as long as they can
    TouchMap map = grown(seed);
    Topic changed = any(map, seed);
    var chance = new Random(seed);
    TouchMap after =
        map.withRoot(
            map.root()
                .replacing(
                    changed.id(),
                    each ->
                        chance.nextBoolean()
                            ? each.withName(each.name() + " and more of it")
                            : each.withChildren(List.of())));
    Layout anew = laidOut(after, kind);
    Layout next =
        laidOut(map, kind).next(after, Trees.SEVEN, new LayoutOptions(kind, Set.of(), Map.of()));
    assertEquals(anew, next);
  }

  @ParameterizedTest
  @MethodSource("touchmap.layout.LayoutPropertiesTest#maps")
  void aFoldedBranchTakesNoMoreRoomAndHidesWhatIsBelow(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    Topic folded = any(map, seed);
    Layout open = laidOut(map, kind);
    Layout closed = laidOut(map, kind, Set.of(folded.id()));
    assertEquals(map.root().all().size() - folded.all().size() + 1, closed.placed().size());
    double was = open.at(folded.id()).orElseThrow().reach().height();
    double now = closed.at(folded.id()).orElseThrow().reach().height();
    assertTrue(now <= was + 1e-6, () -> now + " is higher than " + was);
  }

  /** The rest of a map moves as a whole, or over to the other side, but is not drawn anew. */
  @ParameterizedTest
  @MethodSource("touchmap.layout.LayoutPropertiesTest#maps")
  void insideABranchNothingMovesWhenAnotherChanges(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    List<Topic> branches = map.root().children();
    if (branches.size() < 2) return;
    Topic changed = branches.getFirst();
    Layout before = laidOut(map, kind);
    Layout after =
        laidOut(
            map.withRoot(
                map.root()
                    .replacing(changed.id(), each -> each.withName("another name, and longer"))),
            kind);
    for (Topic branch : branches.subList(1, branches.size())) {
      Rect was = before.at(branch.id()).orElseThrow().box();
      Placed now = after.at(branch.id()).orElseThrow();
      if (now.isMirrored() != before.at(branch.id()).orElseThrow().isMirrored()) continue;
      for (Topic each : branch.all()) {
        Rect from = before.at(each.id()).orElseThrow().box();
        Rect to = after.at(each.id()).orElseThrow().box();
        assertEquals(from.x() - was.x(), to.x() - now.box().x(), 1e-6);
        assertEquals(from.y() - was.y(), to.y() - now.box().y(), 1e-6);
      }
    }
  }

  @Test
  @Tag("slow")
  void allOfThemOverThreeHundredMapsEach() {
    var properties = new LayoutPropertiesTest();
    List<BiConsumer<Long, LayoutKind>> relations =
        List.of(
            properties::noTwoBoxesOverlap,
            properties::everyTopicHasAPlaceInMapOrderAndReachesHoldWhatIsBelow,
            properties::theSameMapGivesTheSameAnswer,
            properties::parentsStandInTheMiddleOfTheirChildren,
            properties::orderIsKeptDownEachSide,
            properties::theRightSideIsReadBeforeTheLeft,
            properties::theMapOnTheOtherSideIsItsMirrorImage,
            properties::aGlideStartsWhereThingsWereAndEndsWhereTheyWillBe,
            this::otherIdsStandInTheSamePlaces,
            this::whatIsLaidOutAfterAChangeIsWhatIsLaidOutAnew,
            this::aFoldedBranchTakesNoMoreRoomAndHidesWhatIsBelow,
            this::insideABranchNothingMovesWhenAnotherChanges);
    assertEquals(RELATIONS, relations.size());
    var broken = new ArrayList<String>();
    for (long seed = 1_000; seed < 1_000 + MAPS; seed++) {
      for (LayoutKind kind : LayoutKind.values()) {
        for (int i = 0; i < RELATIONS; i++) {
          try {
            relations.get(i).accept(seed, kind);
          } catch (AssertionError bad) {
            broken.add("relation " + i + ", seed " + seed + ", " + kind + ": " + bad.getMessage());
          }
        }
      }
    }
    assertEquals(List.of(), broken);
  }
}
