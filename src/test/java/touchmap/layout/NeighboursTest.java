package touchmap.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchmap.geometry.Rect;
import touchmap.layout.Neighbours.Way;
import touchmap.model.Form;
import touchmap.model.Id;
import touchmap.model.LayoutKind;
import touchmap.model.Offset;
import touchmap.model.TouchMap;

/** The arrow keys on the example map: three objects on the right, five on the left. */
final class NeighboursTest {
  private static Layout laidOut(TouchMap map, LayoutKind kind) {
    return Layout.of(map, Trees.SEVEN, new LayoutOptions(kind, Set.of(), Map.of()));
  }

  private static String from(LayoutKind kind, String id, Way way) {
    return new Neighbours(laidOut(Trees.example(), kind))
        .of(Id.of(id), way)
        .map(Id::value)
        .orElse("nothing");
  }

  @ParameterizedTest(name = "{1} from {0} leads to {2}")
  @CsvSource({
    "Tandem, RIGHT, Sales",
    "Tandem, LEFT, Office",
    "Sales, LEFT, Tandem",
    "Sales, RIGHT, Sales3",
    "Sales3, LEFT, Sales",
    "Sales, UP, Website",
    "Sales, DOWN, Project",
    "Website5, DOWN, Sales1",
    "Sales1, UP, Website5",
    "Sales1, DOWN, Sales2",
    "Office, LEFT, Office2",
    "Office, RIGHT, Tandem",
    "Office2, RIGHT, Office",
    "Desk1, UP, Office3",
    "Desk1, DOWN, Launch1",
    "Website1, UP, nothing",
    "Launch5, DOWN, nothing",
    "Launch5, LEFT, nothing"
  })
  void onBothSidesArrowsFollowThePicture(String from, Way way, String to) {
    assertEquals(to, from(LayoutKind.BOTH, from, way));
  }

  @ParameterizedTest(name = "{1} from {0} leads to {2}")
  @CsvSource({
    "Tandem, DOWN, Search",
    "Search, UP, Tandem",
    "Search, LEFT, Project",
    "Search, RIGHT, Word",
    "Search, DOWN, Search1",
    "Search1, UP, Search",
    "Search1, DOWN, Search2",
    "Search1, RIGHT, Word1",
    "Word1, LEFT, Search1",
    "Website1, LEFT, Website",
    "Website5, DOWN, nothing",
    "Tandem, UP, nothing"
  })
  void downwardsArrowsWalkTheRowAndTheLists(String from, Way way, String to) {
    assertEquals(to, from(LayoutKind.DOWN, from, way));
  }

  @Test
  void belowAnObjectHangsTheFirstOfItsListHoweverLongTheNames() {
    TouchMap map =
        Trees.map(
            Trees.object(
                "Sales",
                Trees.point("A rather long first call"),
                Trees.point("Contr"),
                Trees.point("x")));
    var neighbours = new Neighbours(laidOut(map, LayoutKind.DOWN));
    assertEquals(
        "A_rather_long_first_call", neighbours.of(Id.of("Sales"), Way.DOWN).orElseThrow().value());
  }

  @Test
  void aBranchMovedByHandAcrossTheBusinessIsReachedWhereItIs() {
    TouchMap map = Trees.map(Trees.object("Web", 2), Trees.object("Shop", 1));
    TouchMap moved =
        map.replacing(
            Id.of("Web"), web -> Trees.formed(web, Form.NONE.withOffset(Offset.of(-900, -200))));
    Neighbours neighbours = new Neighbours(laidOut(moved, LayoutKind.RIGHT));
    assertEquals("Web", neighbours.of(Id.of("Tandem"), Way.LEFT).orElseThrow().value());
  }

  @ParameterizedTest
  @EnumSource
  void arrowsNeverGetStuckWhileSomethingLiesThatWay(LayoutKind kind) {
    for (int seed = 0; seed < 30; seed++) {
      Layout layout = laidOut(Trees.random(seed, 60), kind);
      Neighbours neighbours = new Neighbours(layout);
      for (Placed each : layout.placed().values()) {
        for (Way way : Way.values()) {
          boolean something =
              layout.placed().values().stream()
                  .anyMatch(other -> liesThatWay(each.box(), other.box(), way));
          boolean leads = neighbours.of(each.id(), way).isPresent();
          assertTrue(leads || !something, each.id() + " " + way + " in seed " + seed);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTopicCanBeReachedFromTheBusiness(LayoutKind kind) {
    for (int seed = 0; seed < 30; seed++) {
      Layout layout = laidOut(Trees.random(seed, 60), kind);
      Neighbours neighbours = new Neighbours(layout);
      var reached = new HashSet<Id>(Set.of(layout.root()));
      var waiting = new ArrayDeque<Id>(reached);
      while (!waiting.isEmpty()) {
        Id from = waiting.pop();
        for (Way way : Way.values()) {
          neighbours.of(from, way).filter(reached::add).ifPresent(waiting::push);
        }
      }
      assertEquals(layout.placed().keySet(), reached, "seed " + seed);
    }
  }

  private static boolean liesThatWay(Rect from, Rect other, Way way) {
    return switch (way) {
      case LEFT -> other.right() <= from.x();
      case RIGHT -> other.x() >= from.right();
      case UP -> other.bottom() <= from.y();
      case DOWN -> other.y() >= from.bottom();
    };
  }
}
