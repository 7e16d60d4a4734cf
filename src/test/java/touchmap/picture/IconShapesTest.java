package touchmap.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.model.ObjectKind;
import touchmap.picture.PathText.Trace;

class IconShapesTest {
  @Test
  void everyIconStaysOnItsGrid() {
    assertTrue(IconShapes.names().size() > 1500);
    for (String name : IconShapes.names()) {
      IconShapes.Outline outline = IconShapes.outline(name);
      assertFalse(outline.lines().isEmpty() && outline.fills().isEmpty(), name);
      for (Trace trace : outline.lines())
        for (Mark.Segment each : trace.segments()) {
          assertTrue(each.to().x() >= -0.5 && each.to().x() <= 24.5, name);
          assertTrue(each.to().y() >= -0.5 && each.to().y() <= 24.5, name);
        }
    }
  }

  @Test
  void everyKindHasAnIcon() {
    for (ObjectKind kind : ObjectKind.values())
      assertTrue(IconShapes.has(IconShapes.of(kind)), kind.name());
  }

  @Test
  void anUnknownNameStillGivesAnIcon() {
    assertFalse(IconShapes.has("no-such-icon"));
    assertFalse(IconShapes.outline("no-such-icon").lines().isEmpty());
  }

  @Test
  void anIconFillsTheBoundsItIsGiven() {
    var icon = new Mark.Icon("square", new Rect(100, 200, 48, 48), Ink.BLACK);
    Mark.Shape square = IconShapes.shapes(icon).getFirst();
    assertEquals(4, square.line().width());
    double left = square.segments().stream().mapToDouble(each -> each.to().x()).min().orElseThrow();
    double top = square.segments().stream().mapToDouble(each -> each.to().y()).min().orElseThrow();
    assertEquals(106, left, 1e-9);
    assertEquals(206, top, 1e-9);
  }

  @Test
  void relativeAndAbsolutePathTextMeanTheSame() {
    List<Trace> absolute =
        PathText.parse("M 2 3 L 5 3 V 7 H 1 C 1 6 2 5 2 4 S 3 4 4 4 Q 5 5 6 4 T 8 4 Z");
    List<Trace> relative = PathText.parse("m2,3 3 0v4h-4c0-1 1-2 1-3s1 0 2 0q1 1 2 0t2 0z");
    assertEquals(absolute.toString(), relative.toString());
    assertTrue(absolute.getFirst().closed());
  }

  @Test
  void anArcOfHalfATurnPassesItsTop() {
    Trace arc = PathText.parse("M0 0A5 5 0 0 1 10 0").getFirst();
    assertEquals(2, arc.segments().size());
    Point top = arc.segments().getFirst().to();
    assertEquals(5, top.x(), 1e-9);
    assertEquals(-5, top.y(), 1e-9);
    assertEquals(new Point(10, 0), arc.segments().getLast().to());
  }

  @Test
  void numbersMayTouchAndFlagsToo() {
    assertEquals(
        PathText.parse("M1.5 .5 l -.5 -.25 a 2 2 0 0 1 -3 -1").toString(),
        PathText.parse("M1.5.5l-.5-.25a2 2 0 01-3-1").toString());
  }

  @Test
  void afterZThePenIsBackAtTheStart() {
    List<Trace> two = PathText.parse("M1 1h4v4zm2 2h1");
    assertEquals(new Point(3, 3), two.get(1).start());
  }

  @Test
  void nonsenseIsRefused() {
    for (String each : List.of("1 2", "M1", "M1 2 x", "M1 2 a 1 1 0 5 0 1 1", "M 1 2 z 3 4"))
      assertThrows(IllegalArgumentException.class, () -> PathText.parse(each), each);
  }
}
