package touchmap.lens.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchmap.geometry.Point;
import touchmap.geometry.Rect;
import touchmap.layout.TextSizes;
import touchmap.layout.TextStyle;
import touchmap.layout.TextStyle.Weight;
import touchmap.model.Id;
import touchmap.picture.FontSizes;

/** Names beside dots. */
class LabelsTest {
  private static final Rect AREA = new Rect(0, 0, 400, 270);
  private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 12);
  private final TextSizes sizes = new FontSizes();

  private static Labels.Wish wish(int i, String name, double x, double y) {
    return new Labels.Wish(
        List.of(Id.of("t" + i)), List.of(name), new Rect(x - 5, y - 5, 10, 10), false, AREA);
  }

  private Optional<List<Labels.Label>> place(List<Labels.Wish> wishes, List<Stroke> lines) {
    Map<Id, Rect> dots = new HashMap<>();
    for (Labels.Wish each : wishes) dots.put(each.touchpoints().getFirst(), each.dot());
    return new Labels(sizes, STYLE, new Labels.Ground(AREA, dots, List.of(), lines)).place(wishes);
  }

  @Test
  void dotsCloseTogetherAllGetTheirNamesTheFartherOnesWithALineToThem() {
    var wishes = new ArrayList<Labels.Wish>();
    for (int i = 0; i < 8; i++)
      wishes.add(wish(i, "Name " + i, (i % 2) * 12 + 200, 80 + i / 2 * 12));
    List<Labels.Label> placed = place(wishes, List.of()).orElseThrow();
    assertEquals(8, placed.size());
    assertTrue(placed.stream().anyMatch(each -> each.leader().isPresent()));
    for (Labels.Label each : placed)
      each.leader().ifPresent(line -> assertTrue(each.box().grown(0.1).contains(line.to())));
  }

  @Test
  void whereNotAllFindAPlaceNoneIsShown() {
    var wishes = new ArrayList<Labels.Wish>();
    for (int i = 0; i < 200; i++) wishes.add(wish(i, "Name " + i, 200, 130));
    assertTrue(place(wishes, List.of()).isEmpty());
  }

  @Test
  void aLongNameStandsInLinesAndIsNotCut() {
    var labels = new Labels(sizes, STYLE, new Labels.Ground(AREA, Map.of(), List.of(), List.of()));
    String name = "A rather long name of a touchpoint that nobody would want to see cut";
    assertTrue(labels.lines(name).size() > 1);
    assertEquals(name, String.join(" ", labels.lines(name)));
  }

  @Test
  void noNameStandsOverALine() {
    var dot = wish(1, "Name", 200, 130);
    var line = new Stroke(new Point(215, 0), new Point(216, 270));
    var label = place(List.of(dot), List.of(line)).orElseThrow().getFirst();
    assertFalse(line.crosses(label.box()));
  }

  @Test
  void theWholeNameOverEverythingStaysWithinTheMatrix() {
    var labels = new Labels(sizes, STYLE, new Labels.Ground(AREA, Map.of(), List.of(), List.of()));
    for (double x : List.of(5.0, 200.0, 395.0)) {
      var wish =
          new Labels.Wish(
              List.of(Id.of("t")),
              List.of("A rather long name of it"),
              new Rect(x, 4, 8, 8),
              false,
              AREA);
      Rect box = labels.over(wish).box();
      assertTrue(box.x() >= 0 && box.right() <= 400 && box.y() >= 0, box::toString);
    }
  }
}
