package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What is true of every map whose boxes a lens has widened: nothing is reshuffled, and nothing overlaps. */
final class RoomTest {
  static Stream<Arguments> maps() {
    return IntStream.range(0, 40)
        .boxed()
        .flatMap(
            seed -> Stream.of(LayoutKind.values()).map(kind -> Arguments.of((long) seed, kind)));
  }

  private static TouchMap grown(long seed) {
    return Trees.random(seed, 1 + new Random(seed).nextInt(200));
  }

  private static LayoutOptions plain(TouchMap map, LayoutKind kind) {
    return new LayoutOptions(kind, LayoutOptions.unfolded(map).folded(), Map.of());
  }

  /** Room of all kinds on some of the topics. */
  private static Map<Id, Room> some(TouchMap map, long seed) {
    var chance = new Random(seed);
    var room = new HashMap<Id, Room>();
    for (Topic each : map.root().all()) {
      if (chance.nextInt(3) == 0) continue;
      double inner = chance.nextBoolean() ? 11 : 0;
      double outer = chance.nextInt(4) == 0 ? 0 : chance.nextInt(60);
      room.put(each.id(), new Room(inner, outer, chance.nextBoolean() ? 31 : 0));
    }
    return room;
  }

  private static Layout widened(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    return Layout.of(map, Trees.SEVEN, plain(map, kind).withRoom(some(map, seed)));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void sidesOrderAndRowsStay(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    Layout before = Layout.of(map, Trees.SEVEN, plain(map, kind));
    Layout after = widened(seed, kind);
    assertEquals(List.copyOf(before.placed().keySet()), List.copyOf(after.placed().keySet()));
    for (Placed each : before.placed().values()) {
      Placed now = after.at(each.id()).orElseThrow();
      assertEquals(each.tree().side(), now.tree().side());
      assertEquals(each.box().y(), now.box().y());
      assertEquals(each.box().height(), now.box().height());
      assertEquals(each.label().width(), now.label().width());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void nothingOverlapsNotEvenWhatStandsBeside(long seed, LayoutKind kind) {
    List<Placed> all = new ArrayList<>(widened(seed, kind).placed().values());
    all.sort(Comparator.comparingDouble(each -> each.extent().x()));
    for (int i = 0; i < all.size(); i++) {
      Rect extent = all.get(i).extent().grown(2.9);
      for (int j = i + 1; j < all.size() && all.get(j).extent().x() < extent.right(); j++) {
        assertFalse(
            extent.overlaps(all.get(j).extent()), () -> extent + " and the next at seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void branchesHaveTheRoomTheyHad(long seed, LayoutKind kind) {
    if (kind == LayoutKind.DOWN) return;
    Layout layout = widened(seed, kind);
    for (Placed each : layout.placed().values()) {
      if (each.tree().depth() == 0) continue;
      for (Id id : each.tree().shown()) {
        Placed child = layout.at(id).orElseThrow();
        double way =
            child.isMirrored()
                ? each.box().x() - child.box().right()
                : child.box().x() - each.box().right();
        assertTrue(way >= Spacing.TO_TOUCHPOINT - 1e-6, "way " + way);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void siblingsStayInOneLine(long seed, LayoutKind kind) {
    if (kind == LayoutKind.DOWN) return;
    Layout layout = widened(seed, kind);
    for (Placed each : layout.placed().values()) {
      if (each.tree().depth() == 0) continue;
      List<Long> starts =
          each.tree().shown().stream()
              .map(id -> layout.at(id).orElseThrow())
              .map(child -> child.isMirrored() ? child.box().right() : child.box().x())
              .map(start -> Math.round(start * 1e4))
              .distinct()
              .toList();
      assertTrue(starts.size() < 2, () -> starts.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aReachHoldsWhatStandsBeside(long seed, LayoutKind kind) {
    for (Placed each : widened(seed, kind).placed().values()) {
      Rect reach = each.reach().grown(1e-6);
      Rect extent = each.extent();
      assertTrue(reach.contains(new Point(extent.x(), extent.y())));
      assertTrue(reach.contains(new Point(extent.right(), extent.bottom())));
    }
  }

  @Test
  void whatStandsBesideALeafStandsInABoxThatHasChildren() {
    TouchMap map = Trees.map(Trees.object("Web", Trees.point("a", Trees.point("b"))));
    var room = new Room(0, 0, 31);
    var rooms = Map.of(Id.of("a"), room, Id.of("b"), room);
    Layout bare = Layout.of(map, Trees.SEVEN, LayoutOptions.of(map));
    Layout layout = Layout.of(map, Trees.SEVEN, LayoutOptions.of(map).withRoom(rooms));
    assertEquals(0, layout.at(Id.of("a")).orElseThrow().beside());
    assertEquals(31, layout.at(Id.of("b")).orElseThrow().beside());
    assertEquals(31, wider(bare, layout, "a"));
    assertEquals(0, wider(bare, layout, "b"));
  }

  private static double wider(Layout bare, Layout layout, String id) {
    double before = bare.at(Id.of(id)).orElseThrow().box().width();
    return layout.at(Id.of(id)).orElseThrow().box().width() - before;
  }
}
