package touchmap.lens.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    return new Labels.Wish(Id.of("t" + i), name, new Rect(x - 5, y - 5, 10, 10));
  }

  private List<Labels.Label> place(List<Labels.Wish> wishes) {
    return new Labels(sizes, STYLE, AREA, wishes.stream().map(Labels.Wish::dot).toList(), List.of())
        .place(wishes);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noNameEverLiesOverAnotherNameOrADotOrOutside(long seed) {
    var chance = new Random(seed);
    var wishes = new ArrayList<Labels.Wish>();
    for (int i = 0; i < 40; i++)
      wishes.add(
          wish(
              i,
              "Touchpoint ".substring(0, 2 + chance.nextInt(9)) + "х".repeat(chance.nextInt(30)),
              5 + chance.nextDouble() * 390,
              5 + chance.nextDouble() * 260));
    List<Labels.Label> placed = place(wishes);
    assertFalse(placed.isEmpty());
    for (Labels.Label each : placed) {
      for (Labels.Wish wish : wishes) assertFalse(each.box().overlaps(wish.dot()));
      for (Labels.Label other : placed)
        assertTrue(each == other || !each.box().overlaps(other.box()));
      assertEquals(AREA, AREA.union(each.box()));
    }
  }

  @Test
  void whenThereIsNoRoomTheMostWantedNameIsKept() {
    var wishes = new ArrayList<Labels.Wish>();
    for (int i = 0; i < 30; i++) wishes.add(wish(i, "Name " + i, 200, 130));
    List<Labels.Label> placed = place(wishes);
    assertTrue(placed.size() < 10);
    assertEquals("Name 0", placed.getFirst().text());
  }

  @Test
  void aLongNameIsCutWithDots() {
    String cut = place(List.of(wish(1, "x".repeat(200), 200, 130))).getFirst().text();
    assertTrue(cut.endsWith("…") && cut.length() < 60, cut);
  }

  @Test
  void aNameStandsOverALineOnlyWhenNoOtherPlaceIsFree() {
    var dot = wish(1, "Name", 200, 130);
    var line = new Rect(215, 0, 2, 270);
    var label =
        new Labels(sizes, STYLE, AREA, List.of(dot.dot()), List.of(line)).place(List.of(dot));
    assertFalse(label.getFirst().box().overlaps(line));
  }

  @Test
  void theWholeNameOverEverythingStaysWithinTheMatrix() {
    var labels = new Labels(sizes, STYLE, AREA, List.of(), List.of());
    for (double x : List.of(5.0, 200.0, 395.0)) {
      Rect box = labels.over(Id.of("t"), "A rather long name of it", new Rect(x, 4, 8, 8)).box();
      assertTrue(box.x() >= 0 && box.right() <= 400, box::toString);
    }
  }
}
