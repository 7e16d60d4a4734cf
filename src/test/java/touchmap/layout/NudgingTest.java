package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Offset;
import touchmap.model.Topic;
import touchmap.model.TouchMap;

/** What is true of maps in which people moved branches by hand, wherever they moved them to. */
final class NudgingTest {
  static Stream<Arguments> maps() {
    return IntStream.range(0, 60)
        .boxed()
        .flatMap(
            seed -> Stream.of(LayoutKind.values()).map(kind -> Arguments.of((long) seed, kind)));
  }

  private static TouchMap grown(long seed) {
    return Trees.random(seed, 1 + new Random(seed).nextInt(200));
  }

  /** The map with some of its topics moved: a little, across the map, or all onto one another. */
  private static TouchMap moved(TouchMap map, long seed) {
    var chance = new Random(seed);
    return map.withRoot(
        moved(map.root(), chance, chance.nextInt(1, 12), 20 * Math.pow(2, (int) (seed % 7))));
  }

  private static Topic moved(Topic topic, Random chance, int oneIn, double far) {
    List<Topic> below =
        topic.children().stream().map(each -> moved(each, chance, oneIn, far)).toList();
    Topic same = topic.withChildren(below);
    if (topic.isBusiness() || chance.nextInt(oneIn) > 0) return same;
    return Trees.formed(same, Form.NONE.withOffset(offset(chance, far)));
  }

  private static Offset offset(Random chance, double far) {
    return Offset.of(
        Math.rint(chance.nextGaussian() * far), Math.rint(chance.nextGaussian() * far));
  }

  private static LayoutOptions plain(LayoutKind kind) {
    return new LayoutOptions(kind, Set.of(), Map.of());
  }

  private static Set<Id> some(TouchMap map, Random chance) {
    var ids = new HashSet<Id>();
    for (Topic each : map.root().all()) if (chance.nextInt(5) == 0) ids.add(each.id());
    return ids;
  }

  private static Map<Id, Room> room(TouchMap map, Random chance) {
    var room = new HashMap<Id, Room>();
    for (Id id : some(map, chance))
      room.put(id, new Room(chance.nextInt(12), chance.nextInt(60), chance.nextInt(2) * 31));
    return room;
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoBoxesOverlap(long seed, LayoutKind kind) {
    TouchMap map = moved(grown(seed), seed);
    assertApart(Layout.of(map, Trees.SEVEN, plain(kind)));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noTwoBoxesOverlapWithSomeFoldedAndRoomForALens(long seed, LayoutKind kind) {
    TouchMap map = moved(grown(seed), seed);
    var chance = new Random(seed);
    Set<Id> folded = some(map, chance);
    var options = new LayoutOptions(kind, folded, room(map, chance));
    assertApart(Layout.of(map, Trees.SEVEN, options));
  }

  private static void assertApart(Layout layout) {
    List<Placed> all = new ArrayList<>(layout.placed().values());
    all.sort(Comparator.comparingDouble(each -> each.extent().x()));
    for (int i = 0; i < all.size(); i++) {
      Placed one = all.get(i);
      Rect extent = one.extent().grown(2.9);
      for (int j = i + 1; j < all.size() && all.get(j).extent().x() < extent.right(); j++) {
        Placed other = all.get(j);
        assertFalse(extent.overlaps(other.extent()), () -> one.id() + " on " + other.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void whatNobodyMovedStaysWhereItWas(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    Layout before = Layout.of(map, Trees.SEVEN, plain(kind));
    Layout after = Layout.of(moved(map, seed), Trees.SEVEN, plain(kind));
    for (Placed each : after.placed().values()) {
      Placed was = before.at(each.id()).orElseThrow();
      if (isWithMoved(each, after)) continue;
      assertEquals(was.box(), each.box());
      assertEquals(was.lines(), each.lines());
    }
  }

  private static boolean isWithMoved(Placed topic, Layout layout) {
    boolean moved = !topic.topic().details().form().offset().isNone();
    return moved
        || topic
            .tree()
            .parent()
            .flatMap(layout::at)
            .filter(up -> isWithMoved(up, layout))
            .isPresent();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aMovedBranchKeepsItsShape(long seed, LayoutKind kind) {
    TouchMap map = grown(seed);
    Layout before = Layout.of(map, Trees.SEVEN, plain(kind));
    Layout after = Layout.of(moved(map, seed), Trees.SEVEN, plain(kind));
    for (Placed each : after.placed().values()) {
      if (each.tree().parent().isEmpty()) continue;
      if (!each.topic().details().form().offset().isNone()) continue;
      Id parent = each.tree().parent().get();
      Rect was = before.at(each.id()).orElseThrow().box();
      Rect from = before.at(parent).orElseThrow().box();
      Rect now = after.at(parent).orElseThrow().box();
      assertEquals(was.x() - from.x(), each.box().x() - now.x(), 1e-6);
      assertEquals(was.y() - from.y(), each.box().y() - now.y(), 1e-6);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void reachesHoldWhatWasMoved(long seed, LayoutKind kind) {
    Layout layout = Layout.of(moved(grown(seed), seed), Trees.SEVEN, plain(kind));
    for (Placed each : layout.placed().values()) {
      Rect bounds = layout.bounds().grown(1e-6);
      assertTrue(bounds.contains(new Point(each.box().x(), each.box().y())));
      assertTrue(bounds.contains(new Point(each.box().right(), each.box().bottom())));
      assertEquals(each.id(), layout.hit(each.box().center()).orElseThrow().id());
    }
  }

  private static Layout with(String id, double x, double y) {
    TouchMap map =
        Trees.example()
            .replacing(
                Id.of(id), topic -> Trees.formed(topic, Form.NONE.withOffset(Offset.of(x, y))));
    return Layout.of(map, Trees.SEVEN, plain(LayoutKind.BOTH));
  }

  private static Rect box(Layout layout, String id) {
    return layout.at(Id.of(id)).orElseThrow().box();
  }

  /** Where the first lies when it is put on the second, and so far from there. */
  private static Rect put(String id, String on, double dx, double dy) {
    Layout plain = with(id, 0, 0);
    Rect own = box(plain, id);
    Rect target = box(plain, on);
    return box(with(id, target.x() - own.x() + dx, target.y() - own.y() + dy), id);
  }

  @Test
  void aTopicPutOnAnotherGoesTheShortestWayBesideIt() {
    Layout plain = with("Website1", 0, 0);
    Rect last = box(plain, "Launch5");
    Rect low = put("Website1", "Launch5", 0, 9);
    assertEquals(last.x(), low.x(), 1e-9);
    assertEquals(last.bottom() + Standing.GAP, low.y(), 1e-9);
    Rect first = box(plain, "Website1");
    Rect high = put("Launch5", "Website1", 0, -9);
    assertEquals(first.x(), high.x(), 1e-9);
    assertEquals(first.y() - Standing.GAP, high.bottom(), 1e-9);
    Rect aside = put("Website1", "Launch5", 2 - box(plain, "Website1").width(), 0);
    assertEquals(last.y(), aside.y(), 1e-9);
    assertEquals(last.x() - Standing.GAP, aside.right(), 1e-9);
  }

  @Test
  void whereNothingIsInTheWayATopicLiesJustWhereItWasPut() {
    Rect own = box(with("Website1", 0, 0), "Website1");
    assertEquals(own.moved(900, -700), box(with("Website1", 900, -700), "Website1"));
    assertEquals(own.moved(-3, -2), box(with("Website1", -3, -2), "Website1"));
  }

  @Test
  void theLineFollowsTheTopicToWhereItLies() {
    Layout plain = with("Website1", 0, 0);
    Rect own = box(plain, "Website1");
    Rect target = box(plain, "Launch5");
    Layout layout = with("Website1", target.x() - own.x(), target.y() - own.y() + 9);
    Placed topic = layout.at(Id.of("Website1")).orElseThrow();
    var line = Branches.to(topic, layout).orElseThrow();
    assertEquals(topic.box().centerY(), line.curve().to().y(), 1e-9);
  }

  @Test
  void onlyWhatIsNearIsLookedAt() {
    var standing = new Standing();
    for (int row = 0; row < 500; row++) {
      for (int column = 0; column < 40; column++)
        standing.add(new Rect(column * 200.0, row * 38.0, 160, 30));
    }
    for (int i = 0; i < 1_000; i++)
      assertTrue(standing.past(new Rect(i * 7.0, i * 13.0, 120, 30), Way.DOWN, 0) >= 0);
    assertTrue(standing.compared() < 30_000, "compared " + standing.compared());
  }
}
