package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.geometry.Curve;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.Branches.Limb;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Offset;
import touchmap.model.TouchMap;

/** The lines of the example map. */
final class BranchesTest {
  private static Layout laidOut(TouchMap map, LayoutKind kind) {
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, Set.of(), Map.of()));
  }

  private static Curve curve(Layout layout, String id) {
    return limb(layout, id).curve();
  }

  private static Limb limb(Layout layout, String id) {
    return Branches.to(layout.at(Id.of(id)).orElseThrow(), layout).orElseThrow();
  }

  /** How steep the line is where it comes out from under the parent's box: 0 level, 1 straight up or down. */
  private static double steepness(Layout layout, String id) {
    Curve curve = curve(layout, id);
    Rect business = layout.top().box();
    double t = 0;
    while (business.contains(curve.at(t))) t += 0.01;
    Point way = curve.direction(t);
    return Math.abs(way.y()) / Math.hypot(way.x(), way.y());
  }

  @ParameterizedTest
  @EnumSource
  void everyLineBeginsAtItsParentAndEndsAtItsTopic(LayoutKind kind) {
    Layout layout = laidOut(Trees.random(5, 150), kind);
    for (Placed each : layout.placed().values()) {
      Optional<Limb> limb = Branches.to(each, layout);
      if (each.tree().parent().isEmpty()) {
        assertEquals(Optional.empty(), limb);
        continue;
      }
      Rect parent = layout.at(each.tree().parent().orElseThrow()).orElseThrow().box();
      Curve curve = limb.orElseThrow().curve();
      assertTrue(parent.grown(1e-6).contains(curve.from()), each.id() + " begins elsewhere");
      assertTrue(each.box().grown(1e-6).contains(curve.to()), each.id() + " ends elsewhere");
    }
  }

  @Test
  void farObjectsLeaveTheBusinessNearlyVerticallyAndNearOnesSideways() {
    Layout layout = laidOut(Trees.example(), LayoutKind.BOTH);
    assertTrue(steepness(layout, "Website") > 0.97);
    assertTrue(steepness(layout, "Search") > 0.97);
    assertTrue(steepness(layout, "Sales") < 0.05);
    assertTrue(steepness(layout, "Office") < 0.35);
  }

  @Test
  void trunksAndTwigsTaper() {
    Layout layout = laidOut(Trees.example(), LayoutKind.BOTH);
    Limb trunk = limb(layout, "Sales");
    assertEquals(11, trunk.widthAt(0));
    assertEquals(5.2, trunk.widthAt(1));
    Limb twig = limb(layout, "Sales1");
    assertEquals(4.6, twig.widthAt(0));
    assertEquals(2.1, twig.widthAt(1), 1e-9);
    assertTrue(trunk.widthAt(0.5) > 5.2 && trunk.widthAt(0.5) < 8.1);
  }

  @Test
  void aTopicMovedByHandAcrossItsParentIsMetFromItsNearSide() {
    TouchMap map =
        Trees.example()
            .replacing(
                Id.of("Sales3"),
                point -> Trees.formed(point, Form.NONE.withOffset(Offset.of(-400, 300))));
    Layout layout = laidOut(map, LayoutKind.RIGHT);
    Rect parent = layout.at(Id.of("Sales")).orElseThrow().box();
    Rect moved = layout.at(Id.of("Sales3")).orElseThrow().box();
    Curve curve = curve(layout, "Sales3");
    assertEquals(parent.x(), curve.from().x(), 2.01);
    assertEquals(moved.right(), curve.to().x(), 2.01);
  }
}
