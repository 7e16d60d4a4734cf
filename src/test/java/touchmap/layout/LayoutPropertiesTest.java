package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Side;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What is true of every map, tried on many grown from seeds, in each layout. */
final class LayoutPropertiesTest {
  static Stream<Arguments> maps() {
    return IntStream.range(0, 40)
        .boxed()
        .flatMap(
            seed -> Stream.of(LayoutKind.values()).map(kind -> Arguments.of((long) seed, kind)));
  }

  private static TouchMap grown(long seed) {
    return Trees.random(seed, 1 + new Random(seed).nextInt(200));
  }

  private static Layout laidOut(TouchMap map, LayoutKind kind) {
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, Set.of(), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoBoxesOverlap(long seed, LayoutKind kind) {
    List<Placed> all = new ArrayList<>(laidOut(grown(seed), kind).placed().values());
    all.sort(Comparator.comparingDouble(each -> each.box().x()));
    for (int i = 0; i < all.size(); i++) {
      Rect box = all.get(i).box().grown(2.9);
      for (int j = i + 1; j < all.size() && all.get(j).box().x() < box.right(); j++) {
        if (box.overlaps(all.get(j).box())) {
          throw new AssertionError(all.get(i).box() + " and " + all.get(j).box());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyTopicHasAPlaceInMapOrderAndReachesHoldWhatIsBelow(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    Layout layout = laidOut(map, kind);
    assertEquals(
        map.root().all().stream().map(each -> each.id()).toList(),
        List.copyOf(layout.placed().keySet()));
    for (Placed each : layout.placed().values()) {
      assertHolds(each.reach(), each.box());
      assertHolds(layout.bounds(), each.reach());
      for (Id child : each.tree().shown()) {
        assertHolds(each.reach(), layout.at(child).orElseThrow().reach());
      }
      assertSame(each, layout.hit(each.box().center()).orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theSameMapGivesTheSameAnswer(long seed, LayoutKind kind) {
    assertEquals(laidOut(grown(seed), kind), laidOut(grown(seed), kind));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void parentsStandInTheMiddleOfTheirChildren(long seed, LayoutKind kind) {
    if (kind == LayoutKind.DOWN) return;
    Layout layout = laidOut(grown(seed), kind);
    for (Placed each : layout.placed().values()) {
      List<Id> shown = each.tree().shown();
      if (each.tree().depth() == 0 || shown.isEmpty()) continue;
      double top = layout.at(shown.getFirst()).orElseThrow().box().y();
      double bottom = layout.at(shown.getLast()).orElseThrow().box().bottom();
      assertEquals((top + bottom) / 2, each.box().centerY(), 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void orderIsKeptDownEachSide(long seed, LayoutKind kind) {
    Layout layout = laidOut(grown(seed), kind);
    for (Placed each : layout.placed().values()) {
      for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
        List<Double> places =
            each.tree().shown().stream()
                .map(id -> layout.at(id).orElseThrow())
                .filter(child -> child.tree().side() == side)
                .map(child -> place(child, kind))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
      }
    }
  }

  private static double place(Placed topic, LayoutKind kind) {
    boolean row = kind == LayoutKind.DOWN && topic.tree().depth() == 1;
    return row ? topic.box().x() : topic.box().y();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theRightSideIsReadBeforeTheLeft(long seed, LayoutKind kind) {
    Layout layout = laidOut(grown(seed), kind);
    List<Boolean> left =
        layout.top().tree().shown().stream()
            .map(id -> layout.at(id).orElseThrow().isMirrored())
            .toList();
    assertEquals(left.stream().sorted().toList(), left);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theMapOnTheOtherSideIsItsMirrorImage(long seed, LayoutKind kind) {
    if (kind != LayoutKind.BOTH) return;
    Layout right = laidOut(sided(grown(seed), Side.RIGHT), kind);
    Layout left = laidOut(sided(grown(seed), Side.LEFT), kind);
    for (Placed each : right.placed().values()) {
      Rect box = left.at(each.id()).orElseThrow().box();
      assertEquals(each.box().x(), -box.right(), 1e-6);
      assertEquals(each.box().y(), box.y(), 1e-6);
    }
  }

  private static TouchMap sided(TouchMap map, Side side) {
    List<Topic> branches =
        map.root().children().stream()
            .map(branch -> Trees.formed(branch, Form.NONE.withSide(side)))
            .toList();
    return map.withRoot(map.root().withChildren(branches));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aGlideStartsWhereThingsWereAndEndsWhereTheyWillBe(long seed, LayoutKind kind) {
    Layout from = laidOut(grown(seed), kind);
    Layout to = laidOut(grown(seed), LayoutKind.RIGHT);
    var glide = new Glide(from, to);
    assertSame(to, glide.at(1));
    for (Placed each : glide.at(0).placed().values()) {
      assertEquals(from.at(each.id()).orElseThrow().box(), each.box());
    }
    Layout half = glide.at(0.5);
    for (Placed each : half.placed().values()) {
      assertHolds(half.bounds(), each.reach());
      assertHolds(each.reach(), each.box());
    }
  }

  private static void assertHolds(Rect outer, Rect inner) {
    Rect roomy = outer.grown(1e-6);
    boolean holds =
        roomy.contains(new Point(inner.x(), inner.y()))
            && roomy.contains(new Point(inner.right(), inner.bottom()));
    assertTrue(holds, outer + " should hold " + inner);
  }
}
