package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.TouchMap;

/** What is true of every map, tried on many grown from seeds, in each layout. */
final class LayoutPropertiesTest {
  static Stream<Arguments> maps() {
    return IntStream.range(0, 60)
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
      assertEquals(each.reach(), each.reach().union(each.box()));
      assertEquals(layout.bounds(), layout.bounds().union(each.reach()));
      for (Id child : each.tree().shown()) {
        assertEquals(each.reach(), each.reach().union(layout.at(child).orElseThrow().reach()));
      }
      assertTrue(layout.hit(each.box().center()).orElseThrow() == each);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void theSameMapGivesTheSameAnswer(long seed, LayoutKind kind) {
    assertEquals(laidOut(grown(seed), kind), laidOut(grown(seed), kind));
  }
}
