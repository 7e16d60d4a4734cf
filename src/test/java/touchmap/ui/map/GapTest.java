package touchmap.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchmap.edit.Insert;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.geometry.Size;
import touchmap.layout.DropTargets;
import touchmap.layout.Layout;
import touchmap.layout.LayoutOptions;
import touchmap.layout.Placed;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Maps;
import touchmap.model.Topic;
import touchmap.model.TouchMap;
import touchmap.picture.FontSizes;

class GapTest {
  private static final Rect EVERYWHERE = new Rect(-1e5, -1e5, 2e5, 2e5);
  private static final Size BOX = new Size(90, 30);

  private static Layout layout(LayoutKind kind) {
    TouchMap map = Maps.studio();
    return Layout.of(map, new FontSizes(), new LayoutOptions(kind, Set.of(), java.util.Map.of()));
  }

  private static List<Gap> gaps(Layout layout) {
    var gaps = new ArrayList<Gap>();
    for (Placed each : layout.placed().values()) {
      for (double part : new double[] {0.1, 0.5, 0.9}) {
        Rect box = each.box();
        var at = new Point(box.centerX(), box.y() + box.height() * part);
        new DropTargets(layout, Set.of())
            .at(at)
            .flatMap(drop -> Gap.of(layout, drop, Set.of(), BOX))
            .ifPresent(gaps::add);
      }
    }
    return gaps;
  }

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void noSiblingLiesInTheGapOnceItIsOpen(LayoutKind kind) {
    Layout layout = layout(kind);
    List<Gap> gaps = gaps(layout);
    assertTrue(gaps.size() > 20);
    for (Gap gap : gaps) {
      Layout opened = gap.opened(layout, EVERYWHERE, 1);
      for (Id sibling : gap.parent().tree().shown()) {
        Placed now = opened.at(sibling).orElseThrow();
        assertFalse(now.box().overlaps(gap.slot()), () -> sibling + " lies in " + gap.slot());
      }
    }
  }

  @Test
  void theMapItselfAndWhatIsOutOfViewStayWhereTheyAre() {
    Layout layout = layout(LayoutKind.BOTH);
    for (Gap gap : gaps(layout)) {
      Layout opened = gap.opened(layout, new Rect(1e6, 1e6, 10, 10), 1);
      layout.placed().forEach((id, each) -> assertSame(each, opened.at(id).orElseThrow()));
      Placed parent = gap.opened(layout, EVERYWHERE, 1).at(gap.parent().id()).orElseThrow();
      assertEquals(gap.parent().box(), parent.box());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void theGapOpensBitByBit(double part) {
    Layout layout = layout(LayoutKind.RIGHT);
    var above = layout.at(Id.of("t1")).orElseThrow().box();
    var at = new Point(above.centerX(), above.bottom() - 2);
    var drop = new DropTargets(layout, Set.of()).at(at).orElseThrow();
    Gap gap = Gap.of(layout, drop, Set.of(), BOX).orElseThrow();
    Layout opened = gap.opened(layout, EVERYWHERE, part);
    double before = distance(layout);
    assertEquals(before + part * (BOX.height() + 8), distance(opened), 0.001);
  }

  @Test
  void downwardsALineOpensInItsListAloneAndShowsWhereItLands() {
    Layout layout = layout(LayoutKind.DOWN);
    int lines = 0;
    for (Gap gap : gaps(layout)) {
      if (gap.parent().topic().isBusiness()) continue;
      lines++;
      Topic fresh = Maps.point("new", "New");
      TouchMap after =
          new Insert(gap.drop().parent(), gap.drop().index(), List.of(fresh))
              .applyTo(Maps.studio());
      Layout then =
          Layout.of(
              after,
              new FontSizes(),
              new LayoutOptions(LayoutKind.DOWN, Set.of(), java.util.Map.of()));
      Rect real = then.at(fresh.id()).orElseThrow().box();
      Rect slot =
          Gap.of(layout, gap.drop(), Set.of(), new Size(real.width(), real.height()))
              .orElseThrow()
              .slot();
      assertEquals(real.y(), slot.y(), 0.001, () -> "height of " + gap.drop());
      Rect parent = then.at(gap.drop().parent()).orElseThrow().box();
      assertEquals(real.x() - parent.x(), slot.x() - gap.parent().box().x(), 0.001);
      Layout opened = gap.opened(layout, EVERYWHERE, 1);
      layout
          .placed()
          .forEach(
              (id, each) -> {
                Rect shown = opened.at(id).orElseThrow().box();
                assertEquals(then.at(id).orElseThrow().box().y(), shown.y(), 0.001, id::value);
                assertEquals(each.box().x(), shown.x(), 0.001);
              });
    }
    assertTrue(lines > 10, "lists were dropped into: " + lines);
  }

  @Test
  void downwardsNothingMovesForAColumnAtTheEndOfTheRow() {
    Layout layout = layout(LayoutKind.DOWN);
    var last = layout.at(Id.of("t6")).orElseThrow().box();
    var drop =
        new DropTargets(layout, Set.of())
            .at(new Point(last.right() - 2, last.centerY()))
            .orElseThrow();
    Gap gap = Gap.of(layout, drop, Set.of(), BOX).orElseThrow();
    assertEquals(layout.placed(), gap.opened(layout, EVERYWHERE, 1).placed());
    layout.placed().values().forEach(each -> assertFalse(each.box().overlaps(gap.slot())));
  }

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void thePlusOfANodeCoversNoOther(LayoutKind kind) {
    Layout layout = layout(kind);
    for (Placed each : layout.placed().values()) {
      Point plus = Handles.add(each, layout);
      Rect round = new Rect(plus.x(), plus.y(), 0, 0).grown(Handles.RADIUS);
      for (Placed other : layout.placed().values()) {
        assertFalse(
            other.box().overlaps(round), () -> each.topic().name() + " on " + other.topic().name());
      }
    }
  }

  private static double distance(Layout layout) {
    Rect t1 = layout.at(Id.of("t1")).orElseThrow().box();
    Rect t2 = layout.at(Id.of("t2")).orElseThrow().box();
    return t2.y() - t1.bottom();
  }
}
